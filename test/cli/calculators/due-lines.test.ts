import { call } from '../fake-fristwerk';
import { calculate } from './calculate';

/** What `due` tells of an input, without the line on what it rests on, in one line. */
async function told(input: object): Promise<string> {
  const { out } = await calculate(['due'], JSON.stringify(input));
  return (out.split('\n\nRichtlinie, Fassung vom')[0] ?? '').split('\n').join(' ');
}

test.each<[object, string]>([
  [
    { week: { firstDay: '2027-01-04' } },
    'Erster Ausfalltag Mo 04.01.2027: Die 7. Woche beginnt am Mo 15.02.2027, die Woche davor endet am So 14.02.2027. Der Beginn verschiebt sich nicht. (BGB § 187 Abs. 2, BGB § 188 Abs. 2)',
  ],
  [
    { week: { firstDay: '2027-01-03' } },
    'Erster Ausfalltag So 03.01.2027: Die 7. Woche beginnt am So 14.02.2027, die Woche davor endet am Sa 13.02.2027. Der Beginn verschiebt sich nicht. Erster Arbeitstag darin: Mo 15.02.2027. (BGB § 187 Abs. 2, BGB § 188 Abs. 2)',
  ],
  [
    { hours: { from: '2024-03-30T12:00:00+01:00', count: 24 } },
    'Beginn Sa 30.03.2024, 12:00 Uhr, 24 Stunden: verspätet ab So 31.03.2024, 13:00 Uhr. Jede Stunde zählt, auch an Wochenenden und Feiertagen. (LVwVfG § 31 Abs. 6)',
  ],
  [
    { hours: { from: '2024-01-15T12:00:00Z', count: 1 } },
    'Beginn Mo 15.01.2024, 13:00 Uhr, eine Stunde: verspätet ab Mo 15.01.2024, 14:00 Uhr. Jede Stunde zählt, auch an Wochenenden und Feiertagen. (LVwVfG § 31 Abs. 6)',
  ],
  [
    { delivery: { postedOn: '2017-11-30' } },
    'Zur Post gegeben am Do 30.11.2017, 3 Tage: gilt am So 03.12.2017 als bekannt gegeben. (LVwVfG § 41 Abs. 2)',
  ],
  [
    { delivery: { postedOn: '2017-11-30', receivedOn: '2017-12-02' } },
    'Zur Post gegeben am Do 30.11.2017, 3 Tage: gilt am So 03.12.2017 als bekannt gegeben. Tatsächlich eingegangen am Sa 02.12.2017: maßgeblich ist So 03.12.2017. (LVwVfG § 41 Abs. 2)',
  ],
  [
    { lead: { due: '2018-05-29' } },
    '28 Tage vor Di 29.05.2018: Di 01.05.2018; Di 01.05.2018 (Tag der Arbeit), daher Mo 30.04.2018. Interne Vorlauffrist, keine Frist nach Richtlinie.',
  ],
  [
    { prompt: { arisenOn: '2026-12-23' } },
    'Entstanden am Mi 23.12.2026; interner Zielwert Di 29.12.2026 (3 Arbeitstage), Warnung in der Fristenliste ab Mi 06.01.2027. Keine Frist nach Richtlinie.',
  ],
  [
    { duration: { from: '2017-09-01', to: '2018-02-27' } },
    'Fr 01.09.2017 bis Di 27.02.2018: Mindestdauer (6 Monate, nötig bis Mi 28.02.2018) nicht erreicht, es fehlt ein Tag. (BGB § 187 Abs. 2, BGB § 188 Abs. 2)',
  ],
  [
    { duration: { from: '2017-09-01', to: '2018-02-28' } },
    'Fr 01.09.2017 bis Mi 28.02.2018: Mindestdauer (6 Monate, nötig bis Mi 28.02.2018) erreicht. (BGB § 187 Abs. 2, BGB § 188 Abs. 2)',
  ],
  [
    { pieces: [{ from: '2017-01-01', to: '2017-03-31' }] },
    'Tage: So 01.01.2017 bis Fr 31.03.2017 (90); zusammen 90 von 180, nicht erreicht, es fehlen 90. (BGB § 191)',
  ],
])('%j is told in one sentence', async (input, sentence) => {
  expect(await told(input)).toBe(sentence);
});

test('what the house sets is told as such, with the working day before (3.5)', async () => {
  expect(await told({ duty: '3.5-suitability-check', on: '2026-11-01' })).toContain(
    'Vom Haus bestimmt: Sa 31.10.2026, am Arbeitstag davor: Fr 30.10.2026. Keine Frist nach Richtlinie.',
  );
});

test('a date that nothing moves names no day passed over and no other reading', async () => {
  expect(await told({ fixedDate: { day: '2026-06-15' } })).toBe(
    'Fällig: Mo 15.06.2026 Verspätet ab: Di 16.06.2026, 00:00 Uhr Zählung:   Kalendertag Mo 15.06.2026. Erinnerungen zielen auf: Mo 15.06.2026',
  );
});

test('only readings that end on another day are told beside the legal one (Q14, Q22)', async () => {
  const report = (year: number) => told({ duty: '3.11.3-annual-report', year });
  expect(await report(2021)).toContain('Andere Auslegungen:   Ohne Verschiebung auf den nächsten Werktag: Ende Sa 15');
  expect(await report(2026)).toContain('Fällig: Fr 15.01.2027');
  expect(await report(2026)).not.toContain('Andere Auslegungen');
  // The stricter count from Mon 30 Nov 2026 ends on Sun 28 Feb 2027 as well, and moves to the same Monday.
  const requalification = await told({ duty: '3.3.2-requalification-begun', on: '2026-11-30' });
  expect(requalification).toContain('Andere Auslegungen:   Ohne Verschiebung auf den nächsten Werktag');
  expect(requalification).not.toContain('Strengere Zählung');
});

test('what a duty does not count from is refused with what helps (3.11.3), and one that needs more points to plan', async () => {
  const refused = async (input: object) => (await calculate(['due'], JSON.stringify(input))).err;
  const report = await refused({ duty: '3.11.3-annual-report', on: '2021-12-31' });
  expect(report).toContain('Feld:    Kalenderjahr (year)');
  expect(report).toContain('Wert:    2021-12-31');
  const recheck = await refused({ duty: '3.5-suitability-recheck', on: '2021-12-31' });
  expect(recheck).toContain('fragen Sie „plan“ mit allen bekannten Vorgängen.');
});

test('what is piped in is called so where it cannot be read', async () => {
  const { code, err } = await calculate(['due'], 'a: [');
  expect(code).toBe(2);
  expect(err).toContain('„Standardeingabe“');
  const tooLarge = await calculate(['due'], 'x'.repeat(1_100_000));
  expect(tooLarge.err).toContain('größer als 1 MB');
  const notText = await calculate(['due'], Buffer.from([0xff]));
  expect(notText.err).toContain('nicht in UTF-8');
});

test('a file that is missing is refused with its name', async () => {
  const { code, err } = await call(['fund', 'nowhere.yaml']);
  expect(code).toBe(2);
  expect(err).toContain('„nowhere.yaml“');
});
