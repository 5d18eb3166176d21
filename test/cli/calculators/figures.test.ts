import { calculate } from './calculate';

const TALK = '{kind: counselling, on: 2021-03-05, form: counselling, topics: [work], persons: [{caseRef: careCase/1}]}';

const figures = (input: string) => calculate(['figures'], input);

/** The line of a figure in the table. */
const lineOf = (out: string, label: string) => out.split('\n').find((line) => line.includes(label));

test('figures tells the pattern, what is open, and the report of the year with its day (3.11.1, 3.11.3)', async () => {
  const { code, out, err } = await figures(`{year: 2021, contacts: [${TALK}, ${TALK.replace('2021-', '2022-')}]}`);
  expect([code, err]).toEqual([0, '']);
  expect(out.split('\n')[0]).toBe(
    'Kennzahlen nach dem landeseinheitlichen Muster (Ziffern 3.11.1 und 3.11.2), 01.01.2021 bis 31.12.2021',
  );
  expect(lineOf(out, 'Beratungsgespräche')).toMatch(/^3\.11\.1-b {2}Beratungsgespräche +1$/);
  expect(lineOf(out, 'Beratene Familien')).toMatch(/ 0 +mindestens$/);
  expect(lineOf(out, 'Erstellte Integrationspläne')).toMatch(/ – +nicht beurteilbar$/);
  for (const line of [
    'Ob Integrationspläne erstellt wurden, ist nicht angegeben.',
    'Bei einer Person ist die Familie nicht angegeben; die Zahl der Familien kann zu niedrig sein.',
    'Außerhalb des Zeitraums und nicht gezählt: ein Eintrag.',
    'Kennzahlenmeldung (15. Januar) für das Jahr 2021 (3.11.3-annual-report)',
    '  Beratene Einzelpersonen: 1, Beratene Familien: 0, Beratungsgespräche: 1',
    '  Fällig: Mo 17.01.2022',
  ])
    expect(out.split('\n')).toContain(line);
});

test('for a period there is no report; what was estimated is told (3.11.2)', async () => {
  const { out } = await figures(
    `{period: {from: 2021-01-01, to: 2021-06-30}, plans: [], measure: {beganOn: 2017-08-31, laterCollectionImpossible: true}, contacts: [${TALK.replace('}]}', ', householdRef: null}], estimated: true}')}]}`,
  );
  expect(out).toContain('Nachträglich geschätzt (Ziffer 3.11.2): ein Kontakt.');
  expect(out).not.toMatch(/Kennzahlenmeldung|Fällig|Familie nicht angegeben/);
});

test('what leaves the house: small numbers are marked, or not passed on (3.11.4)', async () => {
  const about = `plans: [], period: {from: 2021-01-01, to: 2021-06-30}, contacts: [${TALK}]`;
  const decides = 'Über die Weitergabe kleiner Zahlen entscheidet eine Person';
  const marked = await figures(`{outgoing: marked, ${about}}`);
  expect(lineOf(marked.out, 'Beratungsgespräche')).toMatch(/ 1 +kleine Zahl$/);
  const suppressed = await figures(`{outgoing: suppressed, ${about}}`);
  expect(lineOf(suppressed.out, 'Beratungsgespräche')).toMatch(/ – +nicht weitergegeben$/);
  for (const { out } of [marked, suppressed]) expect(out).toContain(decides);
  expect((await figures(`{${about}}`)).out).not.toContain(decides);
});

test('a refusal names the contact, and says what helps', async () => {
  const { code, out, err } = await figures(
    `{year: 2021, contacts: [${TALK}, {kind: counselling, on: 2021-02-30, form: counselling, persons: [{caseRef: Anna B}]}]}`,
  );
  expect([code, out]).toEqual([2, '']);
  expect(err.match(/^[A-Z_]+$/gm)).toEqual(['INVALID_DATE', 'INVALID_TEXT']);
  expect(err).toContain('2. Kontakt, Tag');
});

test('figures --help is German and names its options', async () => {
  const { code, out } = await calculate(['figures', '--help']);
  expect(code).toBe(0);
  expect(out).toContain('Aufruf: fristwerk figures [Optionen] [Datei]');
  for (const option of ['--json', '--batch', '--readings', '--version', '--schema']) expect(out).toContain(option);
});
