import type { Channel } from '../../domain/duty';
import type { ReadingNumber } from '../../domain/guideline';
import type { LegalDate } from '../../domain/legal-date';
import type { MandateEvent } from '../../domain/mandate';
import { bookOf } from '../duties/event-book';
import { formOf, type WrittenForm, writtenNotices } from '../duties/mandate/written-form';
import type { LegalBasis } from '../guideline/readings';

/** A notice that has to be in writing. */
export interface NoticeForm {
  readonly eventId: string;
  readonly type: MandateEvent['type'];
  readonly receivedOn: LegalDate;
  readonly channel: Channel;
  /** `toConfirm`: a person says whether it is enough (Q35). */
  readonly form: WrittenForm;
}

/** How a mandate stands beside its dates. */
export interface MandateStanding {
  /** 2.3, 4.1: the notices that arrived. */
  readonly notices: readonly NoticeForm[];
}

/** Readings on which the standing of a mandate rests; a letter needs none. */
export function mandateReadings({ notices }: MandateStanding): readonly ReadingNumber[] {
  return notices.some(({ channel }) => channel !== 'letter') ? ['Q35'] : [];
}

/** Whether the notices of a mandate are in writing, by the day of their arrival. */
export function mandateStanding(events: readonly MandateEvent[], basis: LegalBasis): MandateStanding {
  const book = bookOf(events);
  return {
    notices: writtenNotices(book)
      .map((notice) => {
        const { id, type, data } = notice;
        const { receivedOn, channel } = data;
        return { eventId: id, type, receivedOn, channel, form: formOf(notice, book, basis) };
      })
      .toSorted((a, b) => a.receivedOn.localeCompare(b.receivedOn)),
  };
}
