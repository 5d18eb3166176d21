import type { GrantData, GrantEvent } from '../../../domain/grant/index';
import type { LegalDate } from '../../../domain/legal-date';
import { closedBy } from '../closing';
import type { Closing } from '../duty-row';
import { bookOf } from '../event-book';
import type { NeededEnclosure } from './enclosures';
import { longestEnd } from './proven-periods';
import type { GrantBook } from './providers';

/** Which proof of use: of a period, on the provider's leg or on the county's own. */
export interface ProofKey {
  readonly periodEnd: LegalDate;
  /** Null on the leg from the county to the granting authority. */
  readonly provider: string | null;
}

type EventOf<Type extends GrantEvent['type']> = Extract<GrantEvent, { readonly type: Type }>;

/** The receipt of a proof that stands: none while the last one received was rejected. */
export function proofStanding(book: GrantBook, key: ProofKey): EventOf<'proofReceived'> | undefined {
  return standing(
    book.events.filter((event) => isProof(event) && isOf(book, key, event)),
    'proofReceived',
  );
}

/** The receipt of an annual report that stands, at that addressee (Q23). */
export function reportStanding(
  book: GrantBook,
  { year, provider, at }: Pick<GrantData<'reportReceived'>, 'year' | 'provider' | 'at'>,
): Closing | null {
  const events = book.events.filter(
    ({ type, data }) =>
      (type === 'reportRejected' || (type === 'reportReceived' && data.at === at)) &&
      data.year === year &&
      data.provider === provider,
  );
  return closedBy(standing(events, 'reportReceived'));
}

/**
 * A provider's proof is complete with its enclosures: closed on the day on which the last piece arrived (3.10.1).
 * Enclosures in the envelope of a rejected proof went back with it.
 */
export function proofComplete(book: GrantBook, key: ProofKey, needed: readonly NeededEnclosure[]): Closing | null {
  const proof = proofStanding(book, key);
  if (proof === undefined) return null;
  const missing = needed.filter((need) => !liesIn(proof.data, need));
  const added = missing.map((need) => addedEnclosure(book, key, need));
  if (added.some((piece) => piece === undefined)) return null;
  const pieces = [proof, ...added.filter((piece) => piece !== undefined)];
  return closedBy(pieces.reduce((latest, piece) => (piece.data.receivedOn > latest.data.receivedOn ? piece : latest)));
}

/**
 * The first piece handed in by itself that is what is needed: of the person on that post, or of all of them where it says
 * so; a report of which nobody said that it names key figures is none (3.10.1).
 */
export function addedEnclosure(
  book: GrantBook,
  key: ProofKey,
  need: NeededEnclosure,
): EventOf<'enclosureAdded'> | undefined {
  return book
    .all('enclosureAdded')
    .find((event) => event.data.what === need.what && isOf(book, key, event) && says(event.data, need));
}

/** Whether what is needed lies in the envelope of a proof, by what is said of its papers (3.10.1). */
export function liesIn(data: Envelope, need: NeededEnclosure): boolean {
  return data.enclosures.includes(need.what) && says(data, need);
}

function says({ post, coversAll, withFigures }: Papers, need: NeededEnclosure): boolean {
  if (need.what === 'report') return withFigures === true;
  return coversAll === true || post === need.post;
}

function isProof(event: GrantEvent): event is EventOf<'proofReceived' | 'proofRejected'> {
  return event.type === 'proofReceived' || event.type === 'proofRejected';
}

/** What lay in one envelope, and what is said of it. */
export type Envelope = Pick<GrantData<'proofReceived'>, 'enclosures' | 'coversAll' | 'withFigures'>;
type Papers = Pick<GrantData<'enclosureAdded'>, 'post' | 'coversAll' | 'withFigures'>;
type Entry = EventOf<'proofReceived' | 'proofRejected' | 'enclosureAdded'>;

function isOf(book: GrantBook, key: ProofKey, event: Entry): boolean {
  return (event.data.provider ?? null) === key.provider && endOf(book, event, key.provider) === key.periodEnd;
}

/**
 * Without a day of its own an entry is about the longest period as it was then: what was handed in before a prolongation
 * proves nothing of the rest. Where it was cut short since, what proves the longer time proves the shorter one.
 */
function endOf(book: GrantBook, event: Entry, provider: string | null): LegalDate | undefined {
  if (event.data.periodEnd !== undefined) return event.data.periodEnd;
  const now = longestEnd(book, provider);
  const then = longestEnd(bookOf(book.events.slice(0, book.events.indexOf(event))), provider);
  return then === undefined || (now !== undefined && then > now) ? now : then;
}

function standing<Type extends 'proofReceived' | 'reportReceived'>(
  events: readonly GrantEvent[],
  received: Type,
): EventOf<Type> | undefined {
  return events.reduce<EventOf<Type> | undefined>(
    (stands, event) => (event.type === received ? (stands ?? (event as EventOf<Type>)) : undefined),
    undefined,
  );
}
