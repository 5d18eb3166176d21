import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RehearsalEntry, RehearsalReport } from '../../client/rehearsal/report';
import type { Instant } from '../../domain/instant';
import { legalDate } from '../../domain/legal-date';
import { requalification } from '../client/history/history-builder';
import { call } from './fake-fristwerk';

const FILE = join(__dirname, '../../examples/hire-type-c.yaml');
const at = '2018-02-01T08:00:00.000Z' as Instant;
const reference = 'IM-7K3Q2A9D';

const entries: readonly RehearsalEntry[] = [
  { at, reference, kind: 'step', command: 'hire', actor: 'p-103', step: 1 },
  { at, reference, kind: 'duty', change: { change: 'lapsed', duty: requalification } },
  {
    at,
    reference,
    kind: 'mail',
    messageId: 'm',
    role: 'coordinator',
    person: 'p-101',
    subject: 'Betreff',
    rungs: [],
    accepted: true,
  },
  {
    at,
    reference,
    kind: 'escalation',
    messageId: 'n',
    role: 'lead',
    person: 'p-103',
    subject: 'Betreff',
    rungs: [],
    accepted: false,
  },
];

const report: RehearsalReport = {
  title: 'Ein Jahr',
  from: legalDate('2018-01-01'),
  to: legalDate('2018-12-31'),
  entries,
  entities: [],
  duties: [],
  onTime: {
    inTime: 1,
    due: 2,
    byProvision: [{ provision: '3.3.2', inTime: 1, due: 2 }],
    apart: { impossible: 1, ended: 0, excused: 2 },
  },
  breaches: [],
  months: [{ month: '2018-02', steps: 1, contacts: 0, due: 2, late: 1, mails: 2, escalations: 1 }],
  summary: {
    steps: 1,
    unexpectedRefusals: 0,
    decisions: 1,
    duties: 2,
    mails: 2,
    escalations: 1,
    contacts: 0,
    statutory: { metLate: 0, endedLate: 1, overdueAtEnd: 1 },
    internal: { metLate: 4, endedLate: 0, overdueAtEnd: 3 },
    entities: [],
    milliseconds: 1200,
  },
};

const playing = (played: RehearsalReport) => ({
  rehearse: async (_scenario: unknown, { onEntry }: { onEntry(entry: RehearsalEntry): void }) => {
    played.entries.forEach(onEntry);
    return played;
  },
});

test('a rehearsal prints each entry at its virtual moment, then what it came to', async () => {
  const { code, out, err } = await call(['rehearse', FILE], {}, playing(report));
  expect(code).toBe(0);
  expect(err).toBe('Der Probelauf wird vorbereitet …');
  expect(out.split('\n')).toEqual([
    'Do 01.02.2018, 09:00 Uhr  IM-7K3Q2A9D  Einstellung (p-103)',
    'Do 01.02.2018, 09:00 Uhr  IM-7K3Q2A9D  Pflicht entfallen: Nachqualifizierung beginnen, weil sie aus den Angaben nicht mehr folgt.',
    'Do 01.02.2018, 09:00 Uhr  IM-7K3Q2A9D  E-Mail an Koordination: Betreff',
    'Do 01.02.2018, 09:00 Uhr  IM-7K3Q2A9D  Eskalation an Leitung (nicht angenommen): Betreff',
    '',
    'Monat für Monat',
    '',
    'Monat         Vorgänge  Kontakte  Fristen  überschritten  E-Mails  Eskalationen',
    '------------  --------  --------  -------  -------------  -------  ------------',
    'Februar 2018  1         0         2        1              2        1',
    '',
    'Fristen nach Richtlinie: fristgerecht erfüllt',
    '',
    'Ziffer  fristgerecht  fällig  Quote',
    '------  ------------  ------  ------',
    '3.3.2   1             2       50,0 %',
    'gesamt  1             2       50,0 %',
    'Nicht mitgezählt, weil kein Ersatz möglich ist (Ziffer 4.2): 1',
    'Nicht mitgezählt, weil erst nach Fristende bekannt oder Fristende vor der Unterzeichnung der Richtlinie: 2',
    '',
    'Fristüberschreitungen',
    '',
    'Keine Frist nach Richtlinie wurde überschritten.',
    '',
    'Probelauf „Ein Jahr“, Mo 01.01.2018 bis Mo 31.12.2018. Prüfergebnisse: 1, Pflichten: 2, E-Mails: 2 (davon Eskalationen: 1). Nach der Richtlinie: verspätet',
    'erfüllt: 0, verspätet ohne Erfüllung beendet: 1, am Ende überschritten: 1. Intern: verspätet erfüllt: 4, am Ende überschritten: 3.',
  ]);
});

test('--brief prints the result alone and tells the months on the side of progress', async () => {
  const { out, err } = await call(['rehearse', FILE, '--brief'], {}, playing(report));
  expect(out.split('\n').slice(0, 2)).toEqual(['', 'Monat für Monat']);
  expect(err.split('\n')).toEqual(['Der Probelauf wird vorbereitet …', 'Februar 2018 …']);
});

test('--html writes the rehearsal as a page of its own, without a script and without a resource from elsewhere', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'fristwerk-page-'));
  const file = join(folder, 'jahr.html');
  await call(['rehearse', FILE, '--html', file], {}, playing(report));
  const page = readFileSync(file, 'utf8');
  rmSync(folder, { recursive: true });
  expect(page).toMatch(/^<!doctype html>\n<html lang="de">/);
  expect(page).toContain('<h1>Ein Jahr</h1>');
  expect(page).not.toMatch(/<script|<link|<img|\s(src|href)=|url\(|https?:/);
});

test('--json prints the report alone', async () => {
  const { out } = await call(['rehearse', FILE, '--json'], {}, playing(report));
  expect(JSON.parse(out)).toEqual(report);
});

test('a step refused against the scenario ends the call as a refusal; an expected one does not', async () => {
  const refused = (expected: boolean): RehearsalReport => ({
    ...report,
    entries: [
      {
        at,
        reference: '',
        kind: 'refused',
        command: 'hire',
        code: 'INVALID_DATE',
        expected,
        step: 1,
        faults: [{ code: 'INVALID_DATE', field: 'firstDay', value: '2018-02-30' }],
      },
    ],
  });
  const surprised = await call(['rehearse', FILE], {}, playing(refused(false)));
  expect(surprised.code).toBe(2);
  expect(surprised.err).toContain('INVALID_DATE\n  Feld:    Erster Arbeitstag (firstDay)');
  const foreseen = await call(['rehearse', FILE], {}, playing(refused(true)));
  expect(foreseen.code).toBe(0);
  expect(foreseen.out).toContain('Einstellung abgelehnt, wie erwartet: Erster Arbeitstag „2018-02-30“');
});

test('a step that was accepted though the scenario names a refusal is marked, and ends the call as a refusal', async () => {
  const accepted: RehearsalReport = {
    ...report,
    entries: [
      { at, reference, kind: 'step', command: 'hire', actor: 'p-103', step: 3, expectedRefusal: 'INVALID_DATE' },
    ],
  };
  const { code, out, err } = await call(['rehearse', FILE], {}, playing(accepted));
  expect(code).toBe(2);
  expect(out.split('\n')[0]).toBe(
    'Do 01.02.2018, 09:00 Uhr  IM-7K3Q2A9D  Abweichung: Einstellung (p-103) angenommen, erwartet war die Ablehnung INVALID_DATE',
  );
  expect(err.split('\n').slice(1)).toEqual([
    'STEP_NOT_REFUSED',
    '  Feld:    3. Schritt (steps.2)',
    '  Wert:    hire',
    '  Fehler:  3. Schritt „hire“ wurde angenommen, erwartet war die Ablehnung INVALID_DATE.',
    '  Abhilfe: Prüfen Sie, ob die erwartete Ablehnung (refused) oder das Regelwerk zu berichtigen ist.',
  ]);
});
