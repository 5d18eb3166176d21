import type { DeliveryRecord } from '../../../client/history/delivery-entries';
import { payloadDecoder } from '../../../client/history/payload-decoder';
import { type Telling, tellHistory } from '../../../client/history/tell-history';
import type { Decision } from '../../../domain/decision';
import { legalDate } from '../../../domain/legal-date';
import { cents } from '../../../domain/money';
import {
  accepted,
  answeredWithFailure,
  caseEvent,
  hiredData,
  historyOf,
  localActivity,
  proofOfBeginning,
  requalification,
  started,
} from './history-builder';

const decision: Decision = {
  subject: 'employment',
  outcome: 'eligible_with_obligation',
  findings: [
    {
      rule: '3.2-c3-requalification',
      provision: '3.2 c',
      status: 'notFulfilled',
      effect: 'obligation',
      compared: [],
    },
  ],
  missing: [],
  amount: { perYear: cents(4_800_000), inferred: true, derivation: [], readings: [] },
  receipt: { guideline: '2017-09-01', ruleSet: 'a', engine: '7.3.1', facts: 'b', readings: [] },
};

const hired = caseEvent('r1', 'hired', '2026-08-01', hiredData);
const begun = caseEvent('r2', 'requalificationBegun', '2026-10-05', {
  begunOn: legalDate('2026-10-05'),
  receivedOn: legalDate('2026-10-06'),
});

const life = () =>
  historyOf([
    ['2026-07-20T08:00:00Z', 'WORKFLOW_EXECUTION_STARTED', started({ clockOffset: 0 })],
    ['2026-07-20T08:00:01Z', 'WORKFLOW_EXECUTION_UPDATE_ACCEPTED', accepted('hire', hired)],
    [
      '2026-07-20T08:00:02Z',
      'MARKER_RECORDED',
      localActivity('assess', {
        decision,
        decisionHash: 'd',
        planHash: 'p',
        changes: [{ change: 'armed', duty: requalification }],
      }),
    ],
    ['2026-10-02T05:40:00Z', 'TIMER_FIRED'],
    [
      '2026-10-02T05:40:01Z',
      'MARKER_RECORDED',
      localActivity('remind', [
        {
          dutyId: requalification.id,
          rungs: ['employment/7k3q2a9d0m4x/3.3.2-requalification-begun/1/-28'],
          messageIds: ['m1@fristwerk'],
        },
      ]),
    ],
    ['2026-10-06T09:00:00Z', 'WORKFLOW_EXECUTION_UPDATE_ACCEPTED', accepted('beginRequalification', begun)],
    [
      '2026-10-06T09:00:01Z',
      'MARKER_RECORDED',
      localActivity('assess', {
        decisionHash: 'd',
        planHash: 'q',
        changes: [
          {
            change: 'met',
            duty: {
              ...requalification,
              status: 'met',
              fulfilment: { eventId: 'r2', on: legalDate('2026-10-05'), daysLate: 0 },
            },
          },
          { change: 'armed', duty: proofOfBeginning },
        ],
      }),
    ],
  ]);

const mail: DeliveryRecord = {
  messageId: 'm1@fristwerk',
  recipient: { personId: 'p-101', name: 'Brigitte Kern', email: 'kern@example.org' },
  recipientRole: 'coordinator',
  queuedAt: '2026-10-02T05:40:00.500Z',
  history: [
    { at: '2026-10-02T05:40:03.000Z', result: 'deferred', detail: 'connection refused' },
    { at: '2026-10-02T06:10:00.000Z', result: 'accepted', detail: '250 OK' },
  ],
};

const telling: Telling = {
  decode: payloadDecoder({}, 'fristwerk', 'employment/7k3q2a9d0m4x'),
  deliveries: [mail],
  nameOf: (id) => (id === 'p-101' ? 'Brigitte Kern' : id),
};

test('the history tells who did what, what was decided, which duty arose, who was reminded and what proof closed it', async () => {
  const entries = await tellHistory([life()], telling);
  expect(entries.map(({ at, kind, sentence }) => `${at} ${kind}: ${sentence}`)).toEqual([
    '2026-07-20T08:00:01.000Z event: Brigitte Kern hat die Einstellung zum Sa 01.08.2026 erfasst: Qualifikationsart c, 0,75 VZÄ, Bewilligungszeitraum Do 01.01.2026 bis Do 31.12.2026.',
    '2026-07-20T08:00:02.000Z decision: Prüfergebnis: vorläufig förderfähig, Nachweis ausstehend. Nachzuweisen: Nachqualifizierung (Ziffer 3.2 c). Betrag: 48.000,00 € im Jahr (Fördersatz abgeleitet, in der Richtlinie nicht genannt).',
    '2026-07-20T08:00:02.000Z deadline: Pflicht entstanden: Nachqualifizierung beginnen, fällig Mo 02.11.2026 (Frist nach Richtlinie). Beginn Sa 01.08.2026, drei Monate, Ende So 01.11.2026; Sonntag und Allerheiligen, daher Mo 02.11.2026 (Ziffer 3.3.2; BGB § 187 Abs. 1, § 188 Abs. 2; LVwVfG § 31 Abs. 3).',
    '2026-10-02T05:40:01.000Z reminder: Erinnerung versandt: Nachqualifizierung beginnen, 28 Tage vorher; eine E-Mail.',
    '2026-10-02T05:40:03.000Z delivery: E-Mail zu „Nachqualifizierung beginnen“ an Brigitte Kern (Koordination) noch nicht zugestellt; ein weiterer Versuch folgt.',
    '2026-10-02T06:10:00.000Z delivery: E-Mail zu „Nachqualifizierung beginnen“ an Brigitte Kern (Koordination) vom Mailserver angenommen.',
    '2026-10-06T09:00:00.000Z proof: Brigitte Kern hat den Beginn der Nachqualifizierung am Mo 05.10.2026 erfasst, eingegangen am Di 06.10.2026.',
    '2026-10-06T09:00:01.000Z deadline: Pflicht erfüllt: Nachqualifizierung beginnen am Mo 05.10.2026.',
    '2026-10-06T09:00:01.000Z deadline: Pflicht entstanden: Nachweis über den Beginn der Nachqualifizierung nachreichen, unverzüglich, seit Mo 05.10.2026, interner Zielwert Do 08.10.2026.',
  ]);
});

test('an entry names the provision, the actor and the raw event behind it', async () => {
  const entries = await tellHistory([life()], telling);
  expect(entries[3]).toMatchObject({ kind: 'reminder', provisions: ['3.3.2'], historyEventId: 5 });
  expect(entries[6]).toMatchObject({ kind: 'proof', actor: 'p-101', provisions: ['3.3.2'], historyEventId: 6 });
  expect(entries[5]).toMatchObject({ kind: 'delivery', provisions: ['3.3.2'] });
  expect(entries[5]).not.toHaveProperty('historyEventId');
});

test('timers and the start of the workflow are told only on request', async () => {
  const entries = await tellHistory([life()], { ...telling, withTechnical: true });
  expect(entries.filter(({ kind }) => kind === 'technical').map(({ sentence }) => sentence)).toEqual([
    'Ablauf begonnen.',
    'Wecker abgelaufen.',
  ]);
});

test('several commands of one workflow task are followed by what their one assessment found', async () => {
  const notice = caseEvent('r3', 'noticeOfNewStaffReceived', '2026-08-03', {
    receivedOn: legalDate('2026-08-03'),
    channel: 'email',
    placeOfWork: 'Rathaus Schopfheim',
  });
  const history = historyOf([
    ['2026-08-03T08:00:00Z', 'WORKFLOW_EXECUTION_UPDATE_ACCEPTED', accepted('beginRequalification', begun)],
    ['2026-08-03T08:00:00Z', 'WORKFLOW_EXECUTION_UPDATE_ACCEPTED', accepted('receiveNoticeOfNewStaff', notice)],
    [
      '2026-08-03T08:00:00Z',
      'MARKER_RECORDED',
      localActivity('assess', {
        decisionHash: 'd',
        planHash: 'p',
        changes: [{ change: 'lapsed', duty: { ...requalification, status: 'lapsed' } }],
      }),
    ],
  ]);
  const entries = await tellHistory([history], { ...telling, deliveries: [] });
  expect(entries.map(({ kind }) => kind)).toEqual(['event', 'event', 'deadline']);
  expect(entries[1]?.sentence).toBe(
    'Brigitte Kern hat die per E-Mail übermittelte Mitteilung über den neuen Einsatz erfasst, eingegangen am Mo 03.08.2026, Einsatzort Rathaus Schopfheim.',
  );
});

test('a command that failed after it was accepted recorded nothing and is not told as an event', async () => {
  const history = historyOf([
    ['2026-10-06T09:00:00Z', 'WORKFLOW_EXECUTION_UPDATE_ACCEPTED', accepted('beginRequalification', begun)],
    ['2026-10-06T09:00:01Z', 'WORKFLOW_EXECUTION_UPDATE_COMPLETED', answeredWithFailure('r2')],
  ]);
  expect(await tellHistory([history], { ...telling, deliveries: [] })).toEqual([]);
});

test('an entity whose clock is shifted is told on its own days, deliveries included', async () => {
  const yearsBack = Date.parse('2018-02-01T08:00:00Z') - Date.parse('2026-07-20T08:00:00Z');
  const history = historyOf([
    ['2026-07-20T08:00:00Z', 'WORKFLOW_EXECUTION_STARTED', started({ clockOffset: yearsBack })],
    ['2026-07-20T08:00:01Z', 'WORKFLOW_EXECUTION_UPDATE_ACCEPTED', accepted('hire', hired)],
    [
      '2026-07-21T08:00:00Z',
      'MARKER_RECORDED',
      localActivity('remind', [
        {
          dutyId: requalification.id,
          rungs: ['employment/7k3q2a9d0m4x/3.3.2-requalification-begun/1/-7'],
          messageIds: ['m1@fristwerk'],
        },
      ]),
    ],
  ]);
  const shifted = { ...mail, queuedAt: '2018-02-02T07:59:59.000Z' };
  const entries = await tellHistory([history], { ...telling, deliveries: [shifted] });
  expect(entries.map(({ at }) => at)).toEqual([
    '2018-02-01T08:00:01.000Z',
    '2018-02-02T08:00:00.000Z',
    '2018-02-02T08:00:00.000Z',
    '2018-02-02T08:00:00.000Z',
  ]);
});

test('events that a later run carries over are told once, and told from the carried state when the first run is gone', async () => {
  const carried = {
    version: 1,
    snapshot: { events: [{ ...hired, recordedAt: '2026-07-20T08:00:01.000Z' }] },
    decisionHash: null,
    answers: {},
  };
  const second = historyOf([
    ['2026-10-01T08:00:00Z', 'WORKFLOW_EXECUTION_STARTED', started({ clockOffset: 0, carried })],
    ['2026-10-01T09:00:00Z', 'WORKFLOW_EXECUTION_UPDATE_ACCEPTED', accepted('hire', hired)],
  ]);
  const quiet = { ...telling, deliveries: [] };
  const events = async (runs: Parameters<typeof tellHistory>[0]) =>
    (await tellHistory(runs, quiet)).filter(({ kind }) => kind === 'event').map(({ at }) => at);
  expect(await events([life(), second])).toEqual(['2026-07-20T08:00:01.000Z']);
  expect(await events([second])).toEqual(['2026-07-20T08:00:01.000Z']);
});

test('a reminder after a downtime says how many earlier rungs it makes up for', async () => {
  const history = historyOf([
    [
      '2026-10-30T06:40:00Z',
      'MARKER_RECORDED',
      localActivity('remind', [
        {
          dutyId: requalification.id,
          rungs: [
            'employment/7k3q2a9d0m4x/3.3.2-requalification-begun/1/-14',
            'employment/7k3q2a9d0m4x/3.3.2-requalification-begun/1/-7',
            'employment/7k3q2a9d0m4x/3.3.2-requalification-begun/1/0',
          ],
          messageIds: ['m2@fristwerk', 'm3@fristwerk'],
        },
      ]),
    ],
  ]);
  const [entry] = await tellHistory([history], { ...telling, deliveries: [] });
  expect(entry?.sentence).toBe(
    'Erinnerung versandt: Nachqualifizierung beginnen, am Zieltag; 2 E-Mails; holt 2 frühere Stufen nach.',
  );
});
