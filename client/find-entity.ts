import { FristwerkError } from '../domain/errors';
import type { Row } from '../store/schema';
import type { FristwerkDeps } from './deps';

/**
 * The read model's row of an entity, by id or file reference (`IM-7K3Q2A9D`, in any case).
 * @throws UNKNOWN_ENTITY
 */
export async function findEntity({ store }: FristwerkDeps, entity: string): Promise<Row<'entities'>> {
  const row = await store.db
    .selectFrom('entities')
    .selectAll()
    .where((where) => where.or([where('entity_id', '=', entity), where('reference', '=', entity.toUpperCase())]))
    .executeTakeFirst();
  if (row === undefined) throw new FristwerkError('UNKNOWN_ENTITY', { field: 'entity', value: entity });
  return row;
}
