import type { LegalDate } from '../domain/legal-date';
import { formatDay } from './format';
import { monthName } from './month-name';

/** What a finding in the entries of a year names. */
export interface NamedFinding {
  readonly what: keyof typeof TITLES;
  readonly contacts?: readonly string[];
  readonly careCase?: string;
  readonly on?: LegalDate;
  readonly month?: string;
  readonly count?: number;
}

const TITLES = {
  monthWithoutContact: 'Monat ohne Kontakt',
  caseWithoutContact: 'Beratungsfall ohne Kontakt',
  caseSilent: 'Beratungsfall länger ohne Kontakt',
  beforeAllocation: 'Kontakt vor der Zuweisung',
  afterEnd: 'Kontakt nach dem Ende',
  possibleDouble: 'Möglicherweise doppelt erfasst',
  householdUnknown: 'Familie nicht angegeben',
  householdsDiffer: 'Verschiedene Familien',
  withoutTopic: 'Beratung ohne Thema',
  estimateNotAllowed: 'Schätzung nicht zulässig',
  manyPersons: 'Ungewöhnlich viele Personen',
} as const;

const SENTENCES: { readonly [What in keyof typeof TITLES]: (finding: NamedFinding) => string } = {
  monthWithoutContact: ({ month = '' }) => `Für ${monthName(month)} ist kein Kontakt erfasst.`,
  caseWithoutContact: ({ careCase }) => `Zum Beratungsfall ${careCase} ist im ganzen Jahr kein Kontakt erfasst.`,
  caseSilent: ({ careCase, on, count }) =>
    `Zum Beratungsfall ${careCase} ist seit ${dayOf(on)}, also seit ${count} vollen Monaten, kein Kontakt erfasst.`,
  beforeAllocation: (finding) =>
    `Der Kontakt ${ids(finding)} vom ${dayOf(finding.on)} liegt vor der Zuweisung des Beratungsfalls ${finding.careCase}.`,
  afterEnd: (finding) =>
    `Der Kontakt ${ids(finding)} vom ${dayOf(finding.on)} liegt nach dem Ende des Beratungsfalls ${finding.careCase}.`,
  possibleDouble: (finding) =>
    `Der Beratungsfall ${finding.careCase} ist am ${dayOf(finding.on)} in derselben Form mehrfach erfasst: ${ids(finding)}.`,
  householdUnknown: ({ careCase }) =>
    `Zum Beratungsfall ${careCase} ist bei keinem Kontakt angegeben, ob er zu einer Familie gehört; die Zahl der Familien kann zu niedrig sein.`,
  householdsDiffer: ({ careCase, count }) =>
    `Zum Beratungsfall ${careCase} sind ${count} verschiedene Angaben zur Familie erfasst; die Zahl der Familien kann zu hoch sein.`,
  withoutTopic: (finding) => `Zum Beratungsgespräch ${ids(finding)} vom ${dayOf(finding.on)} ist kein Thema angegeben.`,
  estimateNotAllowed: (finding) =>
    `Der Kontakt ${ids(finding)} vom ${dayOf(finding.on)} ist geschätzt; dass Ziffer 3.11.2 das zulässt, ist nicht belegt.`,
  manyPersons: (finding) =>
    `Am Beratungsgespräch ${ids(finding)} vom ${dayOf(finding.on)} nahmen laut Angabe ${finding.count} Personen teil.`,
};

/** What kind of finding it is, in a few words. */
export const findingTitle = ({ what }: NamedFinding): string => TITLES[what];

/** One sentence that names the record to look at. */
export const findingSentence = (finding: NamedFinding): string => SENTENCES[finding.what](finding);

function ids({ contacts = [] }: NamedFinding): string {
  return contacts.join(', ');
}

function dayOf(on: LegalDate | undefined): string {
  return on === undefined ? '' : formatDay(on);
}
