import { ENTITY_EVENTS } from '../../../domain/entity-events';
import { referenceOf } from '../../../domain/entity-id';
import type { Ground } from '../story/ground';
import type { PlannedEntity } from '../story/planned-entity';
import { placeOf } from '../story/told-data';
import { faultAt, type ImportFault } from '../upload';
import { overlappingAbsences } from './overlapping-absences';

/** Rows that are in Fristwerk already, and what keeps rows from being introduced together, or by this person. */
export interface BetweenRows {
  readonly known: ReadonlySet<PlannedEntity>;
  readonly warnings: readonly ImportFault[];
  readonly faults: readonly ImportFault[];
}

/** Compares the rows with one another and with what is in Fristwerk, and asks whether the actor may introduce them. */
export function betweenRows(entities: readonly PlannedEntity[], ground: Ground): BetweenRows {
  const subjects = new Map(ground.subjects.map((one) => [subjectOf(one.type, one.organisation, one, one.day), one]));
  const found = entities.map((entity) => ({ entity, warning: warningFor(entity, ground, subjects) }));
  const warned = found.filter(({ warning }) => warning !== null);
  const known = new Set(warned.map(({ entity }) => entity));
  const left = entities.filter((entity) => !known.has(entity));
  return {
    known,
    warnings: warned.flatMap(({ warning }) => warning ?? []),
    faults: [
      ...samePersonTwice(entities),
      ...overlappingAbsences(left, ground.absences),
      ...entities.flatMap((entity) => entitlementFaults(entity, ground)),
    ],
  };
}

function warningFor(
  entity: PlannedEntity,
  { own }: Ground,
  subjects: ReadonlyMap<string, Ground['subjects'][number]>,
): ImportFault | null {
  if (own.has(entity.entityId)) return null;
  if (entity.known)
    return faultAt(entity.place, 'INVALID_CHOICE', undefined, {
      reason: 'known',
      reference: referenceOf(entity.entityId),
    });
  const { person, organisation, entity: type } = entity;
  const same = person === null ? undefined : subjects.get(subjectOf(type, organisation, person, firstDay(entity)));
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
    const same = subjectOf(sheet, organisation, person, day);
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

interface Named {
  readonly givenName: string;
  readonly familyName: string;
}

/** The same for the same person with the same first day, however the name is written. */
function subjectOf(kind: string, organisation: string, { givenName, familyName }: Named, day?: string): string {
  return JSON.stringify([kind, organisation, `${givenName} ${familyName}`.normalize('NFC').toLowerCase(), day ?? null]);
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
