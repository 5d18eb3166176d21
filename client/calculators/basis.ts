import { z } from 'zod';
import { dateField, text } from '../../domain/fields';
import type { LegalDate } from '../../domain/legal-date';
import type { DerivationContext } from '../../rules/duties/duty-row';
import type { ReadingSwitch } from '../../rules/guideline/reading-switch';
import { readingsOf } from '../../rules/guideline/readings';
import { guidelineNamed, guidelineOn, latestGuideline, VERSIONS } from '../../rules/guideline/versions';
import { badenWuerttemberg } from '../../rules/periods/calendar';

const versionNames = VERSIONS.map(({ version }) => version) as [string, ...string[]];

/** Fields of every input beside what is asked: on which version, readings and calendar the answer rests. */
export const BASIS_FIELDS = {
  version: z.enum(versionNames).optional().describe('Version of the guideline; otherwise the one of the decisive day.'),
  readings: z
    .unknown()
    .optional()
    .meta({
      id: 'readings',
      description: "The county's answers to questions of reading; what is left out has the version's default.",
      type: 'object',
      properties: Object.fromEntries(
        Object.entries(latestGuideline().switches).map(([key, one]) => [key, switchSchema(one)]),
      ),
      additionalProperties: false,
    }),
  oneOffHolidays: z
    .array(z.strictObject({ day: dateField, name: text(120) }))
    .max(200)
    .optional()
    .describe('Public holidays of one year only, beside those of Baden-Württemberg.'),
} as const;

/** The same, as given. */
export interface BasisInput {
  readonly version?: string | undefined;
  readonly readings?: unknown;
  readonly oneOffHolidays?: readonly { readonly day: LegalDate; readonly name: string }[] | undefined;
}

/**
 * The guideline version, readings and calendar for a decisive day; the latest version where there is no such day.
 * @throws OUTSIDE_VALIDITY when the day lies outside every version, or outside the version named.
 * @throws UNKNOWN_READING for a key or answer that the version does not know.
 */
export function basisOn(given: BasisInput, day: LegalDate | undefined, field: string): DerivationContext {
  const versions = given.version === undefined ? VERSIONS : [guidelineNamed(given.version)];
  const guideline = day === undefined ? latestGuideline(versions) : guidelineOn(day, field, versions);
  const calendar = given.oneOffHolidays === undefined ? PLAIN_CALENDAR : badenWuerttemberg(given.oneOffHolidays);
  return { guideline, readings: readingsOf(guideline, given.readings), calendar };
}

const PLAIN_CALENDAR = badenWuerttemberg();

/** JSON Schema of what a switch can be set to. */
function switchSchema(given: ReadingSwitch): object {
  if ('choices' in given) return { enum: given.choices, default: given.default };
  if ('entries' in given)
    return { type: 'array', items: { type: 'string' }, maxItems: given.maxEntries, default: given.default };
  const range = { type: 'integer', minimum: given.min, maximum: given.max };
  const shape = given.orElse === undefined ? range : { anyOf: [range, { const: given.orElse }] };
  return { ...shape, default: given.default };
}
