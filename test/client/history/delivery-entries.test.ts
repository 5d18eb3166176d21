import type { HistoryEntry } from '../../../client/fristwerk';
import { type DeliveryRecord, deliveryEntries } from '../../../client/history/delivery-entries';

const RUNG = 'employment/7k3q2a9d0m4x/3.3.2-requalification-begun/1/-28';
const LATER = 'employment/7k3q2a9d0m4x/3.3.2-proof-of-beginning/1/0';

const reminder = (
  at: string,
  dutyId: string,
  rungs: readonly string[],
  messageIds: readonly string[],
): HistoryEntry => ({
  at,
  kind: 'reminder',
  sentence: '',
  provisions: ['3.3.2'],
  details: { dutyId, rungs, messageIds },
});

const mail: DeliveryRecord = {
  messageId: 'm1@fristwerk',
  recipient: { personId: 'p-101', name: 'Brigitte Kern', email: 'kern@example.org' },
  recipientRole: 'coordinator',
  queuedAt: '2026-10-02T06:00:00.000Z',
  history: [{ at: '2026-10-02T06:00:01.000Z', result: 'accepted', detail: '250 OK' }],
};

const sentences = (delivery: DeliveryRecord, told: readonly HistoryEntry[]) =>
  deliveryEntries([delivery], told, false).map(({ sentence }) => sentence);

const begin = '3.3.2-requalification-begun';
const toBegin = 'E-Mail zu „Nachqualifizierung beginnen“ an Brigitte Kern (Koordination) vom Mailserver angenommen.';

test('a mail is told with the reminder whose rung it carries', () => {
  const told = [reminder('2026-10-02T05:40:00.000Z', begin, [RUNG], [])];
  expect(sentences({ ...mail, rungs: [`${RUNG}/coordinator`] }, told)).toEqual([toBegin]);
});

test('a mail in the place of another is told with the same reminder', () => {
  const told = [reminder('2026-10-02T05:40:00.000Z', begin, [RUNG], [])];
  expect(sentences({ ...mail, rungs: [`${RUNG}/deputy-for-coordinator`] }, told)).toEqual([toBegin]);
});

test('in a history that names its mails, a mail is told with the reminder that names it', () => {
  const told = [reminder('2026-10-02T05:40:00.000Z', begin, [RUNG], ['m1@fristwerk'])];
  expect(sentences(mail, told)).toEqual([toBegin]);
});

test('a mail that tells of several duties is never told before the last of their reminders', () => {
  const told = [
    reminder('2026-10-02T05:40:00.000Z', begin, [RUNG], []),
    reminder('2026-10-02T06:30:00.000Z', '3.3.2-proof-of-beginning', [LATER], []),
  ];
  const [entry] = deliveryEntries([{ ...mail, rungs: [`${RUNG}/coordinator`, `${LATER}/coordinator`] }], told, false);
  expect(entry?.at).toBe('2026-10-02T06:30:00.000Z');
});

test('a mail that came back is told as such', () => {
  const history = [...mail.history, { at: '2026-10-02T07:00:00.000Z', result: 'bounced', detail: '550 unknown' }];
  const told = [reminder('2026-10-02T05:40:00.000Z', begin, [RUNG], [])];
  expect(sentences({ ...mail, rungs: [`${RUNG}/coordinator`], history }, told)[1]).toBe(
    'E-Mail zu „Nachqualifizierung beginnen“ an Brigitte Kern (Koordination) als unzustellbar zurückgekommen.',
  );
});
