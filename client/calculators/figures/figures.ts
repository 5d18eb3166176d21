import { dateOf, type LegalDate } from '../../../domain/legal-date';
import type { DerivationContext } from '../../../rules/duties/duty-row';
import { keyFigures, type ReportingPeriod } from '../../../rules/key-figures/key-figures';
import { basisOn } from '../basis';
import type { Calculator } from '../calculator';
import { located } from '../located';
import { annualReport } from './annual-report';
import { figureRows, gapsIn } from './figure-rows';
import { FIGURES_INPUT, type GivenEntries } from './figures-input';
import { type FiguresResult, figuresResultSchema } from './figures-result';

/** The key figures of a period (3.11.1), of a year with the report that is due on them (3.11.3), from the entries kept. */
export const FIGURES: Calculator<FiguresResult> = {
  input: FIGURES_INPUT.schema,
  output: figuresResultSchema,
  calculate: async (input) => {
    const { form, asked } = FIGURES_INPUT.parse(input);
    // The end chooses the version: an older measure is told by the guideline that permits its estimates (3.11.2).
    if (form === 'period') return figuresOf(asked, asked.period, basisOn(asked, asked.period.to, 'period.to'));
    return figuresOfYear(asked, asked.year, basisOn(asked, dateOf(asked.year, 12, 31), 'year'));
  },
};

/** The figures of a calendar year with the date of their report (3.11.3). */
export function figuresOfYear(given: GivenEntries, year: number, context: DerivationContext): FiguresResult {
  const result = figuresOf(given, { from: dateOf(year, 1, 1), to: dateOf(year, 12, 31) }, context);
  const report = located('year', () => annualReport(year, result.figures, context));
  return { ...result, annualReport: report, readings: [...result.readings, ...(report?.receipt.readings ?? [])] };
}

/** The figures of a period (3.11.1). Entries that lie outside it are not counted. */
export function figuresOf(given: GivenEntries, period: ReportingPeriod, context: DerivationContext): FiguresResult {
  const { contacts, plans = [], measure, outgoing } = given;
  const counted = keyFigures({ contacts, plans, measure: knownOf(measure) }, period, context);
  const missing = gapsIn(given, counted);
  return {
    period,
    figures: figureRows(counted, missing, outgoing),
    annualReport: null,
    estimated: counted.estimated,
    outsidePeriod: [...contacts, ...plans].filter((entry) => !isWithin(entry, period)).length,
    missing,
    readings: counted.readings,
    guideline: context.guideline.version,
    calendar: context.calendar.version,
  };
}

function isWithin({ on }: { readonly on: LegalDate }, { from, to }: ReportingPeriod): boolean {
  return on >= from && on <= to;
}

function knownOf({ beganOn, laterCollectionImpossible }: NonNullable<GivenEntries['measure']> = {}) {
  return {
    ...(beganOn === undefined ? {} : { beganOn }),
    ...(laterCollectionImpossible === undefined ? {} : { laterCollectionImpossible }),
  };
}
