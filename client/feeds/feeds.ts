import type { CommandContext } from '../fristwerk';

/** A calendar feed as it is listed; its token is shown once, when it is created. */
export interface ListedFeed {
  readonly feedId: string;
  readonly organisation: string;
  /** Null: all duties of the organisation. */
  readonly person: string | null;
  readonly createdAt: string;
  readonly createdBy: string;
  readonly revokedAt: string | null;
}

/** A feed that was created. */
export interface CreatedFeed extends ListedFeed {
  /** Path of the calendar, e.g. `/kalender/<token>.ics`; whoever knows it reads the calendar. */
  readonly path?: string;
  /** Present when the same request id had been answered before: the path is not shown twice. */
  readonly repeated?: true;
}

/** Calendar feeds for programs that subscribe to them, by a secret address. */
export interface Feeds {
  /**
   * Creates a feed of an organisation's duties, `{ organisation?, person? }`; of a person those of which the person is
   * reminded. The token is random (256 bits), kept nowhere, and part of the path in the answer.
   * @throws INVALID_INPUT, UNKNOWN_ORGANISATION, UNKNOWN_ACTOR, ACTOR_NOT_ENTITLED, INVALID_CHOICE for a person without a role there
   */
  createFeed(input: unknown, context: CommandContext): Promise<CreatedFeed>;
  /**
   * The feeds of an organisation, revoked ones included; without it, of the one for which `actor` acts.
   * The list names persons: where an actor is given, only the organisation's own people read it.
   * @throws UNKNOWN_ORGANISATION, REQUIRED_FIELD where neither is given or the actor acts for several, UNKNOWN_ACTOR,
   * ACTOR_NOT_ENTITLED
   */
  feeds(organisation: string | undefined, actor?: string): Promise<readonly ListedFeed[]>;
  /** Ends a feed for good: its address leads nowhere from now on. @throws NOT_FOUND, ACTOR_NOT_ENTITLED */
  revokeFeed(feedId: string, context: CommandContext): Promise<ListedFeed>;
  /**
   * The calendar behind a token as an iCalendar file; `baseUrl` leads to the pages.
   * @throws NOT_FOUND, alike for a token that is unknown, malformed or revoked
   */
  readFeed(token: string, baseUrl: string): Promise<string>;
}
