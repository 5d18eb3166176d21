import { FristwerkError } from '../../domain/errors';
import { PROOF_EVENTS } from '../../domain/proof-events';
import type { KnownEntity } from './known-entity';

/**
 * Makes sure that a proof finds its duty open, at rest or not, as the entity itself will: of many entities told at once
 * none is to be recorded where another one refuses.
 * @throws UNKNOWN_DUTY, DUTY_NOT_OPEN with the day on which it was met
 */
export function refuseClosedDuty({ type: entity, duties }: KnownEntity, type: string): void {
  const dutyId = Object.entries(PROOF_EVENTS).find(([, proof]) => proof === type)?.[0];
  if (entity !== 'employment' || dutyId === undefined) return;
  const duty = duties.get(dutyId)?.duty;
  if (duty === undefined) throw new FristwerkError('UNKNOWN_DUTY', { field: 'duty', value: dutyId });
  if (duty.status === 'open' || duty.status === 'suspended') return;
  const details = { status: duty.status, on: duty.fulfilment?.on };
  throw new FristwerkError('DUTY_NOT_OPEN', { field: 'duty', value: dutyId, details });
}
