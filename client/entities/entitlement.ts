import type { CaseEvent } from '../../domain/case-event';
import type { Duty } from '../../domain/duty';
import type { EventRule } from '../../domain/entity-events';
import type { LedgerData, LedgerEventType } from '../../domain/ledger-events';
import type { Role } from '../../domain/party';
import { type Entitlement, RECORDING_ROLES } from '../actor';
import { anyEventRule } from './event-rule';
import type { KnownEntity } from './known-entity';

/** Who decides inside a provider on what is owed to it alone. */
const DECIDING_ROLES = ['lead', 'administrator'] as const satisfies readonly Role[];

/**
 * Who may record an event of an entity: the people of its own organisation, the county's, or both, as the event has it;
 * of a grant's event that names a provider its people too. What changes a duty is recorded by the side that decides on
 * it. Where the store knows no county, the entity's own people record for it.
 */
export function entitledTo(entity: KnownEntity, type: string, rule: EventRule, data: object): readonly Entitlement[] {
  const ofLedger = LEDGER[type as LedgerEventType];
  if (ofLedger !== undefined) return ofLedger(entity, data as never);
  const { provider } = data as { readonly provider?: string };
  const named = entity.type === 'grant' && provider !== undefined ? recording(provider) : [];
  return [...sides(entity, rule.by), ...named];
}

function sides(entity: KnownEntity, by: EventRule['by']): readonly Entitlement[] {
  switch (by) {
    case 'county':
      return county(entity);
    case 'either':
      return both(entity);
    default:
      return recording(entity.organisation);
  }
}

const recording = (organisation: string): readonly Entitlement[] => [{ organisation, roles: RECORDING_ROLES }];
const county = (entity: KnownEntity) => recording(entity.county ?? entity.organisation);
const both = (entity: KnownEntity) => [...recording(entity.organisation), ...county(entity)];

type Rights<Type extends LedgerEventType> = (entity: KnownEntity, data: LedgerData<Type>) => readonly Entitlement[];

const LEDGER: { readonly [Type in LedgerEventType]: Rights<Type> } = {
  corrected: (entity, { event }) => likeEvent(entity, event),
  voided: (entity, { event }) => likeEvent(entity, event),
  extended: (entity, { by, duty }) => (by === 'authority' ? county(entity) : house(entity, duty)),
  suspended: (entity, { by, duty }) => (by === 'authority' ? county(entity) : house(entity, duty)),
  resumed: (entity, { duty }) => [...debtor(entity, duty), ...county(entity)],
  waived: (entity, { duty }) => addressee(entity, duty),
  reopened: (entity, { duty }) => addressee(entity, duty),
  overruled: decider,
  confirmed: (entity, { of }) => likeProposal(entity, of),
  handedOver: (entity) => recording(entity.organisation),
  introduced: both,
  // Comes by Signal: people may do to it what they may do to any fact from elsewhere, nothing.
  factWithdrawn: both,
};

/** Who finds that a duty does not apply is who could do without it; on the outcome the county decides. */
function decider(entity: KnownEntity, { duty }: Partial<LedgerData<'overruled'>>): readonly Entitlement[] {
  return duty === undefined ? county(entity) : addressee(entity, duty);
}

/** Whoever may record an event may correct it, or say that it did not happen. */
function likeEvent(entity: KnownEntity, eventId: string): readonly Entitlement[] {
  const event = find(entity, eventId);
  if (event === undefined) return both(entity);
  return entitledTo(entity, event.type, anyEventRule(entity.type, event.type), event.data as object);
}

function likeProposal(entity: KnownEntity, eventId: string): readonly Entitlement[] {
  const event = find(entity, eventId);
  return event?.type === 'waived' || event?.type === 'overruled'
    ? decider(entity, event.data as Partial<LedgerData<'overruled'>>)
    : both(entity);
}

function find({ events }: KnownEntity, eventId: string): CaseEvent | undefined {
  return events.find(({ id }) => id === eventId);
}

/** The people of whoever owes the duty. */
function debtor(entity: KnownEntity, dutyId: string): readonly Entitlement[] {
  return recording(entity.duties.get(dutyId)?.organisation ?? entity.organisation);
}

/** A date of the house is moved by the house that set it: for what is owed to the county, the county (3.10.1, Q20). */
function house(entity: KnownEntity, dutyId: string): readonly Entitlement[] {
  const duty = entity.duties.get(dutyId)?.duty;
  return duty?.kind === 'internal' && duty.addressee === 'county' ? county(entity) : debtor(entity, dutyId);
}

/**
 * Only the side to which a duty is owed does without it or rejects a proof. What authority and Land answer is recorded
 * by the county, with the reason; what is owed inside a provider is its lead's or administrator's to decide.
 */
function addressee(entity: KnownEntity, dutyId: string): readonly Entitlement[] {
  const owed = entity.duties.get(dutyId);
  const party: Duty['addressee'] = owed?.duty.addressee ?? 'county';
  if (party === 'provider' || party === 'employee')
    return [{ organisation: owed?.duty.owedBy ?? entity.organisation, roles: DECIDING_ROLES }];
  return county(entity);
}
