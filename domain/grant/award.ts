import { z } from 'zod';
import { notAfter } from '../date-order';
import { dateField, identifier, moneyField, shareField, text } from '../fields';

/** Who applies. Towns and municipalities are entitled; the county where they agree (1.2). */
export const APPLICANTS = ['municipality', 'county', 'provider', 'other'] as const;

/** A time from its first to its last day, both counted. */
export const grantPeriodField = z.strictObject({ from: dateField, to: dateField }).superRefine(notAfter('from', 'to'));

/** A post as it is applied for (3.4). A field left out is unknown. */
export const postSchema = z.strictObject({
  ref: identifier.optional(),
  type: z.enum(['a', 'b', 'c']),
  fullTimeEquivalent: shareField,
  municipality: text(120).optional(),
  /** Tells marginal employment (3.4.3); in euros, becomes cents. */
  monthlyPay: moneyField.optional(),
});

const applied = z.strictObject({
  /** 3.4.1 asks for a volume of the first application only. */
  first: z.boolean(),
  applicant: z.enum(APPLICANTS),
  /** 1.2: the municipalities and the county agree that the county applies. Left out: unknown. */
  municipalitiesAgree: z.boolean().optional(),
  appliedOn: dateField,
  posts: z.array(postSchema).min(1).max(200),
});

const awardedPost = z.strictObject({
  ref: identifier,
  employment: identifier.optional(),
  /** Where it differs from the grant period (readings, Q21). */
  period: grantPeriodField.optional(),
});

const awardedProvider = z.strictObject({ organisation: identifier, posts: z.array(awardedPost).max(200).default([]) });

const awarded = z
  .strictObject({
    /** Where only the posting is known, the law presumes the day of delivery (readings, Q59). */
    noticePostedOn: dateField.optional(),
    noticeReceivedOn: dateField.optional(),
    period: grantPeriodField,
    providers: z.array(awardedProvider).min(1).max(100),
    /** The day by which the version of the guideline is chosen, where it is not the first day of the period. */
    guidelineAnchor: dateField.optional(),
  })
  .superRefine(notAfter('noticePostedOn', 'noticeReceivedOn'))
  .superRefine(({ period, providers }, context) => {
    for (const { path, ...issue } of [...repeatedNames(providers), ...postsOutside(period, providers)])
      context.addIssue({ code: 'custom', path: ['providers', ...path], ...issue });
  });

type Period = z.infer<typeof grantPeriodField>;
type Providers = readonly z.infer<typeof awardedProvider>[];
interface Wrong {
  readonly path: (string | number)[];
  readonly input: unknown;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Duties are owed per provider and told apart by post, so neither may be named twice. */
function repeatedNames(providers: Providers): readonly Wrong[] {
  const organisations = providers.map(({ organisation }, index) => ({
    name: organisation,
    path: [index, 'organisation'],
  }));
  const posts = providers.flatMap((provider, index) =>
    provider.posts.map(({ ref }, post) => ({ name: ref, path: [index, 'posts', post, 'ref'] })),
  );
  return [organisations, posts].flatMap((named) => {
    const seen = new Set<string>();
    return named
      .filter(({ name }) => seen.size === seen.add(name).size)
      .map(({ name, path }) => ({ path, input: name, params: { code: 'INVALID_CHOICE', choices: [`≠ ${name}`] } }));
  });
}

function postsOutside(grant: Period, providers: Providers): readonly Wrong[] {
  return providers.flatMap((provider, index) =>
    provider.posts.flatMap(({ period }, post) => {
      if (period === undefined) return [];
      const at = [index, 'posts', post, 'period'];
      return [
        ...(period.from < grant.from ? [orderFault([...at, 'from'], period.from, { earliest: grant.from })] : []),
        ...(period.to > grant.to ? [orderFault([...at, 'to'], period.to, { latest: grant.to })] : []),
      ];
    }),
  );
}

function orderFault(path: (string | number)[], input: string, limit: object): Wrong {
  return { path, input, params: { code: 'DATE_ORDER', ...limit } };
}

/** Application and award (1.2, 3.4.1, 3.10.1). */
export const awardEventSchemas = {
  applied,
  awarded,
  /** Another grant period; with `post`, another period of that post only. */
  periodChanged: z.strictObject({ period: grantPeriodField, post: identifier.optional() }),
} as const;
