import type { AbsenceEvent } from '../../../domain/absence';
import { earlierOf, type LegalDate } from '../../../domain/legal-date';
import { bookOf } from '../event-book';
import { afterEnd, before, misplaced, type StoryFault, unknownChoice } from '../story-fault';
import { type AbsenceBook, firstAbsentDay } from './forecast';

/**
 * What is wrong with an event of an absence after those before it; empty where nothing is. First comes the report, and
 * only one; nothing returns or ends before it began, nothing is foreseen or replaced after the return; only a replacement
 * that started can end; who decides on a reduction knows both facts on which it rests (4.2, Q32). Papers and facts from elsewhere may arrive after the end.
 */
export function absenceFaults(event: AbsenceEvent, earlier: readonly AbsenceEvent[]): readonly StoryFault[] {
  const book = bookOf(earlier);
  const firstDay = firstAbsentDay(book) ?? undefined;
  if ((firstDay === undefined) !== (event.type === 'reported'))
    return misplaced(event.type, firstDay === undefined ? 'reported' : '≠ reported');
  return afterReport(event, book, firstDay);
}

function afterReport(event: AbsenceEvent, book: AbsenceBook, firstDay: LegalDate | undefined): readonly StoryFault[] {
  return [...beforeBeginning(event, book, firstDay), ...ofContent(event, book, firstDay)];
}

/** What is done about an absence comes after it was known of or had begun; what payroll knows may be older. */
const DAYS_WITHIN: Readonly<Partial<Record<AbsenceEvent['type'], string>>> = {
  forecastChanged: 'knownOn',
  replacementProposed: 'on',
  declaredImpossible: 'on',
  impossibilityNoticeSent: 'sentOn',
  impossibilityNoticeReceived: 'receivedOn',
  sickPayNoticeSent: 'sentOn',
  sickPayNoticeReceived: 'receivedOn',
  reductionDecided: 'on',
};

function beforeBeginning(
  { type, data }: AbsenceEvent,
  book: AbsenceBook,
  firstDay: LegalDate | undefined,
): readonly StoryFault[] {
  const field = DAYS_WITHIN[type];
  const knownOn = book.first('reported')?.data.knownOn;
  if (field === undefined || firstDay === undefined || knownOn === undefined) return [];
  return before(field, (data as Readonly<Record<string, unknown>>)[field] as LegalDate, earlierOf(firstDay, knownOn));
}

function ofContent(event: AbsenceEvent, book: AbsenceBook, firstDay: LegalDate | undefined): readonly StoryFault[] {
  const returnedOn = book.last('returned')?.data.on;
  switch (event.type) {
    case 'forecastChanged':
      return [
        ...before('expectedUntil', event.data.expectedUntil, firstDay),
        ...afterEnd('knownOn', event.data.knownOn, returnedOn),
      ];
    case 'returned':
      return returnFaults(event.data.on, book, firstDay);
    case 'replacementProposed':
      return [...ownReplacement(event.data, book), ...afterEnd('on', event.data.on, returnedOn)];
    case 'replacementStarted':
      return [
        ...ownReplacement(event.data, book),
        ...before('on', event.data.on, firstDay),
        ...afterEnd('on', event.data.on, returnedOn),
      ];
    case 'replacementEnded':
      return replacementEndFaults(event.data, book);
    case 'reductionDecided':
      return decisionFaults(book);
    default:
      return [];
  }
}

/** Nobody stands in for themselves (4.2). */
function ownReplacement({ employment }: { readonly employment: string }, book: AbsenceBook): readonly StoryFault[] {
  if (book.last('reported')?.data.employment !== employment) return [];
  return [
    {
      path: ['data', 'employment'],
      code: 'INVALID_CHOICE',
      value: employment,
      limits: { choices: [`≠ ${employment}`] },
    },
  ];
}

/** Nobody comes back to an employment that has ended. Of two statements on the return the later one holds. */
function returnFaults(on: LegalDate, book: AbsenceBook, firstDay: LegalDate | undefined): readonly StoryFault[] {
  return [...before('on', on, firstDay), ...afterEnd('on', on, book.last('employmentEnded')?.data.lastDay)];
}

function replacementEndFaults(
  { employment, on }: { readonly employment: string; readonly on: LegalDate },
  book: AbsenceBook,
): readonly StoryFault[] {
  const started = book.all('replacementStarted').map(({ data }) => data);
  const last = started.findLast((other) => other.employment === employment);
  return [
    ...unknownChoice(
      'employment',
      employment,
      started.map((other) => other.employment),
    ),
    ...before('on', on, last?.on),
  ];
}

function decisionFaults(book: AbsenceBook): readonly StoryFault[] {
  const missing = (['declaredImpossible', 'sickPayEnded'] as const).filter((type) => book.first(type) === undefined);
  return missing.length === 0 ? [] : misplaced('reductionDecided', ...missing);
}
