import type { ClosingManner, Duty } from '../domain/duty';
import { statusLabel } from './vocabulary';

const MANNERS: Readonly<Record<ClosingManner, string>> = {
  impossible: 'erledigt, weil kein Ersatz möglich ist',
  returned: 'beendet durch Rückkehr',
  ended: 'beendet durch das Ende der Beschäftigung',
  reported: 'beendet durch die Kennzahlenmeldung',
};

/** How a duty ended without what it asks for: `beendet durch Rückkehr`. */
export const closingManner = (manner: ClosingManner): string => MANNERS[manner];

/**
 * Where a duty stands, in words; one that ended without what it asks for is never called fulfilled:
 * `erledigt, weil kein Ersatz möglich ist`, after its last day `überschritten, beendet durch Rückkehr`.
 */
export function dutyStanding({ status, fulfilment }: Pick<Duty, 'status' | 'fulfilment'>): string {
  const manner = fulfilment?.manner;
  if (manner === undefined || (status !== 'met' && status !== 'metLate')) return statusLabel(status);
  return status === 'met' ? closingManner(manner) : `${statusLabel('overdue')}, ${closingManner(manner)}`;
}
