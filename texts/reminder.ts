import type { RecipientRole } from '../domain/duty';
import { listed } from './counting';
import { roleLabel } from './vocabulary';

const LADDER = ['coordinator', 'deputy', 'lead', 'compliance'] as const satisfies readonly RecipientRole[];

/** Rungs that have a name instead of a number of days. */
const NAMED_RUNGS: Readonly<Record<string, string>> = {
  '0': 'am Zieltag',
  due: 'am letzten Tag der Frist',
  start: 'zu Beginn',
  immediate: 'sofort',
};

/**
 * A rung in words by its key `entity/duty/revision/rung`, with or without a role behind it:
 * `7 Tage vorher`, `am Zieltag`, `1 Tag danach`, `am letzten Tag der Frist`.
 */
export function rungWords(key: string, dutyId: string): string {
  const [, label = ''] = key.split(`/${dutyId}/`).at(-1)?.split('/') ?? [];
  const days = Number(label);
  if (Object.hasOwn(NAMED_RUNGS, label) || label === '' || Number.isNaN(days)) return NAMED_RUNGS[label] ?? label;
  const distance = Math.abs(days) === 1 ? '1 Tag' : `${Math.abs(days)} Tage`;
  return `${distance} ${days < 0 ? 'vorher' : 'danach'}`;
}

/** To whom a rung goes, who else gets this one, and how the ladder runs. */
export function escalationSentence(role: RecipientRole, alsoTold: readonly RecipientRole[] = []): string {
  const others = alsoTold.filter((other) => other !== role).map(roleLabel);
  const also = others.length === 0 ? '' : ` Gleichzeitig benachrichtigt: ${listed(others)}.`;
  return `Diese Erinnerung geht an: ${roleLabel(role)}.${also} Die Erinnerungen gehen zuerst an die ${listedLadder()}.`;
}

function listedLadder(): string {
  const [first, ...later] = LADDER.map(roleLabel);
  return `${first}, danach auch an ${listed(later)}`;
}
