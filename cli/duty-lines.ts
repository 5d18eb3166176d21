import type { EmploymentView } from '../client/fristwerk';
import type { LegalDate } from '../domain/legal-date';
import { CLI } from '../texts/cli';
import { countingSentence, differingReadings, otherReadingSentence } from '../texts/counting';
import { precautionLine } from '../texts/duty-dates';
import { EMPLOYMENT } from '../texts/pages';
import { dutyLabel, kindLabel } from '../texts/vocabulary';
import { dueCell, statusCell } from './duty-cells';
import { formatTable, wrapIndented } from './table';

type ShownDuty = EmploymentView['duties'][number];

/** The duties of an employment in lines: a table, then for each date of the guideline how it was counted. */
export function dutyLines(duties: readonly ShownDuty[], today: LegalDate, width: number): string[] {
  if (duties.length === 0) return ['', CLI.empty.plan];
  const rows = duties.map((duty) => [
    dueCell(duty, today),
    dutyLabel(duty.id).title,
    duty.id,
    kindLabel(duty.kind),
    statusCell(duty),
  ]);
  const counted = duties.flatMap((duty) => countingLines(duty, width));
  return ['', formatTable(CLI.heads.plan, rows, width), ...counted];
}

function countingLines(duty: ShownDuty, width: number): string[] {
  const { id, provision, receipt, status } = duty;
  if (receipt === undefined) return [];
  const sentences = [
    countingSentence(receipt, provision),
    ...differingReadings(receipt).map(otherReadingSentence),
    status === 'open' ? precautionLine(duty) : '',
  ].filter((sentence) => sentence !== '');
  const heading = `${EMPLOYMENT.counting}: ${dutyLabel(id).title}`;
  return ['', heading, ...sentences.flatMap((sentence) => wrapIndented(sentence, width))];
}
