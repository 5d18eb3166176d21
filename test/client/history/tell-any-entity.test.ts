import { payloadDecoder } from '../../../client/history/payload-decoder';
import { type Telling, tellHistory } from '../../../client/history/tell-history';
import type { Duty } from '../../../domain/duty';
import { legalDate } from '../../../domain/legal-date';
import { accepted, caseEvent, historyOf, localActivity, signaled, started } from './history-builder';

const telling: Telling = {
  decode: payloadDecoder({}, 'fristwerk', 'absence/7k3q2a9d0m4x'),
  deliveries: [],
  nameOf: (id) => ({ 'p-101': 'Brigitte Kern', 'p-102': 'Emre Aydin' })[id] ?? id,
};

const reported = caseEvent('r1', 'reported', '2026-01-05', {
  employment: 'employment/7k3q2a9d0m4x',
  firstDay: '2026-01-05',
  workedOnFirstDay: false,
  reason: 'illness',
  expectedUntil: '2026-02-27',
  knownOn: '2026-01-05',
});

const WEEK_SEVEN: Duty = {
  id: '4.2-replacement',
  kind: 'statutory',
  provision: '4.2',
  inventoryRow: '4.2-a',
  bearer: 'provider',
  addressee: 'county',
  arisenFrom: { eventId: 'r1', on: legalDate('2026-01-05') },
  revision: 1,
  status: 'open',
  due: legalDate('2026-02-16'),
  aim: legalDate('2026-02-16'),
};

const assessed = (...changes: object[]) => localActivity('assess', { decisionHash: 'd', planHash: 'p', changes });

const BEGUN = ['2026-01-05T08:00:00Z', 'WORKFLOW_EXECUTION_STARTED', started({ clockOffset: 0 }, 'absence')] as const;
const REPORTED = [
  '2026-01-05T08:00:01Z',
  'WORKFLOW_EXECUTION_UPDATE_ACCEPTED',
  accepted('reported', reported),
] as const;
const accepts = (time: string, event: ReturnType<typeof caseEvent>) =>
  [time, 'WORKFLOW_EXECUTION_UPDATE_ACCEPTED', accepted(event.type, event)] as const;

test('an entity is told in the words of its own kind: applied means another thing of a grant', async () => {
  const applied = caseEvent('g1', 'applied', '2026-01-05', {
    first: false,
    applicant: 'county',
    appliedOn: '2026-01-05',
    posts: [{ type: 'a', fullTimeEquivalent: 10_000 }],
  });
  const history = historyOf([
    ['2026-01-05T08:00:00Z', 'WORKFLOW_EXECUTION_STARTED', started({ clockOffset: 0 }, 'grant')],
    accepts('2026-01-05T08:00:01Z', applied),
  ]);
  const [entry] = await tellHistory([history], telling);
  expect(entry?.sentence).toBe(
    'Brigitte Kern hat den Antrag vom Mo 05.01.2026 erfasst: Antragsteller Landkreis, eine Stelle.',
  );
});

test('what closes a duty of any entity is told as its proof, with the provision', async () => {
  const replaced = caseEvent('r2', 'replacementStarted', '2026-02-09', {
    employment: 'employment/9x8y7z6w5v4t',
    on: '2026-02-09',
  });
  const fulfilment = { eventId: 'r2', on: legalDate('2026-02-09'), daysLate: 0 };
  const history = historyOf([
    BEGUN,
    REPORTED,
    ['2026-01-05T08:00:02Z', 'MARKER_RECORDED', assessed({ change: 'armed', duty: WEEK_SEVEN })],
    accepts('2026-02-09T08:00:00Z', replaced),
    [
      '2026-02-09T08:00:01Z',
      'MARKER_RECORDED',
      assessed({ change: 'met', duty: { ...WEEK_SEVEN, status: 'met', fulfilment } }),
    ],
  ]);
  const entries = await tellHistory([history], telling);
  expect(entries.map(({ kind, provisions }) => [kind, provisions])).toEqual([
    ['event', []],
    ['deadline', ['4.2']],
    ['proof', ['4.2']],
    ['deadline', ['4.2']],
  ]);
});

test('a fact that another entity sent is told without anybody who recorded it; other signals are steps', async () => {
  const sum = {
    ...caseEvent('s1', 'absenceSumChanged', '2026-03-31', { upTo: '2026-03-31', days: 51 }),
    actor: 'fristwerk',
  };
  const history = historyOf([
    BEGUN,
    ['2026-03-31T08:00:00Z', 'WORKFLOW_EXECUTION_SIGNALED', signaled('fact', sum)],
    ['2026-04-01T08:00:00Z', 'WORKFLOW_EXECUTION_SIGNALED', signaled('reassess')],
  ]);
  expect((await tellHistory([history], telling)).map(({ sentence }) => sentence)).toEqual([
    'Aus einer anderen Akte übernommen: 51 Ausfalltage in den zwölf Monaten bis Di 31.03.2026.',
  ]);
  const technical = await tellHistory([history], { ...telling, withTechnical: true });
  expect(technical.at(-1)?.sentence).toBe('Meldung an den Ablauf empfangen: reassess.');
});

test('an entry that was corrected, voided or rejected stays, and says so', async () => {
  const forecast = caseEvent('r2', 'forecastChanged', '2026-01-20', {
    expectedUntil: '2026-01-30',
    knownOn: '2026-01-20',
  });
  const corrected = caseEvent('r3', 'corrected', '2026-01-21', {
    on: '2026-01-21',
    event: 'r2',
    data: { expectedUntil: '2026-03-13', knownOn: '2026-01-20' },
    reason: 'Tippfehler',
  });
  const returned = caseEvent('r4', 'returned', '2026-01-26', { on: '2026-01-26' });
  const voided = caseEvent('r5', 'voided', '2026-01-27', { on: '2026-01-27', event: 'r4', reason: 'Falsche Akte' });
  const history = historyOf([
    BEGUN,
    REPORTED,
    accepts('2026-01-20T08:00:00Z', forecast),
    accepts('2026-01-21T08:00:00Z', corrected),
    accepts('2026-01-26T08:00:00Z', returned),
    accepts('2026-01-27T08:00:00Z', voided),
  ]);
  const entries = await tellHistory([history], telling);
  expect(entries.map(({ standing }) => standing)).toEqual([undefined, 'corrected', undefined, 'voided', undefined]);
  expect(entries[1]?.sentence).toBe(
    'Brigitte Kern hat die voraussichtliche Dauer des Ausfalls geändert: voraussichtlich bis Fr 30.01.2026, bekannt seit Di 20.01.2026. Dieser Eintrag wurde später berichtigt.',
  );
  expect(entries[2]?.sentence).toBe(
    'Brigitte Kern hat am Mi 21.01.2026 den Eintrag „Voraussichtliche Dauer geändert“ vom Di 20.01.2026 berichtigt: Voraussichtlich letzter Tag des Ausfalls von Fr 30.01.2026 auf Fr 13.03.2026; Grund: Tippfehler.',
  );
});

test.each([
  ['email', 'ask', true],
  ['fax', 'ask', true],
  ['letter', 'ask', false],
  ['email', 'yes', false],
])(
  '2.3, Q35: a staff list by %s where the answer is "%s" asks a person for the form: %s',
  async (channel, answer, asked) => {
    const list = caseEvent('m2', 'staffListReceived', '2026-02-02', {
      receivedOn: '2026-02-02',
      channel,
      names: { staff: true, municipalities: true, extent: true },
    });
    const used = { number: 'Q35', key: 'writtenFormIncludesEmail', value: answer } as const;
    const duty = {
      ...WEEK_SEVEN,
      id: '2.3-staff-list',
      basis: { readings: [used], guideline: '2017-09-01', calendar: 'c' },
    };
    const history = historyOf([
      ['2026-01-05T08:00:00Z', 'WORKFLOW_EXECUTION_STARTED', started({ clockOffset: 0 }, 'mandate')],
      ['2026-01-05T08:00:02Z', 'MARKER_RECORDED', assessed({ change: 'armed', duty })],
      accepts('2026-02-02T08:00:00Z', list),
    ]);
    const sentence = (await tellHistory([history], telling)).at(-1)?.sentence ?? '';
    expect(
      sentence.endsWith(
        '. Schriftform von einer Person zu bestätigen (Auslegung Q35); bis dahin bleibt die Pflicht offen.',
      ),
    ).toBe(asked);
  },
);

test('a second correction is compared with the first, also where it names that instead of the entry', async () => {
  const forecast = caseEvent('r2', 'forecastChanged', '2026-01-20', { knownOn: '2026-01-20' });
  const corrected = (id: string, event: string, expectedUntil: string) =>
    caseEvent(id, 'corrected', '2026-01-21', {
      on: '2026-01-21',
      event,
      data: { expectedUntil, knownOn: '2026-01-20' },
      reason: 'Tippfehler',
    });
  const history = historyOf([
    BEGUN,
    REPORTED,
    accepts('2026-01-20T08:00:00Z', forecast),
    accepts('2026-01-21T08:00:00Z', corrected('r3', 'r2', '2026-03-13')),
    accepts('2026-01-21T09:00:00Z', corrected('r4', 'r2', '2026-03-16')),
    accepts('2026-01-21T10:00:00Z', corrected('r5', 'r3', '2026-03-17')),
  ]);
  const sentences = (await tellHistory([history], telling)).map(({ sentence }) => sentence);
  const UNTIL = 'Voraussichtlich letzter Tag des Ausfalls';
  expect(sentences[2]).toContain(`berichtigt: ${UNTIL} ergänzt: Fr 13.03.2026;`);
  expect(sentences[3]).toContain(`berichtigt: ${UNTIL} von Fr 13.03.2026 auf Mo 16.03.2026;`);
  expect(sentences[4]).toContain(`berichtigt: ${UNTIL} von Mo 16.03.2026 auf Di 17.03.2026;`);
});

test.each(['extended', 'suspended', 'resumed', 'waived', 'overruled', 'handedOver', 'voided', 'reopened', 'confirmed'])(
  '%s is an intervention; what another file sent, and the taking over of a file, are not',
  async (type) => {
    const of = { on: '2026-01-20', duty: '4.2-replacement', by: 'house', until: '2026-03-01', event: 'r1', of: 'r1' };
    const act = caseEvent('r2', type, '2026-01-20', {
      ...of,
      outcome: undefined,
      to: 'p-102',
      accepted: true,
      reason: 'X',
    });
    const introduced = caseEvent('r3', 'introduced', '2026-01-20', { on: '2026-01-20', settled: [] });
    const history = historyOf([
      BEGUN,
      REPORTED,
      accepts('2026-01-20T08:00:00Z', act),
      accepts('2026-01-20T08:00:00Z', introduced),
    ]);
    const kinds = (await tellHistory([history], telling)).map(({ kind }) => kind);
    expect(kinds).toEqual(['event', 'intervention', 'event']);
  },
);

test('a duty that was met in a run that is gone is known from the state carried over', async () => {
  const fulfilment = { eventId: 'r1', on: legalDate('2026-02-09'), daysLate: 0 };
  const snapshot = {
    events: [{ ...reported, recordedAt: '2026-01-05T08:00:01.000Z' }],
    duties: [{ ...WEEK_SEVEN, status: 'met', fulfilment }],
  };
  const carried = { version: 1, snapshot, decisionHash: null, answers: {} };
  const history = historyOf([
    ['2026-04-01T08:00:00Z', 'WORKFLOW_EXECUTION_STARTED', started({ clockOffset: 0, carried }, 'absence')],
  ]);
  const [entry] = await tellHistory([history], telling);
  expect(entry).toMatchObject({ kind: 'proof', provisions: ['4.2'], at: '2026-01-05T08:00:01.000Z' });
});

test('whoever takes over is named', async () => {
  const handedOver = caseEvent('r2', 'handedOver', '2026-01-20', { on: '2026-01-20', to: 'p-102' });
  const history = historyOf([BEGUN, accepts('2026-01-20T08:00:00Z', handedOver)]);
  const [entry] = await tellHistory([history], telling);
  expect(entry?.sentence).toBe('Brigitte Kern hat die Zuständigkeit am Di 20.01.2026 an Emre Aydin übergeben.');
});
