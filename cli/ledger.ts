import type { Command } from 'commander';
import { CLI } from '../texts/cli';
import { RECORDS } from '../texts/records';
import { type WriteOptions, withWriteOptions } from './common-options';
import type { CliDependencies } from './dependencies';
import { collected, givenInput } from './given-input';
import { recordEvent } from './record-event';

const { options: texts, placeholders } = RECORDS;
const { day, text, id, file } = CLI.placeholders;

/** Options of these commands, by the field that each one fills. */
const OPTIONS = {
  by: [`--by ${text}`, texts.by],
  period: [`--period ${text}`, texts.period],
  until: [`--until ${day}`, texts.until],
  reference: [`--reference ${text}`, texts.reference],
  reason: [`--reason ${text}`, texts.reason],
  event: [`--event ${id}`, texts.event],
  accepted: ['--rejected', texts.rejected],
} as const;

interface LedgerCommand {
  readonly type: string;
  /** The field that the second argument fills: a duty, or an earlier entry. */
  readonly target: 'duty' | 'event' | 'of';
  readonly options: readonly (keyof typeof OPTIONS)[];
  /** Takes the corrected fields by `--set` and `--file`. */
  readonly withData?: true;
}

/** What is done to the record and the duties of any file, each a short form of `record`. */
const COMMANDS: Readonly<Record<keyof Omit<typeof RECORDS.commands, 'begin' | 'record' | 'entities'>, LedgerCommand>> =
  {
    extend: { type: 'extended', target: 'duty', options: ['by', 'period', 'until', 'reference', 'reason'] },
    suspend: { type: 'suspended', target: 'duty', options: ['by', 'until', 'reason'] },
    resume: { type: 'resumed', target: 'duty', options: [] },
    waive: { type: 'waived', target: 'duty', options: ['reason'] },
    confirm: { type: 'confirmed', target: 'of', options: ['accepted', 'reason'] },
    reopen: { type: 'reopened', target: 'duty', options: ['event', 'reason'] },
    correct: { type: 'corrected', target: 'event', options: ['reason'], withData: true },
    void: { type: 'voided', target: 'event', options: ['reason'] },
  };

interface LedgerOptions extends WriteOptions {
  readonly on?: string;
  readonly period?: string;
  readonly rejected?: true;
  readonly set?: readonly string[];
  readonly file?: string;
  readonly [field: string]: unknown;
}

/** Adds `extend`, `suspend`, `resume`, `waive`, `confirm`, `reopen`, `correct` and `void`. */
export function addLedger(program: Command, deps: CliDependencies): void {
  for (const [name, command] of Object.entries(COMMANDS)) add(program, deps, name as keyof typeof COMMANDS, command);
}

function add(program: Command, deps: CliDependencies, name: keyof typeof COMMANDS, ledger: LedgerCommand): void {
  const isDuty = ledger.target === 'duty';
  const command = withWriteOptions(program.command(name), deps)
    .description(RECORDS.commands[name])
    .argument('<Aktenzeichen>', RECORDS.arguments.references)
    .argument(isDuty ? '<Pflicht>' : '<Eintrag>', isDuty ? RECORDS.arguments.duty : RECORDS.arguments.entry)
    .option(`--on ${day}`, texts.on);
  for (const option of ledger.options) command.option(OPTIONS[option][0], OPTIONS[option][1]);
  if (ledger.withData)
    command.option(`--set ${placeholders.pair}`, texts.set, collected).option(`--file ${file}`, texts.file);
  command.action(async (references: string, target: string, options: LedgerOptions) => {
    const data = ledger.withData ? { data: await givenInput(options, deps) } : {};
    const input = { on: options.on ?? deps.today(), [ledger.target]: target, ...filled(ledger, options), ...data };
    await recordEvent(deps, { references, type: ledger.type, input }, options);
  });
}

function filled({ options: fields }: LedgerCommand, options: LedgerOptions): Record<string, unknown> {
  const values = fields.map((field): readonly [string, unknown] => {
    if (field === 'accepted') return [field, options.rejected !== true];
    return [field, field === 'period' ? lengthOf(options.period) : options[field]];
  });
  return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}

/** `2 weeks` as a length; what is none stays as it is, so that it is refused with its field. */
function lengthOf(written: string | undefined): unknown {
  const [, count, unit] = /^(\d+) ?(days|weeks|months)$/.exec(written?.trim() ?? '') ?? [];
  return count === undefined ? written : { count: Number(count), unit };
}
