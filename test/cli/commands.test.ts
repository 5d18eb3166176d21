import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FristwerkError } from '../../domain/errors';
import { call, listedDuties } from './fake-fristwerk';

const HIRE = join(__dirname, '../../examples/hire-type-c.yaml');

test('hire hands the file to the use case and tells file, decision, duties and request id', async () => {
  const { code, out, err, asked, closed } = await call(['hire', HIRE, '--as', 'p-103', '--request-id', 'hire-1']);
  expect(code).toBe(0);
  expect(err).toBe('');
  expect(asked).toEqual([
    ['hire', expect.objectContaining({ firstDay: '2026-10-01' }), { actor: 'p-103', requestId: 'hire-1' }],
  ]);
  expect(out.split('\n')[0]).toBe('Akte IM-7K3Q2A9D');
  expect(out.replaceAll('\n', ' ')).toContain(
    'Prüfergebnis: vorläufig förderfähig, Nachweis ausstehend. Nachzuweisen: Nachqualifizierung (Ziffer 3.2 c). Es fehlen: Ergebnis der Eignungsprüfung (Ziffer 3.5).',
  );
  expect(out).toContain('Vorgangskennung hire-1');
  expect(closed).toBe(1);
});

test('a command that names no request id gets a new one', async () => {
  const { asked } = await call(['hire', HIRE, '--as', 'p-103']);
  expect(asked[0]?.[2]).toEqual({ actor: 'p-103', requestId: 'new-request' });
});

test('a command that names no actor is refused with the ids that are known', async () => {
  const { code, out, err, asked, closed } = await call(['hire', HIRE]);
  expect([code, out, asked, closed]).toEqual([2, '', [], 1]);
  expect(err).toBe(
    [
      'UNKNOWN_ACTOR',
      '  Feld:    Handelnde Person (as)',
      '  Fehler:  Die handelnde Person ist nicht angegeben.',
      '  Abhilfe: Geben Sie eine bekannte Kennung an: p-101, p-103.',
    ].join('\n'),
  );
});

test('prove names the fields as the duty does, and hands in the document', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'fristwerk-cli-'));
  const document = join(folder, 'Bestätigung.pdf');
  writeFileSync(document, '%PDF-1.7');
  const { code, asked } = await call([
    ...['prove', 'IM-7K3Q2A9D', '4.3-notice-of-new-staff', '--as', 'p-101', '--received', '2026-10-06'],
    ...['--sent', '2026-10-05', '--channel', 'email', '--place-of-work', 'Rathaus Schopfheim', '--document', document],
  ]);
  expect(code).toBe(0);
  expect(asked).toEqual([
    [
      'prove',
      'IM-7K3Q2A9D',
      '4.3-notice-of-new-staff',
      { receivedOn: '2026-10-06', sentOn: '2026-10-05', channel: 'email', placeOfWork: 'Rathaus Schopfheim' },
      { actor: 'p-101', requestId: 'new-request' },
      { fileName: 'Bestätigung.pdf', mediaType: 'application/pdf', content: Buffer.from('%PDF-1.7') },
    ],
  ]);
});

test('options go before what the proof file says', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'fristwerk-cli-')), 'proof.yaml');
  writeFileSync(file, 'begunOn: 2026-10-05\nreceivedOn: 2026-10-06\n');
  const { asked } = await call([
    ...['prove', 'IM-7K3Q2A9D', '3.3.2-requalification-begun', '--as', 'p-101', '--file', file],
    ...['--received', '2026-10-07'],
  ]);
  expect(asked[0]?.[3]).toEqual({ begunOn: '2026-10-05', receivedOn: '2026-10-07' });
});

test('a repeated request says so and ends well', async () => {
  const { code, out } = await call(['supplement', 'IM-7K3Q2A9D', HIRE, '--as', 'p-103']);
  expect(code).toBe(0);
  expect(out).toContain('Dieser Vorgang war bereits ausgeführt; dies ist die erste Antwort.');
});

test('duties are listed with relative and absolute day; a prompt duty without one', async () => {
  const { out } = await call(['duties']);
  const cells = out.split('\n').map((line) => line.split(/ {2,}/));
  expect(cells.filter((_row, index) => index !== 1)).toEqual([
    ['Fällig', 'Aktenzeichen', 'Pflicht', 'Art', 'Stand', 'Organisation'],
    [
      'in 10 Tagen · Mo 02.11.2026',
      'IM-7K3Q2A9D',
      'Nachqualifizierung beginnen',
      'Frist nach Richtlinie',
      'offen',
      'caritas',
    ],
    [
      'unverzüglich',
      'IM-7K3Q2A9D',
      'Nachweis über den Beginn der Nachqualifizierung nachreichen',
      'unverzüglich',
      'offen',
      'caritas',
    ],
  ]);
});

test('duties take a filter, and refuse one that cannot be', async () => {
  const { asked } = await call([
    ...['duties', '--status', 'overdue', '--bearer', 'provider'],
    ...['--due-before', '2026-12-01', '--organisation', 'caritas'],
  ]);
  expect(asked).toEqual([
    ['duties', { status: 'overdue', bearer: 'provider', dueBefore: '2026-12-01', organisation: 'caritas' }],
  ]);
  const status = await call(['duties', '--status', 'late']);
  expect([status.code, status.asked]).toEqual([2, []]);
  expect(status.err).toContain(
    'Zulässig sind: open, met, metLate, lapsed, suspended, waived, overruled, settledBefore, overdue.',
  );
  const day = await call(['duties', '--due-before', '2026-02-30']);
  expect(day.code).toBe(2);
  expect(day.err).toContain('Fällig vor „2026-02-30“: Diesen Tag gibt es nicht.');
});

test('--json prints what the use case answered and nothing else', async () => {
  const { out, err } = await call(['duties', '--json']);
  expect(JSON.parse(out)).toEqual(listedDuties);
  expect(err).toBe('');
});

test('an empty list says what would be here', async () => {
  const { out } = await call(['duties'], { duties: async () => [] });
  expect(out).toMatch(/^Keine Pflichten\./);
});

test('history is told in German; --raw gives the histories of the engine', async () => {
  const { out } = await call(['history', 'IM-7K3Q2A9D']);
  expect(out.split('\n').at(-1)).toBe(
    'Mo 20.07.2026, 10:00 Uhr  Ereignis  Brigitte Kern hat die Einstellung zum Sa 01.08.2026 erfasst.',
  );
  const raw = await call(['history', 'IM-7K3Q2A9D', '--raw']);
  expect(JSON.parse(raw.out)).toEqual({ runs: [{ events: [] }] });
});

test('show tells person, findings and the state of each duty', async () => {
  const { out } = await call(['show', 'IM-7K3Q2A9D']);
  expect(out).toContain('Person: Mirjam Sommer\nOrganisation: Caritasverband (caritas)');
  expect(out).toMatch(/^3\.2 c +Nachweis ausstehend +Stand der Nachqualifizierung nicht gebucht: nachzuweisen/m);
  expect(out).toMatch(/^3\.5 +nicht beurteilbar +Ergebnis der Eignungsprüfung/m);
  expect(out).toMatch(
    /Nachqualifizierung beginnen +3\.3\.2-requalification-begun +Frist nach Richtlinie +überschritten$/m,
  );
});

test('show derives the amount, counts each date, and names on what the result rests', async () => {
  const { out } = await call(['show', 'IM-7K3Q2A9D'], {}, { width: 240 });
  expect(out).toContain(
    [
      'Förderbetrag im Jahr: 38.250,00 € (abgeleitet)',
      '  Rechnerischer Betrag für ein volles Jahr, falls gefördert wird; für Teile eines Jahres anteilig.',
      '  Fördersatz für eine VZÄ im Jahr, für Buchstabe c aus Ziffer 3.4.1 abgeleitet: 51.000,00 €',
      '  Anteil nach Ziffer 3.4.2: 51.000,00 € × 0,75 VZÄ = 38.250,00 €',
      '',
      'Grundlagen des Prüfergebnisses',
      '  Richtlinie, Fassung vom: 01.09.2017 · Prüfsumme des Regelwerks: a · Auswertung durch: 7.3.1 · Prüfsumme der Angaben: b · Auslegungen: Q1, Q12',
    ].join('\n'),
  );
  expect(out).toContain(
    [
      'Fristberechnung: Nachqualifizierung beginnen',
      '  Beginn Sa 01.08.2026, drei Monate, Ende So 01.11.2026; Sonntag und Allerheiligen, daher Mo 02.11.2026 (Ziffer 3.3.2; BGB § 187 Abs. 1, § 188 Abs. 2; LVwVfG § 31 Abs. 3).',
      '  Das rechnerische Ende fällt auf So 01.11.2026; vorsorglich bis Fr 30.10.2026.',
    ].join('\n'),
  );
});

test('reproject shows progress beside the result', async () => {
  const quiet = await call(['reproject']);
  expect(quiet.out).toBe('1 Akte neu aufgebaut, keine Abweichungen.');
  expect(quiet.err).toBe('Der Lesebestand wird aus den Verläufen neu aufgebaut …');
  const differing = await call(['reproject'], {
    reproject: async () => ({
      entities: 3,
      differences: [
        { entityId: 'employment/a', table: 'entities', what: 'replaced' },
        { entityId: 'employment/b', table: 'entities', what: 'removed' },
      ],
    }),
  });
  expect(differing.out.split('\n')).toEqual([
    '3 Akten neu aufgebaut, 2 Abweichungen berichtigt.',
    'Akte          Berichtigung',
    '------------  -------------',
    'employment/a  neu aufgebaut',
    'employment/b  entfernt',
  ]);
});

test('a refusal prints one block a fault, changes nothing and ends with exit code 2', async () => {
  const refusal = new FristwerkError('INVALID_INPUT', {
    faults: [
      { code: 'INVALID_AMOUNT', field: 'contract.monthlyPay', value: -5 },
      { code: 'UNKNOWN_FIELD', field: 'kontrakt', value: { a: 1 } },
    ],
  });
  const { code, out, err, closed } = await call(['hire', HIRE, '--as', 'p-103'], {
    hire: () => Promise.reject(refusal),
  });
  expect([code, out, closed]).toEqual([2, '', 1]);
  expect(err.split('\n')).toEqual([
    'INVALID_AMOUNT',
    '  Feld:    Monatliches Entgelt (contract.monthlyPay)',
    '  Wert:    -5',
    '  Fehler:  Monatliches Entgelt „-5“: muss mindestens 0,01 € betragen und höchstens zwei Nachkommastellen haben.',
    '  Abhilfe: Geben Sie den Betrag in Euro an, zum Beispiel 2850.50 (mit Punkt).',
    'UNKNOWN_FIELD',
    '  Feld:    kontrakt',
    '  Wert:    {"a":1}',
    '  Fehler:  Das Feld „kontrakt“ ist nicht vorgesehen.',
    '  Abhilfe: Prüfen Sie die Schreibweise oder entfernen Sie das Feld.',
  ]);
});

test('where nothing runs, the message names the remedy and the exit code is 1', async () => {
  const { code, err } = await call(
    ['duties', '--data', '/srv/f'],
    {},
    {
      connect: (dataFolder) => {
        const cause = new Error('ENOENT: no such file or directory');
        return Promise.reject(new FristwerkError('NOT_RUNNING', { value: `${dataFolder}/run.json`, cause }));
      },
    },
  );
  expect(code).toBe(1);
  expect(err.split('\n')).toEqual([
    'NOT_RUNNING',
    '  Wert:    /srv/f',
    '  Fehler:  Fristwerk läuft nicht (Datenordner „/srv/f“).',
    '  Abhilfe: Starten Sie es mit „npm start“ oder geben Sie mit --data den Datenordner des laufenden Fristwerks an.',
  ]);
});

test('an unexpected fault ends with exit code 1 and names its cause', async () => {
  const { code, err } = await call(['duties'], { duties: () => Promise.reject(new Error('disk full')) });
  expect(code).toBe(1);
  expect(err).toMatch(/^INTERNAL\n/);
  expect(err).toContain('Technische Meldung: disk full');
});
