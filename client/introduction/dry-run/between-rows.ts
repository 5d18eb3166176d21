import { ENTITY_EVENTS } from '../../../domain/entity-events';
import { referenceOf } from '../../../domain/entity-id';
import type { Ground } from '../story/ground';
import type { PlannedEntity } from '../story/planned-entity';
import { placeOf } from '../story/told-data';
import { faultAt, type ImportFault } from '../upload';

/** Rows that are in Fristwerk already, and what keeps rows from being introduced together, or by this person. */
export interface BetweenRows {
  readonly known: ReadonlySet<PlannedEntity>;
  readonly warnings: readonly ImportFault[];
  readonly faults: readonly ImportFault[];
}

/** Compares the rows with one another and with what is in Fristwerk, and asks whether the actor may introduce them. */
export function betweenRows(entities: readonly PlannedEntity[], ground: Ground): BetweenRows {
  const found = entities.map((entity) => ({ entity, warning: warningFor(entity, ground) }));
  const warned = found.filter(({ warning }) => warning !== null);
  return {
    known: new Set(warned.map(({ entity }) => entity)),
    warnings: warned.flatMap(({ warning }) => warning ?? []),
    faults: [...samePersonTwice(entities), ...entities.flatMap((entity) => entitlementFaults(entity, ground))],
  };
}

function warningFor(entity: PlannedEntity, { subjects, own }: Ground): ImportFault | null {
  if (own.has(entity.entityId)) return null;
  if (entity.known)
    return faultAt(entity.place, 'INVALID_CHOICE', undefined, {
      reason: 'known',
      reference: referenceOf(entity.entityId),
    });
  const { person, organisation, entity: type } = entity;
  const day = firstDay(entity);
  const same = subjects.find(
    (one) =>
      person !== null &&
      one.type === type &&
      one.organisation === organisation &&
      one.day === day &&
      nameOf(one) === nameOf(person),
  );
  if (same === undefined) return null;
  return faultAt(entity.place, 'INVALID_CHOICE', undefined, {
    reason: 'samePerson',
    reference: referenceOf(same.entityId),
  });
}

function samePersonTwice(entities: readonly PlannedEntity[]): readonly ImportFault[] {
  const first = new Map<string, PlannedEntity>();
  return entities.flatMap((entity) => {
    const { sheet, organisation, person, place } = entity;
    const day = firstDay(entity);
    if (person === null || day === undefined) return [];
    const same = JSON.stringify([sheet, organisation, nameOf(person), day]);
    const earlier = first.get(same);
    if (earlier === undefined) {
      first.set(same, entity);
      return [];
    }
    return [faultAt(place, 'INVALID_CHOICE', undefined, { reason: 'personTwice', firstRow: earlier.place.row })];
  });
}

function firstDay({ events: [first] }: PlannedEntity): string | undefined {
  return first?.event.occurredOn;
}

function nameOf({ givenName, familyName }: { readonly givenName: string; readonly familyName: string }): string {
  return `${givenName} ${familyName}`.normalize('NFC').toLowerCase();
}

/** The county's administrator introduces everything, a provider's its own: without what only the county records. */
function entitlementFaults(
  { entity, organisation, place, events }: PlannedEntity,
  { actor, administers, county }: Ground,
): readonly ImportFault[] {
  if (organisation === '')
    return entity === 'grant' ? [faultAt(place, 'UNKNOWN_ORGANISATION', undefined, { reason: 'noCounty' })] : [];
  if (county !== undefined && administers.includes(county)) return [];
  if (!administers.includes(organisation))
    return [faultAt(place, 'ACTOR_NOT_ENTITLED', actor, { reason: 'notEntitled', organisation })];
  return events
    .filter(({ type }) => county !== undefined && ENTITY_EVENTS[entity][type]?.by === 'county')
    .map(({ told }) => faultAt(placeOf(told, '') ?? place, 'ACTOR_NOT_ENTITLED', undefined, { reason: 'countyOnly' }));
}
