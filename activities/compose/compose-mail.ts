import type { RecipientRole } from '../../domain/duty';
import { entityTypeOf, referenceOf } from '../../domain/entity-id';
import type { Instant } from '../../domain/instant';
import { messageIdOf } from '../../domain/message-id';
import { STEPS } from '../../rules/duties/reminders/ladder';
import type { NewMail } from '../../store/deliveries/queue-mails';
import type { DueNotice } from '../../store/notices';
import { calendarFile } from '../../texts/calendar/calendar-file';
import { feedEntryText, ownerOf } from '../../texts/feed';
import { type MailText, type Reminder, reminderMail } from '../../texts/mail';
import { digestMail, groupMail } from '../../texts/mail/collected-mail';
import type { NoticeGroup, TellingOfDuty } from './group-notices';

/** What mails are worded with. */
export interface ComposeOptions {
  /** Address under which the pages are reached; links begin with it. */
  readonly baseUrl: string;
  /** Right-hand side of every `Message-ID`. */
  readonly mailDomain: string;
}

/**
 * The mail of a group of notices, worded at `asOf`: a single duty as its own reminder, several of one day as one mail,
 * a digest by due day. Its id is the hash of the notices that it carries.
 */
export function composeMail(group: NoticeGroup, asOf: Instant, { baseUrl, mailDomain }: ComposeOptions): NewMail {
  const reminders = group.duties.map((telling) => reminderOf(telling, asOf, baseUrl));
  const notices = group.duties.flatMap((telling) => telling.notices);
  const carries = notices.map(carried);
  return {
    messageId: messageIdOf(
      carries.map(({ key }) => key),
      mailDomain,
    ),
    entityId: carries[0]?.entityId ?? '',
    personId: group.personId,
    recipientRole: highest(reminders),
    ...wording(group, reminders, asOf),
    ics: calendarFile(group.duties.map((telling) => calendarEntry(telling, asOf, baseUrl))),
    queuedAt: asOf,
    carries,
  };
}

function wording({ kind }: NoticeGroup, reminders: readonly Reminder[], asOf: Instant): MailText {
  const [first, ...more] = reminders;
  if (first === undefined) throw new RangeError('a mail without a duty');
  if (more.length === 0) return reminderMail(first);
  return kind === 'own' ? groupMail([first, ...more]) : digestMail(reminders, asOf);
}

function reminderOf({ duty, notices }: TellingOfDuty, asOf: Instant, baseUrl: string): Reminder {
  const latest = notices.at(-1) ?? notices[0];
  const owedBy = ownerOf(duty, latest.owner);
  const insteadOf = /-for-([a-z]+)$/.exec(latest.notice_key)?.[1] as RecipientRole | undefined;
  return {
    duty,
    reference: referenceOf(latest.entity_id),
    ...(owedBy !== undefined && { owedBy }),
    rung: { key: latest.rung_key },
    recipientRole: latest.role as RecipientRole,
    alsoTold: latest.told_roles.split(',') as RecipientRole[],
    ...(insteadOf !== undefined && { insteadOf }),
    baseUrl,
    asOf,
    missedRungs: new Set(notices.map((notice) => notice.rung_key)).size - 1,
  };
}

function carried(notice: DueNotice) {
  return {
    key: notice.notice_key,
    entityId: notice.entity_id,
    dutyId: notice.duty_id,
    revision: notice.revision,
    offset: notice.offset_days,
  };
}

/** The same entry under the same number as in a calendar feed, with a call on the day before. */
function calendarEntry({ duty, notices: [first] }: TellingOfDuty, stamp: Instant, baseUrl: string) {
  const { entity_id: entityId, step, owner } = first;
  const text = feedEntryText(entityTypeOf(entityId), referenceOf(entityId), duty, baseUrl, ownerOf(duty, owner));
  return { entityId, duty, text, sequence: step, stamp, alarmHours: 24 };
}

/** The highest step of the ladder under which the recipient is told: it says whether the mail is an escalation. */
function highest(reminders: readonly Reminder[]): RecipientRole {
  return STEPS.findLast((role) => reminders.some(({ recipientRole }) => recipientRole === role)) ?? 'coordinator';
}
