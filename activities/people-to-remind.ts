import type { ReminderRequest } from '../domain/assessment';
import type { Duty } from '../domain/duty';
import { dayOf } from '../domain/instant';
import type { LegalDate } from '../domain/legal-date';
import { owingOrganisation } from '../domain/owing-organisation';
import type { Holder } from '../rules/duties/reminders/ladder';
import { countyOf } from '../store/county';
import type { Store } from '../store/open-store';
import { organisationsOf, peopleSince } from '../store/people-reminded';

/** Whom to remind of the duties of some entities. */
export interface PeopleToRemind {
  /** Whether the read model knows the entity. */
  knows(entityId: string): boolean;
  /** The organisation that owes a duty: named by it, else the county for what it bears, else the entity's own. */
  owing(entityId: string, duty: Pick<Duty, 'owedBy' | 'bearer'>): string;
  /** Who holds a role there, and who of them is away on a day. */
  of(organisation: string, day: LegalDate): readonly Holder[];
}

/** Reads whom these reminders may go to: four statements, however many there are. */
export async function peopleToRemind(store: Store, requests: readonly ReminderRequest[]): Promise<PeopleToRemind> {
  const own = await organisationsOf(
    store,
    requests.map(({ entityId }) => entityId),
  );
  const county = await countyOf(store);
  const owing = (entityId: string, duty: Pick<Duty, 'owedBy' | 'bearer'>) =>
    owingOrganisation(duty, own.get(entityId) ?? '', county);
  const organisations = requests.flatMap(({ entityId, duties }) => duties.map((duty) => owing(entityId, duty)));
  const [first] = requests.map(({ asOf }) => dayOf(asOf)).sort();
  const of = first === undefined ? () => [] : await peopleSince(store, [...new Set(organisations)], first);
  return { knows: (entityId) => own.has(entityId), owing, of };
}
