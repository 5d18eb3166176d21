import { setImmediate as othersTurn } from 'node:timers/promises';
import { type Instant, instantOf, millisecondsOf } from '../../domain/instant';
import { GATHERING_MS } from '../../rules/duties/reminders/morning-window';
import { inChunks } from '../../store/chunks';
import { type NewMail, queueMails } from '../../store/deliveries/queue-mails';
import { isRefusedForGood } from '../../store/is-refused-for-good';
import { markUndeliverable, noticesToTell, peopleToTell, setAside, withdrawPointless } from '../../store/notices';
import type { Store } from '../../store/open-store';
import { type ComposeOptions, composeMail } from './compose-mail';
import { groupNotices, type NoticeGroup } from './group-notices';

/** What the composer works with. */
export interface ComposerOptions extends ComposeOptions {
  readonly store: Store;
  /** Told each file for which somebody cannot be reminded; why, where no mail could be made. */
  readonly onUndeliverable: (entityId: string, cause?: unknown) => void;
}

/** Mails queued in one transaction. */
const TOGETHER = 100;

/** People whose mails are composed before the first of them is sent. */
const PEOPLE = 100;

/**
 * Turns notices that may be composed at `now` into queued mails. Each mail and its notices change in one transaction, so
 * a crash leaves either all of it or nothing. A mail that cannot be made is set aside as undeliverable; the others go.
 * @returns how many mails were queued
 */
export async function composeNotices(options: ComposerOptions, now: Instant): Promise<number> {
  const { store } = options;
  if ((await peopleToTell(store, now, 1)).length === 0) return 0;
  await withdrawPointless(store, now);
  for (const { entity_id: entityId } of await markUndeliverable(store, now)) options.onUndeliverable(entityId);
  const people = (await peopleToTell(store, now, PEOPLE)).filter((person) => person !== null);
  if (people.length === 0) return 0;
  const gathered = instantOf(millisecondsOf(now) + GATHERING_MS);
  const groups = groupNotices(await noticesToTell(store, people, { now, gathered }));
  let queued = 0;
  for (const some of inChunks(groups, TOGETHER)) queued += await queueAll(await worded(some, now, options), options);
  return queued;
}

/** Wording takes a while: between two mails others get their turn, reminders above all. */
async function worded(groups: readonly NoticeGroup[], now: Instant, options: ComposerOptions): Promise<NewMail[]> {
  const mails: NewMail[] = [];
  for (const group of groups) {
    try {
      mails.push(composeMail(group, now, options));
    } catch (error) {
      const notices = group.duties.flatMap((telling) => telling.notices);
      await giveUp(
        notices.map((notice) => [notice.notice_key, notice.entity_id]),
        error,
        options,
      );
    }
    await othersTurn();
  }
  return mails;
}

/** Queues mails together; where one of them is refused, each by itself. */
async function queueAll(mails: readonly NewMail[], options: ComposerOptions): Promise<number> {
  try {
    return await queueMails(options.store, mails);
  } catch (error) {
    if (!isRefusedForGood(error)) throw error;
    const [only] = mails;
    if (only !== undefined && mails.length === 1) {
      await giveUp(
        only.carries.map(({ key, entityId }) => [key, entityId]),
        error,
        options,
      );
      return 0;
    }
    let queued = 0;
    for (const mail of mails) queued += await queueAll([mail], options);
    return queued;
  }
}

/** @param notices key and file of each notice */
async function giveUp(
  notices: readonly (readonly [string, string])[],
  cause: unknown,
  { store, onUndeliverable }: ComposerOptions,
): Promise<void> {
  await setAside(
    store,
    notices.map(([key]) => key),
  );
  for (const entityId of new Set(notices.map(([, file]) => file))) onUndeliverable(entityId, cause);
}
