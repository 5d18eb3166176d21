import type { Command } from 'commander';
import type { SettingsInForce } from '../client/settings/settings';
import { FristwerkError } from '../domain/errors';
import type { Instant } from '../domain/instant';
import { CLI } from '../texts/cli';
import { formatInstant } from '../texts/format';
import { SETTINGS_WORDS } from '../texts/settings';
import { commandContext, connected, outputJson, type WriteOptions, withWriteOptions } from './common-options';
import type { CliConnection, CliDependencies } from './dependencies';
import { readInputFile } from './input-file';
import { formatTable, wrap } from './table';
import { whatIfLines } from './what-if';

interface SettingsOptions extends WriteOptions {
  readonly file?: string;
  readonly preview?: true;
  readonly propose?: true;
  readonly confirm?: string;
  readonly history?: true;
  readonly reassess?: true;
}

const { options: texts, heads } = SETTINGS_WORDS;

/** Adds `settings`: in force, `--history`, `--file … --preview`, `--file … --propose`, `--confirm <id>`, `--reassess`. */
export function addSettings(program: Command, deps: CliDependencies): void {
  withWriteOptions(program.command('settings'), deps)
    .description(SETTINGS_WORDS.commands.settings)
    .option(`--file ${CLI.placeholders.file}`, texts.file)
    .option('--preview', texts.preview)
    .option('--propose', texts.propose)
    .option(`--confirm ${CLI.placeholders.id}`, texts.confirm)
    .option('--history', texts.history)
    .option('--reassess', texts.reassess)
    .action(async (options: SettingsOptions) => {
      const input = options.file === undefined ? undefined : await readInputFile(options.file);
      await connected(deps, options, (connection) => carryOut(deps, connection, input, options));
    });
}

function carryOut(
  deps: CliDependencies,
  connection: CliConnection,
  input: unknown,
  options: SettingsOptions,
): Promise<void> {
  if (options.confirm !== undefined) return confirm(deps, connection, options.confirm, options);
  if (options.reassess) return reassess(deps, connection, options);
  if (options.propose) return propose(deps, connection, required(input), options);
  if (options.preview || input !== undefined) return preview(deps, connection, required(input), options);
  return options.history ? tellVersions(deps, connection, options) : tellInForce(deps, connection, options);
}

function required(input: unknown): unknown {
  if (input === undefined) throw new FristwerkError('REQUIRED_FIELD', { field: 'file' });
  return input;
}

async function confirm(
  deps: CliDependencies,
  connection: CliConnection,
  proposal: string,
  options: SettingsOptions,
): Promise<void> {
  const context = await commandContext(deps, connection, options);
  const adopted = await connection.fristwerk.confirmSettings(proposal, context);
  if (options.json) return outputJson(deps, adopted);
  deps.out(SETTINGS_WORDS.adopted(adopted.version.version, adopted.entities));
}

/** Progress goes beside the results, so that they stay machine-readable. */
async function reassess(deps: CliDependencies, connection: CliConnection, options: SettingsOptions): Promise<void> {
  const context = await commandContext(deps, connection, options);
  const asked = await connection.fristwerk.reassess(context, (progress) => deps.err(underway(progress)));
  if (options.json) return outputJson(deps, { asked });
  deps.out(SETTINGS_WORDS.reassessed(asked));
}

function underway({ version, asked, entities }: NonNullable<SettingsInForce['reassessment']>): string {
  return SETTINGS_WORDS.underway(version, asked, entities);
}

async function propose(
  deps: CliDependencies,
  connection: CliConnection,
  input: unknown,
  options: SettingsOptions,
): Promise<void> {
  const context = await commandContext(deps, connection, options);
  const proposal = await connection.fristwerk.proposeSettings(input, context);
  if (options.json) return outputJson(deps, proposal);
  for (const line of wrap(SETTINGS_WORDS.proposed(proposal.proposalId), deps.width)) deps.out(line);
}

async function preview(
  deps: CliDependencies,
  { fristwerk }: CliConnection,
  input: unknown,
  { json }: SettingsOptions,
): Promise<void> {
  const report = await fristwerk.previewSettings(input);
  if (json) return outputJson(deps, report);
  for (const line of whatIfLines(report, deps.width)) deps.out(line);
}

async function tellVersions(deps: CliDependencies, { fristwerk }: CliConnection, { json }: SettingsOptions) {
  const versions = await fristwerk.settingsHistory();
  if (json) return outputJson(deps, versions);
  const rows = versions.map(({ version, since, setBy }) => [`${version}`, formatInstant(since as Instant), setBy]);
  deps.out(formatTable(heads.versions, rows, deps.width));
}

async function tellInForce(deps: CliDependencies, { fristwerk }: CliConnection, { json }: SettingsOptions) {
  const held = await fristwerk.settings();
  if (json) return outputJson(deps, held);
  for (const line of linesOf(held)) deps.out(line);
}

function linesOf({ version, since, setBy, settings, proposals, reassessment }: SettingsInForce): string[] {
  const head = since === '' ? [] : [SETTINGS_WORDS.inForce(version, formatInstant(since as Instant), setBy)];
  const waiting = proposals.map(({ proposalId, proposedBy, proposedAt }) =>
    SETTINGS_WORDS.waiting(proposalId, proposedBy, formatInstant(proposedAt as Instant)),
  );
  const following = reassessment === null ? [] : [underway(reassessment)];
  return [...head, ...following, JSON.stringify(settings, null, 2), ...waiting];
}
