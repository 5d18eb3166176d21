import { z } from 'zod';
import { dateField } from './fields';
import type { LegalDate } from './legal-date';

/** The data schemas of an entity's events, by their type. */
export type EventSchemas = Readonly<Record<string, z.ZodType>>;

/** An event as somebody tells it: not yet recorded by an entity. */
export type ToldEvent<Schemas extends EventSchemas> = {
  [Type in keyof Schemas & string]: {
    readonly type: Type;
    readonly occurredOn: LegalDate;
    readonly data: z.infer<Schemas[Type]>;
  };
}[keyof Schemas & string];

/**
 * Reads what happened to an entity, in order: `[{ type: 'returned', occurredOn: '2027-03-01', data: { on: '2027-03-01' } }]`.
 * An unknown type is refused with INVALID_CHOICE and the types that there are.
 */
export function storySchema<Schemas extends EventSchemas>(schemas: Schemas) {
  const [first, ...others] = Object.entries(schemas).map(([type, data]) =>
    z.strictObject({ type: z.literal(type), occurredOn: dateField, data }),
  );
  if (first === undefined) throw new RangeError('no events');
  const events = z.array(z.discriminatedUnion('type', [first, ...others])).max(2_000);
  return events as unknown as z.ZodType<readonly ToldEvent<Schemas>[]>;
}
