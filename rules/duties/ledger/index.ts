export { deriveLedgerDuties } from './derive-ledger-duties';
export { effectiveEvents } from './effective-events';
export { ledgerFaults } from './ledger-faults';
export { cameToNothing, correctedEvent, isCorrectable } from './live-events';
export { type OverruledOutcome, overruledOutcome } from './overruled-outcome';
