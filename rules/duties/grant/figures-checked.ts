import type { GrantData } from '../../../domain/grant/index';
import { dateOf, dayAfter, earlierOf, type LegalDate, laterOf, partsOf } from '../../../domain/legal-date';
import type { Arising, Closing, DerivationContext } from '../duty-row';
import { before, type StoryFault } from '../story-fault';
import { eachYear } from './figures';
import { fundedProviders, type GrantBook } from './providers';
import { reportStanding } from './receipts';

/** Days between the check of the year's figures and 15 January, where a house sets nothing. */
export const FIGURES_LEAD_DAYS = 14;

/**
 * 3.11.1: each provider looks through the entries of each funded calendar year before it is reported (3.11.3): so many
 * days before 15 January, but on the first working day of the new year at the earliest, when the old one is over.
 * Of 2026 with 14 days: Mon 4 Jan 2027, as 1 Jan is a holiday; with 7 days: Fri 8 Jan 2027.
 */
export function figureChecks(
  book: GrantBook,
  { guideline, calendar, figuresLeadDays = FIGURES_LEAD_DAYS }: DerivationContext,
): readonly Arising[] {
  const { month, day } = guideline.parameters.annualReport;
  return eachYear(book, ({ organisation }, year, eventId) => ({
    eventId,
    on: laterOf(
      dayAfter(dateOf(year + 1, month, day), -figuresLeadDays),
      calendar.addWorkingDays(dateOf(year, 12, 31), 1),
    ),
    instance: `${year}:${organisation}`,
    owedBy: organisation,
  }));
}

/**
 * Closed by a check after the funded time of the year that found nothing, or whose findings a person lets stand with a
 * reason. A later check that finds more opens it again; a check before the end of the time says nothing of its rest.
 * The report ends it, checked or not: its figures are told, and what is found later is corrected there (3.11.3, Q23).
 */
export function figuresChecked(
  book: GrantBook,
  { on, owedBy }: Arising,
  { readings }: DerivationContext,
): Closing | null {
  if (owedBy === undefined) return null;
  const year = partsOf(on).year - 1;
  const checked = standingCheck(book, owedBy, year);
  const report = reportStanding(book, { year, provider: owedBy, at: readings.annualReportAddressee });
  if (report === null || (checked !== null && checked.on <= report.on)) return checked;
  return { ...report, manner: 'reported' };
}

/**
 * 3.11.1: what is wrong with the day of a check: the time that is looked through has to be over. For 2026, funded to its
 * end: 1 Jan 2027 at the earliest. None for a year in which the provider is not funded, since that is refused by itself.
 */
export function earlyCheck(book: GrantBook, { on, ...of }: GrantData<'figuresChecked'>): readonly StoryFault[] {
  return beforeFundedTimeOver(book, 'on', on, of);
}

/** 3.11.3: a report arrives after the time of which it tells. For 2026, funded to its end: 1 Jan 2027 at the earliest. */
export function earlyReport(
  book: GrantBook,
  { receivedOn, ...of }: GrantData<'reportReceived'>,
): readonly StoryFault[] {
  return beforeFundedTimeOver(book, 'receivedOn', receivedOn, of);
}

function beforeFundedTimeOver(
  book: GrantBook,
  field: string,
  day: LegalDate,
  { provider, year }: { readonly provider: string; readonly year: number },
): readonly StoryFault[] {
  const isFunded = eachYear(book, ({ organisation }, funded) => organisation === provider && funded === year);
  if (!isFunded.includes(true)) return [];
  return before(field, day, dayAfter(lastFundedDay(book, provider, year))).map((fault) => ({
    ...fault,
    limits: { ...fault.limits, reason: 'fundedTimeOver' },
  }));
}

function standingCheck(book: GrantBook, owedBy: string, year: number): Closing | null {
  const end = lastFundedDay(book, owedBy, year);
  const checks = book
    .all('figuresChecked')
    .filter(({ data }) => data.year === year && data.provider === owedBy && data.on > end);
  const lastOpen = checks.findLastIndex(({ data }) => data.gaps > 0 && data.confirmed === undefined);
  const found = checks[lastOpen + 1];
  return found === undefined ? null : { eventId: found.id, on: found.data.on };
}

function lastFundedDay(book: GrantBook, provider: string, year: number): LegalDate {
  const yearEnd = dateOf(year, 12, 31);
  const periods = fundedProviders(book).find(({ organisation }) => organisation === provider)?.periods ?? [];
  const ends = periods.filter(({ from }) => from <= yearEnd).map(({ to }) => earlierOf(to, yearEnd));
  return ends.reduce(laterOf, dateOf(year, 1, 1));
}
