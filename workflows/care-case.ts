import type { CareCaseEventType } from '../domain/care-case';
import { runDutyLedger } from './duty-ledger';
import { LEDGER_EVENTS, type Place } from './entity-life';
import type { EntityInput } from './messages';

const EVENTS: Readonly<Record<CareCaseEventType, Place>> = {
  allocated: 'first',
  handoverHeld: 'later',
  contactOffered: 'later',
  consentGiven: 'later',
  consentWithdrawn: 'later',
  surveyed: 'later',
  externalRecordLinked: 'later',
  planAgreed: 'later',
  legacyPlanAdopted: 'later',
  planReviewed: 'later',
  agreementAligned: 'later',
  agreementDutyExplained: 'later',
  stepAgreed: 'later',
  stepFulfilled: 'later',
  stepMissed: 'later',
  planNotReached: 'later',
  noPlanRecorded: 'later',
  counsellingNotUsed: 'later',
  brokenOff: 'later',
  recordWritten: 'later',
  socialLawNoticeGiven: 'later',
  dataTransferred: 'later',
  ended: 'later',
  deleted: 'later',
};

/**
 * The life of one care case: a person is allocated to a municipality, handed over and offered counselling; consent comes
 * before data (5.8.1), then the survey (5.6) and the integration plan with its steps and reviews (5.7, 5.8). The support
 * ends as planned or is broken off; its records are kept for as long as the house has set, and deleted then.
 */
export async function careCase(input: EntityInput): Promise<void> {
  await runDutyLedger({ entityType: 'careCase', events: { ...EVENTS, ...LEDGER_EVENTS } }, input);
}
