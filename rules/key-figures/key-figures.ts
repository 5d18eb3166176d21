import type { Contact } from '../../domain/contact';
import { FristwerkError } from '../../domain/errors';
import type { UsedReading } from '../../domain/guideline';
import { KEY_FIGURES, type KeyFigure } from '../../domain/key-figure';
import type { LegalDate } from '../../domain/legal-date';
import type { LegalBasis } from '../guideline/readings';
import { usedReadings } from '../guideline/readings';
import { checkEstimates, type MeasureHistory } from './estimates';
import { countOf } from './figure-count';

/** Both days are counted. */
export interface ReportingPeriod {
  readonly from: LegalDate;
  readonly to: LegalDate;
}

/** What the figures are counted from: kept continuously, one entry for each contact and each plan made. */
export interface KeyFigureEntries {
  readonly contacts: readonly Contact[];
  /** Plans made (3.11.1): the day of agreement of each. */
  readonly plans: readonly { readonly on: LegalDate }[];
  /** What permits estimated contacts, where there are any (3.11.2). */
  readonly measure?: MeasureHistory;
}

/** The key figures of a period. The keys are always the same, in the order of the pattern. */
export interface KeyFigures {
  readonly period: ReportingPeriod;
  readonly figures: Readonly<Record<KeyFigure, number>>;
  /** Contacts of the period that were estimated afterwards (3.11.2). */
  readonly estimated: number;
  /** Persons of whom no entry of the period says whether they have a family; `families` may be too low by them. */
  readonly personsWithoutHousehold: number;
  readonly readings: readonly UsedReading[];
}

/**
 * 3.11.1: the figures of a period from the entries kept. Persons, families and services count once in the period;
 * a talk with a family is one talk; a contact on three topics counts for each of them (Q25).
 * @throws DATE_ORDER when the period ends before it begins; INVALID_INPUT for estimates that nothing permits.
 */
export function keyFigures(entries: KeyFigureEntries, period: ReportingPeriod, basis: LegalBasis): KeyFigures {
  if (period.to < period.from)
    throw new FristwerkError('DATE_ORDER', { field: 'to', value: period.to, details: { earliest: period.from } });
  const counted = within(entries, period);
  checkEstimates(counted.contacts, entries.measure ?? {}, basis.guideline);
  return {
    period,
    figures: Object.fromEntries(
      KEY_FIGURES.map((figure) => [figure, countOf(figure, counted)]),
    ) as KeyFigures['figures'],
    estimated: counted.contacts.filter(({ estimated }) => estimated).length,
    personsWithoutHousehold: withoutHousehold(counted.contacts),
    readings: usedReadings(['Q25', 'Q26'], basis),
  };
}

function within({ contacts, plans }: KeyFigureEntries, { from, to }: ReportingPeriod): KeyFigureEntries {
  const isWithin = ({ on }: { readonly on: LegalDate }) => on >= from && on <= to;
  return { contacts: contacts.filter(isWithin), plans: plans.filter(isWithin) };
}

function withoutHousehold(contacts: readonly Contact[]): number {
  const persons = contacts.flatMap((contact) => (contact.kind === 'counselling' ? contact.persons : []));
  const known = new Set(persons.flatMap(({ caseRef, householdRef }) => (householdRef === undefined ? [] : [caseRef])));
  return new Set(persons.map(({ caseRef }) => caseRef).filter((caseRef) => !known.has(caseRef))).size;
}
