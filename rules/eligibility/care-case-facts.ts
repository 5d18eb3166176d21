import type { CareCaseEvent } from '../../domain/care-case';
import type { LegalDate } from '../../domain/legal-date';
import type { EventBook } from '../duties/event-book';
import type { FactsOf } from './facts';

type Book = EventBook<CareCaseEvent>;

/** Events that put data of the plan on record. */
const PLAN_ENTRIES: ReadonlySet<CareCaseEvent['type']> = new Set([
  'planAgreed',
  'legacyPlanAdopted',
  'planReviewed',
  'stepAgreed',
] as const);

/**
 * What the rules on a care case compare, from its events. Of several consents the latest counts, unless it was
 * withdrawn afterwards; consent that was not recorded is unknown, never refused.
 */
export function careCaseFacts(book: Book): FactsOf<'careCase'> {
  const allocated = book.last('allocated')?.data;
  return {
    prospectsOfStaying: allocated?.prospectsOfStaying,
    municipalityInCounty: allocated?.municipalityInCounty,
    allocatedUnderFlueag: allocated?.underFluechtlingsaufnahmegesetz,
    entitledToPreliminaryAccommodation: allocated?.stillInPreliminaryAccommodation,
    namedByMunicipality: allocated?.namedByMunicipality,
    ...consentFacts(book),
    ...legacyFacts(book),
    ...disclosureFacts(book),
  };
}

function consentFacts(book: Book): FactsOf<'careCase'> {
  const entries = book.events.filter(({ type }) => PLAN_ENTRIES.has(type));
  const firstEntryOn = entries.map(({ occurredOn }) => occurredOn).sort()[0];
  const planData = firstEntryOn === undefined ? 'none' : 'recorded';
  const consent = consentFor(book, firstEntryOn);
  const sensitive = { specialCategories: holdsSpecialCategories(book) };
  if (consent === undefined) return { planData, firstEntryOn, ...sensitive };
  const withdrawn = book.all('consentWithdrawn').some(({ data }) => data.on >= consent.data.on);
  return {
    planData,
    firstEntryOn,
    ...sensitive,
    consentGiven: true,
    consentFree: consent.data.freelyGiven,
    consentInformed: consent.data.informed,
    consentForm: consent.data.form,
    consentExplicit: consent.data.explicitForSpecialCategories,
    consentOn: consent.data.on,
    consentWithdrawn: withdrawn,
  };
}

/** Known to hold them as soon as one entry does; known not to when every entry says so. */
function holdsSpecialCategories(book: Book): boolean | undefined {
  const said = [...book.all('planAgreed'), ...book.all('legacyPlanAdopted')].map(({ data }) => data.specialCategories);
  if (said.includes(true)) return true;
  return said.length > 0 && said.every((one) => one === false) ? false : undefined;
}

/** The latest consent to the plan, unless an earlier one carried the first entry and still stands. */
function consentFor(book: Book, firstEntryOn: LegalDate | undefined) {
  const toThePlan = book
    .all('consentGiven')
    .filter(({ data }) => data.purposes === undefined || data.purposes.includes('integrationPlan'));
  const lastWithdrawal = book.last('consentWithdrawn')?.data.on ?? '';
  const standing = toThePlan.filter(({ data }) => data.on > lastWithdrawal);
  const covering = standing.find(({ data }) => firstEntryOn !== undefined && data.on <= firstEntryOn);
  return covering ?? standing.at(-1) ?? toThePlan.at(-1);
}

function legacyFacts(book: Book): FactsOf<'careCase'> {
  const adopted = book.last('legacyPlanAdopted')?.data;
  return { legacyPlanUsed: adopted !== undefined, legacyPlanMadeOn: adopted?.planDate };
}

/** Of several transfers one without a legal basis decides. */
function disclosureFacts(book: Book): FactsOf<'careCase'> {
  const outside = book.all('dataTransferred').filter(({ data }) => data.recipient !== 'integrationManagement');
  const decisive = outside.find(({ data }) => data.basis === 'none') ?? outside.at(-1);
  return { disclosedToThirdParty: outside.length > 0, disclosureBasis: decisive?.data.basis };
}
