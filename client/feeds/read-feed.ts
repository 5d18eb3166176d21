import type { EntityType } from '../../domain/case-event';
import type { Duty } from '../../domain/duty';
import { FristwerkError } from '../../domain/errors';
import { dayOf } from '../../domain/instant';
import { dayAfter } from '../../domain/legal-date';
import { type FeedDuty, feedDuties, findFeedByHash } from '../../store/feeds';
import { appointments } from '../../store/organisations';
import { type CalendarEntry, calendarFile } from '../../texts/calendar/calendar-file';
import { feedEntryText, feedName, ownerOf } from '../../texts/feed';
import type { FristwerkDeps } from '../deps';
import { feedTokenHash, isSameHash } from './feed-token';

/** How many days a closed duty stays as cancelled, so that each calendar learns of it. */
const CANCELLED_DAYS = 90;

/** An hour: a duty that moved by then is told by mail as well. */
const REFRESH_SECONDS = 3600;

/** Whose duties a feed of a person shows: those of which mails go to them. */
const REMINDED: readonly string[] = ['coordinator', 'deputy', 'lead', 'compliance'];

/** The calendar behind a token. @throws NOT_FOUND where there is none any more, or never was */
export async function readFeed({ store, now }: FristwerkDeps, token: string, baseUrl: string): Promise<string> {
  const hash = feedTokenHash(token);
  const feed = await findFeedByHash(store, hash);
  if (feed === undefined || !isSameHash(feed.token_hash, hash)) throw new FristwerkError('NOT_FOUND');
  const { organisation_id: organisation, person_id: person } = feed;
  const people = await appointments(store, organisation);
  const held = people.filter((one) => one.personId === person);
  // Whoever has left the organisation reads its calendar no more.
  if (person !== null && held.length === 0) throw new FristwerkError('NOT_FOUND');
  const isReminded = held.some(({ role }) => REMINDED.includes(role));
  const rows = await feedDuties(store, organisation, dayAfter(dayOf(now()), -CANCELLED_DAYS));
  const entries = rows
    .map((row) => entryOf(row, baseUrl))
    .filter(({ duty: { assignee } }) => {
      // Whoever it was handed over to may have left: then the coordinator is reminded again.
      const isHandedOver = people.some(({ personId }) => personId === assignee);
      return person === null || (isHandedOver ? assignee === person : isReminded);
    });
  return calendarFile(entries, { name: feedName(organisation), refreshSeconds: REFRESH_SECONDS });
}

function entryOf(row: FeedDuty, baseUrl: string): CalendarEntry {
  const duty = JSON.parse(row.duty) as Duty;
  const text = feedEntryText(row.entity_type as EntityType, row.reference, duty, baseUrl, ownerOf(duty, row.owner));
  return { entityId: row.entity_id, duty, text, sequence: row.step, stamp: row.as_of };
}
