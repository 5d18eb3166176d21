import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Command } from 'commander';
import type { IntroductionReport } from '../client/introduction/dry-run/report';
import { IMPORT_LIMITS, type ImportFile } from '../client/introduction/upload';
import { FristwerkError } from '../domain/errors';
import { CLI } from '../texts/cli';
import { faultLines, INTRODUCTION, progressLine, reportHead, resultLine, rowLines } from '../texts/introduction-report';
import { commandContext, connected, outputJson, type WriteOptions, withWriteOptions } from './common-options';
import type { CliConnection, CliDependencies } from './dependencies';
import { reading } from './input-file';
import { wrap } from './table';

interface ImportOptions extends WriteOptions {
  readonly template?: string;
  readonly csv?: true;
  readonly run?: true;
  readonly introducedOn?: string;
  readonly giveUp?: true;
}

/** Adds `import [files…]`: gives templates out, checks a filled one, or takes it over. */
export function addImport(program: Command, deps: CliDependencies): void {
  const { options } = INTRODUCTION;
  withWriteOptions(program.command('import'), deps)
    .description(INTRODUCTION.command)
    .argument('[Dateien...]', INTRODUCTION.files)
    .option(`--template ${CLI.placeholders.folder}`, options.template)
    .option('--csv', options.csv)
    .option('--check', options.check)
    .option('--run', options.run)
    .option(`--introduced-on ${CLI.placeholders.day}`, options.introducedOn)
    .option('--give-up', options.giveUp)
    .action(async (paths: string[], given: ImportOptions) => {
      if (given.template !== undefined) return giveOut(deps, given.template, given.csv === true);
      const files = given.giveUp ? [] : await readFiles(paths);
      await connected(deps, given, async (connection) => {
        const { actor } = await commandContext(deps, connection, given);
        if (given.giveUp) return giveUp(deps, connection, actor);
        const input = { files, introducedOn: given.introducedOn };
        return given.run
          ? run(deps, connection, input, actor, given)
          : checkOnly(deps, connection, input, actor, given);
      });
    });
}

type Input = Parameters<CliConnection['fristwerk']['introduce']>[0];

async function giveOut(deps: CliDependencies, folder: string, csv: boolean): Promise<void> {
  const { workbook, csv: sheets } = await deps.templates();
  const files = [await workbook('Fristwerk-Vorlage.xlsx'), ...(csv ? sheets() : [])];
  await mkdir(folder, { recursive: true });
  for (const { name, content } of files) {
    await writeFile(join(folder, name), content);
    deps.out(join(folder, name));
  }
}

async function readFiles(paths: readonly string[]): Promise<readonly ImportFile[]> {
  const files: ImportFile[] = [];
  for (const path of paths) {
    const { size } = await reading(path, () => stat(path));
    if (size > IMPORT_LIMITS.bytes)
      throw new FristwerkError('UNREADABLE_FILE', {
        field: 'file',
        value: path,
        details: { reason: 'tooLarge', max: IMPORT_LIMITS.bytes },
      });
    files.push({ name: basename(path), content: await reading(path, () => readFile(path)) });
  }
  return files;
}

async function checkOnly(
  deps: CliDependencies,
  { fristwerk }: CliConnection,
  input: Input,
  actor: string,
  options: ImportOptions,
): Promise<void> {
  const report = await fristwerk.checkIntroduction(input, actor);
  if (options.json) outputJson(deps, report);
  else for (const line of reportLines(report)) deps.out(wrap(line, deps.width).join('\n'));
  if (report.faults.length > 0) throw new FristwerkError('INVALID_INPUT', { field: 'file' });
}

function reportLines(report: IntroductionReport): readonly string[] {
  const { faults, warnings, entities, introducedOn, state } = report;
  const end = { new: INTRODUCTION.goOn, unfinished: INTRODUCTION.unfinished, finished: INTRODUCTION.finished }[state];
  return [
    reportHead(faults.length, warnings.length, entities, introducedOn),
    ...faults.flatMap(faultLines),
    ...warnings.flatMap(faultLines),
    ...entities.flatMap(rowLines),
    INTRODUCTION.nothingWritten,
    ...(faults.length === 0 ? [end] : []),
  ];
}

async function run(
  deps: CliDependencies,
  { fristwerk }: CliConnection,
  input: Input,
  actor: string,
  options: ImportOptions,
): Promise<void> {
  const result = await fristwerk.introduce(input, { actor }, (done, total) => deps.err(progressLine(done, total)));
  if (options.json) return outputJson(deps, result);
  if (result.repeated) deps.out(INTRODUCTION.finished);
  else deps.out(resultLine(result.entities.length, result.summaries));
  for (const { reference } of result.entities) deps.out(reference);
}

async function giveUp(deps: CliDependencies, { fristwerk }: CliConnection, actor: string): Promise<void> {
  const partly = await fristwerk.giveUpIntroduction({ actor });
  deps.out(INTRODUCTION.givenUp);
  if (partly.length > 0) deps.out(INTRODUCTION.partly);
  for (const reference of partly) deps.out(reference);
}
