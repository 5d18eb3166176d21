import { z } from '@hono/zod-openapi';
import type { EntityType } from '../../domain/case-event';
import { ENTITY_EVENTS, FIRST_EVENTS } from '../../domain/entity-events';
import { identifier, text } from '../../domain/fields';

const person = z.strictObject({ givenName: text(120), familyName: text(120) }).optional();

/** What begins a file: its organisation, the person it is about, and one of the events with which it can begin. */
export function beginSchema(entity: EntityType): z.ZodType {
  const [first, ...others] = FIRST_EVENTS[entity].map((type) =>
    z.strictObject({
      organisation: identifier.optional(),
      person,
      [type]: ENTITY_EVENTS[entity][type]?.schema as z.ZodType,
    }),
  );
  return others.length === 0 ? (first as z.ZodType) : z.union([first as z.ZodType, ...others]);
}

/** Whether a body begins a file by one of its first events, and is no hire as version 0.2 takes it. */
export function isBeginning(entity: EntityType, body: unknown): boolean {
  return FIRST_EVENTS[entity].some((type) => typeof body === 'object' && body !== null && Object.hasOwn(body, type));
}
