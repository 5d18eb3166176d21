import type { AbsenceStanding } from '../client/calculators/plan/absence-standing';
import type { CareCaseStanding } from '../client/calculators/plan/care-case-standing';
import type { GrantStanding } from '../client/calculators/plan/grant-standing';
import type { MandateStanding } from '../client/calculators/plan/mandate-standing';
import type { Standing } from '../client/calculators/plan/standing';
import { deliverySentence } from '../texts/calculators/due';
import {
  absenceSumSentence,
  agreementSentence,
  awardSentence,
  checklistStanding,
  gapSentence,
  legacyPlanSentence,
  noticeFormSentence,
  permissionSentence,
  planDemand,
  planFinding,
  reductionSentence,
  releaseSentence,
  retentionSentence,
  STANDING_WORDS,
} from '../texts/calculators/plan-standing';
import { channelLabel, eventLabel } from '../texts/vocabulary';
import { formatTable, wrap } from './table';

/** What stands beside the dates of a plan in lines, each part after an empty line: checklist, plan, consent, deletion, release, forms. */
export function standingLines(
  { checklist, careCase, absence, grant, mandate }: Standing,
  width: number,
): readonly string[] {
  const sentences = [
    ...(careCase === undefined ? [] : careCaseSentences(careCase)),
    ...(absence === undefined ? [] : absenceSentences(absence)),
    ...(grant === undefined ? [] : awardSentences(grant)),
    ...(mandate === undefined ? [] : noticeSentences(mandate)),
  ];
  return [
    ...checklistLines(checklist, width),
    ...(careCase === undefined ? [] : planTable(careCase, width)),
    ...(sentences.length === 0 ? [] : ['', ...sentences.flatMap((sentence) => wrap(sentence, width))]),
  ];
}

function checklistLines(checklist: Standing['checklist'], width: number): readonly string[] {
  if (checklist.length === 0) return [];
  const rows = checklist.map(({ provision, title, status, closing }) => [
    provision,
    title,
    checklistStanding(status, closing?.on),
  ]);
  return ['', formatTable(STANDING_WORDS.checklistHeads, rows, width)];
}

function planTable({ integrationPlan: { findings } }: CareCaseStanding, width: number): readonly string[] {
  if (findings.length === 0) return ['', ...wrap(STANDING_WORDS.noPlan, width)];
  const rows = findings.map(({ id, provision, status }) => [provision, planDemand(id), planFinding(status, id)]);
  return ['', formatTable(STANDING_WORDS.planHeads, rows, width)];
}

function careCaseSentences(standing: CareCaseStanding): readonly string[] {
  const { asOf, planData, consentGaps, agreement, legacyPlan, retention } = standing;
  return [
    ...(['ordinary', 'special', 'contents'] as const).map((one) => permissionSentence(one, planData[one], asOf)),
    ...consentGaps.map((gap) => gapSentence(`${eventLabel(gap.type, 'careCase')} (${gap.eventId})`, gap)),
    agreementSentence(agreement, asOf),
    ...(legacyPlan === null ? [] : [legacyPlanSentence(legacyPlan.writtenOn, legacyPlan.use)]),
    retentionSentence(retention.years, retention.deletion),
  ];
}

function absenceSentences({ release, reduction }: AbsenceStanding): readonly string[] {
  const sum = release?.sum ?? null;
  return [
    release === null ? STANDING_WORDS.noRelease : releaseSentence(release.from, release.until),
    ...(sum === null ? [] : [absenceSumSentence(sum.upTo, sum.days, release?.review === true)]),
    ...reduction.map(({ from, to, withinRelease }) => reductionSentence(from, to, withinRelease)),
    ...(reduction.length === 0 ? [] : [STANDING_WORDS.personDecides]),
  ];
}

function awardSentences({ award }: GrantStanding): readonly string[] {
  if (award === null) return [];
  return [
    award.deemed === null ? awardSentence(award.on) : `${STANDING_WORDS.award}: ${deliverySentence(award.deemed)}`,
  ];
}

function noticeSentences({ notices }: MandateStanding): readonly string[] {
  return notices.map(({ type, receivedOn, channel, form }) =>
    noticeFormSentence(eventLabel(type, 'mandate'), receivedOn, channelLabel(channel), form),
  );
}
