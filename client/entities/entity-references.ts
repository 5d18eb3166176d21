import type { EntityType } from '../../domain/case-event';
import { FristwerkError } from '../../domain/errors';
import type { GrantData } from '../../domain/grant/index';
import { providers as providersOf } from '../../store/organisations';
import type { FristwerkDeps } from '../deps';
import { findEntity } from '../find-entity';

/**
 * What an event says, with the employments that it names by file reference named by their ids.
 * @throws UNKNOWN_ENTITY naming the field, UNKNOWN_ORGANISATION for a grant to anybody but a provider (2.1),
 * INVALID_CHOICE for a post with an employment of another provider
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
  const known = await providersOf(deps.store);
  const providers = awarded.providers.map(async (provider, index) => {
    const { organisation } = provider;
    if (!known.includes(organisation)) throw notProvider(organisation, index, known);
    const posts = provider.posts.map(async (post, place) => {
      if (post.employment === undefined) return post;
      const field = `providers.${index}.posts.${place}.employment`;
      return { ...post, employment: await employmentId(deps, post.employment, field, organisation) };
    });
    return { ...provider, posts: await Promise.all(posts) };
  });
  return { ...awarded, providers: await Promise.all(providers) };
}

function notProvider(value: string, index: number, choices: readonly string[]): FristwerkError {
  const field = `providers.${index}.organisation`;
  return new FristwerkError('UNKNOWN_ORGANISATION', { field, value, details: { choices } });
}

/** @param provider whose employment it has to be; any one's where it is left out */
async function employmentId(deps: FristwerkDeps, named: string, field: string, provider?: string): Promise<string> {
  const row = await findEntity(deps, named).catch((error: unknown) => {
    if (error instanceof FristwerkError) return null;
    throw error;
  });
  if (row?.entity_type !== 'employment') throw new FristwerkError('UNKNOWN_ENTITY', { field, value: named });
  if (provider !== undefined && row.organisation_id !== provider)
    throw new FristwerkError('INVALID_CHOICE', { field, value: named, details: { choices: [`≠ ${named}`] } });
  return row.entity_id;
}
