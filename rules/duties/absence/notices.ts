import { dayAfter, laterOf } from '../../../domain/legal-date';
import { closedBy } from '../closing';
import type { Arising, Closing, DerivationContext } from '../duty-row';
import { type AbsenceBook, isOverBy, replacementDay } from './forecast';
import { reductionStretches } from './replacement';

/**
 * 4.2, Q32: that no replacement is possible is told as soon as it is declared, or, where the county reads it so, when the
 * pay under the law has ended as well. Not where the person is back by the beginning of the seventh week, or has left
 * before it.
 */
export function noticeOfImpossibility(book: AbsenceBook, context: DerivationContext): readonly Arising[] {
  if (context.readings.noticeTrigger === 'bothFacts') return bothFacts(book, context);
  const declared = book.first('declaredImpossible');
  return declared === undefined || backInTime(book, context) ? [] : [{ eventId: declared.id, on: declared.data.on }];
}

/** A notice of one fact does not tell both: where both are asked for, it has to come when both are there. */
export function impossibilityTold(book: AbsenceBook, { on }: Arising, { readings }: DerivationContext): Closing | null {
  if (readings.noticeTrigger === 'replacementImpossible') return closedBy(book.first('impossibilityNoticeReceived'));
  const later = book.all('impossibilityNoticeReceived').find(({ data }) => data.receivedOn >= on);
  return closedBy(book.first('sickPayNoticeReceived') ?? later);
}

/** 4.2, Q32: told again when the pay ends; where the county asks for both facts at once, the first notice says so. */
export function noticeOfSickPayEnd(book: AbsenceBook, context: DerivationContext): readonly Arising[] {
  return context.readings.noticeTrigger === 'bothFacts' ? [] : bothFacts(book, context);
}

/** The day on which both facts are there and known: replacement impossible, pay under the law ended. */
function bothFacts(book: AbsenceBook, context: DerivationContext): readonly Arising[] {
  const declared = book.first('declaredImpossible');
  const ended = book.last('sickPayEnded');
  if (declared === undefined || ended === undefined || reductionStretches(book, context).length === 0) return [];
  const unpaidFrom = dayAfter(ended.data.lastPaidDay);
  const endKnown = laterOf(unpaidFrom, ended.data.knownOn ?? unpaidFrom);
  const { id } = declared.data.on > endKnown ? declared : ended;
  return [{ eventId: id, on: laterOf(declared.data.on, endKnown) }];
}

function backInTime(book: AbsenceBook, context: DerivationContext): boolean {
  const limit = replacementDay(book, context);
  return limit !== null && isOverBy(limit, book);
}
