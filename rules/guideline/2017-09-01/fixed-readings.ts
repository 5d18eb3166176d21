import type { FixedReading } from '../reading-switch';

/** Questions answered once for all: nobody can set them. In the order of their numbers. */
export const FIXED_READINGS: readonly FixedReading[] = [
  // 3.4.1 against 3.4.2: the minimum of a quarter applies to each post, the volume to the sum of the first application.
  { number: 'Q4', provision: '3.4.2', key: 'minimumShare', value: 'perPost' },
  // 3.4.3: short-term employment is marginal under SGB IV 8 as well; the bracket shows that it is not meant.
  { number: 'Q7', provision: '3.4.3', key: 'shortTermEmployment', value: 'warnOnly' },
  // 3.2: the sentence on foreign qualifications stands under c and applies to a and b as well, also for EU degrees.
  { number: 'Q9', provision: '3.2', key: 'foreignQualifications', value: 'allTypes' },
  // 3.2 c and 3.3 ask for the requalification in different words: one training, the topics of 3.3.1 decide.
  { number: 'Q11', provision: '3.3', key: 'requalification', value: 'oneTraining' },
  // 3.3.5: "Nummer 3.2 Satz 1" means all types a to c.
  { number: 'Q17', provision: '3.3.5', key: 'furtherTrainingFor', value: 'allTypes' },
  // 3.10.1: figures for each person, the report once for the applicant, at the end of the longest period.
  { number: 'Q21', provision: '3.10.1', key: 'proofPeriod', value: 'perPersonAndGrant' },
  // 3.11.1: distinct services and referrals are both reported; persons and families are distinct within the period.
  { number: 'Q25', provision: '3.11.1', key: 'servicesReferredTo', value: 'servicesAndReferrals' },
  // 3.11.1 against 3.11.3: both counts come from the same entries, frozen when they are sent.
  { number: 'Q26', provision: '3.11.3', key: 'annualFigures', value: 'sameEntriesFrozenWhenSent' },
  // 4.1: six weeks for leave and illness are the special rule; every other gap is a deviation that needs reasons.
  { number: 'Q27', provision: '4.1', key: 'otherGaps', value: 'deviationWithReasons' },
  // 4.1, 4.2: days 1 to 42 are free, day 43 begins week 7; a day partly worked is not the first day absent.
  { number: 'Q29', provision: '4.2', key: 'weekSeven', value: 'day43' },
  // 4.2: week 7 is the start of a state, so it does not move from a Sunday.
  { number: 'Q31', provision: '4.2', key: 'weekSevenRoll', value: 'never' },
  // 2.3 is the first list of staff; 4.3 and 4.4 are later changes, one week at the most.
  { number: 'Q34', provision: '4.3', key: 'staffNotices', value: 'changesWithinOneWeek' },
  // 4.3, 4.4, 3.3.2: arrival decides, not sending.
  { number: 'Q39', provision: '4.3', key: 'decisiveMoment', value: 'receipt' },
  // 5.6, 5.8.1: without consent no plan data, only that an offer was made, the reason, the date, and counts.
  { number: 'Q41', provision: '5.8.1', key: 'withoutConsent', value: 'offerReasonDateCounts' },
  // 5.8.1: the integration agreement of SGB II became the co-operation plan on 1 July 2023; the label is dated.
  { number: 'Q43', provision: '5.8.1', key: 'agreementLabel', value: 'datedTable' },
  // 1.1 against 1.6: prospects of staying exclude nobody; the field is information only.
  { number: 'Q44', provision: '1.6', key: 'prospectsOfStaying', value: 'informationOnly' },
  // 1.2, 3.10: after the transfer the county is the grant recipient, the provider its contractor.
  { number: 'Q45', provision: '1.2', key: 'grantRecipient', value: 'countyAfterTransfer' },
  // 5.7: "KiGG" and "Scholorientierung" are slips; the text is shown as it stands.
  { number: 'Q46', provision: '5.7', key: 'slipsOfTheText', value: 'shownUnchanged' },
  // 3.11.5: public relations and the people involved are two separate duties to inform.
  { number: 'Q48', provision: '3.11.5', key: 'fundingNotice', value: 'twoTracks' },
  // The text names no consequence of a missed date; the product names none either.
  { number: 'Q49', provision: '3.10.1', key: 'consequence', value: 'noneNamed' },
  // 7: each version of the guideline is a dated set of rules of its own.
  { number: 'Q50', provision: '7', key: 'ruleSet', value: 'datedVersion' },
  // 3.2, heading of § 3: the text fixes the grant, not the salary.
  { number: 'Q51', provision: '3.2', key: 'pay', value: 'setsGrantNotSalary' },
  // 5.7: the list permits; telling recipients of social law ("sind hinzuweisen") is a duty within it.
  { number: 'Q53', provision: '5.7', key: 'activities', value: 'permittedSaveTheNotice' },
  // 5.7 against 6: the co-operation with hostel administrations is shown; no data flow is built for it.
  { number: 'Q54', provision: '5.7', key: 'hostelAdministration', value: 'noDataFlow' },
  // 4.1: a post left empty is a gap in the service, with reasons at once.
  { number: 'Q57', provision: '4.1', key: 'emptyPost', value: 'gapWithReasons' },
];
