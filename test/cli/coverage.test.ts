import { call } from './fake-fristwerk';

test('coverage lists every row with how and by what it is covered, without a running Fristwerk', async () => {
  const { code, out, asked } = await call(['coverage'], {}, { width: 400 });
  expect([code, asked]).toEqual([0, []]);
  const lines = out.split('\n');
  expect(lines[0]).toMatch(/^Vorgabe +Gegenstand +Abdeckung +Durch$/);
  expect(lines.filter((line) => / (ausgeführt|überwacht|angezeigt) /.test(line))).toHaveLength(136);
  expect(out).toMatch(/^3\.4\.2-a .+ ausgeführt +Prüfregel „Mindestumfang der Stelle“$/m);
  expect(out).toMatch(/^3\.6-a .+ angezeigt +Wortlaut der Richtlinie$/m);
  expect(out).toMatch(
    /^3\.8-a .+ überwacht +Checkliste „Das Landratsamt hat schriftlich informiert, welche Gemeinden die Dienstleistung erhalten“; Aufzeichnung „Verband über die Gemeinden informiert“$/m,
  );
  expect(lines.at(-1)).toBe('136 Vorgaben: 65 ausgeführt, 41 überwacht, 30 angezeigt.');
});

test('coverage fits into a terminal of 100 columns', async () => {
  const { out } = await call(['coverage'], {}, { width: 100 });
  expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
});

test('coverage --json gives each row with its names for programs', async () => {
  const { version, counts, rows } = JSON.parse((await call(['coverage', '--json'])).out);
  expect([version, counts]).toEqual(['2017-09-01', { executed: 65, tracked: 41, displayed: 30 }]);
  expect(rows).toHaveLength(136);
  expect(rows[0]).toMatchObject({
    id: '0-a',
    provision: 'title',
    how: 'executed',
    by: ['rule:1.4-allocated-under-flueag', 'rule:1.4-municipality-of-the-county'],
  });
});

test('a version that does not exist is refused with exit code 2', async () => {
  const { code, out, err } = await call(['coverage', '--edition', '2018-01-01']);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain('NOT_FOUND\n');
});
