import type { ReminderRequest, RungQueued } from '../domain/assessment';
import type { Duty, NextRung, RecipientRole } from '../domain/duty';
import { referenceOf } from '../domain/entity-id';
import type { Instant } from '../domain/instant';
import { nextRung, type RungContext, recipientRolesFor, rungsDue } from '../rules/duties/reminders/reminder-plan';
import { badenWuerttemberg } from '../rules/periods/calendar';
import { type NewDelivery, queueDeliveries, rungsCarried } from '../store/deliveries';
import type { Store } from '../store/open-store';
import { type Appointment, appointments } from '../store/organisations';
import { dutyCalendarText, reminderMail } from '../texts/mail';
import type { EntityActivities } from './contract';
import { calendarEntry } from './mail/calendar-entry';
import { messageIdOf } from './mail/message-id';
import { projectionGap } from './projection-gap';
import { recipientsOf } from './recipients';
import { settingsInForce } from './settings-in-force';

/** What reminders are made with. */
export interface RemindDeps {
  readonly store: Store;
  readonly baseUrl: string;
  readonly mailDomain: string;
}

/**
 * Queues one mail a duty and recipient for all rungs that have come, and notes the next rung, in one transaction.
 * What a broken attempt queued before is found again by its rung keys and left as it is.
 */
export function createRemind(deps: RemindDeps): EntityActivities['remind'] {
  return async ({ entityId, duties, asOf }: ReminderRequest) => {
    const context = await rungContext(deps.store, entityId);
    const people = await peopleOf(deps.store, entityId);
    const queued: { duty: Duty; result: RungQueued; deliveries: readonly NewDelivery[] }[] = [];
    for (const duty of duties) queued.push(await remindOf(deps, context, people, duty, asOf));
    await queueDeliveries(
      deps.store,
      entityId,
      queued.flatMap(({ deliveries }) => deliveries),
      queued.map(({ duty }) => duty),
    );
    return queued.map(({ result }) => result);
  };
}

async function rungContext(store: Store, entityId: string): Promise<RungContext> {
  const settings = await settingsInForce(store);
  return { entityId, settings, calendar: badenWuerttemberg(settings.oneOffHolidays) };
}

async function peopleOf(store: Store, entityId: string): Promise<readonly Appointment[]> {
  const entity = await store.db
    .selectFrom('entities')
    .select('organisation_id')
    .where('entity_id', '=', entityId)
    .executeTakeFirst();
  if (entity === undefined) throw projectionGap();
  return appointments(store, entity.organisation_id);
}

async function remindOf(
  deps: RemindDeps,
  context: RungContext,
  people: readonly Appointment[],
  duty: Duty,
  asOf: Instant,
) {
  const rungs = rungsDue(duty, asOf, context);
  const latest = rungs.at(-1);
  const next = nextRung(duty, asOf, context);
  const recipients = latest === undefined ? [] : recipientsOf(recipientRolesFor(latest.offset), people);
  const carried = await rungsCarried(
    deps.store,
    recipients.flatMap(({ role }) => rungs.map(({ key }) => `${key}/${role}`)),
  );
  const mails = recipients.map(({ personId, role }) => {
    const fresh = rungs.filter(({ key }) => !carried.has(`${key}/${role}`));
    const known = rungs.flatMap(({ key }) => carried.get(`${key}/${role}`) ?? []);
    const roles = recipients.map((recipient) => recipient.role);
    return { known, delivery: mailOf(deps, context.entityId, duty, fresh, { personId, role, roles }, asOf) };
  });
  const { nextRung: _done, ...rest } = duty;
  const deliveries = mails.flatMap(({ delivery }) => delivery ?? []);
  return {
    duty: next === undefined ? rest : { ...rest, nextRung: next },
    deliveries,
    result: {
      dutyId: duty.id,
      rungs: rungs.map(({ key }) => key),
      messageIds: [
        ...new Set(mails.flatMap(({ known, delivery }) => [...known, ...(delivery ? [delivery.messageId] : [])])),
      ],
      ...(next !== undefined && { nextRung: next }),
    },
  };
}

interface Recipient {
  readonly personId: string;
  readonly role: RecipientRole;
  /** Everybody who gets this rung. */
  readonly roles: readonly RecipientRole[];
}

/** One mail for all rungs that this recipient was not sent yet; it names the latest of them. */
function mailOf(
  { baseUrl, mailDomain }: RemindDeps,
  entityId: string,
  duty: Duty,
  rungs: readonly NextRung[],
  { personId, role, roles }: Recipient,
  asOf: Instant,
): NewDelivery | null {
  const rung = rungs.at(-1);
  if (rung === undefined) return null;
  const reference = referenceOf(entityId);
  const reminder = { duty, reference, rung, recipientRole: role, alsoTold: roles, baseUrl, asOf };
  const { subject, text, html } = reminderMail({ ...reminder, missedRungs: rungs.length - 1 });
  const carries = rungs.map(({ key, offset }) => ({ key: `${key}/${role}`, dutyId: duty.id, offset }));
  return {
    messageId: messageIdOf(
      carries.map(({ key }) => key),
      mailDomain,
    ),
    entityId,
    personId,
    recipientRole: role,
    subject,
    text,
    html,
    ics: calendarEntry(entityId, duty, dutyCalendarText(duty, reference, baseUrl), asOf),
    queuedAt: asOf,
    rungs: carries,
  };
}
