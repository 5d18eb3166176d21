import { PROOF_EVENTS } from '../domain/proof-events';
import { runDutyLedger } from './duty-ledger';
import { EMPLOYMENT_COMMANDS, type EntityInput } from './messages';

/**
 * The life of one employment, from the hire to its end: what is reported is recorded, the guideline's duties follow
 * from it, whoever owes them is reminded until the proof is in.
 */
export async function employment(input: EntityInput): Promise<void> {
  await runDutyLedger(
    { entityType: 'employment', commands: EMPLOYMENT_COMMANDS, firstEvent: 'hired', closedBy: PROOF_EVENTS },
    input,
  );
}
