import type { Command } from 'commander';
import type { ForecastEntry, ForecastReport } from '../client/foresight/forecast';
import { CLI } from '../texts/cli';
import {
  expectedDay,
  expectedTitle,
  FORESIGHT,
  forecastMonth,
  forecastSummary,
  remindersCell,
  restsOnCell,
} from '../texts/foresight';
import { kindLabel } from '../texts/vocabulary';
import { connected, outputJson, type ReadOptions, withReadOptions } from './common-options';
import type { CliDependencies } from './dependencies';
import { formatTable, wrap } from './table';

interface ForecastOptions extends ReadOptions {
  readonly until?: string;
  readonly organisation?: string;
}

/** Adds `forecast`: what the live entities will owe, by month. */
export function addForecast(program: Command, deps: CliDependencies): void {
  withReadOptions(program.command('forecast'), deps)
    .description(FORESIGHT.commands.forecast)
    .option(`--until ${CLI.placeholders.day}`, FORESIGHT.options.until)
    .option(`--organisation ${CLI.placeholders.id}`, FORESIGHT.options.organisation)
    .action(async (options: ForecastOptions) => {
      const { until, organisation } = options;
      const filter = { ...(until !== undefined && { until }), ...(organisation !== undefined && { organisation }) };
      const report = await connected(deps, options, ({ fristwerk }) => fristwerk.forecast(filter));
      if (options.json) return outputJson(deps, report);
      for (const line of forecastLines(report, deps.width)) deps.out(line);
    });
}

function forecastLines({ overdue, months, from, until, totals }: ForecastReport, width: number): string[] {
  const before = overdue.length === 0 ? [] : [FORESIGHT.overdue, '', table(overdue, width), ''];
  const ahead = months.flatMap(({ month, entries, reminders }) => [
    forecastMonth(month, entries.length, reminders),
    '',
    entries.length === 0 ? FORESIGHT.nothingDue : table(entries, width),
    '',
  ]);
  return [...before, ...ahead, ...wrap(forecastSummary(from, until, totals.entities, totals.duties), width)];
}

function table(entries: readonly ForecastEntry[], width: number): string {
  const rows = entries.map(
    ({ day, reference, duty, kind, organisation, reminders, remindedEvery, assumptions, contested }) => [
      expectedDay(kind, day),
      reference,
      expectedTitle(duty),
      kindLabel(kind),
      organisation,
      remindersCell(reminders.length, remindedEvery),
      restsOnCell(assumptions, contested),
    ],
  );
  return formatTable(FORESIGHT.heads.forecast, rows, width);
}
