import fc from 'fast-check';
import { CALCULATOR_NAMES } from '../../../client/calculators/calculator';
import { CALCULATORS } from '../../../client/calculators/calculators';
import { FristwerkError } from '../../../domain/errors';

type Name = (typeof CALCULATOR_NAMES)[number];

/** What a refusal says of its first fault, or the answer where there is none. */
async function refusal(name: Name, input: unknown): Promise<readonly unknown[]> {
  try {
    return [await CALCULATORS.calculate(name, input)];
  } catch (error) {
    const { faults } = error as FristwerkError;
    return [faults[0]?.code, faults[0]?.field];
  }
}

const PERIOD = { start: 'event', anchor: '2026-08-01', count: 3, unit: 'months' };
const HIRE = { plan: 'hire', firstDay: '2026-10-01', qualification: { type: 'c' } };
const NOTICE = { receivedOn: '2026-11-02', channel: 'letter', change: 1 };
const REPORT = {
  reported: {
    employment: 'stelle-1',
    firstDay: '2027-01-04',
    reason: 'illness',
    knownOn: '2027-01-04',
    expectedUntil: '2027-03-31',
  },
};
const RETURN = { returned: { on: '2027-01-03' } };
const EMPLOYMENT = { subject: 'employment', qualification: { type: 'c' } };
const FUND = {
  grantPeriod: { from: '2018-01-01', to: '2018-12-31' },
  posts: [{ ref: 'p-1', stretches: [{ from: '2018-01-01', to: '2018-12-31', fullTimeEquivalent: 1, type: 'a' }] }],
};

describe('every calculator refuses what it cannot read', () => {
  test.each(CALCULATOR_NAMES)('%s: what is no group of fields', async (name) => {
    for (const input of [null, undefined, 5, 'text', true, [], [{}]])
      expect(await refusal(name, input)).toEqual([
        input === undefined && name === 'fund' ? 'REQUIRED_FIELD' : 'INVALID_TYPE',
        '',
      ]);
  });

  test.each<[Name, unknown, string, string]>([
    ['due', {}, 'REQUIRED_FIELD', ''],
    ['due', { perriod: PERIOD }, 'REQUIRED_FIELD', ''],
    ['due', { period: PERIOD, duty: '4.3-notice-of-new-staff', on: '2026-08-01' }, 'UNKNOWN_FIELD', 'period'],
    ['due', { period: null }, 'INVALID_TYPE', 'period'],
    ['due', { period: { ...PERIOD, anchor: '2026-02-30' } }, 'INVALID_DATE', 'period.anchor'],
    ['due', { period: { ...PERIOD, anchor: 20260801 } }, 'INVALID_TYPE', 'period.anchor'],
    ['due', { period: { ...PERIOD, count: 0 } }, 'INVALID_CHOICE', 'period.count'],
    ['due', { period: { ...PERIOD, count: 1.5 } }, 'INVALID_CHOICE', 'period.count'],
    ['due', { period: { ...PERIOD, count: 1_201 } }, 'INVALID_CHOICE', 'period.count'],
    ['due', { period: { ...PERIOD, unit: 'fortnights' } }, 'INVALID_CHOICE', 'period.unit'],
    ['due', { period: { ...PERIOD, start: undefined } }, 'REQUIRED_FIELD', 'period.start'],
    ['due', { period: { ...PERIOD, roll: 'ZPO 222' } }, 'INVALID_CHOICE', 'period.roll'],
    ['due', { period: { ...PERIOD, extra: 1 } }, 'UNKNOWN_FIELD', 'period.extra'],
    ['due', { duty: '3.10.1-proof-of-usage', on: '2018-02-28' }, 'INVALID_CHOICE', 'duty'],
    ['due', { duty: '3.10.1-proof-of-use' }, 'REQUIRED_FIELD', 'on'],
    ['due', { duty: '3.11.2-data-on-request', on: '2018-02-28' }, 'REQUIRED_FIELD', 'request'],
    [
      'due',
      { duty: '3.10.1-proof-of-use', on: '2018-02-28', request: { ends: 'day', day: '2018-02-28' } },
      'UNKNOWN_FIELD',
      'request',
    ],
    ['due', { request: { ends: 'soon' } }, 'INVALID_CHOICE', 'request.ends'],
    ['due', { duration: { from: '2018-02-28', to: '2018-02-27' } }, 'DATE_ORDER', 'duration.to'],
    ['due', { pieces: [{ from: '2018-02-28', to: '2018-02-27' }] }, 'DATE_ORDER', 'pieces.0.to'],
    ['due', { duty: '4.3-notice-of-new-staff', on: '2100-12-31' }, 'OUTSIDE_VALIDITY', 'on'],
    ['due', { hours: { from: 'noon', count: 24 } }, 'INVALID_TEXT', 'hours.from'],
    ['due', { fixedDate: { day: '2101-01-15' } }, 'OUTSIDE_VALIDITY', 'fixedDate.day'],
    ['due', { period: PERIOD, version: '2016-01-01' }, 'INVALID_CHOICE', 'version'],
    ['due', { period: PERIOD, readings: { trainingRol: 'off' } }, 'UNKNOWN_READING', 'readings.trainingRol'],
    ['due', { period: PERIOD, readings: { trainingRoll: 'maybe' } }, 'UNKNOWN_READING', 'readings.trainingRoll'],
    ['due', { period: PERIOD, readings: [] }, 'UNKNOWN_READING', 'readings'],
    ['plan', {}, 'REQUIRED_FIELD', 'plan'],
    ['plan', { plan: 'hiring' }, 'INVALID_CHOICE', 'plan'],
    ['plan', { plan: ['hire'] }, 'INVALID_CHOICE', 'plan'],
    ['plan', { plan: 'constructor' }, 'INVALID_CHOICE', 'plan'],
    ['plan', { plan: 'hire', qualification: { type: 'c' } }, 'REQUIRED_FIELD', 'firstDay'],
    ['plan', { ...HIRE, qualification: {} }, 'REQUIRED_FIELD', 'qualification.type'],
    ['plan', { ...HIRE, qualification: { type: 'd' } }, 'INVALID_CHOICE', 'qualification.type'],
    ['plan', { ...HIRE, events: [{}] }, 'REQUIRED_FIELD', 'events.0'],
    ['plan', { ...HIRE, events: [{ hired: {} }] }, 'UNKNOWN_FIELD', 'events.0.hired'],
    [
      'plan',
      {
        ...HIRE,
        events: [
          {
            ended: { effectiveOn: '2026-12-31', knownOn: '2026-12-01' },
            changed: { what: 'other', effectiveOn: '2026-12-31', knownOn: '2026-12-01' },
          },
        ],
      },
      'UNKNOWN_FIELD',
      'events.0.ended',
    ],
    ['plan', { plan: 'mandate', events: [] }, 'REQUIRED_FIELD', 'events'],
    ['plan', { plan: 'mandate', events: [{ agreed: { on: 'soon' } }] }, 'INVALID_DATE', 'events.0.agreed.on'],
    [
      'plan',
      { plan: 'mandate', events: [{ agreed: { on: '2099-12-31' } }, { ended: { on: '2100-06-01' } }] },
      'OUTSIDE_VALIDITY',
      'events.1',
    ],
    ['plan', { ...HIRE, lastDay: '2026-09-30' }, 'DATE_ORDER', 'lastDay'],
    ['plan', { ...HIRE, grantPeriod: { from: '2026-01-01', to: '2026-09-30' } }, 'DATE_ORDER', 'firstDay'],
    [
      'plan',
      { ...HIRE, events: [{ noticeOfChangeReceived: NOTICE }] },
      'INVALID_CHOICE',
      'events.0.noticeOfChangeReceived.change',
    ],
    ['plan', { plan: 'absence', events: [RETURN] }, 'INVALID_CHOICE', 'events.0.returned'],
    ['plan', { plan: 'absence', events: [REPORT, RETURN] }, 'DATE_ORDER', 'events.1.returned.on'],
    ['plan', { plan: 'absence', events: [REPORT, REPORT] }, 'INVALID_CHOICE', 'events.1.reported'],
    [
      'plan',
      { plan: 'absence', events: [REPORT, { sickPayEnded: { lastPaidDay: '9999-12-31' } }] },
      'OUTSIDE_VALIDITY',
      'events.1.sickPayEnded.lastPaidDay',
    ],
    [
      'plan',
      { plan: 'absence', events: [{ ...REPORT, id: 'planned-2' }, { declaredImpossible: { on: '2027-02-01' } }] },
      'INVALID_CHOICE',
      'events.1.id',
    ],
    [
      'plan',
      { plan: 'mandate', events: [{ serviceGapClosed: { on: '2018-06-01', gap: 'gap-1' } }] },
      'INVALID_CHOICE',
      'events.0.serviceGapClosed.gap',
    ],
    [
      'plan',
      { plan: 'careCase', events: [{ recordWritten: { on: '2018-06-01', of: 'missed-1' } }] },
      'INVALID_CHOICE',
      'events.0.recordWritten.of',
    ],
    ['due', { duration: { from: '2018-01-01', to: '2018-02-01', unit: 'years' } }, 'REQUIRED_FIELD', 'duration.count'],
    ['due', { duration: { from: '2018-01-01', to: '2018-02-01', count: 3 } }, 'REQUIRED_FIELD', 'duration.unit'],
    ['due', { pieces: [{ from: '2018-01-01', to: '2018-02-01' }], count: 3 }, 'REQUIRED_FIELD', 'unit'],
    [
      'due',
      { extension: { of: { nominalEnd: '2018-03-02', due: '2018-03-01' }, count: 1, unit: 'months' } },
      'DATE_ORDER',
      'extension.of.nominalEnd',
    ],
    ['due', { hours: { from: '9999-12-31T23:00:00Z', count: 1 } }, 'OUTSIDE_VALIDITY', 'hours.from'],
    ['decide', {}, 'REQUIRED_FIELD', 'subject'],
    ['decide', { subject: 'county' }, 'INVALID_CHOICE', 'subject'],
    ['decide', { subject: 'employment' }, 'REQUIRED_FIELD', 'qualification.type'],
    [
      'decide',
      { ...EMPLOYMENT, contract: { fullTimeEquivalent: 1.2 } },
      'INVALID_SHARE',
      'contract.fullTimeEquivalent',
    ],
    ['decide', { ...EMPLOYMENT, contract: { monthlyPay: -1 } }, 'INVALID_AMOUNT', 'contract.monthlyPay'],
    ['decide', { ...EMPLOYMENT, firstDay: '2017-08-31' }, 'OUTSIDE_VALIDITY', 'firstDay'],
    ['decide', { ...EMPLOYMENT, asOf: '2017-08-31' }, 'OUTSIDE_VALIDITY', 'asOf'],
    ['decide', { ...EMPLOYMENT, facts: { degreeCountry: 'Germany' } }, 'INVALID_TEXT', 'facts.degreeCountry'],
    ['decide', { subject: 'grant' }, 'REQUIRED_FIELD', ''],
    ['decide', { subject: 'grant', events: [{}] }, 'REQUIRED_FIELD', 'events.0'],
    [
      'decide',
      { subject: 'grant', facts: { applicationVolume: '1.000,00' } },
      'INVALID_AMOUNT',
      'facts.applicationVolume',
    ],
    [
      'decide',
      { subject: 'grant', facts: { applicationFullTimeEquivalent: -0.1 } },
      'INVALID_CHOICE',
      'facts.applicationFullTimeEquivalent',
    ],
    ['decide', { subject: 'grant', facts: { fullTimeEquivalent: 1 } }, 'UNKNOWN_FIELD', 'facts.fullTimeEquivalent'],
    ['decide', { subject: 'careCase', facts: { consentGiven: 'yes' } }, 'INVALID_TYPE', 'facts.consentGiven'],
    ['fund', {}, 'REQUIRED_FIELD', 'grantPeriod'],
    ['fund', { ...FUND, grantPeriod: { from: '2018-12-31', to: '2018-01-01' } }, 'DATE_ORDER', 'grantPeriod.to'],
    ['fund', { ...FUND, readings: { proration: 'roughly' } }, 'UNKNOWN_READING', 'readings.proration'],
    ['fund', { ...FUND, oneOffHolidays: [{ day: 'x', name: 'y' }] }, 'INVALID_DATE', 'oneOffHolidays.0.day'],
  ])('%s %j is refused with %s at "%s"', async (name, input, code, field) => {
    expect(await refusal(name, input)).toEqual([code, field]);
  });

  test('all wrong fields are told at once', async () => {
    const wrong = { ...PERIOD, anchor: 'x', unit: 'y', more: 1 };
    await expect(CALCULATORS.calculate('due', { period: wrong })).rejects.toMatchObject({
      faults: [{ field: 'period.anchor' }, { field: 'period.unit' }, { field: 'period.more' }],
    });
  });

  test('an unknown reading names those that there are', async () => {
    const input = { period: PERIOD, readings: { trainingRoll: 'maybe' } };
    await expect(CALCULATORS.calculate('due', input)).rejects.toMatchObject({
      faults: [{ details: { choices: ['on', 'off'] } }],
    });
  });
});

describe('arbitrary input', () => {
  const day = fc.constantFrom(
    '2018-02-28',
    '2017-08-31',
    '2026-10-01',
    '2100-12-31',
    '9999-12-31',
    '1900-01-01',
    'x',
    7,
  );
  const anything = fc.oneof(
    { depthSize: 'small' },
    day,
    fc.jsonValue({ maxDepth: 3 }),
    fc.constantFrom(0, -1, 1e308, 0.5, 36_525),
  );
  const fields = fc.constantFrom(
    ...[
      'subject',
      'plan',
      'duty',
      'period',
      'week',
      'lead',
      'prompt',
      'duration',
      'pieces',
      'delivery',
      'hours',
      'request',
    ],
    ...[
      'extension',
      'fixedDate',
      'on',
      'facts',
      'events',
      'qualification',
      'firstDay',
      'asOf',
      'grantPeriod',
      'posts',
      'contract',
    ],
    ...[
      'readings',
      'version',
      'oneOffHolidays',
      'anchor',
      'count',
      'unit',
      'start',
      'day',
      'from',
      'to',
      'type',
      '__proto__',
      'constructor',
    ],
  );
  const { group } = fc.letrec<{ group: unknown; value: unknown }>((tie) => ({
    group: fc.array(fc.tuple(fields, tie('value')), { maxLength: 6 }).map((entries) => Object.fromEntries(entries)),
    value: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      anything,
      tie('group'),
      fc.array(tie('group'), { maxLength: 2 }),
    ),
  }));
  const begun = fc.constantFrom<object>(
    EMPLOYMENT,
    HIRE,
    FUND,
    { period: PERIOD },
    { subject: 'grant', facts: {} },
    { plan: 'grant', events: [] },
    { duty: '3.10.1-proof-of-use' },
  );
  const input = fc.oneof(
    anything,
    group,
    fc.tuple(begun, group).map(([one, other]) => ({ ...one, ...(other as object) })),
  );

  test.each(CALCULATOR_NAMES)(
    '%s gives an answer of its shape or a coded refusal, never anything else',
    async (name) => {
      await fc.assert(
        fc.asyncProperty(input, async (given) => {
          try {
            const answer = (await CALCULATORS.calculate(name, given)) as {
              readonly outcome?: string;
              readonly kind?: string;
            };
            if (name === 'decide') expect(typeof answer.outcome).toBe('string');
            if (name === 'due') expect(typeof answer.kind).toBe('string');
          } catch (error) {
            expect(error).toBeInstanceOf(FristwerkError);
            expect((error as FristwerkError).status).toBeLessThan(500);
            for (const fault of (error as FristwerkError).faults) expect(fault.code).not.toBe('INTERNAL');
          }
        }),
        { numRuns: 400 },
      );
    },
  );

  test('no decision without a type of qualification, whatever else is known (3.2)', async () => {
    await fc.assert(
      fc.asyncProperty(group, async (given) => {
        const { qualification: _, facts: __, ...rest } = given as Record<string, unknown>;
        await expect(CALCULATORS.calculate('decide', { ...rest, subject: 'employment' })).rejects.toBeInstanceOf(
          FristwerkError,
        );
      }),
      { numRuns: 100 },
    );
  });
});
