import {
  changeSchema,
  endSchema,
  type HireInput,
  hireSchema,
  noticeOfChangeSchema,
  proofSchemas,
  supplementSchema,
  TRAINING_TOPICS,
} from '../../domain/employment';
import type { FristwerkError } from '../../domain/errors';
import { parseInput } from '../../domain/validation';

const HIRE: HireInput = {
  provider: 'caritas',
  person: { givenName: 'Mirjam', familyName: 'Sommer' },
  firstDay: '2026-10-01',
  contract: {
    fullTimeEquivalent: 0.75,
    municipalities: [{ name: 'Schopfheim', share: 0.75 }],
    monthlyPay: 2850.5,
  },
  qualification: { type: 'c' },
  grantPeriod: { from: '2026-01-01', to: '2026-12-31' },
};

type Schema = Parameters<typeof parseInput>[0];

function faultsOf(schema: Schema, input: unknown) {
  try {
    parseInput(schema, input);
  } catch (error) {
    return (error as FristwerkError).faults.map(({ code, field, details }) => ({ code, field, details }));
  }
  throw new Error('not refused');
}

const hireWith = (change: object) => ({ ...HIRE, ...change });
const qualified = (qualification: object) => hireWith({ qualification: { type: 'c', ...qualification } });

describe('a hire', () => {
  it('says everything that the guideline distinguishes', () => {
    const hire = parseInput(hireSchema, {
      ...HIRE,
      lastDay: '2028-09-30',
      takenOver: true,
      contract: { ...HIRE.contract, kind: 'fixed-term', from: '2026-09-15' },
      qualification: {
        type: 'c',
        requalification: {
          bookedOn: '2026-09-01',
          begunOn: '2026-11-02',
          completedOn: '2026-11-20',
          days: 12,
          topics: [...TRAINING_TOPICS],
          certificate: true,
        },
        priorEmployment: [
          {
            from: '2025-01-01',
            to: '2025-03-31',
            field: 'initial-reception',
            employed: true,
            extent: 0.3,
            certificate: true,
          },
        ],
      },
    });
    expect(hire).toMatchObject({
      lastDay: '2028-09-30',
      takenOver: true,
      contract: { kind: 'fixed-term', from: '2026-09-15' },
    });
    expect(hire.qualification.priorEmployment?.[0]?.extent).toBe(3_000);
    expect(hire.qualification.requalification?.topics).toHaveLength(9);
  });

  it('leaves open what is not known', () => {
    expect(parseInput(hireSchema, qualified({ requalification: { bookedOn: '2026-09-01' } })).qualification).toEqual({
      type: 'c',
      requalification: { bookedOn: '2026-09-01' },
    });
  });

  it.each([
    [
      'the course begins before it was booked',
      { bookedOn: '2026-09-02', begunOn: '2026-09-01' },
      'begunOn',
      '2026-09-02',
    ],
    [
      'it is completed before it began',
      { begunOn: '2026-09-02', completedOn: '2026-09-01' },
      'completedOn',
      '2026-09-02',
    ],
    [
      'it is completed before it was booked',
      { bookedOn: '2026-09-02', completedOn: '2026-09-01' },
      'completedOn',
      '2026-09-02',
    ],
  ])('is refused where %s (3.3)', (_, requalification, field, earliest) => {
    expect(faultsOf(hireSchema, qualified({ requalification }))).toEqual([
      { code: 'DATE_ORDER', field: `qualification.requalification.${field}`, details: { earliest } },
    ]);
  });

  it('accepts a course booked, begun and completed on one day', () => {
    const requalification = { bookedOn: '2026-09-01', begunOn: '2026-09-01', completedOn: '2026-09-01' };
    expect(() => parseInput(hireSchema, qualified({ requalification }))).not.toThrow();
  });

  it.each([
    ['2026-10-01', []],
    ['2026-09-30', [{ code: 'DATE_ORDER', field: 'lastDay', details: { earliest: '2026-10-01' } }]],
  ])('of work that ends on %s', (lastDay, faults) => {
    const work = hireWith({ lastDay });
    expect(faults.length === 0 ? parseInput(hireSchema, work).lastDay : faultsOf(hireSchema, work)).toEqual(
      faults.length === 0 ? lastDay : faults,
    );
  });

  it.each([
    ['a topic that there is not', ['cooking'], 'INVALID_CHOICE', 'qualification.requalification.topics.0'],
    ['a topic twice', ['volunteers', 'volunteers'], 'INVALID_CHOICE', 'qualification.requalification.topics'],
  ])('is refused with %s (3.3.1)', (_, topics, code, field) => {
    expect(faultsOf(hireSchema, qualified({ requalification: { topics } }))).toMatchObject([{ code, field }]);
  });

  it.each([
    ['contract.kind', hireWith({ contract: { ...HIRE.contract, kind: 'forever' } }), 'INVALID_CHOICE'],
    ['contract.from', hireWith({ contract: { ...HIRE.contract, from: '2026-02-30' } }), 'INVALID_DATE'],
    ['takenOver', hireWith({ takenOver: 'yes' }), 'INVALID_TYPE'],
    ['qualification.requalification.allTopics', qualified({ requalification: { allTopics: true } }), 'UNKNOWN_FIELD'],
  ])('is refused at %s', (field, input, code) => {
    expect(faultsOf(hireSchema, input)).toMatchObject([{ code, field }]);
  });
});

test('3.3: what is handed in later is checked alike', () => {
  const requalification = { begunOn: '2026-09-02', completedOn: '2026-09-01' };
  expect(faultsOf(supplementSchema, { provedOn: '2026-10-01', qualification: { requalification } })).toMatchObject([
    { code: 'DATE_ORDER', field: 'qualification.requalification.completedOn' },
  ]);
});

describe('4.4: a change of staff', () => {
  const DAYS = { effectiveOn: '2026-10-01', knownOn: '2026-09-15' };

  it.each<[object]>([
    [{ what: 'share', ...DAYS, fullTimeEquivalent: 0.5 }],
    [
      {
        what: 'share',
        ...DAYS,
        fullTimeEquivalent: 0.5,
        municipalities: [{ name: 'Zell', share: 0.5 }],
        placeOfWork: 'Zell',
      },
    ],
    [{ what: 'place', ...DAYS, placeOfWork: 'Rathaus Zell' }],
    [{ what: 'other', ...DAYS }],
    [{ what: 'other', effectiveOn: '2026-10-01', knownOn: '2026-11-01' }],
  ])('%j is one', (change) => {
    expect(() => parseInput(changeSchema, change)).not.toThrow();
  });

  it.each([
    [{ what: 'share', ...DAYS }, 'REQUIRED_FIELD', 'fullTimeEquivalent'],
    [{ what: 'place', ...DAYS }, 'REQUIRED_FIELD', 'placeOfWork'],
    [{ what: 'other', effectiveOn: '2026-10-01' }, 'REQUIRED_FIELD', 'knownOn'],
    [{ what: 'pay', ...DAYS }, 'INVALID_CHOICE', 'what'],
    [
      { what: 'share', ...DAYS, fullTimeEquivalent: 0.5, municipalities: [{ name: 'Zell', share: 0.25 }] },
      'SHARES_DO_NOT_ADD_UP',
      'municipalities',
    ],
  ])('%j is refused: %s at %s', (change, code, field) => {
    expect(faultsOf(changeSchema, change)).toMatchObject([{ code, field }]);
  });

  it('is the end, too, with its last day and the day on which it was known', () => {
    expect(parseInput(endSchema, DAYS)).toEqual(DAYS);
    expect(faultsOf(endSchema, { ...DAYS, reason: 'x' })).toMatchObject([{ code: 'UNKNOWN_FIELD', field: 'reason' }]);
  });
});

describe('4.4: a notice of change', () => {
  const NOTICE = { receivedOn: '2026-10-08', channel: 'fax', change: 1 };

  it('names the change that it is about, arrives after it was sent, and never by telephone or in person', () => {
    expect(parseInput(noticeOfChangeSchema, { ...NOTICE, sentOn: '2026-10-08' })).toMatchObject({ change: 1 });
    expect(faultsOf(noticeOfChangeSchema, { ...NOTICE, sentOn: '2026-10-09' })).toMatchObject([
      { code: 'DATE_ORDER', field: 'sentOn', details: { latest: '2026-10-08' } },
    ]);
    expect(faultsOf(noticeOfChangeSchema, { ...NOTICE, channel: 'inPerson' })).toMatchObject([
      { code: 'INVALID_CHOICE', field: 'channel' },
    ]);
    expect(faultsOf(noticeOfChangeSchema, { ...NOTICE, change: 0 })).toMatchObject([{ field: 'change' }]);
    const { change: _, ...unnamed } = NOTICE;
    expect(parseInput(noticeOfChangeSchema, { ...unnamed, of: 'change-1' })).toMatchObject({ of: 'change-1' });
    expect(faultsOf(noticeOfChangeSchema, unnamed)).toMatchObject([{ code: 'REQUIRED_FIELD', field: 'change' }]);
    expect(faultsOf(noticeOfChangeSchema, { ...NOTICE, of: 'change-1' })).toMatchObject([
      { code: 'UNKNOWN_FIELD', field: 'of' },
    ]);
  });
});

test.each([
  '3.3.2-proof-of-beginning',
  '3.3.2-proof-of-beginning-to-authority',
  '3.3.2-proof-of-completion',
  '3.3.2-proof-of-completion-to-authority',
] as const)('%s is proven by the day on which it arrived', (id) => {
  expect(parseInput(proofSchemas[id], { receivedOn: '2026-10-08' })).toEqual({ receivedOn: '2026-10-08' });
  expect(faultsOf(proofSchemas[id], { sentOn: '2026-10-08' })).toMatchObject([
    { code: 'REQUIRED_FIELD', field: 'receivedOn' },
  ]);
});
