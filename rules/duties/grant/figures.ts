import { dateOf, type LegalDate, partsOf } from '../../../domain/legal-date';
import { closedBy } from '../closing';
import type { Arising, Closing, DerivationContext } from '../duty-row';
import { madeKnownOn } from './delivery';
import { type FundedProvider, fundedProviders, type GrantBook, grantPeriod } from './providers';
import { reportStanding } from './receipts';
import { instanceOf, requestOf } from './request';
import { yearsOf } from './years';

/**
 * 3.11.3: each provider reports for each calendar year in which at least one day is funded, by the day of the next year.
 * Funded from 1 Oct 2020 to 30 Sep 2021: for 2020 by 15 Jan 2021, for 2021 by 15 Jan 2022.
 */
export function annualReports(book: GrantBook, { guideline, readings }: DerivationContext): readonly Arising[] {
  const { month, day } = guideline.parameters.annualReport;
  return eachYear(book, ({ organisation }, year, eventId) => ({
    eventId,
    on: dateOf(year + 1, month, day),
    instance: `${year}:${organisation}`,
    owedBy: organisation,
    addressee: readings.annualReportAddressee,
  }));
}

/** Closed by the report that arrived at the addressee and was not rejected. */
export function annualReportReceived(
  book: GrantBook,
  arising: Arising,
  { readings }: DerivationContext,
): Closing | null {
  const { on, owedBy } = arising;
  if (owedBy === undefined) return null;
  return reportStanding(book, { year: partsOf(on).year - 1, provider: owedBy, at: readings.annualReportAddressee });
}

/** Q24: the days of the house on which each provider's figures are ready to be reported, within its funded time. */
export function readinessChecks(book: GrantBook, { readings }: DerivationContext): readonly Arising[] {
  const checks = readings.readinessDates.toSorted();
  return eachYear(book, (provider, year, eventId) =>
    checks
      .map((dayOfYear) => `${year}-${dayOfYear}` as LegalDate)
      .filter((on) => provider.periods.some(({ from, to }) => from <= on && on <= to))
      .map((on) => ({ eventId, on, instance: `${on}:${provider.organisation}`, owedBy: provider.organisation })),
  ).flat();
}

/** Closed by the confirmation for that day, on the day on which it was given. */
export function readinessConfirmed(book: GrantBook, { on, owedBy }: Arising): Closing | null {
  const found = book.all('readinessConfirmed').find(({ data }) => data.for === on && data.provider === owedBy);
  return found === undefined ? null : { eventId: found.id, on: found.data.on ?? found.occurredOn };
}

/** 3.11.2: what the authority asked for, of one provider or of all of them, with the authority's own day or period. */
export function dataRequests(book: GrantBook, context: DerivationContext): readonly Arising[] {
  const all = fundedProviders(book).map(({ organisation }) => organisation);
  return book.all('dataRequested').flatMap(({ id, data }) => {
    const { ref, provider } = data;
    const notifiedOn = madeKnownOn(data, context);
    const request = requestOf(data, notifiedOn);
    return (provider === undefined ? all : [provider]).map((owedBy) => ({
      eventId: id,
      on: notifiedOn,
      instance: `${instanceOf(ref)}:${owedBy}`,
      owedBy,
      request,
    }));
  });
}

/** Closed by the arrival of the data that answer the request. */
export function dataAnswered(book: GrantBook, { instance, owedBy }: Arising): Closing | null {
  return closedBy(
    book
      .all('dataReceived')
      .find(({ data }) => data.provider === owedBy && `${instanceOf(data.request)}:${owedBy}` === instance),
  );
}

/** Once for each provider and each calendar year of its funded time, in their order. */
export function eachYear<Found>(
  book: GrantBook,
  found: (provider: FundedProvider, year: number, eventId: string) => Found,
): readonly Found[] {
  const grant = grantPeriod(book);
  if (grant === null) return [];
  return fundedProviders(book).flatMap((provider) =>
    yearsOf(provider).map((year) => found(provider, year, grant.eventId)),
  );
}
