import { setImmediate as othersTurn } from 'node:timers/promises';
import type { Instant } from '../../domain/instant';
import { type NewMail, queueMails } from '../../store/deliveries/queue-mails';
import { markUndeliverable, noticesToTell, peopleToTell, withdrawPointless } from '../../store/notices';
import type { Store } from '../../store/open-store';
import { type ComposeOptions, composeMail } from './compose-mail';
import { groupNotices, type NoticeGroup } from './group-notices';

/** What the composer works with. */
export interface ComposerOptions extends ComposeOptions {
  readonly store: Store;
  /** Told each file for which nobody can be reminded. */
  readonly onUndeliverable: (entityId: string) => void;
}

/** Mails queued in one transaction. */
const TOGETHER = 50;

/** People whose mails are composed before the first of them is sent. */
const PEOPLE = 50;

/**
 * Turns notices that may be composed at `now` into queued mails. Each mail and its notices change in one transaction, so
 * a crash leaves either all of it or nothing.
 * @returns how many mails were queued
 */
export async function composeNotices(options: ComposerOptions, now: Instant): Promise<number> {
  const { store } = options;
  if ((await peopleToTell(store, now, 1)).length === 0) return 0;
  await withdrawPointless(store, now);
  for (const { entity_id: entityId } of await markUndeliverable(store, now)) options.onUndeliverable(entityId);
  const people = (await peopleToTell(store, now, PEOPLE)).filter((person) => person !== null);
  if (people.length === 0) return 0;
  const groups = groupNotices(await noticesToTell(store, people, now));
  let queued = 0;
  for (let from = 0; from < groups.length; from += TOGETHER)
    queued += await queueMails(store, await worded(groups.slice(from, from + TOGETHER), now, options));
  return queued;
}

/** Wording takes a while: between two mails others get their turn, reminders above all. */
async function worded(groups: readonly NoticeGroup[], now: Instant, options: ComposeOptions): Promise<NewMail[]> {
  const mails: NewMail[] = [];
  for (const group of groups) {
    mails.push(composeMail(group, now, options));
    await othersTurn();
  }
  return mails;
}
