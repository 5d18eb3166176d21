import type { InventoryRow, Provision, ReadingValue, UsedReading } from './guideline';
import type { Instant } from './instant';
import type { LegalDate } from './legal-date';
import type { Party, Role } from './party';

/**
 * `statutory`: a date follows from the text. `prompt`: "unverzüglich", starts now, has no legal date,
 * only a house target and an alarm. `internal`: a lead time that the house sets.
 */
export const DUTY_KINDS = ['statutory', 'prompt', 'internal'] as const;
export type DutyKind = (typeof DUTY_KINDS)[number];

/**
 * `metLate` is met after the due day; `lapsed` no longer follows from the events (an exemption, say); `suspended` rests
 * until it is resumed; `waived` was given up by the addressee, `overruled` found not to apply by a person, each with a
 * second person's confirmation; `settledBefore` was met before Fristwerk was introduced.
 */
export const DUTY_STATUSES = [
  'open',
  'met',
  'metLate',
  'lapsed',
  'suspended',
  'waived',
  'overruled',
  'settledBefore',
] as const;
export type DutyStatus = (typeof DUTY_STATUSES)[number];

/** Statuses in which a duty is still to be done, so that its people are reminded: of a rest only that it goes on. */
export const RUNNING_STATUSES = ['open', 'suspended'] as const satisfies readonly DutyStatus[];

/** Whether a duty is still to be done, be it at rest. */
export function isRunning({ status }: { readonly status: DutyStatus }): boolean {
  return status === 'open' || status === 'suspended';
}

/** A day that the roll of BGB 193 / LVwVfG 31 III passed over. */
export interface SkippedDay {
  readonly day: LegalDate;
  /** `saturday`, `sunday`, or the id of the public holiday, e.g. `ALLERHEILIGEN`. */
  readonly reason: string;
}

/** How one reading counts a period, step by step, so that it can be added up again by hand. */
export interface Counting {
  readonly reading: UsedReading | null;
  /**
   * `event`: BGB 187 I, the anchor is not counted. `firstDay`: BGB 187 II, it is. `fixed`: a calendar date.
   * `afterPeriodEnd`: the anchor is the last day of another period, which ended at 24:00. `notification`: the day on which
   * an authority's period was made known (LVwVfG 31 II). `week`: `nominalEnd` is the first day of the week numbered `count`.
   * `rest`: `count` days at rest are added to `anchor`, the end reached before (BGB 209).
   */
  readonly start: 'event' | 'firstDay' | 'fixed' | 'afterPeriodEnd' | 'notification' | 'week' | 'rest';
  readonly anchor: LegalDate;
  /** The day that is counted first; named where it follows from the end of a period or from a notification. */
  readonly firstDay?: LegalDate | undefined;
  readonly count: number;
  readonly unit: 'days' | 'weeks' | 'months' | 'years';
  /** Paragraphs applied, e.g. `['BGB 187 I', 'BGB 188 II', 'LVwVfG 31 III']`. */
  readonly paragraphs: readonly string[];
  readonly nominalEnd: LegalDate;
  readonly skipped: readonly SkippedDay[];
  readonly due: LegalDate;
}

/** Why a statutory duty is due on its day: the legal counting, and what every other reading would give. */
export interface DeadlineReceipt extends Counting, DateBasis {
  /** Every reading on which the legal counting rests; `reading` is the one that chose its start. */
  readonly readings: readonly UsedReading[];
  /** Exclusive: received at or after this instant is late. Midnight in Berlin after the due day. */
  readonly lateFrom: Instant;
  readonly alternatives: readonly Counting[];
  /** The earliest due day, or last working day before a rolled end, at which reminders aim. */
  readonly aim: LegalDate;
}

/** What a date rests on: the answers to questions of reading, the version of the guideline, the calendar of holidays. */
export interface DateBasis {
  readonly readings: readonly UsedReading[];
  readonly guideline: string;
  readonly calendar: string;
}

/** How the law lets a notice travel. */
export const CHANNELS = ['letter', 'email', 'fax', 'inPerson'] as const;
export type Channel = (typeof CHANNELS)[number];

/**
 * How a duty ended without what it asks for having come: no replacement is possible, or the person is back, or no longer
 * employed (4.2); the report came before its figures were looked through (3.11.1, 3.11.3).
 */
export const CLOSING_MANNERS = ['impossible', 'returned', 'ended', 'reported'] as const;
export type ClosingManner = (typeof CLOSING_MANNERS)[number];

/** The proof that closed a duty. */
export interface Fulfilment {
  readonly eventId: string;
  /** The day that decides: of the act itself, or of receipt where receipt decides. */
  readonly on: LegalDate;
  /** Calendar days after the due day; 0 when in time or when no legal date exists. */
  readonly daysLate: number;
  readonly documentId?: string;
  /** Left out where what the duty asks for was done. */
  readonly manner?: ClosingManner;
}

/** The next reminder of a duty. */
export interface NextRung {
  /** `entity/duty/revision/rung`: the recipient's role is added when it is queued. */
  readonly key: string;
  /** Days from the day aimed at: -14, 0, 7 … */
  readonly offset: number;
  readonly at: Instant;
}

/** Who owes what to whom by when. Follows from the entity's events; nothing sets its dates by hand. */
export interface Duty {
  /** Row of the duty table, e.g. `3.3.2-requalification-begun`; unique within the entity. */
  readonly id: string;
  readonly kind: DutyKind;
  readonly provision: Provision;
  readonly inventoryRow: InventoryRow;
  readonly bearer: Party;
  readonly addressee: Party;
  /** Organisation that owes it, where it is not the entity's own. */
  readonly owedBy?: string;
  /** The event from which it follows, and the day on which that happened. */
  readonly arisenFrom: { readonly eventId: string; readonly on: LegalDate };
  /** Grows by one each time its dates move, a rest begins or ends. Starts at 1. */
  readonly revision: number;
  readonly status: DutyStatus;
  /** Statutory and internal duties only: the last day. A prompt duty never has one. */
  readonly due?: LegalDate;
  /** The day at which reminders aim: earliest reading, or the house target of a prompt duty. */
  readonly aim: LegalDate;
  /** Prompt duties: the day from which the duty list shows an alarm. */
  readonly alarm?: LegalDate;
  /** First known after the period had ended: for a person to look at, no breach by itself (readings, Q30, Q37). */
  readonly knownAfterPeriod?: true;
  /** Its last day lies before the guideline was signed: shown as such, no breach (readings, Q47). */
  readonly beforePublication?: true;
  readonly receipt?: DeadlineReceipt;
  /** Prompt and internal duties: what their dates rest on; a receipt says so itself. */
  readonly basis?: DateBasis;
  readonly fulfilment?: Fulfilment;
  /** Extensions granted, in the order in which they apply; `due` is the day after the last of them. */
  readonly extensions?: readonly DutyExtension[];
  /** When it rested; the last one without `to` while it rests. */
  readonly suspensions?: readonly DutySuspension[];
  /** A waiver or an overruling that waits for a second person. */
  readonly proposed?: { readonly kind: 'waived' | 'overruled'; readonly eventId: string; readonly by: string };
  /** The event that confirmed the waiver or the overruling, or that told of the introduction. */
  readonly closedBy?: string;
  /** Ids of corrections that touch what was reported when the duty was met: "Korrekturmeldung nötig". */
  readonly correctionNeeded?: readonly string[];
  /** Person who is reminded instead of the coordinator, after a handover. */
  readonly assignee?: string;
  readonly nextRung?: NextRung;
}

/** One extension: by whom, and the dates before and after. */
export interface DutyExtension {
  readonly eventId: string;
  readonly by: 'authority' | 'house';
  readonly from: LegalDate;
  readonly to: LegalDate;
}

/** One rest of a duty, first and last day included; days are added to its dates when it is resumed. */
export interface DutySuspension {
  readonly eventId: string;
  readonly by: 'authority' | 'house';
  readonly from: LegalDate;
  /** The last day foreseen, after which somebody looks at it again. */
  readonly until?: LegalDate;
  readonly to?: LegalDate;
}

/** Why dates are counted anew: the day they count from, an answer to a question of reading, the holidays, the version. */
export type ChangeReason =
  | { readonly kind: 'anchor' }
  /** Extended, or resumed after a rest; the event that did it. */
  | { readonly kind: 'extension' | 'suspension' | 'correction'; readonly eventId: string }
  | ({ readonly kind: 'reading'; readonly from: ReadingValue; readonly to: ReadingValue } & Omit<UsedReading, 'value'>)
  | { readonly kind: 'calendar' | 'guideline'; readonly from: string; readonly to: string };

/**
 * A change of the plan. `armed` is new, `moved` has other dates than before, `recounted` the same dates by another
 * counting: its reminders go on as they were. `reopened`: the proof no longer counts. `amended`: a closed duty whose
 * proof or dates were corrected. `noted`: marks changed, dates and status did not.
 */
export const DUTY_CHANGES = [
  'armed',
  'moved',
  'recounted',
  'met',
  'lapsed',
  'suspended',
  'resumed',
  'waived',
  'overruled',
  'reopened',
  'settledBefore',
  'amended',
  'noted',
] as const;

export interface DutyChange {
  readonly change: (typeof DUTY_CHANGES)[number];
  readonly duty: Duty;
  /** `moved`, `recounted`: why, the anchor first; left out where it cannot be told. */
  readonly reasons?: readonly ChangeReason[];
  /** `moved`: the dates before. */
  readonly before?: { readonly due?: LegalDate; readonly aim: LegalDate };
}

/** Who is reminded at a rung. */
export type RecipientRole = Extract<Role, 'coordinator' | 'deputy' | 'lead' | 'compliance'>;

/** Marks of a duty whose missed day is no breach by itself. */
type Excuses = Pick<Duty, 'knownAfterPeriod' | 'beforePublication'>;

/** Whether a missed day needs a person's look before anybody speaks of a breach (readings, Q30, Q37, Q47). */
export function isExcused({ knownAfterPeriod, beforePublication }: Excuses): boolean {
  return knownAfterPeriod === true || beforePublication === true;
}

/** Whether an open duty is overdue on a day. Prompt duties are never overdue, they raise an alarm. */
export function isOverdue(duty: Pick<Duty, 'status' | 'due'> & Excuses, asOf: LegalDate): boolean {
  return duty.status === 'open' && duty.due !== undefined && duty.due < asOf && !isExcused(duty);
}
