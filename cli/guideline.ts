import type { Command } from 'commander';
import {
  type ContentsSection,
  type GuidelineContents,
  guidelineContents,
} from '../client/guideline/guideline-contents';
import { viewProvision } from '../client/guideline/view-provision';
import { CLI } from '../texts/cli';
import { coverageSummary } from '../texts/coverage/coverage';
import { GUIDELINE } from '../texts/pages';
import { coverageWords, validitySentence } from '../texts/pages/guideline';
import { outputJson } from './common-options';
import type { CliDependencies } from './dependencies';
import { provisionLines } from './provision-lines';
import { formatTable, wrap } from './table';

interface GuidelineOptions {
  readonly edition?: string;
  readonly json?: true;
}

/** Adds `guideline [provision]`; it reads the rules alone, so nothing needs to run. */
export function addGuideline(program: Command, deps: CliDependencies): void {
  program
    .command('guideline')
    .description(CLI.commands.guideline)
    .argument('[Ziffer]', CLI.arguments.provision)
    .option(`--edition ${CLI.placeholders.day}`, CLI.options.edition)
    .option('--json', CLI.options.json)
    .action((provision: string | undefined, options: GuidelineOptions) => {
      if (provision === undefined) tellContents(deps, options);
      else tellProvision(deps, provision, options);
    });
}

function tellContents(deps: CliDependencies, { edition, json }: GuidelineOptions): void {
  const contents = guidelineContents(edition);
  if (json) outputJson(deps, contents);
  else deps.out(contentsLines(contents, deps.width).join('\n'));
}

function tellProvision(deps: CliDependencies, provision: string, { edition, json }: GuidelineOptions): void {
  const view = viewProvision(provision, edition);
  if (json) outputJson(deps, view);
  else deps.out(provisionLines(view, deps.width).join('\n'));
}

function contentsLines({ version, title, validity, sections, coverage }: GuidelineContents, width: number): string[] {
  return [
    GUIDELINE.heading(version),
    ...wrap(title, width),
    ...wrap(validitySentence(validity), width),
    coverageSummary(coverage),
    ...sections.flatMap((section) => ['', ...sectionLines(section, width)]),
  ];
}

function sectionLines({ number, title, entries }: ContentsSection, width: number): string[] {
  const rows = entries.map((entry) => [
    GUIDELINE.number(entry.provision),
    entry.title ?? entry.opening,
    coverageWords(entry.coverage),
  ]);
  return [...wrap(GUIDELINE.section(number, title), width), formatTable(GUIDELINE.contentsColumns, rows, width)];
}
