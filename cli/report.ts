import type { Command } from 'commander';
import type { Fristwerk } from '../client/fristwerk';
import { CLI } from '../texts/cli';
import { CONTACT_WORDS, contactDay, reportFigureWords } from '../texts/contacts';
import { outputCommandResult } from './command-result';
import { commandContext, connected, outputJson, type WriteOptions, withWriteOptions } from './common-options';
import type { CliDependencies } from './dependencies';
import { formatTable } from './table';
import { yearOption } from './year-option';

interface ReportOptions extends WriteOptions {
  readonly year?: string;
  readonly provider?: string;
  readonly sent?: string;
  readonly channel?: string;
  readonly to?: string;
}

type Merged = Awaited<ReturnType<Fristwerk['mergedReport']>>;

const { options: texts, commands, heads } = CONTACT_WORDS;
const { placeholders } = CLI;

/** Adds `report <grant> --year`: with `--provider` that one's figures are reported, without it all reports are merged. */
export function addReport(program: Command, deps: CliDependencies): void {
  withWriteOptions(program.command('report'), deps)
    .description(commands.report)
    .argument('<Aktenzeichen>', CONTACT_WORDS.arguments.grant)
    .option(`--year ${placeholders.year}`, texts.year)
    .option(`--provider ${placeholders.id}`, texts.provider)
    .option(`--sent ${placeholders.day}`, texts.sent)
    .option(`--channel ${placeholders.text}`, texts.channel)
    .option(`--to ${placeholders.text}`, texts.addressee)
    .action((grant: string, options: ReportOptions) =>
      options.provider === undefined ? merge(deps, grant, options) : send(deps, grant, options),
    );
}

async function send(deps: CliDependencies, grant: string, options: ReportOptions): Promise<void> {
  const { provider, channel, to } = options;
  const input = {
    year: yearOption(options.year),
    provider,
    ...(options.sent !== undefined && { sentOn: options.sent }),
    ...(channel !== undefined && { channel }),
    ...(to !== undefined && { to }),
  };
  await connected(deps, options, async (connection) => {
    const context = await commandContext(deps, connection, options);
    const result = await connection.fristwerk.sendAnnualReport(grant, input, context);
    if (!options.json) deps.out(reportFigureWords(result.figures));
    outputCommandResult(deps, result, context.requestId, options);
  });
}

async function merge(deps: CliDependencies, grant: string, options: ReportOptions): Promise<void> {
  const year = yearOption(options.year);
  const merged = await connected(deps, options, ({ fristwerk }) => fristwerk.mergedReport(grant, year));
  if (options.json) outputJson(deps, merged);
  else deps.out(mergedTable(merged, deps.width));
}

function mergedTable({ received, missing, persons, families, talks }: Merged, width: number): string {
  const cells = (of: { persons: number; families: number; talks: number }) =>
    [of.persons, of.families, of.talks].map(String);
  const rows = [
    ...received.map((report) => [report.provider, contactDay(report.receivedOn), ...cells(report)]),
    ...missing.map((provider) => [provider, CONTACT_WORDS.missing]),
    [CONTACT_WORDS.sum, '', ...cells({ persons, families, talks })],
  ];
  return formatTable(heads.merged, rows, width);
}
