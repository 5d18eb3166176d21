import type { GrantData } from '../../domain/grant/index';
import { dateOf } from '../../domain/legal-date';
import { fundedProviders, type GrantBook } from '../duties/grant/providers';

type Addressee = GrantData<'reportReceived'>['at'];

/** A provider's report of the year as it arrived last. */
export interface ReceivedReport
  extends Pick<GrantData<'reportReceived'>, 'persons' | 'families' | 'talks' | 'receivedOn'> {
  readonly provider: string;
}

/** The providers' reports of a calendar year as one (3.11.3). */
export interface MergedReport {
  readonly year: number;
  /** Sums over what was received; a family that two providers counselled counts twice, since nobody can tell. */
  readonly persons: number;
  readonly families: number;
  readonly talks: number;
  readonly received: readonly ReceivedReport[];
  /** Providers funded in the year whose report has not arrived, or was rejected. */
  readonly missing: readonly string[];
}

/**
 * 3.11.3: the county merges what its providers reported of a year. A report of nothing is a report; a later one takes the
 * place of an earlier one; one that was rejected is missing until another arrives.
 */
export function mergedReport(book: GrantBook, year: number, at: Addressee): MergedReport {
  const [first, last] = [dateOf(year, 1, 1), dateOf(year, 12, 31)];
  const owing = fundedProviders(book).filter(({ periods }) =>
    periods.some(({ from, to }) => from <= last && to >= first),
  );
  const reports = owing.map(({ organisation }) => ({ organisation, report: standing(book, organisation, year, at) }));
  const received = reports.flatMap(({ report }) => report ?? []);
  const sum = (of: (report: ReceivedReport) => number) => received.reduce((total, report) => total + of(report), 0);
  return {
    year,
    persons: sum(({ persons }) => persons),
    families: sum(({ families }) => families),
    talks: sum(({ talks }) => talks),
    received,
    missing: reports.flatMap(({ organisation, report }) => (report === null ? [organisation] : [])),
  };
}

function standing(book: GrantBook, provider: string, year: number, at: Addressee): ReceivedReport | null {
  const told = book.events.filter(
    ({ type, data }) =>
      (type === 'reportRejected' || (type === 'reportReceived' && data.at === at)) &&
      data.year === year &&
      data.provider === provider,
  );
  const last = told.at(-1);
  if (last?.type !== 'reportReceived') return null;
  const { persons, families, talks, receivedOn } = last.data;
  return { provider, persons, families, talks, receivedOn };
}
