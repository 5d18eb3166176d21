import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SentReport } from '../../client/contacts/contacts';
import { legalDate } from '../../domain/legal-date';
import { call } from './fake-fristwerk';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'contacts-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const WRITE = ['--as', 'p-101', '--request-id', 'r-1'];
const CONTEXT = { actor: 'p-101', requestId: 'r-1' };
const REPORT: SentReport = {
  grant: 'BW-GGGGGGGG',
  year: 2026,
  provider: 'caritas',
  sentOn: legalDate('2027-01-12'),
  eventId: 's-1',
  figures: { persons: 2, families: 1, talks: 2 },
  figuresNow: { persons: 2, families: 1, talks: 3 },
  replaced: false,
  correctionNeeded: true,
};
const kept = async () => ({
  organisation: 'caritas',
  contactIds: ['contact-1', 'contact-2'],
  recorded: 2,
  correctionNeeded: [REPORT],
});

const NETWORKING = '{"kind":"networking","on":"2026-03-11","form":"networking","partner":"languageCourses"}';

test.each([
  ['one.yaml', '{kind: networking, on: 2026-03-11}', { kind: 'networking', on: '2026-03-11' }],
  ['many.json', `[${NETWORKING},${NETWORKING}]`, [JSON.parse(NETWORKING), JSON.parse(NETWORKING)]],
  ['lines.jsonl', `${NETWORKING}\n\n${NETWORKING}\n`, [JSON.parse(NETWORKING), JSON.parse(NETWORKING)]],
])('contact takes %s as it is written', async (name, content, expected) => {
  const { code, out, err, asked } = await call(['contact', '--file', file(name, content), ...WRITE], {
    recordContacts: kept,
  });
  expect([code, err]).toEqual([0, '']);
  expect(asked).toEqual([['recordContacts', undefined, expected, CONTEXT]]);
  expect(out.split('\n')).toEqual([
    '2 Kontakte erfasst.',
    '- contact-1',
    '- contact-2',
    'Korrekturmeldung nötig: Kennzahlenmeldung 2026 vom 12.01.2027 (caritas, BW-GGGGGGGG).',
    expect.stringContaining('r-1'),
  ]);
});

test('contact without a file is refused, a torn line by its number', async () => {
  expect((await call(['contact', ...WRITE])).code).toBe(2);
  const torn = await call(['contact', '--file', file('torn.jsonl', `${NETWORKING}\n{`), ...WRITE]);
  expect([torn.code, torn.asked]).toEqual([2, []]);
  expect(torn.err).toContain('2');
});

test('contact --correct and --void name the contact and the reason', async () => {
  const path = file('one.yaml', '{kind: networking}');
  const corrected = await call(['contact', '--correct', 'k-1', '--file', path, '--reason', 'Tag', ...WRITE], {
    correctContact: kept,
  });
  expect(corrected.asked).toEqual([
    ['correctContact', 'k-1', { contact: { kind: 'networking' }, reason: 'Tag' }, CONTEXT],
  ]);
  const voided = await call(['contact', '--void', 'k-1', '--reason', 'doppelt', ...WRITE], { voidContact: kept });
  expect(voided.asked).toEqual([['voidContact', 'k-1', { reason: 'doppelt' }, CONTEXT]]);
});

test('contacts lists day, kind, form, topics and cases, and no names', async () => {
  const contact = {
    kind: 'counselling' as const,
    on: legalDate('2026-03-10'),
    form: 'accompanying' as const,
    topics: ['work' as const, 'health' as const],
    estimated: false,
    persons: [{ caseRef: 'BF-1' }, { caseRef: 'BF-2' }],
    referredTo: [],
  };
  const { out, asked } = await call(['contacts', '--from', '2026-01-01', '--organisation', 'caritas'], {
    contacts: async () => [{ contactId: 'contact-1', organisation: 'caritas', version: 1, contact }],
  });
  expect(asked).toEqual([['contacts', { from: '2026-01-01', organisation: 'caritas' }]]);
  expect(out.split('\n').at(-1)).toMatch(
    /^Di 10\.03\.2026 +contact-1 +Beratung +Begleitung +Arbeit, Gesundheit +BF-1, BF-2 +caritas$/,
  );
  expect((await call(['contacts'], { contacts: async () => [] })).out).toContain('Keine Kontakte');
});

test('figures-of --gaps tells each finding with the record that it names (3.11.1)', async () => {
  const { out, asked } = await call(['figures-of', 'caritas', '--year', '2026', '--gaps'], {
    figureGaps: async () => [{ what: 'householdUnknown', careCase: 'BF-AAAAAAAA' }],
  });
  expect(asked).toEqual([['figureGaps', 2026, 'caritas']]);
  expect(out).toMatch(/Familie nicht angegeben +Zum Beratungsfall BF-AAAAAAAA/);
  expect((await call(['figures-of', '--year', '2026', '--gaps'])).code).toBe(2);
  expect((await call(['figures-of', 'caritas', '--gaps'])).code).toBe(2);
});

test('figures-of a year tells the reports sent, and which ask for a correction (3.11.3)', async () => {
  const { out, asked } = await call(['figures-of', 'caritas', '--year', '2026'], {
    keyFigures: async () => ({
      period: { from: legalDate('2026-01-01'), to: legalDate('2026-12-31') },
      figures: [{ figure: 'talks', inventoryRow: '3.11.1-b', value: 3, status: 'counted' }],
      annualReport: null,
      estimated: 0,
      outsidePeriod: 0,
      missing: [],
      readings: [],
      guideline: '2017-09-01',
      calendar: 'bw',
    }),
    annualReports: async () => [REPORT, { ...REPORT, correctionNeeded: false }, { ...REPORT, replaced: true }],
  });
  expect(asked).toEqual([
    ['keyFigures', { organisation: 'caritas', year: 2026 }],
    ['annualReports', { year: 2026, organisation: 'caritas' }],
  ]);
  const rows = out.split('\n').filter((line) => line.startsWith('Di 12.01.2027'));
  expect(rows).toHaveLength(3);
  expect(out).toContain('Korrekturmeldung nötig');
  expect(out).toContain('unverändert');
});

test('report sends one provider’s figures, and merges those of all without --provider (3.11.3)', async () => {
  const answer = { entityId: 'g', reference: 'BW-GGGGGGGG', eventId: 'r-1', contentHash: 'c', changes: [] };
  const sent = await call(
    [
      'report',
      'BW-GGGGGGGG',
      '--year',
      '2026',
      '--provider',
      'caritas',
      '--sent',
      '2027-01-12',
      '--channel',
      'email',
      ...WRITE,
    ],
    { sendAnnualReport: async () => ({ ...answer, figures: REPORT.figures }) },
  );
  const input = { year: 2026, provider: 'caritas', sentOn: '2027-01-12', channel: 'email' };
  expect(sent.asked).toEqual([['sendAnnualReport', 'BW-GGGGGGGG', input, CONTEXT]]);
  expect(sent.out.split('\n')[0]).toBe('2 Einzelpersonen, 1 Familie, 2 Beratungsgespräche');
  const merged = await call(['report', 'BW-GGGGGGGG', '--year', '2026'], {
    mergedReport: async () => ({
      year: 2026,
      persons: 2,
      families: 1,
      talks: 2,
      received: [{ provider: 'caritas', receivedOn: legalDate('2027-01-12'), persons: 2, families: 1, talks: 2 }],
      missing: ['diakonie'],
    }),
  });
  expect(merged.out.split('\n').slice(2)).toEqual([
    expect.stringMatching(/^caritas +Di 12\.01\.2027 +2 +1 +2$/),
    expect.stringMatching(/^diakonie +Meldung fehlt$/),
    expect.stringMatching(/^Zusammen +2 +1 +2$/),
  ]);
});

test('check-figures tells what is left, and that a reason lets it stand (3.11.1)', async () => {
  const answer = { entityId: 'g', reference: 'BW-GGGGGGGG', eventId: 'r-1', contentHash: 'c', changes: [] };
  const about = ['check-figures', 'BW-GGGGGGGG', '--year', '2026', '--provider', 'caritas', ...WRITE];
  const gaps = [{ what: 'monthWithoutContact' as const, month: '2026-03' }];
  const open = await call(about, { checkFigures: async () => ({ ...answer, gaps }) });
  expect(open.out).toContain('Für März 2026 ist kein Kontakt erfasst.');
  expect(open.out).toContain('1 Lücke; die Prüfung bleibt offen, bis sie behoben oder begründet sind.');
  const confirmed = await call([...about, '--confirm', 'Urlaub'], { checkFigures: async () => ({ ...answer, gaps }) });
  expect(confirmed.asked[0]?.[2]).toEqual({ year: 2026, provider: 'caritas', confirmed: 'Urlaub' });
  expect(confirmed.out).toContain('1 Lücke; sie bleiben mit Begründung bestehen.');
  const none = await call(about, { checkFigures: async () => ({ ...answer, gaps: [] }) });
  expect(none.out).toContain('Keine Lücken');
});

test('feed shows the address once, with the house of the pages; --revoke and --list name the feed', async () => {
  const feed = {
    feedId: 'feed-1',
    organisation: 'caritas',
    person: null,
    createdAt: '2027-01-04T08:00:00.000Z',
    createdBy: 'p-101',
    revokedAt: null,
  };
  const created = await call(['feed', '--organisation', 'caritas', ...WRITE], {
    createFeed: async () => ({ ...feed, path: '/kalender/abc.ics' }),
  });
  expect(created.asked).toEqual([['createFeed', { organisation: 'caritas' }, CONTEXT]]);
  expect(created.out.split('\n')).toEqual([
    'Kalender feed-1 angelegt. Adresse zum Abonnieren:',
    '/kalender/abc.ics',
    expect.stringContaining('nur jetzt'),
  ]);
  const again = await call(['feed', ...WRITE], { createFeed: async () => ({ ...feed, repeated: true }) });
  expect(again.out).toContain('nicht noch einmal gezeigt');
  const revoked = await call(['feed', '--revoke', 'feed-1', ...WRITE], {
    revokeFeed: async () => ({ ...feed, revokedAt: '2027-01-05T08:00:00.000Z' }),
  });
  expect(revoked.out).toContain('widerrufen');
  const listed = await call(['feed', '--list', '--organisation', 'caritas'], { feeds: async () => [feed] });
  expect(listed.out).toContain('feed-1');
  const own = await call(['feed', '--list', '--as', 'p-103'], { feeds: async () => [feed] });
  expect(own.asked).toEqual([['feeds', undefined, 'p-103']]);
});
