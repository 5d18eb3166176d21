import { type EmploymentDutyId, proofSchemas } from '../domain/employment';
import { FristwerkError } from '../domain/errors';
import { PROOF_EVENTS } from '../domain/proof-events';
import type { FristwerkDeps } from './deps';
import { recordEvent } from './entities/record';
import { findEntity } from './find-entity';
import type { CommandContext, CommandResult, DocumentUpload } from './fristwerk';
import { withRefusalsNoted } from './send-event';

/** Records the proof that closes a duty of an employment. */
export function prove(
  deps: FristwerkDeps,
  entity: string,
  dutyId: string,
  input: unknown,
  context: CommandContext,
  document?: DocumentUpload,
): Promise<CommandResult> {
  return withRefusalsNoted(deps, 'prove', context, entity, async () => {
    const { entity_type: type } = await findEntity(deps, entity);
    if (type !== 'employment' || !isEmploymentDuty(dutyId)) throw unknownDuty(dutyId);
    return recordEvent(deps, entity, PROOF_EVENTS[dutyId], input, context, document);
  });
}

function isEmploymentDuty(dutyId: string): dutyId is EmploymentDutyId {
  return Object.hasOwn(proofSchemas, dutyId);
}

function unknownDuty(dutyId: string): FristwerkError {
  return new FristwerkError('UNKNOWN_DUTY', {
    field: 'duty',
    value: dutyId,
    details: { choices: Object.keys(proofSchemas) },
  });
}
