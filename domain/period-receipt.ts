import type { Counting, SkippedDay } from './duty';
import type { Instant } from './instant';
import type { LegalDate } from './legal-date';

/** The beginning of a week of absence (4.2): a state begins, so it never moves. */
export interface WeekReceipt {
  /** First day of week 1. */
  readonly firstDay: LegalDate;
  readonly week: number;
  /** End of the week before, e.g. day 42. */
  readonly lastDayBefore: LegalDate;
  readonly begins: LegalDate;
  /** A hint only: the first working day from the beginning on. */
  readonly firstWorkingDay: LegalDate;
  /** The days between both. */
  readonly skipped: readonly SkippedDay[];
  readonly paragraphs: readonly string[];
}

/** An authority's period in hours (LVwVfG 31 VI). */
export interface HoursReceipt {
  readonly from: Instant;
  readonly hours: number;
  /** Exclusive: at or after this instant is late. */
  readonly lateFrom: Instant;
  /** The German day in which it ends. */
  readonly endsOn: LegalDate;
  readonly paragraphs: readonly string[];
}

/** When a posted notice counts as made known (LVwVfG 41 II). */
export interface DeliveryReceipt {
  readonly postedOn: LegalDate;
  readonly days: number;
  /** What the law presumes. */
  readonly presumedOn: LegalDate;
  /** When it arrived, where that was recorded. */
  readonly receivedOn: LegalDate | null;
  /** The later of both: from here an authority's period runs. */
  readonly notifiedOn: LegalDate;
  readonly paragraphs: readonly string[];
}

/** A house target before a due day (Q20): no date of the law. */
export interface LeadReceipt {
  readonly due: LegalDate;
  readonly days: number;
  /** So many calendar days before the due day. */
  readonly counted: LegalDate;
  /** Days off passed over backwards, latest first. */
  readonly skipped: readonly SkippedDay[];
  /** The working day aimed at. */
  readonly target: LegalDate;
}

/** A house target for "unverzüglich" (Q38), which has no date of the law. */
export interface PromptReceipt {
  readonly arisenOn: LegalDate;
  /** The working days counted, the day of arising not among them; the last one is the target. */
  readonly counted: readonly LegalDate[];
  /** Days off passed over, in order. */
  readonly skipped: readonly SkippedDay[];
  readonly target: LegalDate;
  /** Calendar days until the alarm. */
  readonly alarmDays: number;
  readonly alarm: LegalDate;
  readonly paragraphs: readonly string[];
}

/** Whether a time in one piece lasts long enough (3.3.3). Nothing rolls. */
export interface DurationReceipt {
  readonly from: LegalDate;
  readonly to: LegalDate;
  readonly count: number;
  readonly unit: Counting['unit'];
  /** The last day that would be needed. */
  readonly neededEnd: LegalDate;
  readonly complete: boolean;
  /** Calendar days from the actual to the needed end; 0 when complete. */
  readonly missingDays: number;
  readonly paragraphs: readonly string[];
}

/** Whether several times together last long enough (BGB 191). */
export interface PiecesReceipt {
  /** The days covered, ascending; times that overlap or touch are one piece. */
  readonly pieces: readonly { readonly from: LegalDate; readonly to: LegalDate; readonly days: number }[];
  readonly count: number;
  readonly unit: Counting['unit'];
  readonly neededDays: number;
  readonly coveredDays: number;
  readonly complete: boolean;
  readonly missingDays: number;
  readonly paragraphs: readonly string[];
}
