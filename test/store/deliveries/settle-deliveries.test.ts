import { nextUp } from '../../../rules/duties/reminders/ladder';
import { claimDeliveries, giveBackUntried, releaseDeliveries } from '../../../store/deliveries/claim-deliveries';
import { failMail } from '../../../store/deliveries/fail-mail';
import { type Settlement, settleDeliveries } from '../../../store/deliveries/settle-deliveries';
import type { Store } from '../../../store/open-store';
import type { Row } from '../../../store/schema';
import { countyStore, ENTITY } from '../../activities/county-store';

const AT = '2028-06-30T06:00:00.000Z';
const LEASE = '2028-06-30T06:10:00.000Z';
const LATER = '2028-06-30T06:20:00.000Z';

const MAIL: Row<'deliveries'> = {
  message_id: 'one@test.invalid',
  entity_id: ENTITY,
  person_id: 'coordinator',
  recipient_role: 'coordinator',
  subject: 's',
  text_body: 't',
  html_body: 'h',
  ics: null,
  queued_at: AT,
  state: 'queued',
  lease_until: null,
  attempts: 0,
};

let store: Store;
beforeEach(async () => {
  store = await countyStore();
  await store.db.insertInto('deliveries').values(MAIL).execute();
});
afterEach(() => store.close());

async function claimed(now: string, until: string) {
  const [mail] = await claimDeliveries(store, 1, now, until);
  if (mail === undefined) throw new Error('nothing was claimed');
  return mail;
}

const state = async () => (await store.db.selectFrom('deliveries').select('state').executeTakeFirstOrThrow()).state;
const results = async () =>
  (await store.db.selectFrom('delivery_attempts').select('result').execute()).map(({ result }) => result);

/** Two claims of the same mail: the first dispatcher was given up while it was still handing over. */
async function twice() {
  const lost = await claimed(AT, LEASE);
  await releaseDeliveries(store);
  return { lost, held: await claimed(AT, LATER) };
}

const accepted: Settlement = { result: 'accepted', at: AT, detail: '250 OK' };
const deferred: Settlement = { result: 'deferred', at: AT, detail: '451', retryAt: LATER };

test('a mail that was taken stays accepted, whatever a dispatcher that lost its claim has to say', async () => {
  const { lost, held } = await twice();
  await settleDeliveries(store, [{ claim: held, settlement: accepted }]);
  await settleDeliveries(store, [{ claim: lost, settlement: deferred }]);
  await settleDeliveries(store, [{ claim: lost, settlement: { result: 'withdrawn', at: AT, detail: '' } }]);
  const failure = { result: 'refused', at: AT, detail: '550', now: AT as never } as const;
  expect(await failMail(store, lost, failure, nextUp)).toMatchObject({ recorded: false });
  expect(await state()).toBe('accepted');
  expect(await results()).toEqual(['accepted']);
});

test('whoever lost the claim neither defers the mail nor gives it back', async () => {
  const { lost } = await twice();
  await settleDeliveries(store, [{ claim: lost, settlement: deferred }]);
  await giveBackUntried(store, LEASE, [lost.message_id]);
  expect(await state()).toBe('claimed');
  expect(await results()).toEqual([]);
});

test('that the server took a mail is noted once, also by whoever lost the claim', async () => {
  const { lost, held } = await twice();
  await settleDeliveries(store, [{ claim: lost, settlement: accepted }]);
  await settleDeliveries(store, [{ claim: held, settlement: accepted }]);
  expect(await state()).toBe('accepted');
  expect(await results()).toEqual(['accepted']);
});

test('a mail that the server puts off waits until it is to be tried again', async () => {
  const claim = await claimed(AT, LEASE);
  await settleDeliveries(store, [{ claim, settlement: deferred }]);
  expect(await claimDeliveries(store, 1, '2028-06-30T06:20:00.000Z', '2028-06-30T06:30:00.000Z')).toEqual([]);
  expect(await claimDeliveries(store, 1, '2028-06-30T06:20:00.001Z', '2028-06-30T06:30:00.000Z')).toHaveLength(1);
});

test('a mail behind which nothing stands that could be told to others is undeliverable when it is refused', async () => {
  const claim = await claimed(AT, LEASE);
  const failure = { result: 'refused', at: AT, detail: '550', now: AT as never } as const;
  expect(await failMail(store, claim, failure, nextUp)).toEqual({ recorded: true, nobodyLeft: true });
  expect(await state()).toBe('undeliverable');
});
