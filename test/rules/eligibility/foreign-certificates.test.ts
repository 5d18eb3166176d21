import type { Facts } from '../../../rules/eligibility/facts';
import { CRAFTSPERSON, found, ISLAMIC_SCHOLAR, SOCIAL_WORKER } from './example-facts';

interface Certificate {
  readonly rule: string;
  readonly of: string;
  readonly holder: Facts;
  readonly country: keyof Facts;
  readonly equivalence: keyof Facts;
}

const CERTIFICATES: readonly Certificate[] = [
  {
    rule: '3.2-d-degree-equivalence',
    of: 'a degree of type a',
    holder: SOCIAL_WORKER,
    country: 'degreeCountry',
    equivalence: 'degreeEquivalence',
  },
  {
    rule: '3.2-d-degree-equivalence',
    of: 'a degree of type b',
    holder: ISLAMIC_SCHOLAR,
    country: 'degreeCountry',
    equivalence: 'degreeEquivalence',
  },
  {
    rule: '3.2-d-school-equivalence',
    of: 'a school certificate',
    holder: CRAFTSPERSON,
    country: 'schoolCountry',
    equivalence: 'schoolEquivalence',
  },
  {
    rule: '3.2-d-vocational-equivalence',
    of: 'vocational training',
    holder: CRAFTSPERSON,
    country: 'vocationalTrainingCountry',
    equivalence: 'vocationalTrainingEquivalence',
  },
];

describe.each(CERTIFICATES)(
  '3.2 last sentence, read for all types (Q9): $of',
  ({ rule, holder, country, equivalence }) => {
    it('from Germany needs no proof of equivalence', async () => {
      expect((await found(rule, { ...holder, [country]: 'DE' })).status).toBe('fulfilled');
    });

    it.each(['equivalence-notice', 'certificate-assessment'])('from Syria is proven by %s', async (proof) => {
      expect((await found(rule, { ...holder, [country]: 'SY', [equivalence]: proof })).status).toBe('fulfilled');
    });

    it('from Austria without equivalence is not eligible: other EU states are foreign as well', async () => {
      expect(await found(rule, { ...holder, [country]: 'AT', [equivalence]: 'none' })).toEqual({
        outcome: 'not_eligible',
        status: 'notFulfilled',
        provision: '3.2',
        missing: [],
      });
    });

    it('from Syria stays open while nothing is said on equivalence', async () => {
      expect(await found(rule, { ...holder, [country]: 'SY' })).toEqual({
        outcome: 'open',
        status: 'notAssessable',
        provision: '3.2',
        missing: [equivalence],
      });
    });

    it('from an unknown country stays open', async () => {
      expect(await found(rule, { ...holder, [country]: undefined })).toEqual({
        outcome: 'open',
        status: 'notAssessable',
        provision: '3.2',
        missing: [country, equivalence],
      });
    });
  },
);
