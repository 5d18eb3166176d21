import { isLegalDate } from '../domain/legal-date';
import type { Cents, FullTimeEquivalent } from '../domain/money';
import { formatDate, formatMoney, formatShare } from './format';

export { factLabel } from './fact-label';

type Words = Readonly<Record<string, string>>;

const PRESENT: Words = { true: 'liegt vor', false: 'liegt nicht vor' };

const EQUIVALENCE: Words = {
  'equivalence-notice': 'durch Gleichwertigkeitsbescheid nachgewiesen',
  'certificate-assessment': 'durch Zeugnisbewertung nachgewiesen',
  none: 'nicht nachgewiesen',
};

const YES: Words = { true: 'ja', false: 'nein' };

const APPLICANT: Words = { municipality: 'Gemeinde', county: 'Landkreis', provider: 'Verband', other: 'andere Stelle' };

const TOPICS: Words = {
  'asylum-and-residence-law': 'Asyl- und ausländerrechtliche Grundlagen',
  'regular-services': 'Maßnahmen und Angebote der Regeldienste',
  'labour-market': 'Arbeitsmarktintegration',
  'recognition-of-certificates': 'Anerkennungsberatung',
  'school-childcare-youth': 'Schule, Kindertageseinrichtungen und Jugendhilfe',
  'language-acquisition': 'Spracherwerb',
  volunteers: 'Zusammenarbeit mit Ehrenamtlichen',
  'counselling-and-case-management': 'Beratungsarbeit und Case-Management',
  'intercultural-competence': 'Interkulturelle Kompetenzen',
};

const VALUES: Readonly<Record<string, Words>> = {
  qualificationType: { a: 'Buchstabe a', b: 'Buchstabe b', c: 'Buchstabe c', other: 'keine Art nach Ziffer 3.2' },
  degreeSuitabilityReason: PRESENT,
  degreeLevel: {
    none: 'nicht vorhanden',
    bachelor: 'Bachelor',
    master: 'Master',
    diploma: 'Diplom',
    magister: 'Magister',
    doctorate: 'Promotion',
  },
  degreeEquivalence: EQUIVALENCE,
  schoolLevel: {
    none: 'nicht vorhanden',
    hauptschule: 'Hauptschulabschluss',
    'mittlere-reife': 'mittlere Reife',
    fachhochschulreife: 'Fachhochschulreife',
    abitur: 'Abitur',
  },
  schoolEquivalence: EQUIVALENCE,
  vocationalTrainingCompleted: PRESENT,
  vocationalTrainingEquivalence: EQUIVALENCE,
  experienceCredible: PRESENT,
  experienceDocumentedBy: {
    municipality: 'durch die Gemeinde',
    provider: 'durch den Verband',
    nobody: 'nicht erfolgt',
  },
  exemption: { exempt: 'nachgewiesen', notExempt: 'nicht gegeben', review: 'von einer Person zu prüfen' },
  exemptionEstablished: PRESENT,
  requalificationState: { none: 'nicht gebucht', booked: 'gebucht', begun: 'begonnen', completed: 'abgeschlossen' },
  requalificationCertificate: PRESENT,
  requalificationTopics: TOPICS,
  requalificationPeriodMissed: PRESENT,
  contractKind: { permanent: 'unbefristet', 'fixed-term': 'befristet', 'short-term': 'kurzfristig' },
  suitabilityCheckMeans: {
    'certificate-of-conduct': 'Führungszeugnis',
    interview: 'Gespräch',
    'self-declaration': 'Selbstauskunft',
    other: 'anderes Mittel',
    none: 'keine Prüfung',
  },
  exclusionDecision: {
    none: 'noch nicht getroffen',
    admitted: 'kein Tätigkeitsausschluss',
    excluded: 'Tätigkeitsausschluss',
  },
  suitabilityFindings: { true: 'mit Erkenntnissen', false: 'ohne Erkenntnisse' },
  absenceReason: { leave: 'Urlaub', illness: 'Krankheit', other: 'anderer Grund' },
  replacementProposed: { true: 'vorgesehen', false: 'nicht vorgesehen' },
  replacementOutcome: {
    eligible: 'geeignet',
    eligible_with_obligation: 'vorläufig geeignet, Nachweis ausstehend',
    review: 'von einer Person zu prüfen',
    not_eligible: 'nicht geeignet',
  },
  replacementImpossible: PRESENT,
  reductionArises: YES,
  sickPayEnded: { true: 'eingetreten', false: 'nicht eingetreten' },
  reductionDecided: { true: 'getroffen', false: 'noch nicht getroffen' },
  applicant: APPLICANT,
  recipient: APPLICANT,
  municipalitiesAgree: PRESENT,
  isFirstApplication: YES,
  countyAndMunicipalityAgree: PRESENT,
  municipalityDoesWorkItself: PRESENT,
  transferredWithForm: { true: 'erfolgt', false: 'nicht erfolgt' },
  serviceGapOpen: { true: 'besteht', false: 'besteht nicht' },
  exceptionFoundJustified: { true: 'ausgesprochen', false: 'nicht ausgesprochen' },
  prospectsOfStaying: { good: 'gut', unclear: 'unklar', poor: 'gering' },
  allocatedUnderFlueag: { true: 'erfolgt', false: 'nicht erfolgt' },
  municipalityInCounty: YES,
  entitledToPreliminaryAccommodation: { true: 'besteht noch', false: 'besteht nicht mehr' },
  namedByMunicipality: { true: 'erfolgt', false: 'nicht erfolgt' },
  planData: { none: 'keine', intended: 'vorgesehen', recorded: 'erfasst' },
  consentGiven: { true: 'erteilt', false: 'nicht erteilt' },
  consentNamesPlan: { true: 'erteilt', false: 'nicht erteilt' },
  consentFree: PRESENT,
  consentInformed: { true: 'erfolgt', false: 'nicht erfolgt' },
  consentForm: { written: 'schriftlich', electronic: 'elektronisch', oral: 'mündlich' },
  consentWithdrawn: { true: 'erklärt', false: 'nicht erklärt' },
  specialCategories: { true: 'vorgesehen oder erfasst', false: 'keine' },
  consentExplicit: { true: 'erteilt', false: 'nicht erteilt' },
  legacyPlanUsed: YES,
  disclosedToThirdParty: { true: 'erfolgt', false: 'nicht erfolgt' },
  disclosureBasis: { consent: 'Einwilligung', legal: 'gesetzliche Grundlage', none: 'keine' },
};

const COUNTRY_NAMES = new Intl.DisplayNames(['de'], { type: 'region', fallback: 'code' });

const money = (value: Cents) => formatMoney(value);
const share = (value: FullTimeEquivalent) => formatShare(value);
const days = (value: number) => (value === 1 ? '1 Tag' : `${value} Tage`);

const FORMATS: Readonly<Record<string, (value: never) => string>> = {
  fullTimeEquivalent: share,
  applicationFullTimeEquivalent: share,
  monthlyPay: money,
  statutoryMinijobLimit: money,
  applicationVolume: money,
  actualCosts: money,
  requalificationDays: days,
  expectedDays: days,
  absenceDaysInTwelveMonths: days,
  degreeCountry: countryName,
  schoolCountry: countryName,
  vocationalTrainingCountry: countryName,
};

/**
 * A fact's value in German: `0,20 VZÄ`, `Deutschland`, `liegt vor`, `Sa 01.09.2018`; an unknown one is
 * `nicht angegeben`, an empty list `keine`.
 */
export function factValue(fact: string, value: unknown): string {
  if (value === null || value === undefined) return 'nicht angegeben';
  if (Array.isArray(value))
    return value.length === 0 ? 'keine' : value.map((entry) => factValue(fact, entry)).join(', ');
  const format = FORMATS[fact];
  if (format !== undefined) return format(value as never);
  if (isLegalDate(value)) return formatDate(value);
  return VALUES[fact]?.[String(value)] ?? String(value);
}

function countryName(code: string): string {
  return COUNTRY_NAMES.of(code) ?? code;
}
