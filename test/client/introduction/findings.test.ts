import { checkIntroduction, introduce } from '../../../client/introduction/create-introduction';
import { applyEntityChange } from '../../../store/read-model';
import { faultLines } from '../../../texts/introduction-report';
import { type House, openHouse } from './house';
import { csv, STAFF, staffCsv, workbook } from './workbook';

let house: House;
beforeEach(async () => {
  house = await openHouse();
});
afterEach(() => house.close());

type Files = Parameters<typeof checkIntroduction>[1]['files'];

async function told(...files: Files): Promise<readonly string[]> {
  const { faults } = await checkIntroduction(house.deps, { files }, 'office');
  return faults.flatMap(faultLines).filter((line) => !line.startsWith('  '));
}

const GRANT = csv('Förderungen', [
  'Kennung;Erstantrag;Antragsteller;Beantragt am;Bescheid eingegangen am;Bewilligungszeitraum von;Bewilligungszeitraum bis',
  'F-77;ja;Landkreis;02.11.2025;15.12.2025;01.01.2026;31.12.2027',
]);
const POSTS = 'Förderung;Kennung der Stelle;Verband;Qualifikationsart nach Ziffer 3.2;Umfang der Stelle';

test('a grant without a post lacks a row of the sheet "Stellen", and nothing in its own', async () => {
  expect(await told(GRANT)).toEqual(['Blatt „Förderungen“, Zeile 2: Im Blatt „Stellen“ fehlt eine Zeile zu „F-77“.']);
  expect(await told(GRANT, csv('Stellen', [POSTS, 'F-77;S-1;;c;0,5']))).toEqual([
    'Blatt „Förderungen“, Zeile 2: Im Blatt „Stellen“ fehlt eine Zeile mit „Verband“ zu „F-77“.',
  ]);
  expect(await told(GRANT, csv('Stellen', [POSTS, 'F-77;S-1;caritas;c;0,5']))).toEqual([]);
});

test('posts of several providers are told at their own rows, however they are mixed', async () => {
  const rows = ['F-77;S-1;caritas;c;0,5', 'F-77;S-2;diakonie;c;0,5', 'F-77;S 3;caritas;c;0,5'];
  expect(await told(GRANT, csv('Stellen', [POSTS, ...rows]))).toEqual([
    expect.stringContaining('Blatt „Stellen“, Zeile 4, Spalte „Kennung der Stelle“: '),
  ]);
});

test('a step of a plan that was fulfilled before it was agreed is told with the day of the agreement', async () => {
  const careCase = csv('Beratungsfälle', [
    'Kennung;Verband;Zugewiesen am;Gemeinde',
    'B-1;caritas;14.09.2026;Schopfheim',
  ]);
  const step = (fulfilled: string) =>
    csv('Planschritte', [
      'Beratungsfall;Kennung des Schritts;Vereinbart am;Erfüllt am',
      `B-1;Sprachkurs;12.10.2026;${fulfilled}`,
    ]);
  expect(await told(careCase, step('11.10.2026'))).toEqual([
    'Blatt „Planschritte“, Zeile 2, Spalte „Erfüllt am“: Der Schritt „Sprachkurs“ wurde erst am Mo 12.10.2026 vereinbart.',
  ]);
  expect(await told(careCase, step('12.10.2026'))).toEqual([]);
});

test('a share is told as it is written', async () => {
  expect((await told(staffCsv([{ 'Vereinbarter Beschäftigungsumfang': '1,5' }])))[0]).toContain('„1,5“');
});

test('a formula in a column that must be filled is one fault, with or without a value', async () => {
  const heads = Object.keys(STAFF);
  const cells = heads.map((head) => (head === 'Monatliches Entgelt' ? { formula: '=1+1' } : (STAFF[head] ?? null)));
  expect(await told(await workbook({ Personal: [heads, cells] }))).toEqual([
    'Blatt „Personal“, Zeile 2, Spalte „Monatliches Entgelt“: Die Zelle enthält eine Formel.',
  ]);
});

test.each([
  ['Kennung', '=1+1'],
  ['Nachname', ' =HYPERLINK(1)'],
])('a formula as text is refused in the column %s', async (column, value) => {
  expect(await told(staffCsv([{ [column]: value }]))).toEqual([
    `Blatt „Personal“, Zeile 2, Spalte „${column}“: Die Zelle enthält eine Formel.`,
  ]);
});

test('a text may begin with a sign that Excel would read as a formula only where one follows', async () => {
  expect(await told(staffCsv([{ Einsatzort: '-, siehe Gemeinde', Kennung: '@1' }]))).toEqual([]);
});

describe('4.1, 4.2: nobody is away twice', () => {
  const HEADS =
    'Kennung;Personal;Erster Tag des Ausfalls;Voraussichtlich letzter Tag des Ausfalls;Grund des Ausfalls;Bekannt seit';
  const absences = (...rows: string[]) => csv('Ausfälle', [HEADS, ...rows]);
  const one = 'U-01;P-1;02.11.2026;13.11.2026;Krankheit;02.11.2026';

  test('a copy of an absence under another key is refused', async () => {
    expect(await told(staffCsv([{}]), absences(one, one.replace('U-01', 'U-03')))).toEqual([
      'Blatt „Ausfälle“, Zeile 3: Die Person fällt in dieser Zeit bereits aus (Zeile 2).',
    ]);
  });

  test('the last day of one is no first day of another; the day after is', async () => {
    const next = (day: string) => `U-02;P-1;${day};20.11.2026;Urlaub;02.11.2026`;
    expect(await told(staffCsv([{}]), absences(one, next('13.11.2026')))).toHaveLength(1);
    expect(await told(staffCsv([{}]), absences(one, next('14.11.2026')))).toEqual([]);
  });

  test('another person is another absence', async () => {
    const staff = staffCsv([{}, { Kennung: 'P-2', Nachname: 'Amsel' }]);
    expect(await told(staff, absences(one, one.replace('U-01;P-1', 'U-02;P-2')))).toEqual([]);
  });

  test('what is recorded in Fristwerk already counts as well, and is named by its file reference', async () => {
    const { entities } = await introduce(house.deps, house.recorder, { files: [staffCsv([{}])] }, 'office');
    const employment = entities[0]?.entityId ?? '';
    await keep(employment, 'caritas', 'hired', { provider: 'caritas' });
    await keep('absence/aaaaaaaaaaaa', 'caritas', 'reported', {
      employment,
      firstDay: '2026-11-10',
      workedOnFirstDay: false,
      reason: 'illness',
      knownOn: '2026-11-10',
    });
    expect(await told(absences(one))).toEqual([
      'Blatt „Ausfälle“, Zeile 2: Die Person fällt in dieser Zeit bereits aus (AU-AAAAAAAA).',
    ]);
    expect(await told(absences(one.replace('13.11.2026', '09.11.2026')))).toEqual([]);
  });

  async function keep(entityId: string, organisation: string, type: string, data: object): Promise<void> {
    const event = {
      id: 'begin',
      type,
      data,
      occurredOn: '2026-11-10',
      recordedAt: '2026-11-10T08:00:00.000Z',
      actor: 'office',
      contentHash: 'c',
    } as never;
    const change = { entityId, organisation, fromEvent: 0, newEvents: [event], decision: null, duties: [] };
    await applyEntityChange(house.deps.store, {
      ...change,
      planHash: 'p',
      step: 1,
      asOf: '2026-11-10T08:00:00.000Z' as never,
    });
  }
});

describe('a long check', () => {
  const STEPS = 'Beratungsfall;Kennung des Schritts;Vereinbart am';
  const CASE = csv('Beratungsfälle', ['Kennung;Verband;Zugewiesen am;Gemeinde', 'B-1;caritas;14.09.2026;Schopfheim']);
  const steps = (count: number) =>
    csv('Planschritte', [STEPS, ...Array.from({ length: count }, (_, index) => `B-1;s-${index};12.10.2026`)]);

  test('lets other work in between', async () => {
    const rows = Array.from({ length: 200 }, (_, index) => ({ Kennung: `P-${index}`, Nachname: `N${index}` }));
    let turns = 0;
    const ticking = setInterval(() => {
      turns += 1;
    }, 1);
    await checkIntroduction(house.deps, { files: [staffCsv(rows)] }, 'office');
    clearInterval(ticking);
    expect(turns).toBeGreaterThan(5);
  });

  test('every row after the first with the same key is told', async () => {
    const rows = Array.from({ length: 300 }, (_, index) => ({ Nachname: `N${index}` }));
    const lines = await told(staffCsv(rows));
    expect(lines).toHaveLength(299);
    expect(lines.at(-1)).toBe(
      'Blatt „Personal“, Zeile 301, Spalte „Kennung“: Die Kennung „P-1“ steht bereits in Zeile 2.',
    );
  });

  test('of 500 rows to one file the story is judged, more are refused', async () => {
    expect(await told(CASE, steps(501))).toEqual([
      'Blatt „Beratungsfälle“, Zeile 2: Zu dieser Zeile gehören in anderen Blättern mehr als 500 Zeilen.',
    ]);
    expect((await told(CASE, steps(500))).join()).not.toContain('mehr als 500');
  });

  test('of many keys twenty are named where none of them is meant', async () => {
    const rows = Array.from({ length: 25 }, (_, index) => ({ Kennung: `P-${index + 1}`, Nachname: `N${index}` }));
    const change = csv('Änderungen', [
      'Personal;Art der Änderung;Wirksam ab;Bekannt seit',
      'X;Einsatzort;01.09.2026;17.08.2026',
    ]);
    const { faults } = await checkIntroduction(house.deps, { files: [staffCsv(rows), change] }, 'office');
    expect(faults.flatMap(faultLines)[1]).toContain('P-20, ….');
  });

  test('too many lines of CSV, or one without an end, are too many rows', async () => {
    const tooMany = 'Blatt „Personal“: Das Blatt hat mehr als 5000 Zeilen oder mehr als 200 Spalten.';
    expect(await told(csv('Personal', ['Kennung', ...Array.from({ length: 500_000 }, () => 'x')]))).toEqual([tooMany]);
    expect(await told(csv('Personal', [';'.repeat(9_000_000)]))).toEqual([tooMany]);
  });
});
