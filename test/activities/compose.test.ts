import { composeNotices } from '../../activities/compose/compose-notices';
import { composeAndDispatch, type DispatcherOptions } from '../../activities/dispatch-outbox';
import type { SendResult } from '../../activities/mail/send-result';
import { createRemind } from '../../activities/remind';
import type { Duty } from '../../domain/duty';
import type { Instant } from '../../domain/instant';
import type { LegalDate } from '../../domain/legal-date';
import { noteAway } from '../../store/away';
import { claimDeliveries, releaseDeliveries } from '../../store/deliveries/claim-deliveries';
import { tryAgain } from '../../store/notices';
import type { Store } from '../../store/open-store';
import { calendarUid } from '../../texts/calendar/calendar-file';
import { countyStore, DUTY, recordEntity } from './county-store';

const FIRST = 'employment/7k3q2a9d0m4x';
const SECOND = 'employment/9d0m4x7k3q2a';
const day = (text: string) => text as LegalDate;
const MORNING = '2028-06-30T06:00:00.000Z' as Instant;

const NOTICE: Duty = {
  ...DUTY,
  id: '4.3-notice-of-new-staff',
  provision: '4.3',
  due: day('2028-07-07'),
  aim: day('2028-07-07'),
};

let store: Store;
beforeEach(async () => {
  store = await countyStore();
});
afterEach(() => store.close());

/** Reminds of duties of a file whose rungs have come. */
async function remind(
  entityId: string,
  rungs: readonly (readonly [Duty, string, number])[],
  at = '2028-06-30T05:59:00.000Z',
) {
  const duties = rungs.map(
    ([duty, label, offset]): Duty => ({
      ...duty,
      nextRung: { key: `${entityId}/${duty.id}/${duty.revision}/${label}`, offset, at: at as Instant },
    }),
  );
  await recordEntity(store, entityId, duties);
  await createRemind(store)({ entityId, duties, asOf: at as Instant });
}

const unreachable: string[] = [];
const compose = (now = MORNING) =>
  composeNotices(
    {
      store,
      baseUrl: 'http://127.0.0.1:8080',
      mailDomain: 'test.invalid',
      onUndeliverable: (entityId) => unreachable.push(entityId),
    },
    now,
  );

const mails = () =>
  store.db
    .selectFrom('deliveries')
    .select(['message_id', 'person_id', 'recipient_role', 'subject', 'state', 'text_body'])
    .orderBy('person_id')
    .orderBy('subject')
    .execute();
const subjects = async () => (await mails()).map((mail) => `${mail.person_id}: ${mail.subject}`);
const states = async () =>
  (await store.db.selectFrom('notices').select(['notice_key', 'state']).orderBy('notice_key').execute()).map(
    ({ notice_key: key, state }) => `${key.split('/').slice(3).join('/')} ${state}`,
  );

describe('notices become mails', () => {
  it('only when the window of the morning has ended', async () => {
    await remind(FIRST, [[NOTICE, '-7', -7]]);
    expect(await compose('2028-06-30T05:59:59.999Z' as Instant)).toBe(0);
    expect(await compose()).toBe(1);
    expect(await compose()).toBe(0);
    expect(await subjects()).toEqual([
      'coordinator: IM-7K3Q2A9D: Einsatz neuen Personals mitteilen (fällig in 7 Tagen, Fr 07.07.2028)',
    ]);
  });

  it('of the same person, provision and last day as one', async () => {
    await remind(FIRST, [[DUTY, '0', 0]]);
    await remind(SECOND, [[DUTY, '0', 0]]);
    await compose();
    expect(await subjects()).toEqual([
      'coordinator: Nachqualifizierung beginnen: 2 Akten (fällig heute, Fr 30.06.2028)',
      'deputy: Nachqualifizierung beginnen: 2 Akten (fällig heute, Fr 30.06.2028)',
    ]);
  });

  it('of different last days as several', async () => {
    const later = { ...DUTY, due: day('2028-07-01'), aim: day('2028-06-30') };
    await remind(FIRST, [[DUTY, '0', 0]]);
    await remind(SECOND, [[later, '0', 0]]);
    await compose();
    expect((await mails()).filter((mail) => mail.person_id === 'coordinator')).toHaveLength(2);
  });

  it('of everything before the last rung as one a day, whatever the provision', async () => {
    await remind(FIRST, [[NOTICE, '-7', -7]]);
    await remind(SECOND, [
      [{ ...DUTY, due: day('2028-07-14'), aim: day('2028-07-14') }, '-14', -14],
      [NOTICE, '-7', -7],
    ]);
    await compose();
    expect(await subjects()).toEqual(['coordinator: Erinnerungen am Fr 30.06.2028: 3 Pflichten in 2 Akten']);
  });

  it('the last rung beside the daily mail, not in it', async () => {
    await remind(FIRST, [
      [DUTY, '0', 0],
      [NOTICE, '-7', -7],
    ]);
    await remind(SECOND, [[NOTICE, '-7', -7]]);
    await compose();
    expect(await subjects()).toEqual([
      'coordinator: Erinnerungen am Fr 30.06.2028: 2 Pflichten in 2 Akten',
      'coordinator: IM-7K3Q2A9D: Nachqualifizierung beginnen (fällig heute, Fr 30.06.2028)',
      'deputy: IM-7K3Q2A9D: Nachqualifizierung beginnen (fällig heute, Fr 30.06.2028)',
    ]);
  });

  it('that missed rungs as one mail that names the latest of them', async () => {
    // The rung of 2 June is caught up on 23 June, after those of the 16th and of that morning.
    await recordEntity(store, FIRST, [DUTY]);
    await createRemind(store)({ entityId: FIRST, duties: [DUTY], asOf: '2028-06-23T14:00:00.000Z' as Instant });
    expect(await compose('2028-06-23T14:04:59.999Z' as Instant)).toBe(0);
    await compose('2028-06-23T14:05:00.000Z' as Instant);
    const [mail, ...more] = await mails();
    expect(more).toEqual([]);
    expect(mail?.text_body).toMatch(/7 Tage vor[^\n]*\n {2}2 frühere Erinnerungen/);
  });

  it('with the calendar entry of the feed: the same UID under the same number, which grows with each step', async () => {
    await remind(FIRST, [[NOTICE, '-7', -7]]);
    await store.db.updateTable('entities').set({ step: 4 }).where('entity_id', '=', FIRST).execute();
    await compose();
    const [mail] = await store.db.selectFrom('deliveries').select('ics').execute();
    expect(mail?.ics).toContain(`UID:${calendarUid(FIRST, NOTICE.id)}`);
    expect(mail?.ics).toContain('SEQUENCE:4');
  });

  it('under an id that is the hash of what they carry', async () => {
    await remind(FIRST, [[NOTICE, '-7', -7]]);
    await compose();
    // SHA-256 of "employment/7k3q2a9d0m4x/4.3-notice-of-new-staff/1/-7/coordinator", its first 40 digits.
    expect((await mails()).map((mail) => mail.message_id)).toEqual([
      'c59bcd002ffb021e88693d5ebdde8a4ee9ed51dc@test.invalid',
    ]);
    expect(await store.db.selectFrom('delivery_rungs').select('rung_key').execute()).toEqual([
      { rung_key: `${FIRST}/4.3-notice-of-new-staff/1/-7/coordinator` },
    ]);
  });
});

describe('a notice is withdrawn and never mailed', () => {
  it.each(['met', 'metLate', 'waived', 'overruled', 'lapsed', 'settledBefore'])(
    'when its duty is %s before the mail is composed',
    async (status) => {
      await remind(FIRST, [[DUTY, '0', 0]]);
      await store.db.updateTable('duties').set({ status }).execute();
      expect(await compose()).toBe(0);
      expect(await states()).toEqual(['1/0/coordinator withdrawn', '1/0/deputy withdrawn']);
    },
  );

  it('when its duty has other dates by then', async () => {
    await remind(FIRST, [[DUTY, '0', 0]]);
    await store.db.updateTable('duties').set({ revision: 2 }).execute();
    expect(await compose()).toBe(0);
    expect(await states()).toEqual(['1/0/coordinator withdrawn', '1/0/deputy withdrawn']);
  });

  it('while the other duties of the daily mail are told', async () => {
    await remind(FIRST, [[NOTICE, '-7', -7]]);
    await remind(SECOND, [[NOTICE, '-7', -7]]);
    await store.db.updateTable('duties').set({ status: 'met' }).where('entity_id', '=', SECOND).execute();
    await compose();
    expect(await subjects()).toEqual([expect.stringMatching(/^coordinator: IM-7K3Q2A9D: /)]);
  });
});

describe('a mail that can never be made holds up no other', () => {
  beforeEach(() => {
    unreachable.length = 0;
  });

  it('as when it is for somebody whom nobody knows', async () => {
    await remind(FIRST, [[NOTICE, '-7', -7]]);
    await remind(SECOND, [[NOTICE, '-7', -7]]);
    await store.db.updateTable('notices').set({ person_id: 'nobody' }).where('entity_id', '=', FIRST).execute();
    expect(await compose()).toBe(1);
    expect(await subjects()).toEqual([expect.stringMatching(/^coordinator: IM-9D0M4X7K: /)]);
    expect((await states()).toSorted()).toEqual(['1/-7/coordinator composed', '1/-7/coordinator undeliverable']);
    expect(unreachable).toEqual([FIRST]);
    expect(await compose()).toBe(0);
  });

  it('as when its duty cannot be worded', async () => {
    await remind(FIRST, [[NOTICE, '-7', -7]]);
    await remind(SECOND, [[DUTY, '0', 0]]);
    const unknown = JSON.stringify({ ...NOTICE, receipt: {} });
    await store.db.updateTable('duties').set({ duty: unknown }).where('entity_id', '=', FIRST).execute();
    expect(await compose()).toBe(2);
    expect(await states()).toEqual([
      '1/-7/coordinator undeliverable',
      '1/0/coordinator composed',
      '1/0/deputy composed',
    ]);
    expect(unreachable).toEqual([FIRST]);
  });

  it('and is tried again by a worker that starts, for those who are known', async () => {
    await remind(FIRST, [[NOTICE, '-7', -7]]);
    await remind(SECOND, [[NOTICE, '-7', -7]]);
    await store.db.updateTable('notices').set({ person_id: 'nobody' }).where('entity_id', '=', FIRST).execute();
    await store.db.updateTable('duties').set({ duty: '{}' }).where('entity_id', '=', SECOND).execute();
    expect(await compose()).toBe(0);
    await store.db
      .updateTable('duties')
      .set({ duty: JSON.stringify(NOTICE) })
      .execute();
    await tryAgain(store);
    expect(await compose()).toBe(1);
    expect(await subjects()).toEqual([expect.stringMatching(/^coordinator: IM-9D0M4X7K: /)]);
  });

  it('as when the store has a mail of its id', async () => {
    await remind(FIRST, [[NOTICE, '-7', -7]]);
    await compose();
    await store.db.updateTable('notices').set({ state: 'waiting', message_id: null }).execute();
    await store.db.deleteFrom('delivery_rungs').execute();
    await remind(SECOND, [[DUTY, '0', 0]]);
    expect(await compose()).toBe(2);
    expect((await states()).filter((state) => state.endsWith('undeliverable'))).toHaveLength(1);
  });
});

test('a mail that cannot be written leaves its notices waiting, and none is lost when it can', async () => {
  await remind(FIRST, [[DUTY, '0', 0]]);
  await store.db.schema.alterTable('deliveries').renameTo('lost').execute();
  await expect(compose()).rejects.toMatchObject({ code: 'SQLITE_ERROR' });
  await store.db.schema.alterTable('lost').renameTo('deliveries').execute();
  expect(await mails()).toEqual([]);
  expect(await states()).toEqual(['1/0/coordinator waiting', '1/0/deputy waiting']);
  expect(await compose()).toBe(2);
});

describe('a mail that does not arrive', () => {
  const sent: string[] = [];
  beforeEach(() => {
    sent.length = 0;
    unreachable.length = 0;
  });

  const answering = (refusing: readonly string[]): DispatcherOptions => ({
    store,
    mailer: {
      async send(delivery): Promise<SendResult> {
        sent.push(delivery.person_id);
        return refusing.includes(delivery.person_id)
          ? { result: 'refused', detail: '550 no such mailbox' }
          : { result: 'accepted', detail: '250 OK' };
      },
      close: () => undefined,
    },
    baseUrl: 'http://127.0.0.1:8080',
    mailDomain: 'test.invalid',
    now: () => MORNING,
    idleMs: 1,
    unreachableMs: 1,
    onUndeliverable: (entityId) => unreachable.push(entityId),
  });

  async function dispatch(options: DispatcherOptions): Promise<void> {
    while ((await composeAndDispatch(options)) !== 'idle');
  }

  it('goes to the next person of the ladder at once, and says why without an address', async () => {
    await remind(FIRST, [[NOTICE, '-7', -7]]);
    await dispatch(answering(['coordinator']));
    expect(sent).toEqual(['coordinator', 'deputy']);
    const [refused, taken] = await mails();
    expect(refused).toMatchObject({ person_id: 'coordinator', state: 'refused' });
    expect(taken).toMatchObject({ person_id: 'deputy', state: 'accepted' });
    expect(taken?.text_body).toContain(
      'Diese Erinnerung war für die Rolle Koordination bestimmt. Die E-Mail dorthin konnte nicht zugestellt werden',
    );
    expect(taken?.text_body).not.toContain('@');
  });

  it('passes over those who are told of the rung already', async () => {
    await remind(FIRST, [[DUTY, '0', 0]]);
    await dispatch(answering(['coordinator']));
    expect(sent.toSorted()).toEqual(['coordinator', 'deputy', 'lead']);
  });

  it('is seen as undeliverable when nobody is left, and is logged by its file alone', async () => {
    await remind(FIRST, [[NOTICE, '-7', -7]]);
    await dispatch(answering(['coordinator', 'deputy', 'lead', 'compliance']));
    expect(sent).toEqual(['coordinator', 'deputy', 'lead', 'compliance']);
    expect((await mails()).map((mail) => `${mail.person_id} ${mail.state}`)).toEqual([
      'compliance undeliverable',
      'coordinator refused',
      'deputy refused',
      'lead refused',
    ]);
    expect(unreachable).toEqual([FIRST]);
  });

  it('for want of anybody in the organisation is kept as a notice that reached nobody', async () => {
    await store.db.deleteFrom('appointments').execute();
    await remind(FIRST, [[NOTICE, '-7', -7]]);
    await dispatch(answering([]));
    expect(sent).toEqual([]);
    expect(await states()).toEqual(['1/-7/coordinator undeliverable']);
    expect(unreachable).toEqual([FIRST]);
  });

  it('goes past those who are away on that day', async () => {
    await noteAway(
      store,
      { personId: 'deputy', from: day('2028-06-30'), to: day('2028-06-30') },
      { at: MORNING, by: 'admin' },
    );
    await remind(FIRST, [[NOTICE, '-7', -7]]);
    await dispatch(answering(['coordinator']));
    expect(sent).toEqual(['coordinator', 'lead']);
  });

  it('and tells of many duties goes on as one mail that tells of as many', async () => {
    await remind(FIRST, [[NOTICE, '-7', -7]]);
    await remind(SECOND, [
      [{ ...DUTY, due: day('2028-07-14'), aim: day('2028-07-14') }, '-14', -14],
      [NOTICE, '-7', -7],
    ]);
    await dispatch(answering(['coordinator']));
    expect(await subjects()).toEqual([
      'coordinator: Erinnerungen am Fr 30.06.2028: 3 Pflichten in 2 Akten',
      'deputy: Erinnerungen am Fr 30.06.2028: 3 Pflichten in 2 Akten',
    ]);
  });

  it('is not repeated to anybody who took it', async () => {
    await remind(FIRST, [[DUTY, '0', 0]]);
    await dispatch(answering([]));
    await dispatch(answering([]));
    expect(sent.toSorted()).toEqual(['coordinator', 'deputy']);
  });
});

describe('a mail that has waited', () => {
  const taking = (taken: string[]): DispatcherOptions => ({
    store,
    mailer: {
      async send(delivery): Promise<SendResult> {
        taken.push(delivery.subject);
        return { result: 'accepted', detail: '250 OK' };
      },
      close: () => undefined,
    },
    baseUrl: 'http://127.0.0.1:8080',
    mailDomain: 'test.invalid',
    now: () => MORNING,
    idleMs: 1,
    unreachableMs: 1,
  });

  async function dispatch(taken: string[]): Promise<void> {
    while ((await composeAndDispatch(taking(taken))) !== 'idle');
  }

  async function queuedDigest(): Promise<void> {
    await remind(FIRST, [[NOTICE, '-7', -7]]);
    await remind(SECOND, [
      [{ ...DUTY, due: day('2028-07-14'), aim: day('2028-07-14') }, '-14', -14],
      [NOTICE, '-7', -7],
    ]);
    await compose();
    await store.db.updateTable('duties').set({ status: 'met' }).where('entity_id', '=', FIRST).execute();
  }

  it('is composed anew of what is still open', async () => {
    await queuedDigest();
    const taken: string[] = [];
    await dispatch(taken);
    expect(taken).toEqual(['Erinnerungen am Fr 30.06.2028: 2 Pflichten in einer Akte']);
    expect((await mails()).map((mail) => mail.state).toSorted()).toEqual(['accepted', 'withdrawn']);
    const results = await store.db.selectFrom('delivery_attempts').select(['result', 'detail']).execute();
    expect(results).toEqual([
      { result: 'withdrawn', detail: 'a part is no longer open' },
      { result: 'accepted', detail: '250 OK' },
    ]);
  });

  it('goes as it is when an earlier attempt may have sent it', async () => {
    await queuedDigest();
    await claimDeliveries(store, 10, MORNING, '2028-06-30T06:10:00.000Z');
    await releaseDeliveries(store);
    const taken: string[] = [];
    await dispatch(taken);
    expect(taken).toEqual(['Erinnerungen am Fr 30.06.2028: 3 Pflichten in 2 Akten']);
  });

  it('is withdrawn when nothing of it is open', async () => {
    await queuedDigest();
    await store.db.updateTable('duties').set({ status: 'met' }).execute();
    const taken: string[] = [];
    await dispatch(taken);
    expect(taken).toEqual([]);
    expect((await mails()).map((mail) => mail.state)).toEqual(['withdrawn']);
  });
});

test('what a downtime left behind is caught up with as the mail of the day, and the last calls beside it', async () => {
  // 300 files of one person wake one after the other from 10:00 in Berlin on; every hundredth owes a last call besides.
  const composedAt: number[] = [];
  for (let number = 0; number < 300; number += 1) {
    const entityId = `employment/${String(number).padStart(8, '0')}aaaa`;
    const at = new Date(Date.parse('2028-06-30T08:00:00.000Z') + number * 200).toISOString();
    await remind(entityId, [[NOTICE, '-7', -7], ...(number % 100 === 0 ? ([[DUTY, '0', 0]] as const) : [])], at);
    composedAt.push(await compose(at as Instant));
  }
  // Each last call goes at once, to coordinator and deputy.
  expect(composedAt.reduce((sum, count) => sum + count)).toBe(6);
  expect(await compose('2028-06-30T08:05:00.000Z' as Instant)).toBe(3);
  const daily = (await subjects()).filter((subject) => subject.includes('Erinnerungen am'));
  expect(daily).toEqual(Array(3).fill('coordinator: Erinnerungen am Fr 30.06.2028: 100 Pflichten in 100 Akten'));
  expect(await compose('2028-06-30T08:10:00.000Z' as Instant)).toBe(0);
});

test('a hundred and one duties of a morning are two daily mails, of which none tells more than a hundred', async () => {
  for (let number = 0; number < 101; number += 1)
    await remind(`employment/${String(number).padStart(8, '0')}aaaa`, [[NOTICE, '-7', -7]]);
  await compose();
  const carried = await store.db
    .selectFrom('delivery_rungs')
    .select((select) => select.fn.countAll<number>().as('count'))
    .groupBy('message_id')
    .execute();
  expect(carried.map(({ count }) => count).toSorted((a, b) => a - b)).toEqual([1, 100]);
});
