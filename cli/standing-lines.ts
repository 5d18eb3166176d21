import type { Standing } from '../client/calculators/plan/standing';
import { standingSentences } from '../client/standing-sentences';
import { checklistStanding, planDemand, planFinding, STANDING_WORDS } from '../texts/calculators/plan-standing';
import { derivationLine } from '../texts/decision';
import { formatTable, wrap, wrapIndented } from './table';

/** What stands beside the dates of a plan in lines, each part after an empty line: checklist, plan, consent, deletion, release, forms. */
export function standingLines({ checklist, ...standing }: Standing, width: number): readonly string[] {
  const { careCase, absence } = standing;
  const sentences = standingSentences(standing);
  return [
    ...checklistLines(checklist, width),
    ...(careCase === undefined ? [] : planTable(careCase, width)),
    ...(sentences.length === 0 ? [] : ['', ...sentences.flatMap((sentence) => wrap(sentence, width))]),
    ...derivationLines(absence, width),
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

function planTable(
  { integrationPlan: { findings } }: NonNullable<Standing['careCase']>,
  width: number,
): readonly string[] {
  if (findings.length === 0) return ['', ...wrap(STANDING_WORDS.noPlan, width)];
  const rows = findings.map(({ id, provision, status }) => [provision, planDemand(id), planFinding(status, id)]);
  return ['', formatTable(STANDING_WORDS.planHeads, rows, width)];
}

/** The way to the amount proposed, where there is one: what is missing says its sentence. */
function derivationLines(absence: Standing['absence'], width: number): readonly string[] {
  const proposed = absence?.proposed ?? null;
  if (proposed === null || proposed.amount === null) return [];
  return proposed.derivation.flatMap((step) => wrapIndented(derivationLine(step), width));
}
