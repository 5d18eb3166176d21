import { z } from 'zod';
import { amountField, dateField, identifier, moneyField, monthField, shareField } from './fields';
import { type DayRange, QUALIFICATION_TYPES } from './funding';
import { dayAfter, earlierOf, type LegalDate } from './legal-date';

type Context = Pick<z.core.$RefinementCtx, 'addIssue'>;

interface RequestFault {
  readonly path: (string | number)[];
  readonly code: 'DATE_ORDER' | 'REQUIRED_FIELD' | 'INVALID_CHOICE';
  readonly earliest?: LegalDate | undefined;
  readonly choices?: readonly string[];
}

function refuse(faults: readonly RequestFault[], context: Context): void {
  for (const { path, ...params } of faults) context.addIssue({ code: 'custom', path, params });
}

/** Refuses a day of a form that lies before another of it, naming the later field. */
function notBefore<Name extends string>(later: Name, earlier: Name) {
  return (value: { readonly [Field in Name]?: LegalDate | null | undefined }, context: Context): void => {
    const [day, earliest] = [value[later], value[earlier]];
    if (day && earliest && day < earliest) refuse([{ path: [later], code: 'DATE_ORDER', earliest }], context);
  };
}

const grantPeriod = z.strictObject({ from: dateField, to: dateField }).superRefine(notBefore('to', 'from'));

/** Part of an employment without a change, both days counted; share as 0.75, type under 3.2. */
const stretch = z
  .strictObject({ from: dateField, to: dateField, fullTimeEquivalent: shareField, type: z.enum(QUALIFICATION_TYPES) })
  .superRefine(notBefore('to', 'from'));

/** Sick-pay supplement (Krankengeldzuschuss) for a month, `2018-06`, in euros; 0 where none was owed. */
const supplement = z.strictObject({ month: monthField, amount: amountField });

/** A long absence on a post (4.2). What is left out is unknown; an unknown supplement is not one of 0 euros. */
const absence = z
  .strictObject({
    firstDay: dateField,
    /** Whether suitable replacement cannot be found. */
    replacementImpossible: z.boolean().optional(),
    /** Last day with statutory sick pay; null while it is still paid. */
    lastPaidDay: dateField.nullable().optional(),
    /** First day of a replacement found later. */
    replacedFrom: dateField.optional(),
    /** First day back at work. */
    returnedOn: dateField.optional(),
    /** Personnel costs of a full month, in euros, that are saved once sick pay has ended. */
    monthlyCosts: moneyField.optional(),
    /** Several entries for one month are added up. */
    supplements: z.array(supplement).max(240).optional(),
  })
  .superRefine(notBefore('replacedFrom', 'firstDay'))
  .superRefine(notBefore('returnedOn', 'firstDay'));

const post = z
  .strictObject({
    /** Names the post in the result, e.g. `stelle-1`; no personal name. */
    ref: identifier,
    stretches: z.array(stretch).min(1).max(100),
    /** Personnel costs of the post within the grant period, in euros; needed where the rate is a ceiling (Q2). */
    actualCosts: amountField.optional(),
    absences: z.array(absence).max(50).optional(),
  })
  .superRefine(({ stretches, absences = [] }, context) => {
    const overlaps = overlapsIn(stretches).map(
      ({ place, earliest }): RequestFault => ({ path: ['stretches', place, 'from'], code: 'DATE_ORDER', earliest }),
    );
    refuse([...overlaps, ...crossingAbsences(absences)], context);
  });

/**
 * What `fund` is asked: a grant period, the posts that were filled in it, and their long absences.
 * Dates `YYYY-MM-DD`, money in euros (`2850.50`), shares as 0.75; read into cents and ten-thousandths.
 */
export const fundingRequestSchema = z
  .strictObject({
    grantPeriod,
    /** Whether the application was the first one at the granting authority (3.4.1); left out, it is unknown. */
    firstApplication: z.boolean().optional(),
    /** Each post of the application; as applied for, it is its earliest stretch. */
    posts: z.array(post).min(1).max(200),
  })
  .superRefine(({ posts }, context) => {
    const refs = posts.map(({ ref }) => ref);
    const repeated = refs.flatMap((ref, place): RequestFault[] =>
      refs.indexOf(ref) === place
        ? []
        : [{ path: ['posts', place, 'ref'], code: 'INVALID_CHOICE', choices: [`≠ ${ref}`] }],
    );
    refuse(repeated, context);
  });

/** A funding request after validation: money in cents, shares in ten-thousandths. */
export type FundingRequest = z.infer<typeof fundingRequestSchema>;
/** As it is written: money and shares as decimals. */
export type FundingRequestInput = z.input<typeof fundingRequestSchema>;
/** A post of the request. */
export type RequestedPost = FundingRequest['posts'][number];
/** A long absence of the request. */
export type LongAbsence = NonNullable<RequestedPost['absences']>[number];

/** A range that begins before an earlier one has ended: its place in the list, and the first day that is free. */
export interface Overlap {
  readonly place: number;
  readonly from: LegalDate;
  readonly earliest: LegalDate;
}

/** The ranges that begin within an earlier one: 1 to 10 May and 10 to 31 May overlap, the second may begin on the 11th. */
export function overlapsIn(ranges: readonly DayRange[]): readonly Overlap[] {
  const sorted = ranges
    .map((range, place) => ({ ...range, place }))
    .sort((one, other) => (one.from < other.from ? -1 : 1));
  const overlaps: Overlap[] = [];
  let end: LegalDate | null = null;
  for (const { place, from, to } of sorted) {
    if (end !== null && from <= end) overlaps.push({ place, from, earliest: dayAfter(end) });
    if (end === null || to > end) end = to;
  }
  return overlaps;
}

/** One post is vacant once at a time: an absence begins when the one before has ended by return or replacement. */
function crossingAbsences(absences: readonly LongAbsence[]): readonly RequestFault[] {
  const sorted = absences
    .map((one, place) => ({ ...one, place }))
    .sort((one, other) => (one.firstDay < other.firstDay ? -1 : 1));
  return sorted.slice(1).flatMap(({ firstDay, place }, before): RequestFault[] => {
    const previous = sorted[before];
    const end = previous && endOf(previous);
    if (previous && end === undefined)
      return [{ path: ['absences', previous.place, 'returnedOn'], code: 'REQUIRED_FIELD' }];
    return end !== undefined && firstDay < end
      ? [{ path: ['absences', place, 'firstDay'], code: 'DATE_ORDER', earliest: end }]
      : [];
  });
}

function endOf({ returnedOn, replacedFrom }: LongAbsence): LegalDate | undefined {
  return returnedOn && replacedFrom ? earlierOf(returnedOn, replacedFrom) : (returnedOn ?? replacedFrom);
}
