import type { Command } from 'commander';
import type { FigureQuestion, SentReport } from '../client/contacts/contacts';
import type { Fristwerk } from '../client/fristwerk';
import { FristwerkError } from '../domain/errors';
import { legalDate } from '../domain/legal-date';
import { CLI } from '../texts/cli';
import { CONTACT_WORDS, contactDay, reportFigureWords } from '../texts/contacts';
import { findingSentence, findingTitle, type NamedFinding } from '../texts/figure-finding';
import { connected, outputJson, type ReadOptions, withReadOptions } from './common-options';
import type { CliDependencies } from './dependencies';
import { figuresLines } from './figures-lines';
import { formatTable } from './table';
import { yearOption } from './year-option';

interface FiguresOfOptions extends ReadOptions {
  readonly year?: string;
  readonly from?: string;
  readonly to?: string;
  readonly gaps?: true;
  readonly outgoing?: string;
}

const { options: texts, commands, heads, empty } = CONTACT_WORDS;
const { placeholders } = CLI;

/** Adds `figures-of [organisation]`: the figures of a year or a period from the contacts kept, or the gaps of a year. */
export function addFiguresOf(program: Command, deps: CliDependencies): void {
  withReadOptions(program.command('figures-of'), deps)
    .description(commands.figuresOf)
    .argument('[Organisation]', CONTACT_WORDS.arguments.organisation)
    .option(`--year ${placeholders.year}`, texts.year)
    .option(`--from ${placeholders.day}`, texts.from)
    .option(`--to ${placeholders.day}`, texts.to)
    .option('--gaps', texts.gaps)
    .option(`--outgoing ${placeholders.text}`, texts.outgoing)
    .action(async (organisation: string | undefined, options: FiguresOfOptions) => {
      const told = options.gaps
        ? gapsOf(named(organisation), yearOption(options.year))
        : figuresOf(questionOf(organisation, options));
      await connected(deps, options, async ({ fristwerk }) => {
        const { json, lines } = await told(fristwerk, deps.width);
        if (options.json) outputJson(deps, json);
        else deps.out(lines.join('\n'));
      });
    });
}

type Told = (
  fristwerk: Fristwerk,
  width: number,
) => Promise<{ readonly json: unknown; readonly lines: readonly string[] }>;

function gapsOf(organisation: string, year: number): Told {
  return async (fristwerk, width) => {
    const gaps = await fristwerk.figureGaps(year, organisation);
    return { json: gaps, lines: [gapTable(gaps, width)] };
  };
}

function figuresOf(question: FigureQuestion): Told {
  return async (fristwerk, width) => {
    const figures = await fristwerk.keyFigures(question);
    if (!('year' in question)) return { json: figures, lines: figuresLines(figures, width) };
    const { year, organisation } = question;
    const reports = await fristwerk.annualReports({ year, ...(organisation !== undefined && { organisation }) });
    const sent = reports.length === 0 ? [] : ['', reportTable(reports, width)];
    return { json: { ...figures, reports }, lines: [...figuresLines(figures, width), ...sent] };
  };
}

function questionOf(organisation: string | undefined, options: FiguresOfOptions): FigureQuestion {
  const { year, from, to, outgoing } = options;
  const whose = {
    ...(organisation !== undefined && { organisation }),
    ...(outgoing !== undefined && { outgoing: outgoingOf(outgoing) }),
  };
  if (from === undefined && to === undefined) return { ...whose, year: yearOption(year) };
  return { ...whose, from: legalDate(from ?? '', 'from'), to: legalDate(to ?? '', 'to') };
}

function outgoingOf(value: string): 'marked' | 'suppressed' {
  if (value === 'marked' || value === 'suppressed') return value;
  throw new FristwerkError('INVALID_CHOICE', {
    field: 'outgoing',
    value,
    details: { choices: ['marked', 'suppressed'] },
  });
}

function named(organisation: string | undefined): string {
  if (organisation === undefined) throw new FristwerkError('REQUIRED_FIELD', { field: 'organisation' });
  return organisation;
}

/** The findings of a year, each with the record that it names. */
export function gapTable(gaps: readonly NamedFinding[], width: number): string {
  if (gaps.length === 0) return empty.gaps;
  return formatTable(
    heads.gaps,
    gaps.map((gap) => [findingTitle(gap), findingSentence(gap)]),
    width,
  );
}

function reportTable(reports: readonly SentReport[], width: number): string {
  const rows = reports.map((report) => [
    contactDay(report.sentOn),
    report.grant,
    String(report.year),
    report.provider,
    reportFigureWords(report.figures),
    standOf(report),
  ]);
  return formatTable(heads.reports, rows, width);
}

function standOf({ correctionNeeded, replaced, figuresNow }: SentReport): string {
  if (replaced) return CONTACT_WORDS.replaced;
  return correctionNeeded
    ? `${CONTACT_WORDS.correctionNeeded} (${reportFigureWords(figuresNow)})`
    : CONTACT_WORDS.unchanged;
}
