import { z } from 'zod';
import { ENTITY_TYPES, type EntityType } from '../../domain/case-event';
import { dateField, identifier, text, wholeNumber } from '../../domain/fields';
import { organisationFileSchema } from '../../domain/organisation';

const facts = z.record(z.string(), z.unknown());

/** A use case and its input; a step holds exactly one. */
const commands = {
  hire: facts.optional(),
  prove: z.looseObject({ employment: identifier, duty: identifier }).optional(),
  supplement: z.looseObject({ employment: identifier }).optional(),
  /** Begins an entity of a kind: `{ absence: { organisation, reported: { … } } }`. */
  begin: z.partialRecord(z.enum(ENTITY_TYPES), facts).refine(hasOneKey, required(ENTITY_TYPES)).optional(),
  /** Records an event of an entity that an earlier step named: `{ entity: ausfall-1, returned: { … } }`. */
  record: z
    .looseObject({ entity: identifier })
    .refine((record) => Object.keys(record).length === 2, required(['entity', '…']))
    .optional(),
  /** Takes down contacts of an organisation. */
  contacts: z.strictObject({ organisation: identifier, list: z.array(z.unknown()).max(20_000) }).optional(),
  /** Sends the annual report of a provider (3.11.3). */
  report: z.looseObject({ grant: identifier, year: wholeNumber(2000, 2100), provider: identifier }).optional(),
};

const COMMANDS = Object.keys(commands) as (keyof typeof commands)[];

const step = z
  .strictObject({
    on: dateField,
    /** Wall-clock time in Berlin, 09:00 when left out. */
    at: z
      .string()
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
      .optional(),
    /** Person id of the actor. */
    as: identifier,
    /** Name by which later steps speak of the entity that this step begins, or of the event that it records. */
    name: identifier.optional(),
    ...commands,
    /** Code of the refusal that this step is meant to meet. */
    refused: z.string().optional(),
    /** Where it was written, for a scenario of several files: `faelle.yaml, 12`. */
    source: text(300).optional(),
  })
  .superRefine((value, context) => {
    if (COMMANDS.filter((command) => value[command] !== undefined).length !== 1)
      context.addIssue({
        code: 'custom',
        path: ['hire'],
        params: { code: 'REQUIRED_FIELD', choices: COMMANDS.join(', ') },
      });
  });

/** A year to rehearse: dated use cases in the order of their days, in any year that guideline and calendar know. */
export const scenarioSchema = z
  .strictObject({
    title: text(200),
    from: dateField,
    to: dateField,
    /** Organisations, people and settings of its own; those of the house when left out. */
    organisation: organisationFileSchema.optional(),
    steps: z.array(step).min(1).max(5_000),
  })
  .superRefine((scenario, context) => {
    scenario.steps.forEach(({ on }, index) => {
      const earliest = index === 0 ? scenario.from : scenario.steps[index - 1]?.on;
      if ((earliest !== undefined && on < earliest) || on > scenario.to)
        context.addIssue({
          code: 'custom',
          path: ['steps', index, 'on'],
          params: { code: 'DATE_ORDER', earliest, latest: scenario.to },
        });
    });
  });
export type Scenario = z.infer<typeof scenarioSchema>;
export type ScenarioStep = Scenario['steps'][number];

/** What a step begins, and with which input. */
export function beginningOf({ hire, begin }: ScenarioStep): { entity: EntityType; input: unknown } | null {
  if (hire !== undefined) return { entity: 'employment', input: hire };
  const [entity, input] = Object.entries(begin ?? {})[0] ?? [];
  return entity === undefined ? null : { entity: entity as EntityType, input };
}

/** The event that a step records: of which entity, its type, what it says. */
export function recordOf({ record }: ScenarioStep): { entity: string; type: string; data: unknown } | null {
  if (record === undefined) return null;
  const { entity, ...told } = record;
  const [type = '', data] = Object.entries(told)[0] ?? [];
  return { entity, type, data };
}

function hasOneKey(value: object): boolean {
  return Object.keys(value).length === 1;
}

function required(choices: readonly string[]) {
  return { params: { code: 'REQUIRED_FIELD', choices: choices.join(', ') } };
}
