import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { legalDate } from '../../domain/legal-date';
import { cents } from '../../domain/money';
import { call, entityView } from './fake-fristwerk';

const fileOf = (content: string, name = 'input.yaml') => {
  const path = join(mkdtempSync(join(tmpdir(), 'fristwerk-cli-')), name);
  writeFileSync(path, content);
  return path;
};

const CONTEXT = { actor: 'p-101', requestId: 'new-request' };

test('begin hands kind and first event to the use case', async () => {
  const file = fileOf('reported:\n  firstDay: 2026-01-05\n');
  const { code, asked, out } = await call(['begin', 'care-case', file, '--as', 'p-101']);
  expect(code).toBe(0);
  expect(asked).toEqual([['begin', 'careCase', { reported: { firstDay: '2026-01-05' } }, CONTEXT]]);
  expect(out).toContain('Akte IM-7K3Q2A9D');
});

test('begin reads what is piped in where the file is called -', async () => {
  async function* piped() {
    yield 'reported: { firstDay: 2026-01-05 }';
  }
  const { asked } = await call(['begin', 'absence', '-', '--as', 'p-101'], {}, { stdin: () => piped() });
  expect(asked[0]?.[2]).toEqual({ reported: { firstDay: '2026-01-05' } });
});

test('a kind that is none is refused with all kinds', async () => {
  const { code, err, asked } = await call(['begin', 'careCase', fileOf('a: 1'), '--as', 'p-101']);
  expect([code, asked]).toEqual([2, []]);
  expect(err).toContain('Zulässig sind: employment, absence, grant, care-case, mandate.');
});

test('record takes single fields over those of the file: groups by dots, lists, days, numbers, yes and no', async () => {
  const file = fileOf('channel: fax\nenclosures: [form]\n');
  const { asked } = await call([
    ...['record', 'BW-7K3Q2A9D', 'proofReceived', '--as', 'p-101', '--file', file, '--set', 'receivedOn=2027-03-01'],
    ...['--set', 'enclosures=[employment-proof, report]', '--set', 'names.staff=true', '--set', 'year=2026'],
    ...[
      '--set',
      'posts.0.ref=S1',
      '--set',
      'posts.1.ref=S2',
      '--set',
      'reason=Nachtrag: Anlage a = b',
      '--set',
      'note=',
    ],
  ]);
  expect(asked).toEqual([
    [
      'record',
      'BW-7K3Q2A9D',
      'proofReceived',
      {
        channel: 'fax',
        enclosures: ['employment-proof', 'report'],
        receivedOn: '2027-03-01',
        names: { staff: true },
        year: 2026,
        posts: [{ ref: 'S1' }, { ref: 'S2' }],
        reason: 'Nachtrag: Anlage a = b',
        note: '',
      },
      CONTEXT,
      undefined,
    ],
  ]);
});

test('a field called like what every object inherits is a field, and changes no object', async () => {
  const { asked } = await call([
    'record',
    'BW-7K3Q2A9D',
    'accepted',
    '--as',
    'p-101',
    '--set',
    '__proto__.on=2026-01-05',
  ]);
  expect(Object.getOwnPropertyNames(asked[0]?.[3] as object)).toEqual(['__proto__']);
  expect((Object.prototype as { on?: unknown }).on).toBeUndefined();
});

test('several references are recorded at once, with one document', async () => {
  const document = fileOf('%PDF-1.7', 'Bescheinigung.pdf');
  const { asked, out } = await call([
    ...['record', 'IM-7K3Q2A9D, IM-2M4N6P8Q', 'proofOfCompletionReceived', '--as', 'p-101'],
    ...['--set', 'receivedOn=2026-10-06', '--document', document],
  ]);
  expect(asked).toEqual([
    [
      'recordForMany',
      ['IM-7K3Q2A9D', 'IM-2M4N6P8Q'],
      'proofOfCompletionReceived',
      { receivedOn: '2026-10-06' },
      CONTEXT,
      { fileName: 'Bescheinigung.pdf', mediaType: 'application/pdf', content: Buffer.from('%PDF-1.7') },
    ],
  ]);
  expect(out).toContain('Akte IM-7K3Q2A9D');
  expect(out).toContain('Akte IM-2M4N6P8Q');
});

test('several answers are one list as JSON', async () => {
  const { out } = await call(['record', 'IM-7K3Q2A9D,IM-2M4N6P8Q', 'ended', '--as', 'p-101', '--json']);
  expect(JSON.parse(out).map(({ reference }: { reference: string }) => reference)).toEqual([
    'IM-7K3Q2A9D',
    'IM-2M4N6P8Q',
  ]);
});

test.each([
  [['record'], 'Aktenzeichen (entity)'],
  [['record', ' , ', 'ended', '--as', 'p-101'], 'Aktenzeichen (entity)'],
  [['record', 'IM-7K3Q2A9D'], 'Art des Vorgangs (type)'],
  [['record', 'IM-7K3Q2A9D', 'ended', '--as', 'p-101', '--set', 'knownOn'], 'Einzelne Angabe (set)'],
])('%j is refused by the part that is missing', async (argv, field) => {
  const { code, err, asked } = await call(argv);
  expect([code, asked]).toEqual([2, []]);
  expect(err).toContain(`REQUIRED_FIELD\n  Feld:    ${field}`);
});

test('--list tells what people record of a kind of file, and none of what other files send', async () => {
  const { out } = await call(['record', '--list', 'absence']);
  expect(out).toMatch(/^reported +Ausfall gemeldet +ja$/m);
  expect(out).toMatch(/^returned +Rückkehr$/m);
  expect(out).toMatch(/^waived +Verzicht auf eine Pflicht vorgeschlagen$/m);
  expect(out).not.toContain('absenceSumChanged');
});

test('--schema tells each field with its meaning, what is written there and whether it must be', async () => {
  const { out } = await call(['record', '--schema', 'absence', 'reported']);
  expect(out).toMatch(/^firstDay +Erster Tag des Ausfalls +Tag \(JJJJ-MM-TT\) +ja$/m);
  expect(out).toMatch(/^reason +Grund des Ausfalls +leave, illness, other +ja$/m);
  expect(out).toMatch(/^workedOnFirstDay +Am ersten Tag noch gearbeitet +true oder false$/m);
  const { out: grant } = await call(['record', '--schema', 'grant', 'applied']);
  expect(grant).toMatch(
    /^posts\.\*\.fullTimeEquivalent +Umfang der 1\. Stelle +Stellenanteil, zum Beispiel 0\.75 +ja$/m,
  );
  expect(grant).toMatch(/^posts\.\*\.monthlyPay +Monatliches Entgelt der 1\. Stelle +Betrag in Euro$/m);
  const { out: json } = await call(['record', '--schema', 'absence', 'returned', '--json']);
  expect(JSON.parse(json)).toMatchObject({ type: 'object', required: ['on'] });
});

test('the schema of an event that nobody records is refused with those that people do', async () => {
  const { code, err } = await call(['record', '--schema', 'absence', 'absenceSumChanged']);
  expect(code).toBe(2);
  expect(err).toContain('Zulässig sind: reported, forecastChanged,');
});

test.each([
  [
    ['extend', 'X-1', 'd-1', '--by', 'house', '--until', '2027-04-30', '--reason', 'R'],
    'extended',
    { duty: 'd-1', by: 'house', until: '2027-04-30', reason: 'R' },
  ],
  [
    ['extend', 'X-1', 'd-1', '--by', 'authority', '--period', '2 weeks', '--reference', 'RP-1', '--reason', 'R'],
    'extended',
    { duty: 'd-1', by: 'authority', period: { count: 2, unit: 'weeks' }, reference: 'RP-1', reason: 'R' },
  ],
  [['extend', 'X-1', 'd-1', '--period', 'zwei Wochen'], 'extended', { duty: 'd-1', period: 'zwei Wochen' }],
  [['suspend', 'X-1', 'd-1', '--by', 'house', '--reason', 'R'], 'suspended', { duty: 'd-1', by: 'house', reason: 'R' }],
  [['resume', 'X-1', 'd-1'], 'resumed', { duty: 'd-1' }],
  [['waive', 'X-1', 'd-1', '--reason', 'R'], 'waived', { duty: 'd-1', reason: 'R' }],
  [['confirm', 'X-1', 'e-1'], 'confirmed', { of: 'e-1', accepted: true }],
  [['confirm', 'X-1', 'e-1', '--rejected', '--reason', 'R'], 'confirmed', { of: 'e-1', accepted: false, reason: 'R' }],
  [['reopen', 'X-1', 'd-1', '--event', 'e-1', '--reason', 'R'], 'reopened', { duty: 'd-1', event: 'e-1', reason: 'R' }],
  [
    ['correct', 'X-1', 'e-1', '--set', 'knownOn=2026-01-06', '--reason', 'R'],
    'corrected',
    { event: 'e-1', data: { knownOn: '2026-01-06' }, reason: 'R' },
  ],
  [['void', 'X-1', 'e-1', '--reason', 'R'], 'voided', { event: 'e-1', reason: 'R' }],
])('%j records %s, of today where no day is named', async (argv, type, input) => {
  const { code, asked } = await call([...argv, '--as', 'p-101']);
  expect(code).toBe(0);
  expect(asked).toEqual([['record', 'X-1', type, { on: '2026-10-23', ...input }, CONTEXT, undefined]]);
  const dated = await call([...argv, '--as', 'p-101', '--on', '2026-10-01']);
  expect(dated.asked[0]?.[3]).toMatchObject({ on: '2026-10-01' });
});

test('entities lists files of every kind and takes a filter', async () => {
  const { out, asked } = await call(['entities', '--type', 'care-case', '--organisation', 'caritas']);
  expect(asked).toEqual([['entities', { type: 'careCase', organisation: 'caritas' }]]);
  expect(out.split('\n').at(-1)?.split(/ {2,}/)).toEqual([
    'BW-9X8Y7Z6W',
    'Förderung',
    'antragsberechtigt und förderfähig',
    '3',
    '1',
    'landratsamt',
  ]);
});

test('an absence in order is not listed as if a replacement had been found', async () => {
  const listed = {
    entityId: 'absence/a',
    entityType: 'absence',
    reference: 'AU-A',
    organisation: 'caritas',
    outcome: 'eligible',
    openDuties: 0,
    overdueDuties: 0,
  } as const;
  const { out } = await call(['entities'], { entities: async () => [listed] });
  expect(out).toContain('nichts zu beanstanden');
  expect((await call(['entities'], { entities: async () => [] })).out).toMatch(/^Keine Akten\./);
  // 4.2: the replacement is owed, so nothing is in order yet.
  const owing = await call(['entities'], { entities: async () => [{ ...listed, openDuties: 1 }] });
  expect(owing.out).toContain('offen, Pflichten stehen aus');
  expect(owing.out).not.toContain('nichts zu beanstanden');
});

test('show tells kind, checklist and each entry with what became of it', async () => {
  const { out, asked } = await call(['show', 'IM-7K3Q2A9D']);
  expect(asked).toEqual([['entity', 'IM-7K3Q2A9D']]);
  expect(out).toContain('Akte IM-7K3Q2A9D\nArt: Beschäftigung\nPerson: Mirjam Sommer');
  expect(out).toMatch(/^3\.9 +Die Zusammenarbeit .+ ist festgehalten\. +erledigt am 03\.08\.2026$/m);
  expect(out).toMatch(/^Sa 01\.08\.2026 +Einstellung +berichtigt +e-1$/m);
});

test('show tells of an absence what the refund would go down by, with the way to it (4.2)', async () => {
  const absence = {
    release: null,
    reduction: [],
    proposed: {
      proposal: true as const,
      status: 'fulfilled' as const,
      amount: cents(150_000),
      missing: [],
      days: { from: legalDate('2027-02-15'), to: legalDate('2027-02-28') },
      derivation: [{ step: 'reduction-is-a-proposal', values: {} }],
      upTo: legalDate('2027-02-28'),
    },
    decided: null,
  };
  const { out } = await call(['show', 'AU-7K3Q2A9D'], {
    entity: async () => ({ ...entityView, standing: { absence } }),
  });
  expect(out).toContain('Ziffer 4.2) bis einschließlich So 28.02.2027: 1.500,00 €.');
  expect(out).toMatch(/^ +Vorschlag: Über eine Kürzung entscheidet eine Person$/m);
});

test('show tells of a duty who owes it and that a report has to be corrected; without duties it says so', async () => {
  const [duty] = entityView.duties;
  if (duty === undefined) throw new Error('the sample has a duty');
  const duties = [{ ...duty, owner: 'Caritasverband', correctionNeeded: ['c-1'] }];
  const marked = await call(['show', 'IM-7K3Q2A9D'], {
    entity: async () => ({ ...entityView, duties }),
  });
  const told = marked.out.replace(/\s+/g, ' ');
  expect(told).toContain('(Caritasverband)');
  expect(told).toContain('Korrekturmeldung');
  const none = await call(['show', 'IM-7K3Q2A9D'], { entity: async () => ({ ...entityView, duties: [] }) });
  expect(none.out).toContain('Aus dieser Akte folgen zurzeit keine Pflichten.');
  expect(none.out).not.toContain('Vorgang folgt');
});
