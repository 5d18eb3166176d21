import { z } from 'zod';
import { FristwerkError } from '../../domain/errors';
import { identifier } from '../../domain/fields';
import { sha16 } from '../../domain/hash';
import { ROLES } from '../../domain/party';
import { parseInput } from '../../domain/validation';
import { feedsOf, findFeed, keepFeed, revokeFeedRow } from '../../store/feeds';
import type { Store } from '../../store/open-store';
import { appointments, findOrganisation } from '../../store/organisations';
import type { Row } from '../../store/schema';
import { requireActor } from '../actor';
import type { FristwerkDeps } from '../deps';
import { onlyOneOf } from '../entities/organisation-of';
import type { CommandContext } from '../fristwerk';
import { withRefusalsNoted } from '../send-event';
import { feedTokenHash, newFeedToken } from './feed-token';
import type { CreatedFeed, ListedFeed } from './feeds';

/** What a feed is created from; an organisation left out is that of the actor. */
export const feedSchema = z.strictObject({ organisation: identifier.optional(), person: identifier.optional() });

/** Creates a feed and shows its address, this once. */
export function createFeed(deps: FristwerkDeps, input: unknown, context: CommandContext): Promise<CreatedFeed> {
  return withRefusalsNoted(deps, 'createFeed', context, null, async () => {
    const { organisation: named, person } = parseInput(feedSchema, input);
    const organisation = named ?? (await onlyOneOf(deps, context.actor));
    await requireActor(deps.store, context.actor, organisation, ROLES);
    if (person !== undefined) await requireAppointed(deps.store, organisation, person);
    const token = newFeedToken();
    const feed = feedRow(deps, organisation, person, token, context);
    if (await keepFeed(deps.store, feed)) return { ...listedFeed(feed), path: `/kalender/${token}.ics` };
    return { ...listedFeed(await known(deps.store, feed)), repeated: true };
  });
}

/** The feeds of an organisation, left out: of the one for which the actor acts. */
export async function listFeeds(
  deps: FristwerkDeps,
  named: string | undefined,
  actor?: string,
): Promise<readonly ListedFeed[]> {
  const { store } = deps;
  if (named === undefined && actor === undefined) throw new FristwerkError('REQUIRED_FIELD', { field: 'organisation' });
  const organisation = named ?? (await onlyOneOf(deps, actor ?? ''));
  if ((await findOrganisation(store, organisation)) === undefined)
    throw new FristwerkError('UNKNOWN_ORGANISATION', { field: 'organisation', value: organisation });
  // The list names persons: where it is known who asks, only the organisation's own people read it.
  if (actor !== undefined) await requireActor(store, actor, organisation, ROLES);
  return (await feedsOf(store, organisation)).map(listedFeed);
}

/** Ends a feed for good; ending it twice changes nothing. */
export function revokeFeed(deps: FristwerkDeps, feedId: string, context: CommandContext): Promise<ListedFeed> {
  return withRefusalsNoted(deps, 'revokeFeed', context, null, async () => {
    const feed = await findFeed(deps.store, feedId);
    if (feed === undefined) throw new FristwerkError('NOT_FOUND', { field: 'feed', value: feedId });
    await requireActor(deps.store, context.actor, feed.organisation_id, ROLES);
    await revokeFeedRow(deps.store, feedId, deps.now(), context.actor);
    return listedFeed((await findFeed(deps.store, feedId)) ?? feed);
  });
}

async function requireAppointed(store: Store, organisation: string, person: string): Promise<void> {
  const choices = [...new Set((await appointments(store, organisation)).map(({ personId }) => personId))];
  if (!choices.includes(person))
    throw new FristwerkError('INVALID_CHOICE', { field: 'person', value: person, details: { choices } });
}

/** The feed that the request created before. @throws REQUEST_ID_REUSED where it was another one */
async function known(store: Store, { feed_id, person_id }: Row<'feeds'>): Promise<Row<'feeds'>> {
  const feed = await findFeed(store, feed_id);
  if (feed === undefined || feed.person_id !== person_id)
    throw new FristwerkError('REQUEST_ID_REUSED', { field: 'requestId' });
  return feed;
}

function feedRow(
  { now }: FristwerkDeps,
  organisation: string,
  person: string | undefined,
  token: string,
  { actor, requestId }: CommandContext,
): Row<'feeds'> {
  return {
    feed_id: `feed-${sha16([organisation, requestId])}`,
    token_hash: feedTokenHash(token),
    organisation_id: organisation,
    person_id: person ?? null,
    created_at: now(),
    created_by: actor,
    revoked_at: null,
    revoked_by: null,
  };
}

function listedFeed(row: Row<'feeds'>): ListedFeed {
  return {
    feedId: row.feed_id,
    organisation: row.organisation_id,
    person: row.person_id,
    createdAt: row.created_at,
    createdBy: row.created_by,
    revokedAt: row.revoked_at,
  };
}
