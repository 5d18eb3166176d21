import type { MandateEventType } from '../domain/mandate';
import { runDutyLedger } from './duty-ledger';
import { LEDGER_EVENTS, type Place } from './entity-life';
import type { EntityInput } from './messages';

const EVENTS: Readonly<Record<MandateEventType, Place>> = {
  agreed: 'firstOrLater',
  transferred: 'firstOrLater',
  providerInformed: 'later',
  personsNamed: 'later',
  deploymentKnown: 'later',
  staffListRequested: 'later',
  staffListSent: 'later',
  staffListReceived: 'later',
  fundsAllocated: 'later',
  cooperationHeld: 'later',
  roomsNegotiated: 'later',
  planTemplateProvided: 'later',
  fundingNoticeGiven: 'later',
  serviceGapOpened: 'later',
  serviceGapExplained: 'later',
  serviceGapClosed: 'later',
  exceptionDecided: 'later',
  writtenFormConfirmed: 'later',
  ended: 'later',
};

/**
 * The life of one mandate: municipality and county agree, the municipality transfers the work on the form (1.2, 1.3) and
 * names whom to look after (2.2); the provider is told in writing, sends the list of its staff (2.3), and gives reasons
 * for every gap in the service until it is closed (4.1). It ends when the work goes back.
 */
export async function mandate(input: EntityInput): Promise<void> {
  await runDutyLedger({ entityType: 'mandate', events: { ...EVENTS, ...LEDGER_EVENTS } }, input);
}
