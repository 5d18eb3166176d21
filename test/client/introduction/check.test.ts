import { checkIntroduction } from '../../../client/introduction/create-introduction';
import { faultLines } from '../../../texts/introduction-report';
import { type House, openHouse } from './house';
import { csv, staffCsv, workbook } from './workbook';

let house: House;
beforeEach(async () => {
  house = await openHouse();
});
afterEach(() => house.close());

type Files = Parameters<typeof checkIntroduction>[1]['files'];

async function told(files: Files, actor = 'office'): Promise<readonly string[]> {
  const { faults, warnings } = await checkIntroduction(house.deps, { files }, actor);
  return [...faults, ...warnings].flatMap(faultLines);
}

test('every fault is told with sheet, row, column, value and remedy, not the first one only', async () => {
  const files = [
    staffCsv([
      { 'Erster Arbeitstag': '30.02.2026' },
      { Kennung: 'P-2', Nachname: 'Amsel', 'Vereinbarter Beschäftigungsumfang': '0,8', Verband: 'Caritas Freiburg' },
      { Kennung: 'P-2', Nachname: 'Star', 'Übernahme bereits tätigen Personals': 'vielleicht' },
    ]),
  ];
  const lines = await told(files);
  expect(lines.filter((line) => !line.startsWith('  '))).toEqual([
    'Blatt „Personal“, Zeile 2, Spalte „Erster Arbeitstag“: Der Wert „30.02.2026“ ist kein Kalendertag.',
    'Blatt „Personal“, Zeile 4, Spalte „Übernahme bereits tätigen Personals“: Der Wert „vielleicht“ ist hier nicht vorgesehen.',
    'Blatt „Personal“, Zeile 4, Spalte „Kennung“: Die Kennung „P-2“ steht bereits in Zeile 3.',
    'Blatt „Personal“, Zeile 3, Spalte „Verband“: Die Organisation „Caritas Freiburg“ ist nicht bekannt.',
    'Blatt „Personal“, Zeile 3, Spalte „Gemeinden mit Anteil“: Gemeinden mit Anteil: Die Anteile ergeben 0,75 VZÄ, der Beschäftigungsumfang ist 0,80 VZÄ.',
  ]);
  expect(lines).toContain('  Abhilfe: Geben Sie einen Tag als Datum oder als TT.MM.JJJJ an, zum Beispiel 28.02.2026.');
});

test('unknown sheets and columns are refused by name with the nearest known one', async () => {
  const file = await workbook({
    Personnal: [['Kennung'], ['P-1']],
    Ausfälle: [
      ['Kennung', 'Personal', 'Erster Tag des Ausfals', 'Grund des Ausfalls', 'Bekannt seit'],
      ['U-1', 'P-1', null, 'Urlaub', null],
    ],
  });
  const lines = await told([file]);
  expect(lines[0]).toBe('Blatt „Personnal“: Ein Blatt „Personnal“ ist nicht vorgesehen.');
  expect(lines[1]).toMatch(/^ {2}Abhilfe: Gemeint ist vermutlich „Personal“\. Vorgesehen sind: Personal, /);
  expect(lines[2]).toBe(
    'Blatt „Ausfälle“, Zeile 1, Spalte „Erster Tag des Ausfals“: Die Spalte „Erster Tag des Ausfals“ ist nicht vorgesehen.',
  );
  expect(lines[3]).toMatch(/^ {2}Abhilfe: Gemeint ist vermutlich „Erster Tag des Ausfalls“\. /);
  expect(lines[4]).toBe('Blatt „Ausfälle“, Zeile 1, Spalte „Erster Tag des Ausfalls“: Die Spalte fehlt.');
});

test('4.3 is owed since Thu 8 Oct 2026: before the introduction, and open unless the file says that it was met', async () => {
  const asked = await checkIntroduction(house.deps, { files: [staffCsv([{}])] }, 'office');
  expect(asked.faults).toEqual([]);
  const [open] = asked.entities;
  expect(open?.open.map(({ id, due }) => [id, due])).toContainEqual(['4.3-notice-of-new-staff', '2026-10-08']);
  expect(open?.undecided).toContain('4.3-notice-of-new-staff');
  expect(open?.overdue).toContain('4.3-notice-of-new-staff');
  expect(open?.settled).toEqual([]);
});

test('a duty is settled before the introduction only where its provision is named, or all are', async () => {
  const named = await checkIntroduction(
    house.deps,
    { files: [staffCsv([{ 'Vor Einführung erledigt': '4.3' }])] },
    'office',
  );
  expect(named.entities[0]?.settled).toEqual(['4.3-notice-of-new-staff']);
  expect(named.entities[0]?.overdue).not.toContain('4.3-notice-of-new-staff');
  const all = await checkIntroduction(
    house.deps,
    { files: [staffCsv([{ 'Vor Einführung erledigt': 'alle' }])] },
    'office',
  );
  expect(all.entities[0]?.settled).toContain('4.3-notice-of-new-staff');
  expect(all.entities[0]?.undecided).toEqual([]);
});

test('a provision of which nothing had ended is not settled by being named', async () => {
  const lines = await told([staffCsv([{ 'Vor Einführung erledigt': '3.11.3' }])]);
  expect(lines[0]).toBe(
    'Blatt „Personal“, Zeile 2, Spalte „Vor Einführung erledigt“: Zu „3.11.3“ gibt es keine Pflicht, deren Frist vor der Einführung endete und die noch offen ist.',
  );
});

test('a duty that ends on the day of the introduction had not ended before it', async () => {
  const input = (introducedOn: string) => ({
    files: [staffCsv([{ 'Vor Einführung erledigt': 'alle' }])],
    introducedOn,
  });
  const onItsDay = await checkIntroduction(house.deps, input('2026-10-08'), 'office');
  expect(onItsDay.entities[0]?.settled).not.toContain('4.3-notice-of-new-staff');
  const dayAfter = await checkIntroduction(house.deps, input('2026-10-09'), 'office');
  expect(dayAfter.entities[0]?.settled).toContain('4.3-notice-of-new-staff');
});

test('the notice of 4.3 that arrived on its last day closes the duty by its own event', async () => {
  const proof = {
    'Mitteilung nach Ziffer 4.3 eingegangen am': '08.10.2026',
    'Weg der Mitteilung nach Ziffer 4.3': 'E-Mail',
  };
  const { faults, entities } = await checkIntroduction(house.deps, { files: [staffCsv([proof])] }, 'office');
  expect(faults).toEqual([]);
  expect([entities[0]?.events, entities[0]?.met]).toEqual([2, 1]);
});

test('a proof without the way in which it came is refused at the column that is empty', async () => {
  const lines = await told([staffCsv([{ 'Mitteilung nach Ziffer 4.3 eingegangen am': '08.10.2026' }])]);
  expect(lines[0]).toMatch(/^Blatt „Personal“, Zeile 2, Spalte „Weg der Mitteilung nach Ziffer 4\.3“: /);
});

test('what has not happened yet is not introduced, a day that no guideline covers neither', async () => {
  const ahead = await told([
    staffCsv([
      { 'Mitteilung nach Ziffer 4.3 eingegangen am': '24.11.2026', 'Weg der Mitteilung nach Ziffer 4.3': 'Fax' },
    ]),
  ]);
  expect(ahead).toHaveLength(2);
  expect(ahead[0]).toMatch(/^Blatt „Personal“, Zeile 2, Spalte „Mitteilung nach Ziffer 4\.3 eingegangen am“: /);
  const early = await told([
    staffCsv([{ 'Erster Arbeitstag': '31.12.2016', 'Bewilligungszeitraum von': '01.01.2016' }]),
  ]);
  expect(early[0]).toMatch(/^Blatt „Personal“, Zeile 2, Spalte „Erster Arbeitstag“: /);
});

test('a person with the same first day stands twice: refused, another day is another employment', async () => {
  expect(await told([staffCsv([{}, { Kennung: 'P-2' }])])).toEqual([
    'Blatt „Personal“, Zeile 3: Dieselbe Person mit demselben Tag steht bereits in Zeile 2.',
    '  Abhilfe: Entfernen Sie eine der beiden Zeilen.',
  ]);
  expect(await told([staffCsv([{}, { Kennung: 'P-2', 'Erster Arbeitstag': '02.10.2026' }])])).toEqual([]);
});

test('an absence of somebody who is not on the staff is refused, one of the same file is not', async () => {
  const absence = (key: string) =>
    csv('Ausfälle', [
      'Kennung;Personal;Erster Tag des Ausfalls;Grund des Ausfalls;Bekannt seit',
      `U-1;${key};02.11.2026;Krankheit;02.11.2026`,
    ]);
  expect((await told([staffCsv([{}]), absence('P-9')]))[0]).toBe(
    'Blatt „Ausfälle“, Zeile 2, Spalte „Personal“: Die Kennung „P-9“ steht nicht im Blatt „Personal“.',
  );
  expect(await told([staffCsv([{}]), absence('P-1')])).toEqual([]);
});

test('the administrator of a provider introduces its own staff, not that of another; the county’s everything', async () => {
  const files = [staffCsv([{}])];
  expect(await told(files, 'admin')).toEqual([]);
  expect((await told(files, 'stranger'))[0]).toBe(
    'Blatt „Personal“, Zeile 2: Die handelnde Person „stranger“ darf für die Organisation „caritas“ nichts übernehmen.',
  );
  expect(await told(files, 'coordinator')).toHaveLength(2);
});

test('what only the county records is refused to a provider’s administrator', async () => {
  const row = {
    'Qualifikationsart nach Ziffer 3.2': 'c',
    'Nachqualifizierung begonnen am': '02.11.2026',
    'Beleg über den Beginn eingegangen am': '06.11.2026',
    'Nachweis des Beginns beim Landkreis eingegangen am': '13.11.2026',
    'Nachweis des Beginns bei der Bewilligungsstelle eingegangen am': '20.11.2026',
  };
  expect((await told([staffCsv([row])], 'admin'))[0]).toMatch(
    /Bewilligungsstelle eingegangen am“: Diese Angabe erfasst der Landkreis\.$/,
  );
});

test('nothing is written by a check', async () => {
  await checkIntroduction(house.deps, { files: [staffCsv([{}])] }, 'office');
  const { db } = house.deps.store;
  const tables = await Promise.all([
    db.selectFrom('introductions').selectAll().execute(),
    db.selectFrom('introduction_rows').selectAll().execute(),
    db.selectFrom('entity_subjects').selectAll().execute(),
  ]);
  expect(tables).toEqual([[], [], []]);
});
