import { call } from './fake-fristwerk';

test('guideline lists every passage without a running Fristwerk', async () => {
  const { code, out, asked } = await call(['guideline']);
  expect([code, asked]).toEqual([0, []]);
  expect(out).toMatch(/^Richtlinie, Fassung vom 01\.09\.2017\nRichtlinien für die soziale Beratung/);
  expect(out).toContain('In Kraft seit Fr 01.09.2017, unterzeichnet am Fr 29.12.2017');
  expect(out).toContain('\n§ 4 – Personaleinsatz\nZiffer  Inhalt');
  expect(out).toMatch(/^3\.10 {4}Verwendungsnachweisverfahren/m);
  expect(out).toMatch(/^§ 6 {5}Verschwiegenheitsklausel/m);
});

test('guideline 3.3.2 shows the words, the duties and the questions of the passage', async () => {
  const { code, out } = await call(['guideline', '3.3.2'], {}, { width: 80 });
  expect(code).toBe(0);
  expect(out.split('\n').slice(0, 6)).toEqual([
    'Ziffer 3.3.2 der Richtlinie, Fassung vom 01.09.2017',
    '',
    '  Die Nachqualifizierung muss innerhalb von drei Monaten nach Aufnahme der',
    '  Tätigkeit begonnen werden. Der Nachweis ist unverzüglich der',
    '  Bewilligungsstelle (Regierungspräsidium Stuttgart) nach deren Vorgabe',
    '  nachzureichen.',
  ]);
  expect(out).toContain(
    'Nachqualifizierung beginnen\n  innerhalb von 3 Monaten\n  Verband (Nachweis an das Landratsamt)\n',
  );
  expect(out).toContain(
    '  Es gilt: Er zählt nicht mit (BGB § 187 Abs. 1); erinnert wird zum früheren\n  Tag.\n  Stattdessen einstellbar: Er zählt mit (BGB § 187 Abs. 2).',
  );
  expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
});

test('guideline 3.2 shows the letters below their sentence, and 3.3.1 the topics as a list', async () => {
  expect((await call(['guideline', '3.2'])).out).toMatch(/möglich:\n\na\)\n\n {2}Ein Hochschulabschluss/);
  expect((await call(['guideline', '3.3.1'])).out).toContain('\n  - Arbeitsmarktintegration\n');
});

test('guideline 3.2c --json gives the passage for programs, 3.2 c in quotes the same', async () => {
  const { out } = await call(['guideline', '3.2c', '--json']);
  expect(JSON.parse(out)).toMatchObject({
    version: '2017-09-01',
    provision: '3.2 c',
    section: { number: '3' },
    parent: '3.2',
    blocks: [{ kind: 'paragraph' }, { kind: 'paragraph' }, { kind: 'paragraph' }],
    previous: '3.2 b',
    next: '3.3',
  });
  expect((await call(['guideline', '3.2 c', '--json'])).out).toBe(out);
});

test('guideline --json gives the contents for programs', async () => {
  const { sections } = JSON.parse((await call(['guideline', '--json'])).out);
  expect(sections).toHaveLength(7);
  expect(sections[3].entries[0]).toMatchObject({ provision: '4.1', title: null });
});

test.each([
  [['guideline', '3.12'], '3.12'],
  [['guideline', '--edition', '2018-01-01'], '2018-01-01'],
])('%j is refused with exit code 2', async (argv, value) => {
  const { code, out, err } = await call(argv);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(`NOT_FOUND\n`);
  expect(err).toContain(`Unter „${value}“ ist nichts hinterlegt.`);
});
