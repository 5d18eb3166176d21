import type { Duty } from '../../domain/duty';
import { inChunks } from '../../store/chunks';
import type { DueNotice } from '../../store/notices';

/** What a mail tells of one duty: the notices of all its rungs, the latest last. */
export interface TellingOfDuty {
  readonly duty: Duty;
  readonly notices: readonly [DueNotice, ...DueNotice[]];
}

/** The notices of one mail to one person. */
export interface NoticeGroup {
  readonly personId: string;
  /** `own`: duties of one provision and due day. `digest`: everything else of the day. */
  readonly kind: 'own' | 'digest';
  readonly duties: readonly TellingOfDuty[];
}

/** Duties in one mail; more are told in a second one. */
const MOST = 100;

/**
 * Which notices form one mail: those of the same person, provision and due day; what is for the digest, those of the
 * same person. Notices of the same duty are told as one.
 */
export function groupNotices(notices: readonly DueNotice[]): readonly NoticeGroup[] {
  const groups = grouped(notices, mailKey);
  return groups.flatMap((members) => {
    const [{ person_id: personId, kind }] = members;
    const duties = grouped(members, dutyKey).map((rungs) => tellingOf(rungs));
    return personId === null ? [] : inChunks(duties, MOST).map((some) => ({ personId, kind, duties: some }));
  });
}

function mailKey({ person_id: person, kind, provision, due_on: due }: DueNotice): string {
  return JSON.stringify(kind === 'own' ? [person, provision, due] : [person]);
}

function dutyKey({ entity_id: entity, duty_id: duty }: DueNotice): string {
  return JSON.stringify([entity, duty]);
}

function tellingOf(notices: readonly [DueNotice, ...DueNotice[]]): TellingOfDuty {
  const [first, ...more] = notices.toSorted(byRung) as [DueNotice, ...DueNotice[]];
  return { duty: JSON.parse(first.duty) as Duty, notices: [first, ...more] };
}

/** By distance from the duty's day; on the same one the due day itself comes last. */
function byRung(a: DueNotice, b: DueNotice): number {
  const dueLast = (notice: DueNotice) => (notice.rung_key.endsWith('/due') ? 1 : 0);
  if (a.offset_days !== b.offset_days) return a.offset_days - b.offset_days;
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  return dueLast(a) - dueLast(b);
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly [Item, ...Item[]][] {
  const groups = new Map<string, [Item, ...Item[]]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups.values()];
}
