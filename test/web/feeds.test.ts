import { FristwerkError } from '../../domain/errors';
import { testApp } from './test-app';

const CALENDAR = 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n';
const TOKEN = 'a'.repeat(43);

/** Knows one token. */
function app() {
  const asked: string[][] = [];
  const readFeed = async (token: string, baseUrl: string) => {
    asked.push([token, baseUrl]);
    if (token !== TOKEN) throw new FristwerkError('NOT_FOUND');
    return CALENDAR;
  };
  return { ...testApp({ readFeed }), asked };
}

test('A calendar is read by its address alone, kept by nobody, and links to where it was read', async () => {
  const { get, asked } = app();
  const response = await get(`/kalender/${TOKEN}.ics`);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  expect(response.headers.get('cache-control')).toBe('no-store, private');
  expect(response.headers.get('set-cookie')).toBeNull();
  expect(await response.text()).toBe(CALENDAR);
  expect(asked).toEqual([[TOKEN, 'http://localhost:8080']]);
});

test('Whatever leads nowhere gets one and the same answer', async () => {
  const { get, refusals } = app();
  const answers = await Promise.all(
    ['b'.repeat(43), 'x', `${TOKEN}x`, `${TOKEN.slice(1)}%27`].map(async (token) => {
      const response = await get(`/kalender/${token}.ics`);
      return [response.status, await response.text(), [...response.headers]];
    }),
  );
  expect(answers[0]?.slice(0, 2)).toEqual([404, 'Unter dieser Adresse gibt es keinen Kalender.']);
  for (const answer of answers) expect(answer).toEqual(answers[0]);
  expect((await get(`/kalender/${TOKEN}`)).status).toBe(404);
  expect(refusals).toEqual([]);
});

test('A feed is created, listed and revoked over the API', async () => {
  const feed = {
    feedId: 'feed-1',
    organisation: 'caritas',
    person: null,
    createdAt: '2026-10-20T08:00:00.000Z',
    createdBy: 'anna',
    revokedAt: null,
  };
  const asked: unknown[] = [];
  const { call } = testApp({
    createFeed: async (...question) => {
      asked.push(question);
      return { ...feed, path: `/kalender/${TOKEN}.ics` };
    },
    feeds: async (...question) => {
      asked.push(question);
      return [feed];
    },
    revokeFeed: async (...question) => {
      asked.push(question);
      return feed;
    },
  });
  const headers = { 'Idempotency-Key': 'f-1', 'Fristwerk-Actor': 'anna', 'Content-Type': 'application/json' };
  const created = await call('/feeds', { method: 'POST', headers, body: '{"organisation":"caritas"}' });
  expect([created.status, await created.json()]).toEqual([201, { ...feed, path: `/kalender/${TOKEN}.ics` }]);
  const list = (init?: RequestInit) => call('/feeds?organisation=caritas', init);
  expect(await (await list({ headers: { 'Fristwerk-Actor': 'anna' } })).json()).toEqual([feed]);
  expect([(await list()).status, (await list({ headers: { 'Fristwerk-Actor': '../x' } })).status]).toEqual([422, 422]);
  expect((await call('/feeds/feed-1/revocation', { method: 'POST', headers })).status).toBe(200);
  const context = { actor: 'anna', requestId: 'f-1' };
  expect(asked).toEqual([
    [{ organisation: 'caritas' }, context],
    ['caritas', 'anna'],
    ['feed-1', context],
  ]);
});
