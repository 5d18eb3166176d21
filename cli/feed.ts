import type { Command } from 'commander';
import type { CreatedFeed, ListedFeed } from '../client/feeds/feeds';
import type { CommandContext, Fristwerk } from '../client/fristwerk';
import { CLI } from '../texts/cli';
import { FEED_WORDS } from '../texts/feed';
import { commandContext, connected, outputJson, type WriteOptions, withWriteOptions } from './common-options';
import type { CliConnection, CliDependencies } from './dependencies';
import { formatTable, wrap } from './table';

interface FeedOptions extends WriteOptions {
  readonly organisation?: string;
  readonly person?: string;
  readonly revoke?: string;
  readonly list?: true;
}

const { options: texts, heads } = FEED_WORDS;
const { placeholders } = CLI;

/** Adds `feed`: creates a calendar feed, revokes one (`--revoke`) or lists those of an organisation (`--list`). */
export function addFeed(program: Command, deps: CliDependencies): void {
  withWriteOptions(program.command('feed'), deps)
    .description(FEED_WORDS.command)
    .option(`--organisation ${placeholders.id}`, texts.organisation)
    .option(`--person ${placeholders.person}`, texts.person)
    .option(`--revoke ${placeholders.id}`, texts.revoke)
    .option('--list', texts.list)
    .action((options: FeedOptions) =>
      connected(deps, options, async (connection) => {
        if (options.list) return tellFeeds(deps, connection.fristwerk, options);
        return change(deps, connection, options);
      }),
    );
}

async function change(deps: CliDependencies, connection: CliConnection, options: FeedOptions): Promise<void> {
  const context = await commandContext(deps, connection, options);
  const { fristwerk, url = '' } = connection;
  const feed = await changed(fristwerk, options, context);
  if (options.json) outputJson(deps, feed);
  else for (const line of feedLines(feed, url)) deps.out(wrap(line, deps.width).join('\n'));
}

function changed(
  fristwerk: Fristwerk,
  { organisation, person, revoke }: FeedOptions,
  context: CommandContext,
): Promise<CreatedFeed | ListedFeed> {
  if (revoke !== undefined) return fristwerk.revokeFeed(revoke, context);
  return fristwerk.createFeed(
    { ...(organisation !== undefined && { organisation }), ...(person !== undefined && { person }) },
    context,
  );
}

function feedLines(feed: CreatedFeed | ListedFeed, url: string): readonly string[] {
  const { path, repeated } = feed as CreatedFeed;
  if (feed.revokedAt !== null) return [FEED_WORDS.revoked(feed.feedId)];
  if (path !== undefined) return [FEED_WORDS.created(feed.feedId), `${url}${path}`, FEED_WORDS.shownOnce];
  return repeated ? [CLI.repeated, FEED_WORDS.notShownAgain(feed.feedId)] : [];
}

async function tellFeeds(deps: CliDependencies, fristwerk: Fristwerk, options: FeedOptions): Promise<void> {
  const feeds = await fristwerk.feeds(options.organisation, options.as);
  if (options.json) return outputJson(deps, feeds);
  if (feeds.length === 0) return deps.out(FEED_WORDS.none);
  const rows = feeds.map(({ feedId, person, createdAt, createdBy, revokedAt }) => [
    feedId,
    person ?? FEED_WORDS.wholeOrganisation,
    createdAt,
    createdBy,
    revokedAt ?? FEED_WORDS.inUse,
  ]);
  deps.out(formatTable(heads, rows, deps.width));
}
