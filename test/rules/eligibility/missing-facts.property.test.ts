import fc from 'fast-check';
import type { Decision } from '../../../domain/decision';
import { FACTS, type FactDefinition, type FactName, type Facts } from '../../../rules/eligibility/facts';
import { decide } from './example-facts';

const TEXTS: Partial<Record<FactName, readonly string[]>> = {
  degreeSubject: ['Pädagogik', 'Islamwissenschaften', 'Biologie'],
  degreeCountry: ['DE', 'SY'],
  schoolCountry: ['DE', 'SY'],
  vocationalTrainingCountry: ['DE', 'SY'],
};

function someValue(name: FactName): fc.Arbitrary<unknown> {
  const { kind, choices }: FactDefinition = FACTS[name];
  if (choices !== undefined) return fc.constantFrom(...choices);
  if (kind === 'boolean') return fc.boolean();
  if (kind === 'share') return fc.constantFrom(1, 2_499, 2_500, 10_000);
  if (kind === 'money') return fc.constantFrom(1, 45_000, 45_001, 60_300, 60_301, 500_000);
  return fc.constantFrom(...(TEXTS[name] ?? []));
}

const NAMES = Object.keys(FACTS) as FactName[];
const OPTIONAL = NAMES.filter((name) => name !== 'qualificationType');

const someFacts = fc.record(Object.fromEntries(NAMES.map((name) => [name, someValue(name)])), {
  requiredKeys: ['qualificationType'],
}) as fc.Arbitrary<Facts>;

const statuses = ({ findings }: Decision) => findings.map(({ rule, status }) => [rule, status] as const);

describe('a decision never improves when a fact is removed', () => {
  it('each finding stays as it is or becomes not assessable; the outcome stays or becomes open', async () => {
    await fc.assert(
      fc.asyncProperty(someFacts, fc.constantFrom(...OPTIONAL), async (facts, removed) => {
        const before = await decide(facts);
        const after = await decide({ ...facts, [removed]: undefined });
        const now = new Map(statuses(after));
        for (const [rule, status] of statuses(before)) expect([status, 'notAssessable']).toContain(now.get(rule));
        expect([before.outcome, 'open']).toContain(after.outcome);
      }),
      { numRuns: 400 },
    );
  });

  it('a fact that is called missing is one that is unknown', async () => {
    await fc.assert(
      fc.asyncProperty(someFacts, async (facts) => {
        const { missing } = await decide(facts);
        for (const name of missing) expect(facts[name as FactName]).toBeUndefined();
      }),
    );
  });
});
