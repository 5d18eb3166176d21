import { z } from 'zod';
import { dateField, identifier, text } from '../../domain/fields';

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
    /** Name by which later steps speak of the employment that this step hires. */
    name: identifier.optional(),
    hire: z.record(z.string(), z.unknown()).optional(),
    prove: z.looseObject({ employment: identifier, duty: identifier }).optional(),
    supplement: z.looseObject({ employment: identifier }).optional(),
    /** Code of the refusal that this step is meant to meet. */
    refused: z.string().optional(),
  })
  .superRefine((value, context) => {
    const commands = [value.hire, value.prove, value.supplement].filter((command) => command !== undefined);
    if (commands.length !== 1)
      context.addIssue({
        code: 'custom',
        path: ['hire'],
        params: { code: 'REQUIRED_FIELD', choices: 'hire, prove, supplement' },
      });
  });

/** A year to rehearse: dated use cases in the order of their days. */
export const scenarioSchema = z
  .strictObject({ title: text(200), from: dateField, to: dateField, steps: z.array(step).min(1).max(5_000) })
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
