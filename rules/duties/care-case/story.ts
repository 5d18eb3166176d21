import type { CareCaseEvent } from '../../../domain/care-case';
import type { LegalDate } from '../../../domain/legal-date';
import { deletionCause } from '../../retention/delete-after';
import { bookOf } from '../event-book';
import { afterEnd, before, misplaced, type StoryFault, unknownChoice } from '../story-fault';

/** What may still come after the end: records in writing (5.8.2), a withdrawal, what became of the data. */
const AFTER_THE_END: ReadonlySet<string> = new Set([
  'recordWritten',
  'noPlanRecorded',
  'consentWithdrawn',
  'externalRecordLinked',
  'dataTransferred',
  'deleted',
]);

/** What can only happen to somebody who was allocated; a talk, a consent or an offer may have come before. */
const WITHIN_THE_CASE: ReadonlySet<string> = new Set([
  'surveyed',
  'planAgreed',
  'planReviewed',
  'noPlanRecorded',
  'stepAgreed',
  'counsellingNotUsed',
  'brokenOff',
  'ended',
]);

/**
 * What is wrong with an event of a care case after those before it; empty where nothing is. It is allocated once and ends
 * once; a record is written of something that happened (5.8.2); a step is taken or missed that was agreed (5.8.1).
 */
export function careCaseFaults(event: CareCaseEvent, earlier: readonly CareCaseEvent[]): readonly StoryFault[] {
  const book = bookOf(earlier);
  const ended = book.last('ended')?.data.on;
  if (event.type === 'allocated')
    return book.first('allocated') === undefined ? [] : misplaced('allocated', '≠ allocated');
  if (event.type === 'ended' && ended !== undefined) return misplaced('ended', '≠ ended');
  const { on } = event.data;
  return [
    ...(WITHIN_THE_CASE.has(event.type) ? before('on', on, book.first('allocated')?.data.allocatedOn) : []),
    ...(AFTER_THE_END.has(event.type) ? [] : afterEnd('on', on, ended)),
    ...ofContent(event, earlier),
  ];
}

function ofContent(event: CareCaseEvent, earlier: readonly CareCaseEvent[]): readonly StoryFault[] {
  switch (event.type) {
    case 'recordWritten':
      return unknownChoice(
        'of',
        event.data.of,
        earlier.map(({ id }) => id),
      );
    case 'stepFulfilled':
    case 'stepMissed':
      return ofStep(event.data, earlier);
    case 'deleted':
      return ofDeletion(event.data.on, earlier);
    default:
      return [];
  }
}

function ofStep(
  { step, on }: { readonly step: string; readonly on: LegalDate },
  earlier: readonly CareCaseEvent[],
): readonly StoryFault[] {
  const agreed = bookOf(earlier).all('stepAgreed');
  const first = agreed.find(({ data }) => data.step === step);
  return [
    ...unknownChoice(
      'step',
      step,
      agreed.map(({ data }) => data.step),
    ),
    ...before('on', on, first?.data.on),
  ];
}

/** 5.8.1: deleted is what is kept no longer, after the end of the support or a withdrawal of consent. */
function ofDeletion(on: LegalDate, earlier: readonly CareCaseEvent[]): readonly StoryFault[] {
  const cause = deletionCause(bookOf(earlier));
  return cause === null ? misplaced('deleted', 'ended', 'consentWithdrawn') : before('on', on, cause.on);
}
