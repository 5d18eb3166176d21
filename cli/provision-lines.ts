import type { ProvisionPeriod } from '../client/guideline/provision-periods';
import type { ProvisionReading } from '../client/guideline/provision-readings';
import type { CoveredRow } from '../client/guideline/view-coverage';
import type { PassageBlock, ProvisionDuty, ProvisionView } from '../client/guideline/view-provision';
import { COVERAGE_KINDS } from '../texts/coverage/coverage';
import { periodSentence, periodWords } from '../texts/duty-period';
import { GUIDELINE } from '../texts/pages';
import { coveringLabels, provisionName } from '../texts/pages/guideline';
import { readingAlternative, readingAnswer, readingQuestion } from '../texts/readings/readings';
import { dutyLabel, dutyParties } from '../texts/vocabulary';
import { wrap, wrapIndented } from './table';

/** A heading and the lines below it. */
type Item = readonly [head: string, ...lines: string[]];

/** A passage for the terminal: its words, then the ledger, the duties and the readings that belong to it. */
export function provisionLines(view: ProvisionView, width: number): string[] {
  const { title, blocks, parts, rows, duties, periods, readings } = view;
  return [
    ...wrap(GUIDELINE.source(provisionName(view.provision), view.version), width),
    ...(title === null ? [] : wrap(title, width)),
    ...blockLines(blocks, width),
    ...parts.flatMap((part) => ['', ...wrap(partHead(part), width), ...blockLines(part.blocks, width)]),
    ...listed(GUIDELINE.rows, rows.map(rowItem), width),
    ...listed(GUIDELINE.duties, [...duties.map(dutyItem), ...periods.map(periodItem)], width),
    ...listed(GUIDELINE.readings, readings.map(readingItem), width),
  ];
}

function partHead({ provision, title }: Pick<ProvisionView, 'provision' | 'title'>): string {
  return [GUIDELINE.part(provision), title].filter((part) => part !== null).join(' ');
}

function blockLines(blocks: readonly PassageBlock[], width: number): string[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? ['', ...wrapIndented(block.text, width)]
      : ['', ...block.items.flatMap((item) => wrapIndented(`- ${item}`, width))],
  );
}

function listed(title: string, items: readonly Item[], width: number): string[] {
  if (items.length === 0) return [];
  const lines = items.flatMap(([head, ...below]) => [
    '',
    ...wrap(head, width),
    ...below.flatMap((line) => wrapIndented(line, width)),
  ]);
  return ['', `${title}:`, ...lines];
}

function rowItem({ id, title, sentence, how, by }: CoveredRow): Item {
  const covering = by.length === 0 ? GUIDELINE.byText : coveringLabels(by).join('; ');
  return [`${id} ${title}`, sentence, `${COVERAGE_KINDS[how]}: ${covering}`];
}

function dutyItem(duty: ProvisionDuty): Item {
  return [dutyLabel(duty.id).title, periodWords(duty.period), dutyParties(duty)];
}

function periodItem(period: ProvisionPeriod): Item {
  return [periodSentence(period.name, period)];
}

function readingItem({ number, key, default: answer, alternatives }: ProvisionReading): Item {
  const [, holds, instead] = GUIDELINE.readingColumns;
  const others = alternatives.map((alternative) => readingAlternative(key, alternative)).join('; ');
  return [
    `${number} ${readingQuestion(key)}`,
    `${holds}: ${readingAnswer(key, answer)}`,
    `${instead}: ${others || GUIDELINE.noAlternative}`,
  ];
}
