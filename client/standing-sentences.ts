import type { AbsenceStanding } from '../rules/standing/absence-standing';
import type { CareCaseStanding } from '../rules/standing/care-case-standing';
import type { EntityStanding } from '../rules/standing/entity-standing';
import type { GrantStanding } from '../rules/standing/grant-standing';
import type { MandateStanding } from '../rules/standing/mandate-standing';
import { deliverySentence } from '../texts/calculators/due';
import {
  absenceSumSentence,
  agreementSentence,
  awardSentence,
  decidedReductionSentence,
  gapSentence,
  legacyPlanSentence,
  noticeFormSentence,
  permissionSentence,
  proposedReductionSentence,
  reductionSentence,
  releaseSentence,
  retentionSentence,
  STANDING_WORDS,
} from '../texts/calculators/plan-standing';
import { channelLabel, eventLabel } from '../texts/vocabulary';

/** What stands beside the dates of an entity in German sentences: consent and deletion, release and reduction, forms. */
export function standingSentences({ careCase, absence, grant, mandate }: EntityStanding): readonly string[] {
  return [
    ...(careCase === undefined ? [] : ofCareCase(careCase)),
    ...(absence === undefined ? [] : ofAbsence(absence)),
    ...(grant === undefined ? [] : ofAward(grant)),
    ...(mandate === undefined ? [] : ofNotices(mandate)),
  ];
}

function ofCareCase(standing: CareCaseStanding): readonly string[] {
  const { asOf, planData, consentGaps, agreement, legacyPlan, retention } = standing;
  return [
    ...(['ordinary', 'special', 'contents'] as const).map((one) => permissionSentence(one, planData[one], asOf)),
    ...consentGaps.map((gap) => gapSentence(`${eventLabel(gap.type, 'careCase')} (${gap.eventId})`, gap)),
    agreementSentence(agreement, asOf),
    ...(legacyPlan === null ? [] : [legacyPlanSentence(legacyPlan.writtenOn, legacyPlan.use)]),
    retentionSentence(retention.years, retention.deletion, retention.deletedOn),
  ];
}

function ofAbsence({ release, reduction, proposed, decided }: AbsenceStanding): readonly string[] {
  const sum = release?.sum ?? null;
  const isOpen = decided === null && (reduction.length > 0 || proposed !== null);
  return [
    release === null ? STANDING_WORDS.noRelease : releaseSentence(release.from, release.until),
    ...(sum === null ? [] : [absenceSumSentence(sum.upTo, sum.days, release?.review === true)]),
    ...reduction.map(({ from, to, withinRelease }) => reductionSentence(from, to, withinRelease)),
    ...(proposed === null ? [] : [proposedReductionSentence(proposed)]),
    ...(decided === null ? [] : [decidedReductionSentence(decided)]),
    ...(isOpen ? [STANDING_WORDS.personDecides] : []),
  ];
}

function ofAward({ award }: GrantStanding): readonly string[] {
  if (award === null) return [];
  return [
    award.deemed === null ? awardSentence(award.on) : `${STANDING_WORDS.award}: ${deliverySentence(award.deemed)}`,
  ];
}

function ofNotices({ notices }: MandateStanding): readonly string[] {
  return notices.map(({ type, receivedOn, channel, form }) =>
    noticeFormSentence(eventLabel(type, 'mandate'), receivedOn, channelLabel(channel), form),
  );
}
