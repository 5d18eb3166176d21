import { z } from 'zod';
import { notAfter } from '../../../domain/date-order';
import { dateField, text, wholeNumber } from '../../../domain/fields';
import { dayOf, type Instant, instantOf } from '../../../domain/instant';
import { isLegalDate, LEGAL_DATES } from '../../../domain/legal-date';
import { BASIS_FIELDS } from '../basis';
import { byField } from '../variants';

/** Longest period of each unit: a century. */
const LONGEST = { days: 36_525, weeks: 5_218, months: 1_200, years: 100 } as const;

/** A length of time with its unit. */
const lengthFields = { count: wholeNumber(1, LONGEST.days), unit: z.enum(['days', 'weeks', 'months', 'years']) };

/** The provision by which an end on a weekend or holiday moves to the next working day. */
const roll = z.enum(['BGB 193', 'LVwVfG 31 III', 'none']);

interface Length {
  readonly count?: number | undefined;
  readonly unit?: keyof typeof LONGEST | undefined;
}

/** Refuses lengths beyond a century. */
function withinCentury({ count, unit }: Length, context: z.core.$RefinementCtx): void {
  if (count === undefined || unit === undefined || count <= LONGEST[unit]) return;
  const params = { code: 'INVALID_CHOICE', choices: [`1 … ${LONGEST[unit]}`] };
  context.addIssue({ code: 'custom', path: ['count'], params });
}

/** Three without a unit, or years without a number, would be counted with what the guideline asks of something else. */
function wholeLength(length: Length, context: z.core.$RefinementCtx): void {
  withinCentury(length, context);
  const { count, unit } = length;
  if ((count === undefined) === (unit === undefined)) return;
  const missing = count === undefined ? 'count' : 'unit';
  context.addIssue({ code: 'custom', path: [missing], params: { code: 'REQUIRED_FIELD' } });
}

const period = z
  .strictObject({
    start: z
      .enum(['event', 'firstDay', 'afterPeriodEnd', 'notification'])
      .describe('BGB 187 I, 187 II, the last day of another period, or an authority’s notification.'),
    anchor: dateField,
    ...lengthFields,
    roll: roll.default('BGB 193'),
  })
  .superRefine(withinCentury);

const requestedPeriod = z
  .strictObject({ ends: z.literal('period'), notifiedOn: dateField, ...lengthFields })
  .superRefine(withinCentury);

const requestedDay = z.strictObject({
  ends: z
    .enum(['day', 'dayThatStands', 'appointment'])
    .describe('A day; a day named with reference to LVwVfG 31 III 2; an appointment (31 V).'),
  day: dateField,
});

/** What an authority asks for (LVwVfG 31). */
export const requestSchema = z.discriminatedUnion('ends', [requestedPeriod, requestedDay]);

const extension = z
  .strictObject({
    of: z.strictObject({ nominalEnd: dateField, due: dateField.optional() }).superRefine(notAfter('nominalEnd', 'due')),
    ...lengthFields,
    basis: z.enum(['BGB 190', 'LVwVfG 31 VII']).default('BGB 190'),
    roll: roll.default('BGB 193'),
  })
  .superRefine(withinCentury);

const instant = z.iso
  .datetime({ offset: true, abort: true })
  .transform((written): Instant => instantOf(Date.parse(written)))
  .refine((from) => isLegalDate(dayOf(from)), { params: { code: 'OUTSIDE_VALIDITY', ...LEGAL_DATES } });

const duration = z
  .strictObject({ from: dateField, to: dateField, ...z.object(lengthFields).partial().shape })
  .superRefine(wholeLength);

const pieces = z
  .array(z.strictObject({ from: dateField, to: dateField }))
  .min(1)
  .max(50);

const FORMS = {
  duty: z
    .strictObject({
      duty: text(120).describe('A row of the duty table, e.g. 3.10.1-proof-of-use.'),
      on: dateField.optional().describe('The day from which the duty follows, e.g. the last day of the grant period.'),
      request: requestSchema.optional().describe('For 3.11.2-data-on-request and 3.11.4-evaluation-data.'),
      year: wholeNumber(1900, 2100).optional().describe('For 3.11.1 and 3.11.3: the calendar year reported.'),
      ...BASIS_FIELDS,
    })
    .describe('When a duty of the guideline is due, counted from a day, an authority’s request or the year reported.'),
  period: z.strictObject({ period, ...BASIS_FIELDS }).describe('A free period.'),
  fixedDate: z
    .strictObject({ fixedDate: z.strictObject({ day: dateField, roll: roll.default('BGB 193') }), ...BASIS_FIELDS })
    .describe('A calendar date.'),
  request: z.strictObject({ request: requestSchema, ...BASIS_FIELDS }).describe('An authority’s request.'),
  extension: z.strictObject({ extension, ...BASIS_FIELDS }).describe('An extended period (BGB 190).'),
  week: z
    .strictObject({
      week: z.strictObject({
        firstDay: dateField,
        partlyWorked: z.boolean().default(false),
        number: wholeNumber(1, 520).optional(),
      }),
      ...BASIS_FIELDS,
    })
    .describe('The beginning of a week of absence; without a number the week of 4.2.'),
  lead: z
    .strictObject({
      lead: z.strictObject({ due: dateField, days: wholeNumber(0, 366).optional() }),
      ...BASIS_FIELDS,
    })
    .describe('The house’s own date before a due day (Q20).'),
  prompt: z
    .strictObject({
      prompt: z.strictObject({
        arisenOn: dateField,
        workingDays: wholeNumber(1, 60).optional(),
        alarmDays: wholeNumber(1, 366).optional(),
      }),
      ...BASIS_FIELDS,
    })
    .describe('The house’s target for what is owed without delay (Q38).'),
  duration: z
    .strictObject({ duration, ...BASIS_FIELDS })
    .describe('Whether a time lasts long enough; without a length the six months of 3.3.3.'),
  pieces: z
    .strictObject({ pieces, ...z.object(lengthFields).partial().shape, ...BASIS_FIELDS })
    .superRefine(wholeLength)
    .describe('Whether several times together last long enough (BGB 191).'),
  delivery: z
    .strictObject({
      delivery: z.strictObject({
        postedOn: dateField,
        days: wholeNumber(1, 60).optional(),
        receivedOn: dateField.optional(),
      }),
      ...BASIS_FIELDS,
    })
    .describe('When a posted notice counts as made known (LVwVfG 41 II).'),
  hours: z
    .strictObject({ hours: z.strictObject({ from: instant, count: wholeNumber(1, 8_784) }), ...BASIS_FIELDS })
    .describe('An authority’s period in hours (LVwVfG 31 VI).'),
} as const;

/** The forms of a question for a date, each named by the field that only it has. */
export const DUE_INPUT = byField(FORMS);

/** A question for a date after validation, by its form. */
export type DueInputs = { readonly [Form in keyof typeof FORMS]: z.output<(typeof FORMS)[Form]> };
