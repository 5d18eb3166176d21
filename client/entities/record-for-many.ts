import { FristwerkError } from '../../domain/errors';
import type { FristwerkDeps } from '../deps';
import { withDocument } from '../document';
import type { CommandContext, CommandResult, DocumentUpload } from '../fristwerk';
import { located } from './located';
import { type CheckedEvent, checkEvent, sendChecked } from './record';

/** Most entities that one letter, course or certificate can be about. */
const MOST = 200;

/**
 * Records the same event for many entities: all are checked before the first is told, and the document is kept once, with
 * the first. Sent again under its request id, it goes on where it was interrupted.
 * @throws INVALID_CHOICE for none, too many or one named twice; what an entity refuses, with the place of its name
 */
export async function recordForMany(
  deps: FristwerkDeps,
  entities: readonly string[],
  type: string,
  input: unknown,
  context: CommandContext,
  document?: DocumentUpload,
): Promise<readonly CommandResult[]> {
  const [first, ...others] = await checkAll(deps, entities, type, input, context);
  if (first === undefined)
    throw new FristwerkError('INVALID_CHOICE', { field: 'entities', value: 0, details: { reason: 'entries', min: 1 } });
  const told: CommandResult[] = [];
  const documentId = await withDocument(deps, first.entityId, document, context, async (id) => {
    told.push(await sendChecked(deps, first, id, context));
    return id;
  });
  // One after another, so that an entity that refuses leaves those behind it as they were.
  for (const [index, event] of others.entries())
    told.push(await located(`entities.${index + 1}`, () => sendChecked(deps, event, documentId, context)));
  return told;
}

async function checkAll(
  deps: FristwerkDeps,
  entities: readonly string[],
  type: string,
  input: unknown,
  context: CommandContext,
): Promise<readonly CheckedEvent[]> {
  if (entities.length > MOST) {
    const details = { reason: 'entries', max: MOST };
    throw new FristwerkError('INVALID_CHOICE', { field: 'entities', value: entities.length, details });
  }
  const checked: CheckedEvent[] = [];
  for (const [index, entity] of entities.entries()) {
    const event = await located(`entities.${index}`, () => checkEvent(deps, entity, type, input, context));
    if (checked.some(({ entityId }) => entityId === event.entityId)) throw namedTwice(index, entity);
    checked.push(event);
  }
  return checked;
}

function namedTwice(index: number, entity: string): FristwerkError {
  const details = { choices: [`≠ ${entity}`] };
  return new FristwerkError('INVALID_CHOICE', { field: `entities.${index}`, value: entity, details });
}
