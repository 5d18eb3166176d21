import type { GrantEventType } from '../domain/grant/index';
import { runDutyLedger } from './duty-ledger';
import { LEDGER_EVENTS, type Place } from './entity-life';
import type { EntityInput } from './messages';

const EVENTS: Readonly<Record<GrantEventType, Place>> = {
  applied: 'firstOrLater',
  awarded: 'firstOrLater',
  periodChanged: 'later',
  proofSent: 'later',
  proofReceived: 'later',
  proofRejected: 'later',
  enclosureAdded: 'later',
  accepted: 'later',
  readinessConfirmed: 'later',
  dataRequested: 'later',
  dataReceived: 'later',
  figuresChecked: 'later',
  reportSent: 'later',
  reportReceived: 'later',
  reportRejected: 'later',
  evaluationRequested: 'later',
  evaluationDataSent: 'later',
  evaluationDataReceived: 'later',
};

/**
 * The life of one grant: applied for and awarded to providers for a period, which may change. Through it each provider
 * owes its key figures by 15 January of every year (3.11.3), data when the authority asks (3.11.2, 3.11.4) and, after it,
 * the proof of use, which the county merges and hands on (3.10.1), until the authority accepts.
 */
export async function grant(input: EntityInput): Promise<void> {
  await runDutyLedger({ entityType: 'grant', events: { ...EVENTS, ...LEDGER_EVENTS } }, input);
}
