import type { Duty } from '../../../domain/duty';
import type { Instant } from '../../../domain/instant';
import { legalDate } from '../../../domain/legal-date';
import { nextUp } from '../../../rules/duties/reminders/ladder';
import { claimDeliveries } from '../../../store/deliveries/claim-deliveries';
import { failMail } from '../../../store/deliveries/fail-mail';
import { abandonIntroduction, finishIntroduction } from '../../../store/introductions/end-introduction';
import { withIntroductions } from '../../../store/introductions/held-notices';
import { beginIntroduction } from '../../../store/introductions/journal';
import type { NewRow } from '../../../store/schema';
import { introductionSummary } from '../../../texts/introduction-mail';
import { DUTY, recordEntity } from '../../activities/county-store';
import { type House, openHouse } from './house';

let house: House;
beforeEach(async () => {
  house = await openHouse();
});
afterEach(() => house.close());

const ENTITY = 'employment/7k3q2a9d0m4x';
const NOTICE: NewRow<'notices'> = {
  notice_key: `${ENTITY}/4.3-notice-of-new-staff/1/immediate/coordinator`,
  rung_key: `${ENTITY}/4.3-notice-of-new-staff/1/immediate`,
  entity_id: ENTITY,
  duty_id: '4.3-notice-of-new-staff',
  revision: 1,
  offset_days: 46,
  organisation_id: 'caritas',
  person_id: 'coordinator',
  role: 'coordinator',
  told_roles: 'coordinator',
  provision: '4.3',
  due_on: '2026-10-08',
  at: '2026-11-23T08:00:00.000Z',
  compose_after: '2026-11-23T08:00:00.000Z',
  kind: 'own',
  state: 'waiting',
  message_id: null,
};

const SUMMARY = {
  messageId: 'summary@fristwerk.invalid',
  personId: 'coordinator',
  role: 'coordinator',
  subject: 's',
  text: 't',
  html: 'h',
  duties: [{ entityId: ENTITY, dutyId: '4.3-notice-of-new-staff', revision: 1 }],
};

const END = '2026-11-23T09:00:00.000Z';

function begin() {
  const begun = { import_id: 'i', introduced_on: '2026-11-23', started_at: END, started_by: 'office' };
  const row = { remembered_as: 'r', entity_id: ENTITY, organisation_id: 'caritas', events_total: 2 };
  return beginIntroduction(house.deps.store, begun, [row]);
}

const queued = (notice: NewRow<'notices'>) =>
  house.deps.store.db.transaction().execute((trx) => withIntroductions(trx, [notice]));

test('a reminder of a file that is being imported waits, that of any other file does not', async () => {
  await begin();
  expect(await queued(NOTICE)).toMatchObject([{ state: 'waiting', compose_after: '9999-12-31T00:00:00.000Z' }]);
  expect(await queued({ ...NOTICE, entity_id: 'employment/other' })).toMatchObject([
    { compose_after: '2026-11-23T08:00:00.000Z' },
  ]);
});

test('the summary takes the place of what was owed at once, before and after it is queued; later reminders go out', async () => {
  const { store } = house.deps;
  await begin();
  const later = { ...NOTICE, notice_key: 'l', rung_key: `${ENTITY}/4.3-notice-of-new-staff/1/after-49` };
  const held = [...(await queued(NOTICE)), ...(await queued(later))];
  await store.db.insertInto('notices').values(held).execute();
  await finishIntroduction(store, 'i', [SUMMARY], END);
  const rows = await store.db
    .selectFrom('notices')
    .select(['notice_key', 'state', 'compose_after'])
    .orderBy('notice_key')
    .execute();
  expect(rows.map(({ state }) => state)).toEqual(['composed', 'waiting']);
  expect(rows[1]?.compose_after).toBe(END);
  expect(await queued(NOTICE)).toMatchObject([{ state: 'composed', message_id: 'summary@fristwerk.invalid' }]);
  expect(await queued(later)).toMatchObject([{ state: 'waiting' }]);
});

describe('a summary that does not arrive', () => {
  const AT = '2026-11-23T10:00:00.000Z' as Instant;
  const failure = { result: 'refused', at: AT, detail: '550', now: AT } as const;

  async function claimedSummary() {
    const { store } = house.deps;
    await recordEntity(store, ENTITY, [{ ...DUTY, id: '4.3-notice-of-new-staff', provision: '4.3' }]);
    await begin();
    await store.db
      .insertInto('notices')
      .values([...(await queued(NOTICE))])
      .execute();
    await finishIntroduction(store, 'i', [SUMMARY], END);
    const [mail] = await claimDeliveries(store, 1, AT, '2026-11-23T10:10:00.000Z');
    if (mail === undefined) throw new Error('no summary was queued');
    return mail;
  }

  const waiting = () =>
    house.deps.store.db
      .selectFrom('notices')
      .select(['notice_key', 'person_id', 'kind', 'compose_after'])
      .where('state', '=', 'waiting')
      .execute();

  test('goes to the next person of the ladder, each duty of it once', async () => {
    const mail = await claimedSummary();
    expect(await failMail(house.deps.store, mail, failure, nextUp)).toEqual({ recorded: true, nobodyLeft: false });
    expect(await waiting()).toEqual([
      {
        notice_key: `${ENTITY}/4.3-notice-of-new-staff/1/introduction/deputy-for-coordinator`,
        person_id: 'deputy',
        kind: 'digest',
        compose_after: AT,
      },
    ]);
  });

  test('is undeliverable when nobody is left to tell', async () => {
    const mail = await claimedSummary();
    await house.deps.store.db.deleteFrom('appointments').where('role', '!=', 'coordinator').execute();
    expect(await failMail(house.deps.store, mail, failure, nextUp)).toEqual({ recorded: true, nobodyLeft: true });
    expect(await waiting()).toEqual([]);
    const rows = await house.deps.store.db.selectFrom('deliveries').select('state').execute();
    expect(rows).toEqual([{ state: 'undeliverable' }]);
  });
});

test('what an import that was given up has begun is reminded of as usual', async () => {
  const { store } = house.deps;
  await begin();
  await store.db
    .insertInto('notices')
    .values([...(await queued(NOTICE))])
    .execute();
  await abandonIntroduction(store, 'i', END);
  const rows = await store.db.selectFrom('notices').select(['state', 'compose_after']).execute();
  expect(rows).toEqual([{ state: 'waiting', compose_after: END }]);
  expect(await queued(NOTICE)).toMatchObject([{ state: 'waiting', compose_after: '2026-11-23T08:00:00.000Z' }]);
  expect(await begin()).toBe('i');
});

test('the summary names files, duties, provisions and days, nobody and no reason', () => {
  const duty = {
    id: '4.3-notice-of-new-staff',
    kind: 'statutory',
    provision: '4.3',
    status: 'open',
    due: legalDate('2026-10-08'),
    aim: legalDate('2026-10-08'),
    arisenFrom: { eventId: 'e-1', on: legalDate('2026-10-01') },
  } as unknown as Duty;
  const mail = introductionSummary(
    [{ reference: 'IM-7K3Q2A9D', duty }],
    legalDate('2026-11-23'),
    legalDate('2026-11-23'),
  );
  expect(mail.subject).toBe('Einführung zum 23.11.2026: eine offene Pflicht aus der Zeit davor');
  expect(mail.text.split('\n')[1]).toBe(
    '- IM-7K3Q2A9D: Einsatz neuen Personals mitteilen (Ziffer 4.3), überschritten seit Fr 09.10.2026',
  );
});
