import type { PlannedDuty, PlanResult } from '../client/calculators/plan/plan-result';
import { PLAN_WORDS } from '../texts/calculators/plan';
import { countingSentence, differingReadings, otherReadingSentence } from '../texts/counting';
import { precautionLine } from '../texts/duty-dates';
import { formatDate } from '../texts/format';
import { EMPLOYMENT } from '../texts/pages';
import { dutyLabel, dutyParties, eventLabel, kindLabel } from '../texts/vocabulary';
import { restsOnLines } from './rests-on-lines';
import { standingLines } from './standing-lines';
import { formatTable, wrap, wrapIndented } from './table';

/** A plan in lines: a table of all dates, how each date of the guideline was counted, and what stands beside the dates. */
export function planLines(plan: PlanResult, width: number): readonly string[] {
  const { duties, readings, guideline } = plan;
  return [
    ...(duties.length === 0 ? [PLAN_WORDS.none] : dateLines(plan, width)),
    ...standingLines(plan, width),
    '',
    ...restsOnLines(guideline, readings, width),
  ];
}

function dateLines({ entity, duties }: PlanResult, width: number): readonly string[] {
  return [
    formatTable(
      PLAN_WORDS.heads,
      duties.map((duty) => cells(duty, entity)),
      width,
    ),
    ...duties.flatMap((duty) => detailLines(duty, width)),
  ];
}

function cells(duty: PlannedDuty, entity: PlanResult['entity']): readonly string[] {
  const { id, kind, firstReminder } = duty;
  return [
    dueCell(duty, entity),
    dutyLabel(id).title,
    kindLabel(kind),
    dutyParties(duty),
    firstReminder === null ? PLAN_WORDS.met : formatDate(firstReminder),
  ];
}

/** A day of the house is marked as such; what is owed without delay has no date of the guideline: it waits for its event. */
function dueCell({ kind, due, arisesWith }: PlannedDuty, entity: PlanResult['entity']): string {
  if (kind === 'internal' && due !== undefined) return `${formatDate(due)} (${PLAN_WORDS.internal})`;
  if (kind !== 'prompt' && due !== undefined) return formatDate(due);
  return `${kindLabel('prompt')}, ${PLAN_WORDS.arisesWith} „${eventLabel(arisesWith, entity)}“`;
}

function detailLines(duty: PlannedDuty, width: number): string[] {
  const sentences = sentencesOf(duty).filter((sentence) => sentence !== '');
  if (sentences.length === 0) return [];
  const title = `${dutyLabel(duty.id).title} (${duty.id})`;
  const heading = duty.receipt === undefined ? title : `${EMPLOYMENT.counting}: ${title}`;
  return ['', ...wrap(heading, width), ...sentences.flatMap((sentence) => wrapIndented(sentence, width))];
}

function sentencesOf(duty: PlannedDuty): readonly string[] {
  const { kind, provision, receipt, aim, status, knownAfterPeriod, beforePublication } = duty;
  return [
    ...(receipt === undefined ? [] : [countingSentence(receipt, provision)]),
    ...(receipt === undefined ? [] : differingReadings(receipt).map((other) => otherReadingSentence(other, receipt))),
    ...(kind === 'prompt' ? [`${PLAN_WORDS.target} ${formatDate(aim)}, ${PLAN_WORDS.noLegalDate}.`] : []),
    status === 'open' ? precautionLine(duty) : '',
    knownAfterPeriod === undefined ? '' : PLAN_WORDS.knownAfterPeriod,
    beforePublication === undefined ? '' : PLAN_WORDS.beforePublication,
  ];
}
