import { randomUUID } from 'node:crypto';
import type { FristwerkDeps } from '../../../client/deps';
import { createFeeds } from '../../../client/feeds/create-feeds';
import type { Feeds } from '../../../client/feeds/feeds';
import type { Duty } from '../../../domain/duty';
import type { Instant } from '../../../domain/instant';
import type { LegalDate } from '../../../domain/legal-date';
import type { Store } from '../../../store/open-store';
import { applyEntityChange } from '../../../store/read-model';
import { countyStore, DUTY, ENTITY, recordEntity } from '../../activities/county-store';
import { by } from '../contacts/contact-stage';
import { type Entry, parseCalendar } from './parse-calendar';

const ABSENCE = 'absence/aaaaaaaaaaaa';
const BASE = 'http://127.0.0.1:8080';

let store: Store;
let feeds: Feeds;
let now: string;

beforeEach(async () => {
  store = await countyStore();
  now = '2028-06-01T08:00:00.000Z';
  feeds = createFeeds({ store, now: () => now as Instant } as Pick<FristwerkDeps, 'store' | 'now'> as FristwerkDeps);
});
afterEach(() => store.close());

const tokenOf = (path: string | undefined) => /^\/kalender\/(.+)\.ics$/.exec(path ?? '')?.[1] ?? '';

async function token(input: object = { organisation: 'caritas' }, requestId = 'f-1'): Promise<string> {
  return tokenOf((await feeds.createFeed(input, by(requestId))).path);
}

async function entries(input?: object): Promise<readonly Entry[]> {
  return parseCalendar(await feeds.readFeed(await token(input, randomUUID()), BASE)).events;
}

/** Settles the plan of the employment for the `step`th time. */
async function settle(stage: Duty, step: number): Promise<void> {
  if (step === 1) return recordEntity(store, ENTITY, [stage]);
  const change = {
    entityId: ENTITY,
    fromEvent: 1,
    newEvents: [],
    decision: null,
    duties: [stage],
    planHash: 'p',
    step,
  };
  await applyEntityChange(store, { ...change, asOf: now as Instant });
}

const duty = (changes: Partial<Duty>): Duty => ({ ...DUTY, ...changes });
const on = (day: string) => day as LegalDate;
const PROMPT: Duty = {
  id: '4.2-notice-of-sick-pay-end',
  kind: 'prompt',
  provision: '4.2',
  inventoryRow: '4.2-b',
  bearer: 'provider',
  addressee: 'county',
  arisenFrom: { eventId: 'hire-1', on: on('2028-06-01') },
  revision: 1,
  status: 'open',
  aim: on('2028-06-06'),
  alarm: on('2028-06-15'),
};

describe('a calendar feed shows duties', () => {
  test('as all-day entries on the day aimed at, with file reference, title, kind of date and link', async () => {
    await recordEntity(store, ENTITY, [DUTY]);
    const calendar = parseCalendar(await feeds.readFeed(await token(), BASE));
    expect(calendar.head).toMatchObject({
      VERSION: '2.0',
      METHOD: 'PUBLISH',
      'X-WR-CALNAME': 'Fristwerk: Fristen caritas',
    });
    expect(calendar.events).toMatchObject([
      {
        DTSTART: '20280630',
        DTEND: '20280701',
        SEQUENCE: '1',
        STATUS: 'CONFIRMED',
        TRANSP: 'TRANSPARENT',
        SUMMARY: 'IM-7K3Q2A9D: Nachqualifizierung beginnen (Frist nach Richtlinie)',
        DTSTAMP: '20280330T080000Z',
      },
    ]);
    expect(calendar.events[0]?.UID).toMatch(/^[0-9a-f]{16}@fristwerk$/);
    expect(calendar.events[0]?.URL).toContain(`${BASE}/`);
    expect(JSON.stringify(calendar)).not.toContain('VALARM');
  });

  test('a prompt duty on its house target, marked as such; a date of the house is none of the law', async () => {
    await recordEntity(store, ABSENCE, [PROMPT]);
    await recordEntity(store, ENTITY, [duty({ kind: 'internal', aim: on('2028-06-07'), due: on('2028-06-07') })]);
    expect((await entries()).map(({ DTSTART, SUMMARY }) => [DTSTART, SUMMARY])).toEqual([
      ['20280606', 'AU-AAAAAAAA: Mitteilung an das Landratsamt (unverzüglich; interner Zielwert)'],
      ['20280607', 'IM-7K3Q2A9D: Nachqualifizierung beginnen (interne Vorlauffrist)'],
    ]);
  });

  test('where a stricter reading ends earlier, on its day, with the end of the period beside it', async () => {
    await recordEntity(store, ENTITY, [duty({ aim: on('2028-06-29') })]);
    expect(await entries()).toMatchObject([
      { DTSTART: '20280629', SUMMARY: expect.stringContaining('(vorsorglich; Fristende Fr 30.06.2028)') },
    ]);
  });

  test('a duty keeps its UID when it moves or is met; its sequence grows each time', async () => {
    const seen: (Entry | undefined)[] = [];
    const fulfilment = { eventId: 'e', on: on('2028-06-02'), daysLate: 0 };
    const stages = [
      duty({}),
      duty({ revision: 2, due: on('2028-07-03'), aim: on('2028-07-03') }),
      duty({ revision: 2, status: 'met', fulfilment }),
      // The proof was rejected.
      duty({ revision: 2 }),
    ];
    for (const [index, stage] of stages.entries()) {
      await settle(stage, index + 1);
      seen.push((await entries())[0]);
    }
    expect(new Set(seen.map((entry) => entry?.UID)).size).toBe(1);
    expect(seen.map((entry) => [entry?.SEQUENCE, entry?.STATUS])).toEqual([
      ['1', 'CONFIRMED'],
      ['2', 'CONFIRMED'],
      ['3', 'CANCELLED'],
      ['4', 'CONFIRMED'],
    ]);
  });

  test.each(['metLate', 'lapsed', 'waived', 'overruled', 'settledBefore', 'suspended'] as const)(
    'what is %s is cancelled',
    async (status) => {
      await recordEntity(store, ENTITY, [duty({ status })]);
      expect(await entries()).toMatchObject([{ STATUS: 'CANCELLED', SEQUENCE: '1' }]);
    },
  );

  test('a closed duty stays for 90 days after its day, an open one for good', async () => {
    const open = duty({ id: '4.3-notice-of-new-staff' });
    await recordEntity(store, ENTITY, [duty({ status: 'lapsed' }), open]);
    now = '2028-09-28T08:00:00.000Z';
    expect(await entries()).toHaveLength(2);
    now = '2028-09-29T08:00:00.000Z';
    expect(await entries()).toMatchObject([{ STATUS: 'CONFIRMED' }]);
  });

  test('what was waived long after its day is cancelled for 90 days after the waiver, also if its file changes later', async () => {
    const at = '2028-12-01T08:00:00.000Z' as Instant;
    const waived = duty({ status: 'waived', closedBy: 'c-1' });
    await recordEntity(store, ENTITY, [DUTY]);
    const confirmed = {
      id: 'c-1',
      type: 'confirmed',
      occurredOn: on('2028-12-01'),
      recordedAt: at,
      actor: 'admin',
      data: {},
      contentHash: '0000000000000000',
    };
    const change = { entityId: ENTITY, fromEvent: 1, newEvents: [confirmed], decision: null, duties: [waived] };
    await applyEntityChange(store, { ...change, planHash: 'p', step: 2, asOf: at });
    now = '2029-03-01T08:00:00.000Z';
    expect(await entries()).toMatchObject([{ STATUS: 'CANCELLED' }]);
    await settle(duty({ id: '4.3-notice-of-new-staff' }), 3);
    expect((await entries()).map(({ STATUS }) => STATUS)).toEqual(['CANCELLED', 'CONFIRMED']);
    now = '2029-03-02T08:00:00.000Z';
    expect(await entries()).toMatchObject([{ STATUS: 'CONFIRMED' }]);
  });

  test('what has lapsed stays cancelled for 90 days after its file has changed', async () => {
    await recordEntity(store, ENTITY, [DUTY]);
    now = '2028-12-01T08:00:00.000Z';
    await settle(duty({ status: 'lapsed' }), 2);
    now = '2029-03-01T08:00:00.000Z';
    expect(await entries()).toMatchObject([{ STATUS: 'CANCELLED' }]);
    now = '2029-03-02T08:00:00.000Z';
    expect(await entries()).toEqual([]);
  });

  test('lines are folded between characters and end with CRLF, whatever the text', async () => {
    await recordEntity(store, ENTITY, [DUTY]);
    const file = await feeds.readFeed(await token(), BASE);
    expect(file).toMatch(/\r\n /);
    expect(file).not.toMatch(/[^\r]\n/);
    expect(file).not.toContain('\uFFFD');
    expect(parseCalendar(file).events[0]?.DESCRIPTION).toContain('Nach Ziffer 3.3.2');
  });
});

describe('a calendar tells nobody who is ill or why', () => {
  test('of an absence neither person nor explanation, and no word of pay', async () => {
    await recordEntity(store, ABSENCE, [PROMPT, { ...PROMPT, id: '4.2-replacement' }]);
    const file = await feeds.readFeed(await token(), BASE);
    const { events } = parseCalendar(file);
    expect(events.map(({ DESCRIPTION }) => DESCRIPTION)).toEqual(
      Array(2).fill('Ziffer 4.2. Näheres steht in der Akte.'),
    );
    expect(file).not.toMatch(/Lohn|Krank|krank|Ausfall|Muster/);
  });
});

describe('whose duties a feed shows', () => {
  test('of an organisation its own, of a person those of which mails go to them', async () => {
    await recordEntity(store, ENTITY, [DUTY, duty({ id: '4.3-notice-of-new-staff', assignee: 'deputy' })]);
    await recordEntity(store, 'employment/zzzzzzzzzzzz', [DUTY], 'diakonie');
    const count = async (input: object) => (await entries({ organisation: 'caritas', ...input })).length;
    expect(await count({})).toBe(2);
    expect(await count({ person: 'coordinator' })).toBe(1);
    expect(await count({ person: 'deputy' })).toBe(2);
    expect(await count({ person: 'admin' })).toBe(0);
    // Handed over to somebody who has left: the coordinator's again.
    await recordEntity(store, ABSENCE, [{ ...PROMPT, assignee: 'stranger' }]);
    expect(await count({ person: 'coordinator' })).toBe(2);
  });

  test('whoever has left the organisation reads no more', async () => {
    const left = await token({ organisation: 'caritas', person: 'deputy' });
    await feeds.readFeed(left, BASE);
    await store.db.deleteFrom('appointments').where('person_id', '=', 'deputy').execute();
    await expect(feeds.readFeed(left, BASE)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('the address of a feed is a secret', () => {
  test('of 256 random bits, shown once, and kept nowhere', async () => {
    const { path, feedId } = await feeds.createFeed({ organisation: 'caritas' }, by('f-1'));
    expect(Buffer.from(tokenOf(path), 'base64url')).toHaveLength(32);
    const again = await feeds.createFeed({ organisation: 'caritas' }, by('f-1'));
    expect(again).toMatchObject({ feedId, repeated: true });
    expect(again).not.toHaveProperty('path');
    expect(JSON.stringify(await store.db.selectFrom('feeds').selectAll().execute())).not.toContain(tokenOf(path));
    expect(tokenOf((await feeds.createFeed({ organisation: 'caritas' }, by('f-2'))).path)).not.toBe(tokenOf(path));
  });

  test('unknown, malformed and revoked are the same', async () => {
    const given = await token();
    const [feed] = await feeds.feeds('caritas', 'compliance');
    await feeds.readFeed(given, BASE);
    await feeds.revokeFeed(feed?.feedId ?? '', by('f-2'));
    for (const wrong of [given, given.slice(1), '', 'x'.repeat(43), `${given}'`])
      await expect(feeds.readFeed(wrong, BASE)).rejects.toMatchObject({
        code: 'NOT_FOUND',
        faults: [{ field: undefined, value: undefined }],
      });
  });

  test('who is revoked stays revoked since the first time, and is listed with it', async () => {
    await token({ organisation: 'caritas', person: 'lead' });
    const [feed] = await feeds.feeds('caritas', 'compliance');
    expect(feed).toMatchObject({ person: 'lead', createdBy: 'coordinator', revokedAt: null });
    await feeds.revokeFeed(feed?.feedId ?? '', by('f-2'));
    now = '2028-06-02T08:00:00.000Z';
    await feeds.revokeFeed(feed?.feedId ?? '', by('f-3'));
    await expect(feeds.feeds('caritas', 'official')).rejects.toMatchObject({ code: 'ACTOR_NOT_ENTITLED' });
    await expect(feeds.feeds('caritas', 'nobody')).rejects.toMatchObject({ code: 'UNKNOWN_ACTOR' });
    expect(await feeds.feeds('caritas')).toMatchObject([{ revokedAt: '2028-06-01T08:00:00.000Z' }]);
  });

  test('it is created and revoked by people of the organisation, for people of the organisation', async () => {
    await expect(feeds.createFeed({ organisation: 'caritas' }, by('f-1', 'stranger'))).rejects.toMatchObject({
      code: 'ACTOR_NOT_ENTITLED',
    });
    await expect(feeds.createFeed({ organisation: 'caritas', person: 'stranger' }, by('f-1'))).rejects.toMatchObject({
      code: 'INVALID_CHOICE',
      faults: [{ field: 'person' }],
    });
    await expect(feeds.createFeed({ organisation: 'niemand' }, by('f-1'))).rejects.toMatchObject({
      code: 'UNKNOWN_ORGANISATION',
    });
    await token();
    const [feed] = await feeds.feeds('caritas', 'compliance');
    await expect(feeds.revokeFeed(feed?.feedId ?? '', by('f-2', 'stranger'))).rejects.toMatchObject({
      code: 'ACTOR_NOT_ENTITLED',
    });
    await expect(feeds.revokeFeed('feed-0', by('f-2'))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await feeds.createFeed({}, by('f-4'))).toMatchObject({ organisation: 'caritas' });
  });
});
