import type { Comparison } from '../../domain/decision';
import { FACTS, type FactCatalogue } from '../../rules/eligibility/facts';
import { lintRules } from '../../rules/eligibility/lint-rules';
import { readingCatalogue } from '../../rules/eligibility/reading-catalogue';
import { derivationLine, findingSentence, outcomeLabel, ruleTitle } from '../../texts/decision';
import { factLabel, factValue } from '../../texts/facts';
import { findingLabel, findingMark } from '../../texts/finding-label';
import { CRAFTSPERSON, decide } from '../rules/eligibility/example-facts';
import { GUIDELINE } from '../rules/legal-basis';

const compared = (fact: string, expected: unknown, actual: unknown): Comparison => ({
  fact,
  operator: 'equals',
  expected,
  actual,
});
const ALL_FACTS = Object.values(FACTS).flatMap((catalogue: FactCatalogue) => Object.entries(catalogue));
const FACT_NAMES = ALL_FACTS.map(([fact]) => fact);
const LEVELS = ['mittlere-reife', 'fachhochschulreife', 'abitur'];

describe('a finding is told with the value compared and the limit', () => {
  it.each([
    [
      '3.4.2-minimum-share',
      '3.4.2',
      [compared('fullTimeEquivalent', 2_500, 2_000)],
      'Beschäftigungsumfang 0,20 VZÄ: mindestens 0,25 VZÄ (Ziffer 3.4.2).',
    ],
    [
      '3.4.2-minimum-share',
      '3.4.2',
      [compared('fullTimeEquivalent', 2_500, null)],
      'Beschäftigungsumfang nicht angegeben: mindestens 0,25 VZÄ (Ziffer 3.4.2).',
    ],
    [
      '3.4.3-above-literal-limit',
      '3.4.3',
      [compared('monthlyPay', 45_000, 45_000)],
      'Monatliches Entgelt 450,00 €: mehr als 450,00 € (Ziffer 3.4.3).',
    ],
    [
      '3.4.3-above-statutory-limit-review',
      '3.4.3',
      [compared('monthlyPay', null, 52_000)],
      'Monatliches Entgelt 520,00 €: mehr als die Geringfügigkeitsgrenze des ersten Arbeitstags (Ziffer 3.4.3).',
    ],
    [
      '3.4.3-above-statutory-limit-review',
      '3.4.3',
      [compared('monthlyPay', 60_300, 52_000)],
      'Monatliches Entgelt 520,00 €: mehr als die Geringfügigkeitsgrenze von 603,00 € (Ziffer 3.4.3).',
    ],
    [
      '3.2-c1-school-certificate',
      '3.2 c',
      [compared('schoolLevel', LEVELS, 'hauptschule'), compared('exemption', ['exempt', 'review'], 'exempt')],
      'Schulabschluss Hauptschulabschluss, Befreiung wegen früherer Beschäftigung (Ziffer 3.3.3) nachgewiesen: ' +
        'mindestens mittlere Reife; ob eine Befreiung nach Ziffer 3.3.3 auch diesen Nachweis ersetzt, entscheidet eine Person (Ziffer 3.2 c).',
    ],
    [
      '3.2-c1-school-certificate',
      '3.2 c',
      [compared('schoolLevel', LEVELS, 'hauptschule'), compared('exemption', 'exempt', 'exempt')],
      'Schulabschluss Hauptschulabschluss, Befreiung wegen früherer Beschäftigung (Ziffer 3.3.3) nachgewiesen: ' +
        'mindestens mittlere Reife, sofern keine Befreiung nach Ziffer 3.3.3 besteht (Ziffer 3.2 c).',
    ],
    [
      '3.2-c2-vocational-training',
      '3.2 c',
      [compared('vocationalTrainingCompleted', true, true)],
      'Abgeschlossene Berufsausbildung liegt vor: für Buchstabe c erforderlich (Ziffer 3.2 c).',
    ],
    [
      '3.2-d-vocational-equivalence',
      '3.2',
      [
        compared('vocationalTrainingEquivalence', ['equivalence-notice', 'certificate-assessment'], 'none'),
        compared('exemption', ['exempt', 'review'], 'review'),
      ],
      'Gleichwertigkeit der Berufsausbildung nicht nachgewiesen, ' +
        'Befreiung wegen früherer Beschäftigung (Ziffer 3.3.3) von einer Person zu prüfen: ' +
        'bei ausländischen Qualifikationen ist die Gleichwertigkeit nachzuweisen; ' +
        'ob eine Befreiung nach Ziffer 3.3.3 auch diesen Nachweis ersetzt, entscheidet eine Person (Ziffer 3.2).',
    ],
    [
      '3.2-c4-experience',
      '3.2 c',
      [compared('experienceCredible', true, false), compared('exemption', 'exempt', 'exempt')],
      'Glaubhaft gemachtes Erfahrungswissen liegt nicht vor, ' +
        'Befreiung wegen früherer Beschäftigung (Ziffer 3.3.3) nachgewiesen: in geeigneter Form glaubhaft zu machen, ' +
        'sofern keine Befreiung nach Ziffer 3.3.3 besteht; darüber entscheidet eine Person (Ziffer 3.2 c).',
    ],
    [
      '3.2-a1-subject',
      '3.2 a',
      [compared('degreeSubject', ['Soziale Arbeit', 'Pädagogik'], 'Pädagogik')],
      'Studienfach Pädagogik: genannt sind Soziale Arbeit, Pädagogik; die Aufzählung ist offen, über andere Fächer entscheidet eine Person (Ziffer 3.2 a).',
    ],
    [
      '3.2-d-school-equivalence',
      '3.2',
      [
        compared('schoolLevel', 'none', 'abitur'),
        compared('schoolCountry', 'DE', 'SY'),
        compared('schoolEquivalence', ['equivalence-notice', 'certificate-assessment'], 'none'),
      ],
      'Staat des Schulabschlusses Syrien, Gleichwertigkeit des Schulabschlusses nicht nachgewiesen: ' +
        'bei ausländischen Qualifikationen ist die Gleichwertigkeit nachzuweisen (Ziffer 3.2).',
    ],
    [
      '3.2-c3-requalification-first',
      '3.2 c',
      [
        { fact: 'requalificationState', actual: 'completed' },
        { fact: 'requalificationCertificate', actual: true },
      ],
      'Abschluss der Nachqualifizierung nachgewiesen (Ziffer 3.2 c).',
    ],
    [
      '3.2-c3-requalification',
      '3.2 c',
      [compared('exemptionEstablished', true, true)],
      'Befreiung nach Ziffer 3.3.3 nachgewiesen; eine Nachqualifizierung ist nicht erforderlich (Ziffer 3.2 c).',
    ],
  ])('%s', (rule, provision, comparisons, sentence) => {
    expect(findingSentence({ rule, provision, status: 'fulfilled', compared: comparisons })).toBe(sentence);
  });

  it('3.2 a and b: an unlisted subject is no failure, since the list is open (Q8)', () => {
    const told = (rule: string, provision: string) =>
      findingSentence({
        rule,
        provision,
        status: 'notFulfilled',
        compared: [compared('degreeLevel', 'none', 'master'), compared('degreeSubject', ['Pädagogik'], 'Biologie')],
      });
    expect(told('3.2-a1-subject', '3.2 a')).toBe(
      'Studienfach Biologie: in Ziffer 3.2 a nicht genannt; die Aufzählung ist offen, eine Person entscheidet.',
    );
    expect(told('3.2-b1-subject', '3.2 b')).toContain('in Ziffer 3.2 b nicht genannt');
  });

  it.each([
    [
      'fulfilled',
      [compared('exemptionEstablished', true, false), compared('requalificationPeriodMissed', false, false)],
      'Nachqualifizierung fristgerecht begonnen oder Frist läuft noch (Ziffer 3.3.2).',
    ],
    [
      'notFulfilled',
      [compared('exemptionEstablished', true, false), compared('requalificationPeriodMissed', false, true)],
      'Frist überschritten; eine Person entscheidet (Ziffer 3.3.2).',
    ],
    [
      'fulfilled',
      [compared('exemptionEstablished', true, true)],
      'Befreiung nach Ziffer 3.3.3 nachgewiesen; eine Frist nach Ziffer 3.3.2 läuft nicht.',
    ],
  ] as const)('3.3.2: the beginning in time, %s', (status, comparisons, sentence) => {
    const finding = { rule: '3.3.2-begun-in-time', provision: '3.3.2', status, compared: comparisons };
    expect(findingSentence(finding)).toBe(sentence);
  });

  it.each([
    ['on', 'bis dahin vorläufig förderfähig'],
    ['off', 'bis dahin entscheidet eine Person'],
  ])('3.2 c: a booked requalification is still to be proven, conditionalFunding %s (Q12)', async (answer, then) => {
    const facts = { ...CRAFTSPERSON, requalificationState: 'booked' } as const;
    const { findings } = await decide(facts, { conditionalFunding: answer });
    const told = findings.filter(({ rule }) => rule.startsWith('3.2-c3')).map(findingSentence);
    expect(told).toEqual([
      `Stand der Nachqualifizierung gebucht: nachzuweisen, sofern keine Befreiung nach Ziffer 3.3.3 besteht; ${then} (Ziffer 3.2 c).`,
    ]);
  });

  it.each([
    ['3.3.1-nine-topics', 'requalificationState', 'booked', '…', 'noch nicht zu beurteilen'],
    ['3.3.1-several-days', 'exemptionEstablished', true, '–', 'nicht erforderlich'],
    ['3.3.2-begun-in-time', 'requalificationPeriodMissed', false, '✓', 'nicht überschritten'],
    ['3.2-c3-requalification', 'requalificationState', 'completed', '✓', 'erfüllt'],
    ['3.2-d-school-equivalence', 'schoolCountry', 'DE', '–', 'nicht einschlägig'],
    ['3.2-d-school-equivalence', 'schoolEquivalence', 'equivalence-notice', '✓', 'erfüllt'],
    ['3.4.1-volume', 'isFirstApplication', false, '–', 'nicht einschlägig'],
    ['1.2-county-by-agreement', 'applicant', 'municipality', '–', 'nicht einschlägig'],
    ['1.2-entitled-to-apply', 'applicant', 'municipality', '✓', 'erfüllt'],
    ['4.2-reduction', 'sickPayEnded', false, '–', 'nicht einschlägig'],
    ['5.7-consent-given', 'planData', 'none', '–', 'nicht einschlägig'],
    ['5.8.1-consent-before-entry', 'planData', 'intended', '…', 'noch nicht zu beurteilen'],
    ['5.8.4-legacy-plan', 'legacyPlanUsed', false, '–', 'nicht einschlägig'],
  ])(
    'what only settles a rule is not told as fulfilled: %s by %s %s is marked %s, %s',
    (rule, fact, actual, mark, label) => {
      const finding = { rule, status: 'fulfilled', compared: [{ fact, actual }] } as const;
      expect([findingMark(finding), findingLabel(finding)]).toEqual([mark, label]);
    },
  );

  it('3.3.2: a period that was missed stays for a person to look at', () => {
    const compared = [{ fact: 'requalificationPeriodMissed', expected: false, actual: true }];
    expect(findingLabel({ rule: '3.3.2-begun-in-time', status: 'notFulfilled', effect: 'review', compared })).toBe(
      'von einer Person zu prüfen',
    );
  });

  it('3.1: requirements first looked at after the first day are not on file, which is no "no"', () => {
    const compared = [{ fact: 'requirementsObservedOn', expected: '2026-10-01', actual: '2026-11-22' }];
    const finding = { rule: '3.1-requirements-observed', provision: '3.1', status: 'notFulfilled', compared } as const;
    expect(findingSentence(finding)).toBe(
      'Erste festgehaltene Prüfung der Anforderungen am So 22.11.2026, nach dem ersten Arbeitstag am Do 01.10.2026: ob sie bei Ausschreibung, Besetzung oder Übernahme beachtet wurden, ist nicht festgehalten (Ziffer 3.1).',
    );
    expect(findingLabel({ ...finding, effect: 'information' })).toBe('nicht beurteilbar');
  });

  it('3.4.3: a permanent post is told as no short-term one, a short-term one with the hint', () => {
    const finding = { rule: '3.4.3-short-term', provision: '3.4.3' } as const;
    const compared = (actual: string) => [{ fact: 'contractKind', actual }];
    expect(findingSentence({ ...finding, status: 'fulfilled', compared: compared('permanent') })).toBe(
      'Arbeitsvertrag unbefristet: keine kurzfristige Beschäftigung (Ziffer 3.4.3).',
    );
    expect(findingSentence({ ...finding, status: 'notFulfilled', compared: compared('short-term') })).toBe(
      'Art des Arbeitsvertrags kurzfristig: auch kurzfristige Beschäftigung ist geringfügig, hier aber nicht gemeint; nur ein Hinweis (Ziffer 3.4.3).',
    );
  });

  it('4.1: an absence of more than six weeks is released, though not for all of it', () => {
    const finding = { rule: '4.1-released', provision: '4.1', status: 'notFulfilled' } as const;
    expect(findingSentence({ ...finding, compared: [{ fact: 'expectedDays', expected: 42, actual: 60 }] })).toBe(
      'Freistellung für die ganze voraussichtliche Dauer (60 Tage): bei Urlaub und Krankheit nur bis zum 42. Tag (Ziffer 4.1).',
    );
    expect(findingSentence({ ...finding, compared: [compared('absenceReason', ['leave', 'illness'], 'other')] })).toBe(
      'Grund des Ausfalls anderer Grund: freigestellt ist der Verband bei Urlaub und Krankheit bis zu sechs Wochen, der 42. Tag eingeschlossen (Ziffer 4.1).',
    );
  });

  it.each([
    ['not_eligible', '✗', 'nicht erfüllt'],
    ['review', '!', 'von einer Person zu prüfen'],
    ['obligation', '…', 'Nachweis ausstehend'],
    ['information', '–', 'nicht gegeben'],
  ] as const)('a rule that is not fulfilled and leads to %s is marked %s, %s', (effect, mark, label) => {
    const finding = { status: 'notFulfilled', effect } as const;
    expect([findingMark(finding), findingLabel(finding)]).toEqual([mark, label]);
  });

  it('3.3.3 beside a missing school certificate: a person decides by default, and only the wide reading (Q15) waives it', async () => {
    const facts = { ...CRAFTSPERSON, schoolLevel: 'none', exemption: 'exempt', exemptionEstablished: true } as const;
    const told = async (readings: object) => {
      const { findings } = await decide(facts, readings);
      return findings.filter(({ rule }) => rule === '3.2-c1-school-certificate').map(findingSentence);
    };
    const found =
      'Schulabschluss nicht vorhanden, Befreiung wegen früherer Beschäftigung (Ziffer 3.3.3) nachgewiesen: ';
    expect(await told({})).toEqual([
      `${found}mindestens mittlere Reife; ob eine Befreiung nach Ziffer 3.3.3 auch diesen Nachweis ersetzt, entscheidet eine Person (Ziffer 3.2 c).`,
    ]);
    expect(await told({ exemption333Scope: 'whole_c' })).toEqual([
      `${found}mindestens mittlere Reife, sofern keine Befreiung nach Ziffer 3.3.3 besteht (Ziffer 3.2 c).`,
    ]);
  });

  it('a choice that nobody stated is told as missing, with what is asked for', () => {
    const told = (rule: string, provision: string, missing: readonly string[]) =>
      findingSentence({ rule, provision, status: 'notAssessable', compared: [], missing });
    expect(told('3.2-c1-school-certificate', '3.2 c', ['schoolLevel'])).toBe(
      'Schulabschluss nicht angegeben: mindestens mittlere Reife (Ziffer 3.2 c).',
    );
    expect(told('5.7-consent-given', '5.7', ['planData', 'consentGiven'])).toBe(
      'Einwilligung nicht angegeben: ohne wirksame Einwilligung dürfen keine Daten in den Integrationsplan aufgenommen werden (Ziffer 5.7).',
    );
  });

  it.each([
    [
      'notFulfilled',
      [compared('requalificationTopics', ['volunteers', 'labour-market'], 7)],
      'Es fehlen die Themen Zusammenarbeit mit Ehrenamtlichen, Arbeitsmarktintegration; eine Person entscheidet (Ziffer 3.3.1).',
    ],
    ['fulfilled', [compared('requalificationTopics', [], 9)], 'Alle neun Themen behandelt (Ziffer 3.3.1).'],
    [
      'fulfilled',
      [{ fact: 'requalificationState', actual: 'begun' }],
      'Themen: Nachqualifizierung noch nicht abgeschlossen (Ziffer 3.3.1).',
    ],
    [
      'fulfilled',
      [{ fact: 'exemptionEstablished', actual: true }],
      'Themen: Befreiung nach Ziffer 3.3.3 nachgewiesen (Ziffer 3.3.1).',
    ],
  ] as const)('3.3.1: the nine topics, %s: %j', (status, comparisons, sentence) => {
    const finding = { rule: '3.3.1-nine-topics', provision: '3.3.1', status, compared: comparisons };
    expect(findingSentence(finding)).toBe(sentence);
  });

  it('a rule of a newer version is told by its id', () => {
    expect(ruleTitle('9.9-new')).toBe('9.9-new');
    expect(
      findingSentence({ rule: '9.9-new', provision: '9.9', status: 'fulfilled', compared: [compared('x', 1, 2)] }),
    ).toBe('x 2: nach der Richtlinie zu prüfen (Ziffer 9.9).');
  });
});

describe('German words', () => {
  it('exist for every rule and every fact', () => {
    const ids = lintRules(GUIDELINE.ruleFiles, readingCatalogue(GUIDELINE)).map(({ id }) => id);
    expect(ids.filter((id) => ruleTitle(id) === id)).toEqual([]);
    expect(FACT_NAMES.filter((fact) => factLabel(fact) === fact)).toEqual([]);
  });

  it('exist for every value that a fact can choose', () => {
    for (const [fact, { kind, choices }] of ALL_FACTS) {
      const values = choices ?? (kind === 'boolean' ? [true, false] : []);
      for (const value of values) expect([fact, factValue(fact, value)]).not.toEqual([fact, String(value)]);
    }
  });

  it('call an eligible person with an obligation provisionally fundable', () => {
    expect(outcomeLabel('eligible_with_obligation')).toBe('vorläufig förderfähig, Nachweis ausstehend');
  });
});

describe('an amount is told line by line', () => {
  it.each([
    [
      { step: 'rate', values: { type: 'b', provision: '3.2 b', rate: 6_400_000 } },
      'Fördersatz für eine VZÄ im Jahr nach Ziffer 3.2 b: 64.000,00 €',
    ],
    [
      { step: 'rate-inferred', values: { type: 'c', provision: '3.4.1', rate: 5_100_000 } },
      'Fördersatz für eine VZÄ im Jahr, für Buchstabe c aus Ziffer 3.4.1 abgeleitet: 51.000,00 €',
    ],
    [
      { step: 'proportional-to-share', values: { rate: 6_400_000, share: 7_500, perYear: 4_800_000 } },
      'Anteil nach Ziffer 3.4.2: 64.000,00 € × 0,75 VZÄ = 48.000,00 €',
    ],
  ])('%j', (step, line) => {
    expect(derivationLine(step)).toBe(line);
  });
});
