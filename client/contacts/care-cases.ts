import type { CareCaseEvent } from '../../domain/care-case';
import type { LegalDate } from '../../domain/legal-date';
import { bookOf } from '../../rules/duties/event-book';
import type { CareCaseSpan } from '../../rules/key-figures/figure-findings';
import type { Store } from '../../store/open-store';
import { type StoredStory, storedStories } from './stored-events';

/** The file references of an organisation's care cases, each by reference and by id. */
export async function careCaseReferences({ db }: Store, organisation: string): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('entities')
    .select(['entity_id', 'reference'])
    .where('entity_type', '=', 'careCase')
    .where('organisation_id', '=', organisation)
    .execute();
  return new Map(
    rows.flatMap(({ entity_id, reference }) => [[entity_id, reference] as const, [reference, reference] as const]),
  );
}

/** What the key figures take from care cases: from when to when each was supported, and when plans were agreed. */
export interface CaseWork {
  readonly spans: readonly CareCaseSpan[];
  readonly plans: readonly { readonly on: LegalDate }[];
}

/** The work on the care cases of one organisation or of all. */
export async function caseWork(store: Store, organisation?: string): Promise<CaseWork> {
  const stories = await storedStories(store, 'careCase', { organisation });
  return {
    spans: stories.flatMap((story) => spanOf(story) ?? []),
    plans: stories.flatMap(({ events }) => bookOf(events as readonly CareCaseEvent[]).all('planAgreed')).map(planOf),
  };
}

function planOf({ data }: { readonly data: { readonly on: LegalDate } }) {
  return { on: data.on };
}

function spanOf({ reference, events }: StoredStory): CareCaseSpan | null {
  const book = bookOf(events as readonly CareCaseEvent[]);
  const allocatedOn = book.last('allocated')?.data.allocatedOn;
  if (allocatedOn === undefined) return null;
  return { reference, allocatedOn, endedOn: book.last('ended')?.data.on ?? null };
}
