import type { EntityType } from '../../domain/case-event';
import { legalDate } from '../../domain/legal-date';
import { type Around, eventSentence, standingSentence } from '../../texts/history-event';

const NAMES: Readonly<Record<string, string>> = { caritas: 'Caritasverband', 'p-102': 'Emre Aydin' };

const around = (entity: EntityType): Around => ({
  entity,
  earlier: (id) => (id === 'e-1' ? { type: FIRST[entity], occurredOn: legalDate('2026-01-05') } : undefined),
  said: (id) => (id === 'e-1' ? { type: FIRST[entity], data: SAID } : undefined),
  name: (id) => NAMES[id] ?? id,
});

const SAID = {
  noticeReceivedOn: '2026-01-12',
  documentId: 'd-1',
  providers: [{ organisation: 'caritas', posts: [{ ref: 'S1' }] }],
};

const FIRST = {
  employment: 'hired',
  absence: 'reported',
  grant: 'awarded',
  careCase: 'allocated',
  mandate: 'transferred',
} as const;

const told = (entity: EntityType, type: string, data: object, occurredOn = '2026-02-02') =>
  eventSentence({ type, occurredOn: legalDate(occurredOn), data }, 'Brigitte Kern', around(entity));

const ABSENT = {
  employment: 'employment/7k3q2a9d0m4x',
  firstDay: '2026-01-05',
  reason: 'illness',
  knownOn: '2026-01-05',
};

test.each<[string, EntityType, string, object, string]>([
  [
    'an absence with a forecast',
    'absence',
    'reported',
    { ...ABSENT, expectedUntil: '2026-02-27', workedOnFirstDay: false },
    'Brigitte Kern hat den Ausfall ab Mo 05.01.2026 gemeldet, voraussichtlich bis Fr 27.02.2026, bekannt seit Mo 05.01.2026 (Krankheit; Akte IM-7K3Q2A9D).',
  ],
  [
    'an absence whose end nobody knows',
    'absence',
    'reported',
    { ...ABSENT, workedOnFirstDay: true },
    'Brigitte Kern hat den Ausfall ab Mo 05.01.2026 gemeldet, Ende nicht bekannt, bekannt seit Mo 05.01.2026 (Krankheit; Akte IM-7K3Q2A9D); am ersten Tag wurde noch gearbeitet.',
  ],
  [
    'a notice of 4.2 by telephone or in person',
    'absence',
    'impossibilityNoticeReceived',
    { receivedOn: '2026-02-03', sentOn: '2026-02-02', channel: 'inPerson', documentId: 'd-1' },
    'Brigitte Kern hat die Mitteilung über fehlendes Ersatzpersonal erfasst, abgesandt am Mo 02.02.2026, eingegangen am Di 03.02.2026 persönlich mit Dokument.',
  ],
  [
    'a step with whoever is to take it and its day',
    'careCase',
    'stepAgreed',
    { step: 'sprachkurs', on: '2026-02-02', by: 'client', until: '2026-06-01' },
    'Brigitte Kern hat den Schritt sprachkurs am Mo 02.02.2026 als vereinbart erfasst, verantwortlich: betreute Person, bis Mo 01.06.2026.',
  ],
  [
    'a deletion',
    'careCase',
    'deleted',
    { on: '2026-02-02' },
    'Brigitte Kern hat am Mo 02.02.2026 die Löschung der personenbezogenen Daten erfasst.',
  ],
  [
    'an award',
    'grant',
    'awarded',
    {
      noticeReceivedOn: '2026-01-12',
      period: { from: '2026-01-01', to: '2026-12-31' },
      providers: [{ organisation: 'caritas', posts: [{ ref: 'S1' }, { ref: 'S2' }] }],
    },
    'Brigitte Kern hat die Bewilligung für Do 01.01.2026 bis Do 31.12.2026 erfasst, Bescheid eingegangen am Mo 12.01.2026: Caritasverband, 2 Stellen.',
  ],
  [
    "a provider's proof of use with one enclosure",
    'grant',
    'proofReceived',
    { leg: 'provider-to-county', provider: 'caritas', receivedOn: '2027-03-01', enclosures: ['report'] },
    'Brigitte Kern hat den Verwendungsnachweis des Verbands Caritasverband an den Landkreis erfasst, eingegangen am Mo 01.03.2027; beigefügt: Sachbericht.',
  ],
  [
    "the county's proof, sent back",
    'grant',
    'proofRejected',
    { leg: 'county-to-authority', on: '2027-04-01', reason: 'Sachbericht fehlt.' },
    'Brigitte Kern hat am Do 01.04.2027 den Verwendungsnachweis des Landkreises an die Bewilligungsstelle als unvollständig zurückgewiesen; Grund: Sachbericht fehlt.',
  ],
  [
    'an annual report (3.11.3)',
    'grant',
    'reportReceived',
    { year: 2025, provider: 'caritas', at: 'county', persons: 40, families: 9, talks: 210, receivedOn: '2026-01-14' },
    'Brigitte Kern hat die Kennzahlenmeldung 2025 erfasst (Caritasverband, beim Landkreis), eingegangen am Mi 14.01.2026: 40 Einzelpersonen, 9 Familien und 210 Gespräche.',
  ],
  [
    'a plan without contents (5.8.1)',
    'careCase',
    'planAgreed',
    { on: '2026-02-02', blocks: ['qualifications', 'vocationalGoals'], writtenAgreement: true },
    'Brigitte Kern hat den Integrationsplan vom Mo 02.02.2026 erfasst, ausgefüllt: Qualifikationen und Kompetenzen; Berufliche Ziele, schriftlich vereinbart.',
  ],
  [
    'a written record of another entry (5.8.2)',
    'careCase',
    'recordWritten',
    { on: '2026-02-02', of: 'e-1' },
    'Brigitte Kern hat den schriftlichen Vermerk vom Mo 02.02.2026 zu „Zuweisung an die Gemeinde“ vom Mo 05.01.2026 erfasst.',
  ],
  [
    'a gap in the service (4.1)',
    'mandate',
    'serviceGapOpened',
    { on: '2026-02-02', gap: 'L1', why: 'emptyPost' },
    'Brigitte Kern hat die Unterbrechung L1 der Dienstleistung ab Mo 02.02.2026 erfasst: unbesetzte Stelle.',
  ],
])('%s is told with the days that matter', (_, entity, type, data, sentence) => {
  expect(told(entity, type, data)).toBe(sentence);
});

test.each<[string, object, string]>([
  [
    'extended',
    {
      duty: '3.10.1-proof-of-use',
      by: 'authority',
      on: '2027-03-01',
      until: '2027-04-30',
      reason: 'Krankheit im Haus.',
    },
    'Brigitte Kern hat die Verlängerung der Frist „Verwendungsnachweis vorlegen“ erfasst: durch die Bewilligungsstelle gewährt am Mo 01.03.2027, bis Fr 30.04.2027; Grund: Krankheit im Haus.',
  ],
  [
    'extended',
    {
      duty: '3.10.1-proof-of-use',
      by: 'house',
      on: '2027-03-01',
      period: { count: 1, unit: 'months' },
      reason: 'Urlaub',
    },
    'Brigitte Kern hat die Verlängerung der Frist „Verwendungsnachweis vorlegen“ erfasst: im Haus vereinbart am Mo 01.03.2027, um 1 Monat; Grund: Urlaub.',
  ],
  [
    'corrected',
    { on: '2026-02-02', event: 'e-1', data: { ...SAID, noticeReceivedOn: '2026-01-13' }, reason: 'Tippfehler' },
    'Brigitte Kern hat am Mo 02.02.2026 den Eintrag „Förderung bewilligt“ vom Mo 05.01.2026 berichtigt: Bescheid eingegangen am von Mo 12.01.2026 auf Di 13.01.2026; Grund: Tippfehler.',
  ],
  [
    'corrected',
    { on: '2026-02-02', event: 'e-1', data: { ...SAID, documentId: 'd-2' }, reason: 'Tippfehler' },
    'Brigitte Kern hat am Mo 02.02.2026 den Eintrag „Förderung bewilligt“ vom Mo 05.01.2026 berichtigt, ohne eine Angabe zu ändern; Grund: Tippfehler.',
  ],
  [
    'corrected',
    {
      on: '2026-02-02',
      event: 'e-1',
      data: {
        noticePostedOn: '2026-01-09',
        providers: [{ organisation: 'diakonie', posts: [{ ref: 'S1' }, { ref: 'S2' }] }],
      },
      reason: 'Tippfehler',
    },
    'Brigitte Kern hat am Mo 02.02.2026 den Eintrag „Förderung bewilligt“ vom Mo 05.01.2026 berichtigt: Bescheid eingegangen am entfernt, zuvor Mo 12.01.2026, Kennung des 1. Verbands von Caritasverband auf diakonie, Bescheid zur Post gegeben am ergänzt: Fr 09.01.2026 und 1. Verband, 2. Stelle, Kennung ergänzt: S2; Grund: Tippfehler.',
  ],
  [
    'corrected',
    { on: '2026-02-02', event: 'gone', data: { noticeReceivedOn: '2026-01-13' }, reason: 'Tippfehler' },
    'Brigitte Kern hat am Mo 02.02.2026 den Eintrag gone berichtigt; Grund: Tippfehler.',
  ],
  [
    'voided',
    { on: '2026-02-02', event: 'gone', reason: 'Falsche Akte' },
    'Brigitte Kern hat am Mo 02.02.2026 den Eintrag gone für ungültig erklärt; Grund: Falsche Akte.',
  ],
  [
    'overruled',
    { on: '2026-02-02', outcome: 'eligible', reason: 'Einzelfall' },
    'Brigitte Kern hat am Mo 02.02.2026 eine abweichende Entscheidung vorgeschlagen: antragsberechtigt und förderfähig; Grund: Einzelfall.',
  ],
  [
    'confirmed',
    { of: 'e-1', on: '2026-02-02', accepted: false },
    'Brigitte Kern hat am Mo 02.02.2026 den Vorschlag „Förderung bewilligt“ vom Mo 05.01.2026 abgelehnt.',
  ],
  [
    'handedOver',
    { on: '2026-02-02', to: 'p-102' },
    'Brigitte Kern hat die Zuständigkeit am Mo 02.02.2026 an Emre Aydin übergeben.',
  ],
  [
    'introduced',
    { on: '2026-02-02', settled: ['3.10.1-proof-of-use'] },
    'Brigitte Kern hat die Akte bei der Einführung am Mo 02.02.2026 übernommen, vor Einführung erledigt: Verwendungsnachweis vorlegen.',
  ],
])('%s of a duty or the record is told with its reason: %j', (type, data, sentence) => {
  expect(told('grant', type, data)).toBe(sentence);
});

test.each<[EntityType, string, object, string]>([
  [
    'employment',
    'grantPeriodSet',
    { on: '2026-01-05', grant: 'grant/9x8y7z6w5v4t', from: '2026-01-01', to: '2026-12-31' },
    'Aus einer anderen Akte übernommen: Bewilligungszeitraum Do 01.01.2026 bis Do 31.12.2026 (Akte BW-9X8Y7Z6W).',
  ],
  [
    'absence',
    'employmentEnded',
    { on: '2026-02-28', lastDay: '2026-02-28' },
    'Aus einer anderen Akte übernommen: Beschäftigung der ausgefallenen Person beendet, letzter Tag Sa 28.02.2026.',
  ],
  [
    'employment',
    'factWithdrawn',
    { on: '2026-02-02', fact: 'fact-0123456789abcdef', type: 'grantPeriodSet' },
    'Aus einer anderen Akte übernommen: die Angabe „Bewilligungszeitraum festgelegt“ gilt seit Mo 02.02.2026 nicht mehr.',
  ],
])('a fact that another entity sent names no one: %s %s', (entity, type, data, sentence) => {
  expect(told(entity, type, data)).toBe(sentence);
});

test('an application for a post is told otherwise than one for a grant', () => {
  const application = {
    appliedOn: '2026-01-05',
    plannedFirstDay: '2026-03-02',
    qualification: { type: 'a' },
    contract: { fullTimeEquivalent: 5_000 },
    grantPeriod: { from: '2026-01-01', to: '2026-12-31' },
  };
  expect(told('employment', 'applied', application)).toBe(
    'Brigitte Kern hat die Bewerbung vom Mo 05.01.2026 erfasst, vorgesehener erster Arbeitstag Mo 02.03.2026: Qualifikationsart a, 0,50 VZÄ, Bewilligungszeitraum Do 01.01.2026 bis Do 31.12.2026.',
  );
  expect(told('grant', 'applied', { first: true, applicant: 'county', appliedOn: '2026-01-05', posts: [{}] })).toBe(
    'Brigitte Kern hat die erstmalige Antragstellung vom Mo 05.01.2026 erfasst: Antragsteller Landkreis, eine Stelle.',
  );
});

test('an event of a newer version is told by its type', () => {
  expect(told('mandate', 'shelved', {})).toBe('Brigitte Kern hat shelved zum Mo 02.02.2026 erfasst.');
});

test('what became of an entry is a sentence of its own', () => {
  expect(standingSentence('voided')).toBe('Dieser Eintrag wurde später für ungültig erklärt.');
});
