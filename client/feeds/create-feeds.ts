import type { FristwerkDeps } from '../deps';
import type { Feeds } from './feeds';
import { createFeed, listFeeds, revokeFeed } from './manage-feeds';
import { readFeed } from './read-feed';

/** The use cases of calendar feeds. */
export function createFeeds(deps: FristwerkDeps): Feeds {
  return {
    createFeed: (input, context) => createFeed(deps, input, context),
    feeds: (organisation, actor) => listFeeds(deps, organisation, actor),
    revokeFeed: (feedId, context) => revokeFeed(deps, feedId, context),
    readFeed: (token, baseUrl) => readFeed(deps, token, baseUrl),
  };
}
