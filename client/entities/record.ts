import type { CaseEvent } from '../../domain/case-event';
import type { EventRule } from '../../domain/entity-events';
import { FristwerkError } from '../../domain/errors';
import { sha16 } from '../../domain/hash';
import type { LedgerData } from '../../domain/ledger-events';
import { refuseStory } from '../../rules/assess/refuse-story';
import { correctedEvent } from '../../rules/duties/ledger/index';
import { requireEntitled } from '../actor';
import type { FristwerkDeps } from '../deps';
import { withDocument } from '../document';
import type { CommandContext, CommandResult, DocumentUpload } from '../fristwerk';
import { sendEvent } from '../send-event';
import { requireAppointed } from './appointed';
import { refuseClosedDuty } from './closed-duty';
import { refuseOutsideEmployment } from './employment-days';
import { entitledTo } from './entitlement';
import { anyEventRule, eventRule } from './event-rule';
import { type KnownEntity, knownEntity } from './known-entity';
import { located } from './located';
import { refuseOverlap } from './other-absences';
import { readEvent, type ToldEvent } from './read-event';

/** Which events may be recorded, and how: those that people tell, or with `anyEventRule` what a use case computed. */
export type RuleOf = typeof eventRule;

/** An event that may be sent to its entity. */
export interface CheckedEvent extends ToldEvent {
  readonly entityId: string;
  readonly type: string;
}

/** Records an event of an entity, with the document handed in with it. @throws as `Entities.record` */
export async function recordEvent(
  deps: FristwerkDeps,
  entity: string,
  type: string,
  input: unknown,
  context: CommandContext,
  document?: DocumentUpload,
  ruleOf: RuleOf = eventRule,
): Promise<CommandResult> {
  const checked = await checkEvent(deps, entity, type, input, context, ruleOf);
  return withDocument(deps, checked.entityId, document, context, (documentId) =>
    sendChecked(deps, checked, documentId, context),
  );
}

/** Sends an event that was checked, with the id of the document kept with it. */
export function sendChecked(
  deps: FristwerkDeps,
  { entityId, type, occurredOn, data }: CheckedEvent,
  documentId: string | undefined,
  context: CommandContext,
): Promise<CommandResult> {
  const withProof = { ...data, ...(documentId !== undefined && { documentId }) };
  return sendEvent(deps, { entityId, type, occurredOn, data: withProof }, context);
}

/**
 * Checks an event by what the read model knows, so that what cannot be leaves no history; the entity itself has the last
 * word. A request that was answered before is not checked against what came after it.
 */
export async function checkEvent(
  deps: FristwerkDeps,
  entity: string,
  type: string,
  input: unknown,
  { actor, requestId }: CommandContext,
  ruleOf: RuleOf = eventRule,
): Promise<CheckedEvent> {
  const known = await knownEntity(deps, entity);
  const rule = ruleOf(known.type, type);
  const read = await readEvent(deps, known.type, type, rule, input);
  const told = type === 'corrected' ? await readCorrection(deps, known, read) : read;
  await requireEntitled(deps.store, actor, entitledTo(known, type, rule, told.data));
  const { entityId, events } = known;
  const said = saidBy(known, type, told.data);
  if (type === 'corrected')
    await requireEntitled(deps.store, actor, entitledTo(known, said.type, said.rule, said.data));
  if (said.type === 'handedOver')
    await requireAppointed(deps, (said.data as LedgerData<'handedOver'>).to, known.organisation, said.field('to'));
  const duties = [...known.duties.values()].map(({ duty }) => duty);
  const event: CaseEvent = { ...told, id: requestId, type, actor, recordedAt: deps.now(), contentHash: '' };
  if (!events.some(({ id }) => id === requestId)) {
    refuseStory(known.type, [...events, event], 1, duties);
    refuseClosedDuty(known, type);
    if (known.type === 'absence') {
      await refuseOutsideEmployment(deps, events, event);
      await refuseOverlap(deps, entityId, events, event);
    }
  }
  return { entityId, type, ...told };
}

/** What is told in the end: by a correction, that of the event which it corrects. */
function saidBy({ type: entity, events }: KnownEntity, type: string, data: object) {
  const correction = data as LedgerData<'corrected'>;
  const target = type === 'corrected' ? correctedEvent(correction.event, events) : undefined;
  if (target === undefined) return { type, data, rule: anyEventRule(entity, type), field: (name: string) => name };
  const field = (name: string) => `data.${name}`;
  return { type: target.type, data: correction.data, rule: anyEventRule(entity, target.type), field };
}

/**
 * What a correction says in place of an event is read as that event is; the document kept with it stays with it, and so
 * does what was computed: figures that were frozen never change.
 */
async function readCorrection(deps: FristwerkDeps, { type, events }: KnownEntity, read: ToldEvent): Promise<ToldEvent> {
  const correction = read.data as LedgerData<'corrected'>;
  const target = correctedEvent(correction.event, events);
  if (target === undefined) throw new FristwerkError('UNKNOWN_EVENT', { field: 'event', value: correction.event });
  const rule = anyEventRule(type, target.type);
  const { data } = await located('data', () =>
    readEvent(deps, type, target.type, rule, withComputed(target, rule, correction.data)),
  );
  const { documentId } = target.data as { readonly documentId?: string };
  return { ...read, data: { ...correction, data: { ...data, ...(documentId !== undefined && { documentId }) } } };
}

type Said = Readonly<Record<string, unknown>>;

/** @throws INVALID_CHOICE for a computed field that would say something else */
function withComputed({ data }: CaseEvent, { computed }: EventRule, said: Said): Said {
  const kept = Object.fromEntries((computed?.fields ?? []).map((field) => [field, (data as Said)[field]]));
  for (const [field, value] of Object.entries(kept))
    if (said[field] !== undefined && sha16(said[field]) !== sha16(value ?? null))
      throw new FristwerkError('INVALID_CHOICE', { field, value: said[field], details: { choices: [written(value)] } });
  return { ...said, ...Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined)) };
}

function written(value: unknown): string {
  return value === undefined ? '–' : JSON.stringify(value);
}
