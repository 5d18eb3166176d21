import type { CareCaseEvent } from '../../domain/care-case';
import type { LegalDate } from '../../domain/legal-date';
import type { EventBook } from '../duties/event-book';
import { consentGaps, type PlanEntry, planEntries } from '../integration-plan/consent-gaps';
import { lastConsentStatement } from '../integration-plan/last-consent-statement';
import type { FactsOf } from './facts';

type Book = EventBook<CareCaseEvent>;

/**
 * What the rules on a care case compare, from its events. The last word on consent counts, as wherever consent is asked
 * for (5.8.1); where nothing was recorded there is none, and what a consent does not say is unknown.
 * @param asOf the day for which consent is asked; left out: after all events.
 */
export function careCaseFacts(book: Book, asOf?: LegalDate): FactsOf<'careCase'> {
  const allocated = book.last('allocated')?.data;
  return {
    prospectsOfStaying: allocated?.prospectsOfStaying,
    municipalityInCounty: allocated?.municipalityInCounty,
    allocatedUnderFlueag: allocated?.underFluechtlingsaufnahmegesetz,
    entitledToPreliminaryAccommodation: allocated?.stillInPreliminaryAccommodation,
    namedByMunicipality: allocated?.namedByMunicipality,
    ...consentFacts(book, asOf),
    ...entryFacts(book),
    ...legacyFacts(book),
    ...disclosureFacts(book),
  };
}

/** After a withdrawal the consent before it is still told; that it was withdrawn decides. */
function consentFacts(book: Book, asOf: LegalDate | undefined): FactsOf<'careCase'> {
  const latest = lastConsentStatement(book, asOf);
  const given = latest?.type === 'consentGiven' ? latest : lastConsentGiven(book, asOf);
  const consentWithdrawn = latest?.type === 'consentWithdrawn';
  if (given === undefined) return { consentGiven: false, consentWithdrawn };
  const { purposes, freelyGiven, informed, form, explicitForSpecialCategories } = given.data;
  return {
    consentGiven: true,
    consentNamesPlan: purposes?.includes('integrationPlan'),
    consentFree: freelyGiven,
    consentInformed: informed,
    consentForm: form,
    consentExplicit: explicitForSpecialCategories,
    consentWithdrawn,
  };
}

function lastConsentGiven(book: Book, asOf: LegalDate | undefined) {
  return book
    .all('consentGiven')
    .filter(({ data }) => asOf === undefined || data.on <= asOf)
    .toSorted((one, other) => one.data.on.localeCompare(other.data.on))
    .at(-1);
}

/** The entry that decides: the first without a consent of its day, else the first of all, with the consent for it. */
function entryFacts(book: Book): FactsOf<'careCase'> {
  const entries = planEntries(book).toSorted((one, other) => one.on.localeCompare(other.on));
  const uncovered = consentGaps(book).filter(({ reason }) => reason === 'noConsent' || reason === 'withdrawn');
  const entry = entries.find(({ eventId }) => uncovered.some((gap) => gap.eventId === eventId)) ?? entries[0];
  return {
    planData: entry === undefined ? 'none' : 'recorded',
    firstEntryOn: entry?.on,
    consentOn: consentFor(book, entry),
    specialCategories: holdsSpecialCategories(book),
  };
}

/** The consent in force on the day of an entry; where there was none, the first given after it. */
function consentFor(book: Book, entry: PlanEntry | undefined): LegalDate | undefined {
  const inForce = lastConsentStatement(book, entry?.on);
  if (inForce?.type === 'consentGiven') return inForce.data.on;
  const days = book.all('consentGiven').map(({ data }) => data.on);
  return days.filter((day) => entry === undefined || day > entry.on).sort()[0];
}

/** Known to hold them as soon as one entry does; known not to when every entry says so. */
function holdsSpecialCategories(book: Book): boolean | undefined {
  const said = [...book.all('planAgreed'), ...book.all('legacyPlanAdopted')].map(({ data }) => data.specialCategories);
  if (said.includes(true)) return true;
  return said.length > 0 && said.every((one) => one === false) ? false : undefined;
}

function legacyFacts(book: Book): FactsOf<'careCase'> {
  const adopted = book.last('legacyPlanAdopted')?.data;
  return { legacyPlanUsed: adopted !== undefined, legacyPlanMadeOn: adopted?.planDate };
}

/** Of several transfers one without a legal basis decides, then one of which nobody knows whether the consent covers it. */
function disclosureFacts(book: Book): FactsOf<'careCase'> {
  const outside = book.all('dataTransferred').filter(({ data }) => data.recipient !== 'integrationManagement');
  const gaps = consentGaps(book).filter(({ eventId }) => outside.some(({ id }) => id === eventId));
  const disclosedToThirdParty = outside.length > 0;
  if (gaps.some(({ answer }) => answer === 'no')) return { disclosedToThirdParty, disclosureBasis: 'none' };
  return { disclosedToThirdParty, disclosureBasis: gaps.length > 0 ? undefined : outside.at(-1)?.data.basis };
}
