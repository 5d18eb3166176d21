import { latestGuideline } from '../../rules/guideline/versions';
import { coveringLabels } from '../../texts/pages/guideline';

test.each([
  ['rule:3.4.2-minimum-share', 'Prüfregel „Mindestumfang der Stelle“'],
  ['duty:3.3.2-requalification-begun', 'Pflicht „Nachqualifizierung beginnen“'],
  ['computation:4.2-supplement-set-off', 'Berechnung „Anrechnung des Krankengeldzuschusses“'],
  ['validation:5.8.1-plan-complete', 'Eingabeprüfung „Vollständigkeit des Integrationsplans“'],
  ['record:careCase.surveyed', 'Aufzeichnung „Erhebung der Bedarfe und Ressourcen“'],
  ['checklist:5.6-online-record', 'Checkliste „Der Fall ist in I-online erfasst“'],
])('%s is told as %s', (name, label) => {
  expect(coveringLabels([name])).toEqual([label]);
});

test('no name of the ledger is told by its id', () => {
  const labels = latestGuideline().coverage.flatMap(({ by }) => coveringLabels(by));
  expect(labels.filter((label) => !/^\p{Lu}\p{L}+ „\p{Lu}[^„“]*[^.]“$/u.test(label))).toEqual([]);
  expect(labels.filter((label) => /[a-z]-[a-z]+-|\.[a-z]/.test(label))).toEqual([]);
});

test('two rules for two readings of one demand are told once', () => {
  expect(
    coveringLabels(['rule:3.2-c3-requalification', 'rule:3.2-c3-requalification-first', 'duty:4.2-replacement']),
  ).toEqual(['Prüfregel „Nachqualifizierung“', 'Pflicht „Ersatzpersonal einsetzen“']);
});

test('what another version of the guideline names keeps its name', () => {
  expect(coveringLabels(['computation:9.9-unheard-of', 'record:county.agreed', 'oath:9.9'])).toEqual([
    'Berechnung „9.9-unheard-of“',
    'Aufzeichnung „county.agreed“',
    'oath:9.9',
  ]);
});
