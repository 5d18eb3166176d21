import { calculate } from './calculate';

const linesOf = async (input: string) => (await calculate(['plan'], input)).out.split('\n');

const ALLOCATED = 'allocated: {allocatedOn: 2018-03-01, municipality: Schopfheim}';
const careCase = (more: string, ...events: readonly string[]) =>
  linesOf(`{plan: careCase, ${more} events: [${[ALLOCATED, ...events].map((event) => `{${event}}`).join(', ')}]}`);
const absence = (reason: string, ...events: readonly string[]) =>
  linesOf(
    `{plan: absence, readings: {sixWeeksScope: twelveMonths}, events: [{reported: {employment: e-1, firstDay: 2027-01-04, reason: ${reason}, knownOn: 2027-01-04, expectedUntil: 2027-02-28}}, ${events.map((event) => `{${event}}`).join(', ')}]}`,
  );

const CONSENT =
  'consentGiven: {on: 2018-03-05, language: ar, form: written, freelyGiven: true, informed: true, purposes: [integrationPlan]}';

test('a care case shows its checklist with the day of what is done (5.6)', async () => {
  const lines = await careCase('', 'contactOffered: {on: 2018-03-05, accepted: true}');
  const standing = (title: string) => lines.find((line) => line.includes(title))?.replace(/^.*\. +/, '');
  expect(standing('Integrationsbegleitung wurden angeboten')).toBe('erledigt am 05.03.2018');
  expect(standing('Bedarfe und Ressourcen')).toBe('offen');
  expect(standing('Leistungsmissbrauch')).toBe('nicht beurteilbar');
  expect(standing('früheren Integrationsplans')).toBe('nicht einschlägig');
});

test('it says that there is no plan, or what the plan lacks (5.8.1)', async () => {
  expect(await careCase('')).toContain('Einen Integrationsplan gibt es noch nicht.');
  const lines = await careCase('', CONSENT, 'planAgreed: {on: 2018-03-06, blocks: [personalDetails]}');
  expect(lines.find((line) => line.includes('Personenbezogene Angaben'))).toMatch(/^5\.8\.1 .* {2}erfasst$/);
  expect(lines.find((line) => line.includes('Berufliche Ziele'))).toMatch(/ nicht erfasst$/);
  expect(lines.find((line) => line.includes('schriftlich vereinbart'))).toMatch(/ nicht beurteilbar$/);
});

test('it says whether data may be processed on the day asked for, and why (5.8.1)', async () => {
  const text = (await careCase('asOf: 2018-03-04,', CONSENT)).join(' ');
  expect(text).toContain(
    'Daten des Integrationsplans am So 04.03.2018: dürfen nicht verarbeitet werden. Eine Einwilligung liegt nicht vor.',
  );
  expect((await careCase('', CONSENT)).join(' ')).toContain(
    'Daten des Integrationsplans am Mo 05.03.2018: dürfen verarbeitet werden.',
  );
  const gap = (await careCase('', 'planAgreed: {on: 2018-03-06, blocks: []}')).join(' ');
  expect(gap).toMatch(/Ohne wirksame Einwilligung erfasst: [^.]+ \(planned-2\)\. Eine Einwilligung liegt nicht vor\./);
});

test('it names the agreement of the day and what an earlier plan is good for (5.8.1, 5.8.4)', async () => {
  const legacy = 'legacyPlanAdopted: {on: 2018-03-06, planDate: 2017-10-02, missingBlocks: []}';
  const text = (await careCase('', legacy)).join(' ');
  expect(text).toContain(
    'am Di 06.03.2018: Eingliederungsvereinbarung (Jobcenter), Eingliederungsvereinbarung (Agentur für Arbeit).',
  );
  expect(text).toContain(
    'Früherer Integrationsplan vom 02.10.2017 (Ziffer 5.8.4): ob er weiter verwendet werden darf, ist von einer Person zu prüfen.',
  );
  expect((await careCase('asOf: 2023-07-01,')).join(' ')).toContain(
    'am Sa 01.07.2023: Kooperationsplan (Jobcenter), Eingliederungsvereinbarung (Agentur',
  );
});

test.each([
  ['', 'Löschung: Der Tag steht fest, sobald die Begleitung endet. Aufbewahrung 3 Jahre'],
  ['ended: {on: 2018-03-31}', 'bis einschließlich Mo 31.03.2031 aufbewahrt und danach gelöscht. Aufbewahrung 13 Jahre'],
  ['consentWithdrawn: {on: 2018-04-09}', 'Die Einwilligung ist seit Mo 09.04.2018 widerrufen'],
])('the day of deletion is told as one of the house: %s', async (event, told) => {
  const years = event.startsWith('ended') ? 'retentionYears: 13,' : '';
  const text = (await careCase(years, ...(event === '' ? [] : [event]))).join(' ');
  expect(text).toContain(told);
  expect(text).toMatch(/[Kk]eine Frist nach Richtlinie\./);
});

test('an absence shows the six weeks, the sum to look at, and the stretch of a reduction (4.1, 4.2, Q28)', async () => {
  const lines = await absence(
    'illness',
    'absenceSumChanged: {upTo: 2027-02-28, days: 50}',
    'declaredImpossible: {on: 2027-02-01}',
    'sickPayEnded: {lastPaidDay: 2027-02-14}',
    'returned: {on: 2027-03-01}',
  );
  const text = lines.join(' ');
  expect(text).toContain(
    'Freistellung ohne Erstattungspflicht (Ziffer 4.1): Mo 04.01.2027 bis einschließlich So 14.02.2027.',
  );
  expect(text).toContain('bis So 28.02.2027: 50. Mehr als sechs Wochen: von einer Person zu prüfen (Auslegung Q28).');
  expect(text).toContain('Zeitraum einer Kürzung (Ziffer 4.2): ab Mo 15.02.2027 bis einschließlich So 28.02.2027.');
  expect(text).toContain('Über eine Kürzung entscheidet eine Person.');
});

test('without an end of the reduction none is named; another reason releases from nothing (4.1)', async () => {
  const lines = await absence(
    'other',
    'declaredImpossible: {on: 2027-02-01}',
    'sickPayEnded: {lastPaidDay: 2027-02-14}',
  );
  expect(lines).toContain('Zeitraum einer Kürzung (Ziffer 4.2): ab Mo 15.02.2027, Ende offen.');
  expect(lines.join(' ')).toContain('Keine Freistellung nach Ziffer 4.1');
  expect(lines.join(' ')).not.toContain('Freistellung ohne Erstattungspflicht');
});

test('a mandate shows the notices whose form a person has to confirm (Q35)', async () => {
  const lines = await linesOf(
    '{plan: mandate, events: [{staffListReceived: {receivedOn: 2018-01-05, channel: email, names: {staff: true, municipalities: true, extent: true}}}]}',
  );
  expect(lines.join(' ')).toMatch(
    / eingegangen am Fr 05\.01\.2018 per E-Mail: Schriftform von einer Person zu bestätigen \(Auslegung Q35\)\./,
  );
});
