import { decided, funded } from '../asking';
import type { LawCase } from '../law-case';
import { onHire, requalified, yearOfFunding } from './sample-facts';

const CONDITIONAL_OFF = { readings: { conditionalFunding: 'off' } };
const foreign = (proof: string) => ({ country: 'SY', equivalence: proof });

/** 3.1 and 3.2: kinds of qualification and what they are worth. */
export const KIND_CASES: readonly LawCase[] = [
  decided(
    ['3.1-a', 'looked at on the first day of work, the requirements are observed (3.1)'],
    '3.1',
    onHire('a', {}, { facts: { requirementsObservedOn: '2018-09-03' } }),
    [],
  ),
  decided(
    ['3.1-a', 'looked at on the day after, it was too late, which is told (3.1)'],
    '3.1',
    onHire('a', {}, { facts: { requirementsObservedOn: '2018-09-04' } }),
    ['information'],
  ),

  decided(['3.2-0', 'type c is possible (3.2)'], '3.2', onHire('c'), []),
  decided(
    ['3.2-0', 'a kind of qualification other than a, b and c is not possible (3.2)'],
    '3.2',
    { subject: 'employment', facts: { qualificationType: 'other' } },
    ['not_eligible'],
  ),

  decided(['3.2-a1', 'a Bachelor of social work is type a (3.2 a)'], '3.2 a', onHire('a'), []),
  decided(
    ['3.2-a1', 'without a university degree nobody is type a (3.2 a)'],
    '3.2 a',
    onHire('a', { degree: { level: 'none' } }),
    ['not_eligible'],
  ),
  decided(
    ['3.2-a1', 'whether a subject that is not named belongs to social work, a person judges (3.2 a)'],
    '3.2 a',
    onHire('a', { degree: { level: 'master', field: 'Theologie', country: 'DE' } }),
    ['review'],
  ),
  funded(['3.2-a2', 'type a earns 64,000.00 € for a full-time post of a year (3.2 a)'], yearOfFunding('a', 1), {
    total: { amount: 6_400_000, inferred: false },
  }),

  decided(['3.2-b1', 'a degree in Islamic studies is type b (3.2 b)'], '3.2 b', onHire('b'), []),
  decided(
    ['3.2-b1', 'without a university degree nobody is type b (3.2 b)'],
    '3.2 b',
    onHire('b', { degree: { level: 'none' } }),
    ['not_eligible'],
  ),
  decided(
    ['3.2-b1', 'whether a subject that is not named suits the task, a person judges (3.2 b)'],
    '3.2 b',
    onHire('b', { degree: { level: 'master', field: 'Theologie', country: 'DE', suitabilityReasonOnFile: true } }),
    ['review'],
  ),
  decided(
    ['3.2-b1', 'the reason why it suits is on file, which a person looks at besides (3.2 b)'],
    '3.2 b',
    onHire('b', { degree: { level: 'master', field: 'Theologie', country: 'DE', suitabilityReasonOnFile: false } }),
    ['review', 'review'],
  ),
  funded(['3.2-b2', 'type b earns 64,000.00 € for a full-time post of a year (3.2 b)'], yearOfFunding('b', 1), {
    total: { amount: 6_400_000, inferred: false },
  }),

  decided(['3.2-c1', 'an intermediate school certificate is enough for type c (3.2 c)'], '3.2 c', onHire('c'), []),
  decided(
    ['3.2-c1', 'a lower school certificate is not enough (3.2 c)'],
    '3.2 c',
    onHire('c', { schoolCertificate: { level: 'hauptschule', country: 'DE' } }),
    ['not_eligible'],
  ),
  decided(
    ['3.2-c2', 'vocational training that was not completed is not enough for type c (3.2 c)'],
    '3.2 c',
    onHire('c', { vocationalTraining: { completed: false, country: 'DE' } }),
    ['not_eligible'],
  ),
  decided(
    ['3.2-c3', 'until the requalification is proven the post is funded on that condition (3.2 c)'],
    '3.2 c',
    onHire('c', requalified({ certificate: false })),
    ['obligation'],
  ),
  decided(
    ['3.2-c3', 'where a county does not fund on condition a person decides until then (3.2 c, Q12)'],
    '3.2 c',
    onHire('c', requalified({ certificate: false }), CONDITIONAL_OFF),
    ['review'],
  ),

  decided(
    ['3.2-d', 'a foreign degree with a notice of equivalence counts (3.2)'],
    '3.2',
    onHire('a', { degree: { level: 'bachelor', field: 'Soziale Arbeit', ...foreign('equivalence-notice') } }),
    [],
  ),
  decided(
    ['3.2-d', 'a foreign degree without it does not (3.2)'],
    '3.2',
    onHire('a', { degree: { level: 'bachelor', field: 'Soziale Arbeit', ...foreign('none') } }),
    ['not_eligible'],
  ),
  decided(
    ['3.2-d', 'a foreign school certificate without proof of equivalence does not count (3.2)'],
    '3.2',
    onHire('c', { schoolCertificate: { level: 'abitur', ...foreign('none') } }),
    ['not_eligible'],
  ),
  decided(
    ['3.2-d', 'foreign vocational training without proof of equivalence does not count (3.2)'],
    '3.2',
    onHire('c', { vocationalTraining: { completed: true, ...foreign('none') } }),
    ['not_eligible'],
  ),
];
