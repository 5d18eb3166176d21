import fc from 'fast-check';
import { ENTITY_TYPES, type EntityType } from '../../../domain/case-event';
import type { Decision } from '../../../domain/decision';
import { createDecider } from '../../../rules/eligibility/decide';
import { FACTS, type FactCatalogue, type FactDefinition } from '../../../rules/eligibility/facts';
import { GUIDELINE, readingsOf } from '../legal-basis';

type SomeFacts = Readonly<Record<string, unknown>>;

const DAYS = ['2017-08-31', '2017-09-01', '2017-12-28', '2017-12-29', '2018-05-02', '2026-09-01'];
const SUBJECTS = ['Pädagogik', 'Islamwissenschaften', 'Biologie'];

function someValue({ kind, choices }: FactDefinition): fc.Arbitrary<unknown> {
  switch (kind) {
    case 'boolean':
      return fc.boolean();
    case 'text':
      return fc.constantFrom(...SUBJECTS);
    case 'country':
      return fc.constantFrom('DE', 'SY');
    case 'choice':
      return fc.constantFrom(...(choices ?? []));
    case 'list':
      return fc.oneof(fc.constant([...(choices ?? [])]), fc.subarray([...(choices ?? [])]));
    case 'count':
      return fc.constantFrom(0, 1, 2, 42, 43);
    case 'money':
      return fc.constantFrom(1, 45_000, 45_001, 60_300, 60_301, 5_099_999, 5_100_000);
    case 'share':
      return fc.constantFrom(1, 2_499, 2_500, 10_000);
    case 'shareSum':
      return fc.constantFrom(0, 9_999, 10_000, 25_000);
    case 'date':
      return fc.constantFrom(...DAYS);
  }
}

const someFacts = (subject: EntityType): fc.Arbitrary<SomeFacts> => {
  const catalogue: FactCatalogue = FACTS[subject];
  const values = Object.fromEntries(Object.entries(catalogue).map(([name, one]) => [name, someValue(one)]));
  return fc.record(values, { requiredKeys: subject === 'employment' ? ['qualificationType'] : [] });
};

const remembering = createDecider(GUIDELINE);
const forgetful = createDecider(GUIDELINE, { remembered: 0 });
const READINGS = readingsOf();
const decide = (subject: EntityType, facts: SomeFacts, decider = remembering): Promise<Decision> =>
  decider(subject, facts as never, READINGS);

const statuses = ({ findings }: Decision) => findings.map(({ rule, status }) => [rule, status] as const);

describe.each(ENTITY_TYPES)('a decision on an entity of the kind %s', (subject) => {
  const optional = Object.keys(FACTS[subject]).filter((name) => name !== 'qualificationType');
  const facts = someFacts(subject);

  it('never improves when a fact is removed: a finding stays or becomes not assessable, the outcome stays or becomes open', async () => {
    await fc.assert(
      fc.asyncProperty(facts, fc.constantFrom(...optional), async (given, removed) => {
        const before = await decide(subject, given);
        const after = await decide(subject, { ...given, [removed]: undefined });
        const now = new Map(statuses(after));
        for (const [rule, status] of statuses(before)) expect([status, 'notAssessable']).toContain(now.get(rule));
        expect([before.outcome, 'open']).toContain(after.outcome);
      }),
      { numRuns: 200 },
    );
  });

  it('asks for unknown facts only', async () => {
    await fc.assert(
      fc.asyncProperty(facts, async (given) => {
        const { missing } = await decide(subject, given);
        for (const name of missing) expect(given[name]).toBeUndefined();
      }),
    );
  });

  it('is the same for facts in another order, and whether the rules remember their cases or not', async () => {
    await fc.assert(
      fc.asyncProperty(facts, async (given) => {
        const decision = await decide(subject, given);
        const reversed = Object.fromEntries(Object.entries(given).reverse());
        expect(await decide(subject, reversed)).toEqual(decision);
        expect(await decide(subject, given, forgetful)).toEqual(decision);
      }),
    );
  });

  it('with a nearest fix becomes better by nothing else than that fix', async () => {
    await fc.assert(
      fc.asyncProperty(facts, async (given) => {
        const { nearestFix, outcome, missing } = await decide(subject, given);
        if (nearestFix === undefined) return;
        expect(['not_eligible', 'review']).toContain(outcome);
        const after = await decide(subject, { ...given, ...Object.fromEntries(nearestFix.map(fixed(given))) });
        expect(['eligible', 'eligible_with_obligation', ...(missing.length > 0 ? ['open'] : [])]).toContain(
          after.outcome,
        );
      }),
      { numRuns: 200 },
    );
  });
});

type Fix = NonNullable<Decision['nearestFix']>[number];

const fixed =
  (given: SomeFacts) =>
  ({ fact, bound, value }: Fix): [string, unknown] => {
    if (bound === 'above') return [fact, (value as number) + 1];
    if (bound === 'oneOf') return [fact, (value as unknown[])[0]];
    if (bound === 'before') return [fact, '2017-08-31'];
    if (bound === 'including') return [fact, [...(given[fact] as unknown[]), ...(value as unknown[])]];
    return [fact, value];
  };
