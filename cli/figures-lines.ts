import type { AnnualReport, FigureRow, FiguresResult } from '../client/calculators/figures/figures-result';
import {
  estimatedSentence,
  FIGURES_WORDS,
  figureGap,
  figureNote,
  figuresHeading,
  outsideSentence,
} from '../texts/calculators/figures';
import { countingSentence, differingReadings, otherReadingSentence } from '../texts/counting';
import { formatDate } from '../texts/format';
import { keyFigureLabel } from '../texts/key-figure-label';
import { dutyParties } from '../texts/vocabulary';
import { restsOnLines } from './rests-on-lines';
import { formatTable, wrap, wrapIndented } from './table';

/** Key figures in lines: the pattern, what the entries leave open, the report of a year, on what it rests. */
export function figuresLines(result: FiguresResult, width: number): readonly string[] {
  const { period, figures, annualReport, readings, guideline } = result;
  const notes = notesOf(result);
  return [
    ...wrap(figuresHeading(period), width),
    '',
    formatTable(FIGURES_WORDS.heads, figures.map(cells), width),
    ...(notes.length === 0 ? [] : ['', ...notes.flatMap((note) => wrap(note, width))]),
    ...(annualReport === null ? [] : reportLines(annualReport, width)),
    '',
    ...restsOnLines(guideline, readings, width),
  ];
}

function cells({ figure, inventoryRow, value, status, small }: FigureRow): readonly string[] {
  return [inventoryRow, keyFigureLabel(figure), valueWords(value), figureNote(status, small)];
}

function valueWords(value: number | null): string {
  return value === null ? '–' : String(value);
}

function notesOf({ figures, missing, estimated, outsidePeriod }: FiguresResult): readonly string[] {
  return [
    ...missing.map(({ what, count }) => figureGap(what, count)),
    ...(estimated === 0 ? [] : [estimatedSentence(estimated)]),
    ...(outsidePeriod === 0 ? [] : [outsideSentence(outsidePeriod)]),
    ...(figures.some(({ small, status }) => small === true || status === 'suppressed') ? [FIGURES_WORDS.outgoing] : []),
  ];
}

function reportLines(report: AnnualReport, width: number): string[] {
  const { duty, provision, year, figures, receipt } = report;
  const counts = figures.map(({ figure, value }) => `${keyFigureLabel(figure)}: ${valueWords(value)}`);
  return [
    '',
    ...wrap(`${FIGURES_WORDS.report} ${year} (${duty})`, width),
    ...wrapIndented(dutyParties({ ...report, id: duty }), width),
    ...wrapIndented(counts.join(', '), width),
    ...wrapIndented(`${FIGURES_WORDS.dueOn}: ${formatDate(receipt.due)}`, width),
    ...wrapIndented(countingSentence(receipt, provision), width),
    ...differingReadings(receipt).flatMap((other) => wrapIndented(otherReadingSentence(other, receipt), width)),
  ];
}
