import type { Cents, FullTimeEquivalent } from '../domain/money';
import { formatMoney, formatShare } from './format';

export { factLabel } from './fact-label';

type Words = Readonly<Record<string, string>>;

const PRESENT: Words = { true: 'liegt vor', false: 'liegt nicht vor' };

const EQUIVALENCE: Words = {
  'equivalence-notice': 'durch Gleichwertigkeitsbescheid nachgewiesen',
  'certificate-assessment': 'durch Zeugnisbewertung nachgewiesen',
  none: 'nicht nachgewiesen',
};

const VALUES: Readonly<Record<string, Words>> = {
  qualificationType: { a: 'Buchstabe a', b: 'Buchstabe b', c: 'Buchstabe c' },
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
  experienceDocumentedBy: { municipality: 'durch die Gemeinde', provider: 'durch den Verband' },
  exemption: { exempt: 'nachgewiesen', notExempt: 'nicht gegeben', review: 'von einer Person zu prüfen' },
  exemptionEstablished: PRESENT,
  requalificationProven: { true: 'nachgewiesen', false: 'noch nicht nachgewiesen' },
  requalificationPeriodMissed: PRESENT,
  suitabilityFindings: { true: 'mit Erkenntnissen', false: 'ohne Erkenntnisse' },
};

const COUNTRY_NAMES = new Intl.DisplayNames(['de'], { type: 'region', fallback: 'code' });

const FORMATS: Readonly<Record<string, (value: never) => string>> = {
  fullTimeEquivalent: (value: FullTimeEquivalent) => formatShare(value),
  monthlyPay: (value: Cents) => formatMoney(value),
  statutoryMinijobLimit: (value: Cents) => formatMoney(value),
  degreeCountry: countryName,
  schoolCountry: countryName,
  vocationalTrainingCountry: countryName,
};

/** A fact's value in German: `0,20 VZÄ`, `Deutschland`, `liegt vor`; an unknown one is `nicht angegeben`. */
export function factValue(fact: string, value: unknown): string {
  if (value === null || value === undefined) return 'nicht angegeben';
  const format = FORMATS[fact];
  if (format !== undefined) return format(value as never);
  return VALUES[fact]?.[String(value)] ?? String(value);
}

function countryName(code: string): string {
  return COUNTRY_NAMES.of(code) ?? code;
}
