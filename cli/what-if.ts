import type { Command } from 'commander';
import type { EntityDifference, WhatIfReport } from '../client/foresight/what-if';
import type { WhatIfChange } from '../client/foresight/what-if-change';
import { CLI } from '../texts/cli';
import { errorSentence } from '../texts/errors';
import {
  decisionState,
  dutyState,
  expectedTitle,
  FORESIGHT,
  reminderDifference,
  triedHoliday,
  triedReading,
  whatIfSummary,
} from '../texts/foresight';
import { connected, outputJson, type ReadOptions, withReadOptions } from './common-options';
import type { CliDependencies } from './dependencies';
import { readInputFile } from './input-file';
import { formatTable, wrap } from './table';

interface WhatIfOptions extends ReadOptions {
  readonly reading?: readonly string[];
  readonly holiday?: readonly string[];
  readonly settings?: string;
}

/** Adds `what-if`: which decisions, dates and mails would differ. Changes nothing. */
export function addWhatIf(program: Command, deps: CliDependencies): void {
  withReadOptions(program.command('what-if'), deps)
    .description(FORESIGHT.commands.whatIf)
    .option(`--reading ${CLI.placeholders.text}`, FORESIGHT.options.reading, collected)
    .option(`--holiday ${CLI.placeholders.text}`, FORESIGHT.options.holiday, collected)
    .option(`--settings ${CLI.placeholders.file}`, FORESIGHT.options.settings)
    .action(async (options: WhatIfOptions) => {
      const change = await changeOf(options);
      const report = await connected(deps, options, ({ fristwerk }) => fristwerk.whatIf(change));
      if (options.json) return outputJson(deps, report);
      for (const line of whatIfLines(report, deps.width)) deps.out(line);
    });
}

function collected(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

async function changeOf({ reading, holiday, settings }: WhatIfOptions): Promise<WhatIfChange> {
  return {
    ...(reading !== undefined && { readings: reading }),
    ...(holiday !== undefined && { holidays: holiday.map(holidayOf) }),
    ...(settings !== undefined && { settings: await readInputFile(settings) }),
  };
}

function holidayOf(text: string): { day: string; name: string } {
  const [day = '', ...name] = text.split('=');
  return { day, name: name.join('=') || day };
}

/** The report as people read it: what was tried, what would differ, and the sums. */
export function whatIfLines({ readings, holidays, entities, owners, totals }: WhatIfReport, width: number): string[] {
  const tried = [
    ...readings.map(({ number, key, from, to }) => triedReading(number, key, from, to)),
    ...holidays.map(({ day, name }) => triedHoliday(day, name)),
  ].flatMap((line) => wrap(line, width));
  const rows = entities.flatMap((entity) => rowsOf(entity, owners));
  const table = rows.length === 0 ? FORESIGHT.noChange : formatTable(FORESIGHT.heads.whatIf, rows, width);
  return [...tried, ...(tried.length === 0 ? [] : ['']), table, '', ...wrap(whatIfSummary(totals), width)];
}

function rowsOf(
  { reference, entityType, decision, duties, refusal }: EntityDifference,
  owners: WhatIfReport['owners'],
): string[][] {
  if (refusal !== undefined) return [[reference, errorSentence({ code: refusal }).sentence, '', '', '']];
  const decided =
    decision === null
      ? []
      : [
          [
            reference,
            FORESIGHT.decision,
            decisionState(decision.before, entityType),
            decisionState(decision.after, entityType),
            '',
          ],
        ];
  const owed = duties.map(({ dutyId, owedBy, before, after, reminders, issued }) => [
    reference,
    expectedTitle(dutyId, owedBy === undefined ? undefined : (owners[owedBy] ?? owedBy)),
    dutyState(before),
    issued ? `${dutyState(after)} (${FORESIGHT.issued})` : dutyState(after),
    reminderDifference(reminders.gone.length, reminders.added.length),
  ]);
  return [...decided, ...owed];
}
