import type { CareCaseEvent } from '../../../../domain/care-case';
import { careCaseEventSchemas } from '../../../../domain/care-case';
import { deriveDuties } from '../../../../rules/duties/derive-duties';
import { badenWuerttemberg } from '../../../../rules/periods/calendar';
import { basisOf } from '../../legal-basis';
import { allocated, told } from './told';

const context = { ...basisOf(), calendar: badenWuerttemberg() };
const reviews = (...events: readonly CareCaseEvent[]) =>
  deriveDuties('careCase', [allocated(), ...events], context).filter(({ id }) => id.startsWith('5.7-step-review'));

const agreed = (until?: string, id = 'step-1') =>
  told(
    'stepAgreed',
    { step: 'sprachkurs', on: '2018-04-03', by: 'client', ...(until === undefined ? {} : { until }) },
    id,
  );
const settled = (type: 'stepFulfilled' | 'stepMissed', on: string) => told(type, { step: 'sprachkurs', on });

describe('5.7: on the day agreed for a step somebody looks whether it was taken', () => {
  test.each([
    ['2018-06-05', '2018-06-05'],
    // Ascension Day, Thu 10 May 2018, and Sun 17 June.
    ['2018-05-10', '2018-05-09'],
    ['2018-06-17', '2018-06-15'],
  ])('agreed until %s: by %s, a date of the house', (until, due) => {
    const [review, ...others] = reviews(agreed(until));
    expect(others).toEqual([]);
    expect(review).toMatchObject({
      id: '5.7-step-review:step-1',
      kind: 'internal',
      due,
      bearer: 'employee',
      status: 'open',
    });
  });

  test('without a day nothing is to be looked at', () => {
    expect(reviews(agreed())).toEqual([]);
  });

  test.each([
    ['stepFulfilled', '2018-06-05', 'met'],
    ['stepFulfilled', '2018-06-06', 'metLate'],
    ['stepMissed', '2018-06-05', 'met'],
  ] as const)('%s on %s: %s', (type, on, status) => {
    expect(reviews(agreed('2018-06-05'), settled(type, on))).toMatchObject([
      { status, fulfilment: { eventId: type, on } },
    ]);
  });

  test('agreed anew, the earlier day is settled and the new one runs', () => {
    const anew = told('stepAgreed', { step: 'sprachkurs', on: '2018-06-04', until: '2018-09-03' }, 'step-2');
    expect(reviews(agreed('2018-06-05'), anew)).toMatchObject([
      { id: '5.7-step-review:step-1', status: 'met', fulfilment: { eventId: 'step-2' } },
      { id: '5.7-step-review:step-2', status: 'open', due: '2018-09-03' },
    ]);
  });

  test('another step settles nothing, nor does what was recorded before the agreement', () => {
    const other = told('stepFulfilled', { step: 'wohnung', on: '2018-06-01' });
    expect(reviews(settled('stepFulfilled', '2018-04-02'), agreed('2018-06-05'), other)).toMatchObject([
      { status: 'open' },
    ]);
  });

  test('a case that ended asks for nothing more; what was settled stays', () => {
    const ended = told('ended', { on: '2018-05-31' });
    expect(reviews(agreed('2018-06-05'), ended)).toEqual([]);
    expect(reviews(agreed('2018-06-05'), settled('stepFulfilled', '2018-05-15'), ended)).toMatchObject([
      { status: 'met' },
    ]);
  });
});

test('5.8.1: a step says who is responsible and by when, no day before its agreement', () => {
  const read = (data: object) =>
    careCaseEventSchemas.stepAgreed.safeParse({ step: 's-1', on: '2018-04-03', ...data }).success;
  expect(['client', 'integrationManager', 'third'].map((by) => read({ by }))).toEqual([true, true, true]);
  expect(read({ by: 'jobcenter' })).toBe(false);
  expect([read({ until: '2018-04-02' }), read({ until: '2018-04-03' }), read({})]).toEqual([false, true, true]);
});
