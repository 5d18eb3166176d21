import { type EmploymentDutyId, proofSchemas } from '../domain/employment';
import { FristwerkError } from '../domain/errors';
import { PROOF_EVENTS } from '../domain/proof-events';
import { parseInput } from '../domain/validation';
import { RECORDING_ROLES, requireActor } from './actor';
import type { FristwerkDeps } from './deps';
import { withDocument } from './document';
import { findEntity } from './find-entity';
import type { CommandContext, CommandResult, DocumentUpload } from './fristwerk';
import { requirePast } from './require-past';
import { sendEvent, withRefusalsNoted } from './send-event';

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
    const { entity_id: entityId, organisation_id: organisation } = await findEntity(deps, entity);
    if (!isEmploymentDuty(dutyId)) throw unknownDuty(dutyId);
    await requireActor(deps.store, context.actor, organisation, RECORDING_ROLES);
    const proof = parseInput(proofSchemas[dutyId], input);
    requirePast(deps, 'receivedOn', proof.receivedOn);
    const type = PROOF_EVENTS[dutyId];
    const occurredOn = 'begunOn' in proof ? proof.begunOn : proof.receivedOn;
    return withDocument(deps, entityId, document, context, (documentId) => {
      const data = { ...proof, ...(documentId !== undefined && { documentId }) };
      return sendEvent(deps, { entityId, type, occurredOn, data, creates: false }, context);
    });
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
