import type { EmploymentEvent } from '../../../../domain/employment';
import { legalDate } from '../../../../domain/legal-date';
import { deriveDuties } from '../../../../rules/duties/derive-duties';
import { employmentFacts } from '../../../../rules/duties/employment/facts';
import { badenWuerttemberg } from '../../../../rules/periods/calendar';
import { basisOf } from '../../legal-basis';
import {
  applied,
  ended,
  grantPeriodSet,
  hired,
  priorEmployment,
  qualificationProved,
  started,
  suitabilityCheck,
} from './told';

const calendar = badenWuerttemberg();
const duties = (events: readonly EmploymentEvent[]) =>
  deriveDuties('employment', events, { ...basisOf(), calendar }).map(({ id, due, status }) => [id, due, status]);

const CHECK = '3.5-suitability-check';
const BEGIN = '3.3.2-requalification-begun';
const NOTICE = '4.3-notice-of-new-staff';

describe('an application for filling a post', () => {
  test('asks for the check under 3.5 until the working day before the planned first day, and for nothing else', () => {
    expect(duties([applied({ checked: false })])).toEqual([[CHECK, '2026-08-31', 'open']]);
    expect(duties([applied()])).toEqual([]);
  });

  test('with the work taken up as planned everything is owed as after a hire (3.3.2, 4.3)', () => {
    const owed = [
      [BEGIN, '2026-12-01', 'open'],
      [CHECK, '2026-08-31', 'open'],
      [NOTICE, '2026-09-08', 'open'],
    ];
    expect(duties([applied({ checked: false }), started('2026-09-01')])).toEqual(owed);
    expect(duties([hired({ checked: false })])).toEqual(owed);
  });

  test('taken up a month later than planned, all dates count from then on', () => {
    expect(duties([applied({ checked: false }), started('2026-10-01')])).toEqual([
      [BEGIN, '2027-01-04', 'open'],
      [CHECK, '2026-09-30', 'open'],
      [NOTICE, '2026-10-08', 'open'],
    ]);
  });

  test('what arises with the start names it as its event', () => {
    const derived = deriveDuties('employment', [applied({ checked: false }), started('2026-10-01')], {
      ...basisOf(),
      calendar,
    });
    expect(derived.map(({ arisenFrom }) => arisenFrom.eventId)).toEqual(['start-1', 'application-1', 'start-1']);
  });

  test('that was given up owes nothing: no check, no notice of a change (4.4)', () => {
    expect(duties([applied({ checked: false }), ended('2026-08-10', '2026-08-10')])).toEqual([]);
  });

  test('that was given up keeps what had been checked', () => {
    const checked = qualificationProved({ suitabilityCheck: suitabilityCheck('2026-08-20') });
    expect(duties([applied({ checked: false }), checked])).toEqual([[CHECK, '2026-08-31', 'met']]);
  });
});

describe('the facts of an employment have one shape, whichever way it began', () => {
  test('an application is known by its planned first day', () => {
    const facts = employmentFacts([applied()]);
    expect(facts).toMatchObject({ provider: 'caritas', firstDay: '2026-09-01', beganWith: { id: 'application-1' } });
    expect(facts).not.toHaveProperty('started');
    expect(facts).not.toHaveProperty('plannedFirstDay');
  });

  test('the start brings its own day, and what was agreed otherwise than applied for', () => {
    const contract = { ...hired().data.contract, monthlyPay: 300_000 as never };
    const facts = employmentFacts([applied({ lastDay: '2027-08-31' }), started('2026-10-01', { contract })]);
    expect(facts).toMatchObject({ firstDay: '2026-10-01', lastDay: '2027-08-31', contract: { monthlyPay: 300_000 } });
    const prolonged = [applied({ lastDay: '2027-08-31' }), started('2026-10-01', { lastDay: legalDate('2027-12-31') })];
    expect(employmentFacts(prolonged)).toMatchObject({
      lastDay: '2027-12-31',
      contract: { monthlyPay: 285_000 },
      started: { id: 'start-1' },
    });
  });

  test('of two starts and of a hire after the application the first statement stands', () => {
    const twice = employmentFacts([applied(), started('2026-10-01'), started('2026-11-01')]);
    expect(twice?.firstDay).toBe('2026-10-01');
    expect(employmentFacts([applied(), hired({ firstDay: '2026-10-01' })])?.firstDay).toBe('2026-09-01');
  });

  test('a certificate that lay with the application is shown on the first day of work, as one with a hire (3.3.2)', () => {
    const requalification = { completedOn: legalDate('2026-05-20'), certificate: true };
    const events = [applied({ qualification: { requalification } }), started('2026-10-01')];
    expect(employmentFacts(events)?.completionShown).toEqual({ eventId: 'start-1', on: '2026-10-01' });
    expect(duties(events.slice(0, 1))).toEqual([]);
  });
});

describe('3.3.3: the six months are counted back from the grant period that was set last', () => {
  const work = priorEmployment('2026-03-01', '2026-08-31');
  const hire = (grantPeriodFrom: string) => hired({ grantPeriodFrom, qualification: { priorEmployment: [work] } });
  const owed = (events: readonly EmploymentEvent[]) => duties(events).some(([id]) => id === BEGIN);

  test('1 Mar to 31 Aug 2026 are six months before 1 Sep; before 31 Aug they are not', () => {
    expect(owed([hire('2026-09-01')])).toBe(false);
    expect(owed([hire('2026-08-31')])).toBe(true);
  });

  test('a later grant period lifts what was owed, an earlier one brings it back', () => {
    const later = grantPeriodSet('2026-09-01', '2027-08-31');
    const earlier = grantPeriodSet('2026-08-31', '2027-08-30');
    expect(owed([hire('2026-08-31'), later])).toBe(false);
    expect(owed([hire('2026-09-01'), earlier])).toBe(true);
    expect(owed([hire('2026-09-01'), earlier, later])).toBe(false);
  });

  test('an exemption that is proved only later lifts it as well', () => {
    expect(owed([hired({ grantPeriodFrom: '2026-09-01' })])).toBe(true);
    const proved = qualificationProved({ priorEmployment: [work] });
    expect(owed([hired({ grantPeriodFrom: '2026-09-01' }), proved])).toBe(false);
  });
});

test('4.4: an employment that ends by its first day is told of within a week as any other', () => {
  const owed = duties([applied(), started('2026-09-01'), ended('2026-09-01', '2026-09-01')]);
  expect(owed).toContainEqual(['4.4-notice-of-change:1', '2026-09-08', 'open']);
});
