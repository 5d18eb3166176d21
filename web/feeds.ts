import { Hono } from 'hono';
import { FristwerkError } from '../domain/errors';
import { FEED_WORDS } from '../texts/feed';
import type { WebDependencies } from './dependencies';

/** Where calendars live: outside the API and its head lines, since a calendar program sends none. */
export const FEED_PATH = '/kalender';

const FILE = /^([A-Za-z0-9_-]{1,200})\.ics$/;

/**
 * `GET /kalender/<token>.ics`: the calendar of a feed, by its secret address alone, without cookies. An address that is
 * unknown, malformed or revoked gives the same answer.
 */
export function feedRoutes({ fristwerk }: Pick<WebDependencies, 'fristwerk'>): Hono {
  const routes = new Hono();
  routes.get('/:file', async (context) => {
    try {
      const calendar = await fristwerk.readFeed(tokenOf(context.req.param('file')), new URL(context.req.url).origin);
      return context.body(calendar, 200, { ...HEADERS, 'Content-Type': 'text/calendar; charset=utf-8' });
    } catch (error) {
      if (!(error instanceof FristwerkError) || error.code !== 'NOT_FOUND') throw error;
      return context.text(FEED_WORDS.nothingHere, 404, HEADERS);
    }
  });
  return routes;
}

/** The address is the secret: it must neither be kept nor passed on. */
const HEADERS = { 'Cache-Control': 'no-store, private', 'X-Robots-Tag': 'noindex, nofollow' } as const;

function tokenOf(file: string): string {
  return FILE.exec(file)?.[1] ?? '';
}
