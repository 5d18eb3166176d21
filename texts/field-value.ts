import { isLegalDate } from '../domain/legal-date';
import type { Cents, FullTimeEquivalent } from '../domain/money';
import { listed } from './counting';
import { dutyLabel } from './duty-label';
import { fileOf } from './event-sentences/around';
import { RESPONSIBLE } from './event-sentences/care-case';
import { EVALUATION_FORMS, enclosureLabel } from './event-sentences/grant';
import { GAPS, NEGOTIATIONS, TRACKS } from './event-sentences/mandate';
import { exclusionReason } from './exclusion';
import { factValue } from './facts';
import { formatDate, formatMoney, formatShare } from './format';
import { planBlockLabel } from './integration-plan';
import { monthName } from './month-name';
import { dataCategoryLabel, noPlanReason, partnerLabel, purposeLabel, recipientLabel } from './partners';
import { channelLabel } from './vocabulary';

type Words = (value: never) => string | undefined;

/** Words of a closed set whose answers are also facts of a rule; undefined where the set does not know the value. */
const asFact =
  (fact: string): Words =>
  (value: unknown) => {
    const told = factValue(fact, value);
    return told === value ? undefined : told;
  };

const from =
  (words: Readonly<Record<string, string>>): Words =>
  (value: string) =>
    words[value];

const ADDRESSEES = from({ county: 'Landkreis', 'granting-authority': 'Bewilligungsstelle' });

/** Closed sets by the last name of their field, in the order in which they are asked. */
const WORDS: Readonly<Record<string, readonly Words[]>> = {
  addedBlocks: [planBlockLabel],
  applicant: [asFact('applicant')],
  as: [from({ absence: 'Ausfall', replacement: 'Ersatzpersonal' })],
  at: [ADDRESSEES],
  basis: [asFact('disclosureBasis')],
  blocks: [planBlockLabel],
  by: [
    asFact('degreeEquivalence'),
    from({ authority: 'Bewilligungsstelle', house: 'eigenes Haus' }),
    from(RESPONSIBLE),
  ],
  categories: [dataCategoryLabel],
  channel: [channelLabel],
  country: [asFact('degreeCountry')],
  documentedBy: [from({ municipality: 'Gemeinde', provider: 'Verband' })],
  duty: [(duty: string) => dutyLabel(duty).title],
  enclosures: [enclosureLabel],
  equivalence: [asFact('degreeEquivalence')],
  field: [
    from({
      'municipal-integration': 'Integration auf kommunaler Ebene',
      'initial-reception': 'Erstaufnahme',
      'preliminary-accommodation': 'vorläufige Unterbringung',
      other: 'anderes Tätigkeitsfeld',
    }),
  ],
  form: [asFact('consentForm'), from(EVALUATION_FORMS)],
  kind: [asFact('contractKind')],
  leg: [
    from({ 'provider-to-county': 'Verband an Landkreis', 'county-to-authority': 'Landkreis an Bewilligungsstelle' }),
  ],
  level: [asFact('degreeLevel'), asFact('schoolLevel')],
  means: [asFact('suitabilityCheckMeans')],
  missingBlocks: [planBlockLabel],
  month: [monthName],
  notice: [from({ newStaff: 'Einsatz neuen Personals', change: 'Veränderung im Personal' })],
  of: [
    from({ degree: 'Hochschulabschluss', schoolCertificate: 'Schulabschluss', vocationalTraining: 'Berufsausbildung' }),
  ],
  outcome: [
    from({ eligible: 'erfüllt', eligible_with_obligation: 'vorläufig erfüllt', not_eligible: 'nicht erfüllt' }),
  ],
  prospectsOfStaying: [asFact('prospectsOfStaying')],
  purposes: [purposeLabel],
  reason: [asFact('absenceReason'), exclusionReason, noPlanReason],
  recipient: [recipientLabel],
  status: [from(NEGOTIATIONS)],
  to: [ADDRESSEES],
  topics: [asFact('requalificationTopics')],
  track: [from(TRACKS)],
  unit: [from({ days: 'Tage', weeks: 'Wochen', months: 'Monate' })],
  what: [enclosureLabel, from({ share: 'Beschäftigungsumfang', place: 'Einsatzort', other: 'anderes' })],
  why: [from(GAPS)],
  with: [partnerLabel, from({ jobcenter: 'Jobcenter', employmentAgency: 'Agentur für Arbeit' })],
};

const MONEY: ReadonlySet<string> = new Set(['monthlyPay', 'monthlyCosts', 'amount']);
const SHARES: ReadonlySet<string> = new Set(['fullTimeEquivalent', 'share', 'extent']);

/**
 * What stands in a field of an event, in German, by the field's dotted path: `Di 17.11.2026`, `0,75 VZÄ`, `per E-Mail`,
 * `ja`; a list by its entries. Ids of people and organisations are named by `name`, free text stays as it is.
 */
export function fieldValue(path: string, value: unknown, name: (id: string) => string = (id) => id): string {
  const field = path.split('.').findLast((part) => !/^\d+$/.test(part)) ?? path;
  if (Array.isArray(value))
    return value.length === 0 ? 'keine' : listed(value.map((entry) => fieldValue(path, entry, name)));
  if (typeof value === 'boolean') return value ? 'ja' : 'nein';
  if (typeof value === 'number') return numberWords(field, value);
  if (isLegalDate(value)) return formatDate(value);
  const text = String(value);
  const words = (WORDS[field] ?? []).map((told) => told(text as never)).find((told) => told !== undefined);
  return words ?? name(fileOf(text));
}

function numberWords(field: string, value: number): string {
  if (MONEY.has(field)) return formatMoney(value as Cents);
  return SHARES.has(field) ? formatShare(value as FullTimeEquivalent) : String(value).replace('.', ',');
}
