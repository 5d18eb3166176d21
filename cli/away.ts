import type { Command } from 'commander';
import { legalDate } from '../domain/legal-date';
import { CLI } from '../texts/cli';
import { formatDate } from '../texts/format';
import { SETTINGS_WORDS } from '../texts/settings';
import { commandContext, connected, outputJson, type WriteOptions, withWriteOptions } from './common-options';
import type { CliConnection, CliDependencies } from './dependencies';
import { formatTable } from './table';

interface AwayOptions extends WriteOptions {
  readonly from?: string;
  readonly to?: string;
  readonly drop?: string;
}

const { options: texts, heads } = SETTINGS_WORDS;

/** Adds `away [person] --from --to`: notes when somebody who is reminded is not there; alone it lists who is away. */
export function addAway(program: Command, deps: CliDependencies): void {
  withWriteOptions(program.command('away'), deps)
    .description(SETTINGS_WORDS.commands.away)
    .argument('[Person]', SETTINGS_WORDS.arguments.person)
    .option(`--from ${CLI.placeholders.day}`, texts.from)
    .option(`--to ${CLI.placeholders.day}`, texts.to)
    .option(`--drop ${CLI.placeholders.day}`, texts.drop)
    .action((person: string | undefined, options: AwayOptions) =>
      connected(deps, options, (connection) =>
        person === undefined ? list(deps, connection, options) : change(deps, connection, person, options),
      ),
    );
}

async function change(
  deps: CliDependencies,
  connection: CliConnection,
  person: string,
  options: AwayOptions,
): Promise<void> {
  const { fristwerk } = connection;
  const context = await commandContext(deps, connection, options);
  if (options.drop !== undefined) {
    const from = legalDate(options.drop, 'drop');
    await fristwerk.dropAway(person, from, context);
    if (options.json) return outputJson(deps, { personId: person, dropped: from });
    return deps.out(SETTINGS_WORDS.awayDropped(person, formatDate(from)));
  }
  const period = await fristwerk.setAway(person, { from: options.from, to: options.to }, context);
  if (options.json) return outputJson(deps, period);
  deps.out(SETTINGS_WORDS.away(person, formatDate(period.from), formatDate(period.to)));
}

async function list(deps: CliDependencies, { fristwerk }: CliConnection, { json }: AwayOptions): Promise<void> {
  const periods = await fristwerk.awayPeople();
  if (json) return outputJson(deps, periods);
  if (periods.length === 0) return deps.out(SETTINGS_WORDS.nobodyAway);
  const rows = periods.map(({ personId, from, to }) => [personId, formatDate(from), formatDate(to)]);
  deps.out(formatTable(heads.away, rows, deps.width));
}
