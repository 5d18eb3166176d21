import type { EntityView } from '../client/entities/entities';
import type { LegalDate } from '../domain/legal-date';
import { CLI } from '../texts/cli';
import { countingSentence, differingReadings, otherReadingSentence } from '../texts/counting';
import { precautionLine } from '../texts/duty-dates';
import { EMPLOYMENT } from '../texts/pages';
import { dutyLabel, kindLabel } from '../texts/vocabulary';
import { dueCell, statusCell } from './duty-cells';
import { formatTable, wrapIndented } from './table';

type ShownDuty = EntityView['duties'][number];

/** The duties of an employment in lines: a table, then for each date of the guideline how it was counted. */
export function dutyLines(duties: readonly ShownDuty[], today: LegalDate, width: number): string[] {
  if (duties.length === 0) return ['', CLI.empty.fileDuties];
  const rows = duties.map((duty) => [
    dueCell(duty, today),
    titleOf(duty),
    duty.id,
    kindLabel(duty.kind),
    statusCell(duty),
  ]);
  const counted = duties.flatMap((duty) => countingLines(duty, today, width));
  return ['', formatTable(CLI.heads.plan, rows, width), ...counted];
}

function titleOf({ id, owner }: ShownDuty): string {
  return owner === undefined ? dutyLabel(id).title : `${dutyLabel(id).title} (${owner})`;
}

function countingLines(duty: ShownDuty, today: LegalDate, width: number): string[] {
  const { provision, receipt, status } = duty;
  if (receipt === undefined) return [];
  const sentences = [
    countingSentence(receipt, provision),
    ...differingReadings(receipt).map((other) => otherReadingSentence(other, receipt)),
    status === 'open' ? precautionLine(duty, today) : '',
  ].filter((sentence) => sentence !== '');
  const heading = `${EMPLOYMENT.counting}: ${titleOf(duty)}`;
  return ['', heading, ...sentences.flatMap((sentence) => wrapIndented(sentence, width))];
}
