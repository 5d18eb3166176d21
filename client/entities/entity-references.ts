import type { EntityType } from '../../domain/case-event';
import { FristwerkError } from '../../domain/errors';
import type { GrantData } from '../../domain/grant/index';
import type { FristwerkDeps } from '../deps';
import { findEntity } from '../find-entity';

/**
 * What an event says, with the employments that it names by file reference named by their ids.
 * @throws UNKNOWN_ENTITY naming the field
 */
export async function withEntityIds(
  deps: FristwerkDeps,
  entity: EntityType,
  type: string,
  data: Readonly<Record<string, unknown>>,
): Promise<object> {
  if (entity === 'absence' && typeof data.employment === 'string')
    return { ...data, employment: await employmentId(deps, data.employment, 'employment') };
  if (entity === 'grant' && type === 'awarded') return withPosts(deps, data as unknown as GrantData<'awarded'>);
  return data;
}

async function withPosts(deps: FristwerkDeps, awarded: GrantData<'awarded'>): Promise<object> {
  const providers = awarded.providers.map(async (provider, index) => {
    const posts = provider.posts.map(async (post, place) => {
      if (post.employment === undefined) return post;
      const field = `providers.${index}.posts.${place}.employment`;
      return { ...post, employment: await employmentId(deps, post.employment, field) };
    });
    return { ...provider, posts: await Promise.all(posts) };
  });
  return { ...awarded, providers: await Promise.all(providers) };
}

async function employmentId(deps: FristwerkDeps, named: string, field: string): Promise<string> {
  const row = await findEntity(deps, named).catch((error: unknown) => {
    if (error instanceof FristwerkError) return null;
    throw error;
  });
  if (row?.entity_type === 'employment') return row.entity_id;
  throw new FristwerkError('UNKNOWN_ENTITY', { field, value: named });
}
