import type { MandateEvent } from '../../domain/mandate';
import type { EventBook } from '../duties/event-book';
import { isJustified, openGaps } from '../duties/mandate/gaps';
import type { FactsOf } from './facts';

/** What the rules on a mandate compare, from its events. An agreement that was not recorded is unknown. */
export function mandateFacts(book: EventBook<MandateEvent>): FactsOf<'mandate'> {
  const transferred = book.last('transferred')?.data;
  const open = openGaps(book);
  return {
    countyAndMunicipalityAgree: book.first('agreed') === undefined ? undefined : true,
    municipalityDoesWorkItself: transferred?.doesWorkItself,
    transferredWithForm: transferred?.form,
    serviceGapOpen: open.length > 0,
    exceptionFoundJustified: open.length > 0 && open.every((gap) => isJustified(book, gap) === true),
  };
}
