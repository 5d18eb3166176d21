import { z } from '@hono/zod-openapi';
import type { EntityType } from '../../domain/case-event';
import { entityTypeNamed } from '../../domain/entity-id';
import { FristwerkError } from '../../domain/errors';

/** Where the API lives. */
export const API_PATH = '/api/v1';

/** The files of one kind, as addresses name them. */
export interface Collection {
  readonly path: string;
  readonly entity: EntityType;
  /** A reference of this kind, for examples. */
  readonly example: string;
}

/** Beside what every file has, employments have proofs and qualifications at addresses of their own. */
export const EMPLOYMENTS: Collection = { path: 'employments', entity: 'employment', example: 'IM-7K3Q2A9D' };

/** One collection a kind of entity. */
export const COLLECTIONS: readonly Collection[] = [
  EMPLOYMENTS,
  { path: 'absences', entity: 'absence', example: 'AU-7K3Q2A9D' },
  { path: 'grants', entity: 'grant', example: 'BW-7K3Q2A9D' },
  { path: 'care-cases', entity: 'careCase', example: 'BF-7K3Q2A9D' },
  { path: 'mandates', entity: 'mandate', example: 'AT-7K3Q2A9D' },
];

/** Names a file in a path, by id or file reference. */
export const referenceParameter = ({ example }: Collection) => z.object({ reference: z.string().openapi({ example }) });

/** The reference, if it can be one of the collection. @throws UNKNOWN_ENTITY for a file of another kind */
export function memberOf({ entity }: Collection, reference: string): string {
  if (entityTypeNamed(reference) === entity) return reference;
  throw new FristwerkError('UNKNOWN_ENTITY', { field: 'entity', value: reference });
}
