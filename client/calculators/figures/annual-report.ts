import { dateOf } from '../../../domain/legal-date';
import type { DerivationContext } from '../../../rules/duties/duty-row';
import { statutoryDeadline } from '../../../rules/duties/statutory-deadline';
import type { AnnualReport, FigureRow } from './figures-result';

const DUTY = '3.11.3-annual-report';

/** What 3.11.3 asks for. */
const ASKED: readonly string[] = ['persons', 'families', 'talks'];

/**
 * 3.11.3: the three figures of a calendar year with the date of their report. Of 2021: due on Mon 17 Jan 2022, as
 * 15 January is a Saturday (Q22). Null where the version asks for no such report.
 */
export function annualReport(
  year: number,
  figures: readonly FigureRow[],
  context: DerivationContext,
): AnnualReport | null {
  const row = context.guideline.duties.grant.find(({ id }) => id === DUTY);
  if (row === undefined || row.period.kind !== 'fixedDate') return null;
  const { month, day } = context.guideline.parameters.annualReport;
  const { readings } = context;
  return {
    duty: row.id,
    provision: row.provision,
    year,
    figures: ASKED.flatMap((asked) => figures.filter(({ figure }) => figure === asked)),
    bearer: row.bearer,
    addressee: readings.annualReportAddressee,
    receipt: statutoryDeadline(row.readings, row.period, { eventId: DUTY, on: dateOf(year + 1, month, day) }, context),
  };
}
