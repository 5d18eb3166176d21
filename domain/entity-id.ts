import { createHash } from 'node:crypto';
import { ENTITY_TYPES, type EntityType } from './case-event';
import { FristwerkError } from './errors';

/** Letters and digits that people cannot mistake for one another. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/** Short marks of the file references, by entity type. */
const MARKS: Record<EntityType, string> = {
  employment: 'IM',
  absence: 'AU',
  grant: 'BW',
  careCase: 'BF',
  mandate: 'AT',
};

/**
 * The id of the entity that a request creates: the same request always names the same entity.
 * `prefix` keeps rehearsals apart and is empty in production. Carries no personal data.
 * @returns e.g. `employment/7k3q2a9d0m4x`
 */
export function entityIdOf(type: EntityType, organisation: string, requestId: string, prefix = ''): string {
  const digest = createHash('sha256')
    .update(JSON.stringify([type, organisation, requestId]))
    .digest();
  const letters = [...digest.subarray(0, 12)].map((byte) => ALPHABET[byte % 32]).join('');
  return `${prefix}${type}/${letters}`;
}

/** The file reference that people use for an entity, e.g. `IM-7K3Q2A9D` for `employment/7k3q2a9d0m4x`. */
export function referenceOf(entityId: string): string {
  const [type, letters] = entityId.split('/').slice(-2) as [EntityType, string];
  const mark = MARKS[type];
  if (mark === undefined || letters === undefined) throw new FristwerkError('UNKNOWN_ENTITY', { value: entityId });
  return `${mark}-${letters.slice(0, 8).toUpperCase()}`;
}

/** The kind of entity an id names. @throws UNKNOWN_ENTITY */
export function entityTypeOf(entityId: string): EntityType {
  const type = entityId.split('/').at(-2);
  if (type === undefined || !(type in MARKS)) throw new FristwerkError('UNKNOWN_ENTITY', { value: entityId });
  return type as EntityType;
}

/** The kind of entity that an id or a file reference seems to name: `AU-7K3Q2A9D` an absence; undefined for any other text. */
export function entityTypeNamed(named: string): EntityType | undefined {
  const [mark = ''] = named.toUpperCase().split('-');
  const isReference = !named.includes('/');
  return ENTITY_TYPES.find((type) => (isReference ? MARKS[type] === mark : named.split('/').at(-2) === type));
}
