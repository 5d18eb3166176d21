import type { RecipientRole } from '../domain/duty';
import { listed } from './counting';
import { roleLabel } from './vocabulary';

const LADDER = ['coordinator', 'deputy', 'lead', 'compliance'] as const satisfies readonly RecipientRole[];

/** How far a rung lies from the day aimed at: `7 Tage vorher`, `am Zieltag`, `1 Tag danach`. */
export function rungWords(offset: number): string {
  if (offset === 0) return 'am Zieltag';
  const days = Math.abs(offset) === 1 ? '1 Tag' : `${Math.abs(offset)} Tage`;
  return `${days} ${offset < 0 ? 'vorher' : 'danach'}`;
}

/** Offset of a rung from its key `entity/duty/revision/rung` with or without a role; null when it has none. */
export function rungOffset(key: string): number | null {
  const rung = key.split('/').findLast((part) => /^[+-]?\d+$/.test(part));
  return rung === undefined ? null : Number(rung);
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
