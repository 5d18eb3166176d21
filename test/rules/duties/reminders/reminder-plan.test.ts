import fc from 'fast-check';
import type { NextRung } from '../../../../domain/duty';
import type { EmploymentEvent } from '../../../../domain/employment';
import { dayOf, type Instant, instantOf, millisecondsOf } from '../../../../domain/instant';
import { dayAfter, legalDate } from '../../../../domain/legal-date';
import { deriveDuties } from '../../../../rules/duties/derive-duties';
import { houseSettings } from '../../../../rules/duties/house-settings';
import { endOfGathering, morningOf } from '../../../../rules/duties/reminders/morning-window';
import {
  firstRung,
  isLastCall,
  nextRung,
  planOf,
  type RemindedDuty,
  rungsBetween,
  rungsDue,
} from '../../../../rules/duties/reminders/reminder-plan';
import { badenWuerttemberg } from '../../../../rules/periods/calendar';
import { basisOf } from '../../legal-basis';
import { hired, proofOfBeginningReceived, requalificationBegun } from '../employment/told';

const calendar = badenWuerttemberg();
const settings = houseSettings();
// The published FNV-1a of "foobar" is 0xbf9cf968: second 520 of 1800, so 07:38:40 in Berlin.
const context = { entityId: 'foobar', calendar, settings };
const at = (text: string) => `${text}.000Z` as Instant;

function duty(
  id: string,
  firstDay = '2026-09-01',
  later: readonly EmploymentEvent[] = [],
  checked = true,
): RemindedDuty {
  const events = [hired({ firstDay, checked }), ...later];
  const found = deriveDuties('employment', events, { ...basisOf(), calendar }).find((one) => one.id === id);
  if (found === undefined) throw new Error(`no duty ${id}`);
  return { ...found, revision: 1 };
}

const TRAINING = '3.3.2-requalification-begun';
const PROOF = '3.3.2-proof-of-beginning';
const NOTICE = '4.3-notice-of-new-staff';

const training = duty(TRAINING);
const proof = duty(PROOF, '2026-09-01', [requalificationBegun('2026-11-09', '2026-11-10')]);

function plan(of: RemindedDuty, from: string, upTo: string, under = context) {
  const prefix = `foobar/${of.id}/1/`;
  return rungsBetween(of, at(from), at(upTo), under).map(({ key, at: moment }) => [
    key.slice(prefix.length),
    moment.slice(0, 19),
  ]);
}

describe('a statutory duty is reminded of before, on and after its days', () => {
  test('3.3.2 from Tue 1 Sep 2026: aimed at Mon 30 Nov, due on Tue 1 Dec, weekly while it stays open', () => {
    expect(plan(training, '2026-09-01T00:00:00', '2027-01-06T00:00:00')).toEqual([
      ['-28', '2026-11-02T06:38:40'],
      ['-14', '2026-11-16T06:38:40'],
      ['-7', '2026-11-23T06:38:40'],
      // -3 and -1 (a Sunday) both fall on Friday: one reminder.
      ['-1', '2026-11-27T06:38:40'],
      ['0', '2026-11-30T06:38:40'],
      ['due', '2026-12-01T06:38:40'],
      ['+1', '2026-12-02T06:38:40'],
      ['+3', '2026-12-04T06:38:40'],
      ['+7', '2026-12-08T06:38:40'],
      ['+14', '2026-12-15T06:38:40'],
      ['+21', '2026-12-22T06:38:40'],
      ['+28', '2026-12-29T06:38:40'],
      ['+35', '2027-01-05T06:38:40'],
    ]);
  });

  test('3.3.2 from 30 Nov 2026: after a due day on Monday the weekly rung passes over Easter and the clock change', () => {
    expect(plan(duty(TRAINING, '2026-11-30'), '2027-02-24T00:00:00', '2027-04-06T00:00:00')).toEqual([
      ['-1', '2027-02-25T06:38:40'],
      ['0', '2027-02-26T06:38:40'],
      ['due', '2027-03-01T06:38:40'],
      ['+1', '2027-03-02T06:38:40'],
      ['+3', '2027-03-04T06:38:40'],
      ['+7', '2027-03-08T06:38:40'],
      ['+14', '2027-03-15T06:38:40'],
      ['+21', '2027-03-22T06:38:40'],
      ['+28', '2027-03-30T05:38:40'],
      ['+35', '2027-04-05T05:38:40'],
    ]);
  });

  test('4.3: where the day aimed at is the due day there is one rung on it', () => {
    expect(plan(duty(NOTICE), '2026-08-31T00:00:00', '2026-09-10T00:00:00')).toEqual([
      ['-7', '2026-09-01T05:38:40'],
      ['-3', '2026-09-04T05:38:40'],
      ['-1', '2026-09-07T05:38:40'],
      ['0', '2026-09-08T05:38:40'],
      ['+1', '2026-09-09T05:38:40'],
    ]);
  });

  test('after a due day on Friday the rungs of Saturday and Monday are one on Monday', () => {
    expect(plan(duty(NOTICE, '2026-09-04'), '2026-09-11T00:00:00', '2026-09-19T00:00:00')).toEqual([
      ['0', '2026-09-11T05:38:40'],
      ['+3', '2026-09-14T05:38:40'],
      ['+7', '2026-09-18T05:38:40'],
    ]);
  });

  test('a due day that did not roll is reminded of on the working day before', () => {
    const unrolled = { ...training, aim: legalDate('2027-02-25'), due: legalDate('2027-02-28') };
    expect(plan(unrolled, '2027-02-25T00:00:00', '2027-03-03T00:00:00')).toEqual([
      ['0', '2027-02-25T06:38:40'],
      ['due', '2027-02-26T06:38:40'],
      ['+1', '2027-03-01T06:38:40'],
    ]);
  });
});

test('3.3.2: what the county owes itself is reminded of like everything else', () => {
  const begun = [requalificationBegun('2026-11-09', '2026-11-10'), proofOfBeginningReceived('2026-11-13')];
  const leg = duty('3.3.2-proof-of-beginning-to-authority', '2026-09-01', begun);
  expect(plan(leg, '2026-11-13T10:00:00', '2026-12-05T00:00:00')).toEqual([
    ['start', '2026-11-16T06:38:40'],
    ['0', '2026-11-18T06:38:40'],
    ['+7', '2026-11-25T06:38:40'],
    ['+14', '2026-12-02T06:38:40'],
  ]);
});

test.each(['municipality', 'granting-authority', 'land'] as const)(
  'what the %s owes has no reminders: nobody there is known',
  (bearer) => {
    expect(nextRung({ ...training, bearer }, at('2026-09-01T00:00:00'), context)).toBeUndefined();
    expect(firstRung({ ...training, bearer }, at('2026-12-24T10:00:00'), context)).toBeUndefined();
  },
);

test('3.5: an internal duty is reminded of before its day, on it, and weekly after', () => {
  const check = duty('3.5-suitability-check', '2026-09-01', [], false);
  expect(plan(check, '2026-08-01T00:00:00', '2026-09-15T00:00:00')).toEqual([
    ['-14', '2026-08-17T05:38:40'],
    ['-7', '2026-08-24T05:38:40'],
    // The day before Mon 31 Aug is a Sunday.
    ['-1', '2026-08-28T05:38:40'],
    ['0', '2026-08-31T05:38:40'],
    ['+7', '2026-09-07T05:38:40'],
    ['+14', '2026-09-14T05:38:40'],
  ]);
});

test('a prompt duty is reminded of on the next working day, on the target day, then weekly', () => {
  expect(plan(proof, '2026-11-10T00:00:00', '2026-12-05T00:00:00')).toEqual([
    ['start', '2026-11-11T06:38:40'],
    ['0', '2026-11-13T06:38:40'],
    ['+7', '2026-11-20T06:38:40'],
    ['+14', '2026-11-27T06:38:40'],
    ['+21', '2026-12-04T06:38:40'],
  ]);
});

describe('the first rung of a duty that is armed', () => {
  test.each([
    [TRAINING, '2026-09-01', '2026-08-20T10:00:00', '-28', -28, '2026-11-02T06:38:40'],
    [NOTICE, '2026-09-01', '2026-08-20T10:00:00', '-14', -14, '2026-08-25T05:38:40'],
    [NOTICE, '2026-09-01', '2026-09-01T10:00:00', '-3', -3, '2026-09-04T05:38:40'],
    [NOTICE, '2026-09-01', '2026-09-08T05:00:00', '0', 0, '2026-09-08T05:38:40'],
    // Its early mornings have passed: at once, and again on the due day.
    [TRAINING, '2026-11-30', '2027-02-27T10:00:00', 'immediate', 0, '2027-02-27T10:00:00'],
  ])('%s of %s, entered at %s: %s', (id, firstDay, asOf, label, offset, moment) => {
    const key = `foobar/${id}/1/${label}`;
    expect(firstRung(duty(id, firstDay), at(asOf), context)).toEqual({ key, offset, at: at(moment) });
  });

  test.each([
    [NOTICE, '2026-09-01', '2026-09-08T05:38:40', 0],
    [NOTICE, '2026-09-01', '2026-09-08T21:59:59', 0],
    [NOTICE, '2026-09-01', '2026-09-08T22:00:00', 1],
    [NOTICE, '2026-09-01', '2026-09-20T10:00:00', 12],
    [TRAINING, '2026-11-30', '2027-03-01T10:00:00', 0],
  ])('%s of %s, entered at %s when no morning is left: at once', (id, firstDay, asOf, offset) => {
    const key = `foobar/${id}/1/immediate`;
    expect(firstRung(duty(id, firstDay), at(asOf), context)).toEqual({ key, offset, at: at(asOf) });
  });

  test('a prompt duty entered after its first morning is told of at once', () => {
    expect(firstRung(proof, at('2026-11-11T06:00:00'), context)?.key).toMatch(/start$/);
    expect(firstRung(proof, at('2026-11-11T07:00:00'), context)).toMatchObject({
      key: `foobar/${PROOF}/1/immediate`,
      offset: -2,
    });
    expect(firstRung(proof, at('2026-12-01T07:00:00'), context)).toMatchObject({ offset: 18 });
  });

  test('after an immediate rung the plan goes on', () => {
    const late = duty(NOTICE);
    const first = firstRung(late, at('2026-09-20T10:00:00'), context);
    expect(nextRung(late, first?.at as Instant, context)?.key).toBe(`foobar/${NOTICE}/1/+14`);
  });
});

describe('a mail carries the rung that has come and those missed since', () => {
  const armed = { ...training, nextRung: nextRung(training, at('2026-11-20T00:00:00'), context) as NextRung };

  test('on its morning it carries one', () => {
    expect(rungsDue(armed, at('2026-11-23T06:38:40'), context).map(({ offset }) => offset)).toEqual([-7]);
  });

  test('before its hour it carries none', () => {
    expect(rungsDue(armed, at('2026-11-23T06:38:39'), context)).toEqual([]);
  });

  test('after a downtime of nine days it carries all of them, the latest last', () => {
    expect(rungsDue(armed, at('2026-12-02T12:00:00'), context).map(({ offset }) => offset)).toEqual([-7, -1, 0, 0, 1]);
  });
});

test.each(['met', 'metLate', 'lapsed', 'suspended', 'waived', 'overruled', 'settledBefore'] as const)(
  'a duty that is %s is not reminded of',
  (status) => {
    const closed = { ...training, status };
    expect(nextRung(closed, at('2026-09-01T00:00:00'), context)).toBeUndefined();
    expect(firstRung(closed, at('2026-12-24T00:00:00'), context)).toBeUndefined();
    expect(rungsDue(closed, at('2026-12-24T00:00:00'), context)).toEqual([]);
  },
);

describe('a county sets its own plan', () => {
  test('offsets and interval replace the default ones', () => {
    const house = houseSettings({ reminders: { statutory: { offsets: [-10, 2], thenEvery: 5 } } });
    expect(plan(duty(NOTICE), '2026-08-01T00:00:00', '2026-09-22T00:00:00', { ...context, settings: house })).toEqual([
      ['-10', '2026-08-28T05:38:40'],
      ['+2', '2026-09-10T05:38:40'],
      ['+7', '2026-09-15T05:38:40'],
      ['+12', '2026-09-21T05:38:40'],
    ]);
  });

  test('a row of the duty table has a plan of its own over that of its kind (4.3)', () => {
    const house = houseSettings({ reminders: { duties: { [NOTICE]: { offsets: [-2, 0] } } } });
    const own = { ...context, settings: house };
    expect(plan(duty(NOTICE), '2026-08-01T00:00:00', '2026-09-16T00:00:00', own)).toEqual([
      // Two days before Tue 8 Sep is a Sunday.
      ['-2', '2026-09-04T05:38:40'],
      ['0', '2026-09-08T05:38:40'],
      ['+7', '2026-09-15T05:38:40'],
    ]);
    expect(plan(training, '2026-10-25T00:00:00', '2026-11-20T00:00:00', own)).toEqual(
      plan(training, '2026-10-25T00:00:00', '2026-11-20T00:00:00'),
    );
  });

  test('an instance of a row follows the plan of its row (3.11.3)', () => {
    const house = houseSettings({ reminders: { duties: { '3.11.3-annual-report': { thenEvery: 2 } } } });
    const { thenEvery, offsets } = planOf({ id: '3.11.3-annual-report:2026:caritas', kind: 'statutory' }, house);
    expect({ thenEvery, offsets }).toEqual({ thenEvery: 2, offsets: [-28, -14, -7, -3, -1, 0, 1, 3, 7] });
  });

  test('without a rung left before the due day the duty is told of at once', () => {
    const house = houseSettings({ reminders: { statutory: { offsets: [-7] } } });
    const rung = firstRung(duty(NOTICE), at('2026-09-03T10:00:00'), { ...context, settings: house });
    expect(rung).toEqual({ key: `foobar/${NOTICE}/1/immediate`, offset: -5, at: at('2026-09-03T10:00:00') });
  });
});

describe('quiet days between the years', () => {
  const quiet = { ...context, settings: houseSettings({ quietDays: [{ from: '12-24', to: '01-01' }] }) };

  test('4.3, due on Mon 28 Dec 2026: rungs up to the day move before the quiet days, those after it behind them', () => {
    // Seven days from Mon 21 Dec.
    expect(plan(duty(NOTICE, '2026-12-21'), '2026-12-20T00:00:00', '2027-01-09T00:00:00', quiet)).toEqual([
      ['-7', '2026-12-21T06:38:40'],
      // -3 on Christmas Day, -1 on a Sunday and 0 itself: one reminder, named after the latest, on Wed 23 Dec.
      ['0', '2026-12-23T06:38:40'],
      // +1 on the 29th and +3 on the 31st: Mon 4 Jan. So does +7, and names it.
      ['+7', '2027-01-04T06:38:40'],
    ]);
  });

  test.each([
    ['2026-12-23T06:00:00', '0', '2026-12-23T06:38:40'],
    ['2026-12-23T10:00:00', 'immediate', '2026-12-23T10:00:00'],
    ['2026-12-27T10:00:00', 'immediate', '2026-12-27T10:00:00'],
  ])('4.3, entered at %s: the last reminder before the day is not lost (%s)', (asOf, label, moment) => {
    const key = `foobar/${NOTICE}/1/${label}`;
    expect(firstRung(duty(NOTICE, '2026-12-21'), at(asOf), quiet)).toMatchObject({ key, at: at(moment) });
  });

  test('a prompt duty that arises before them is first reminded of behind them', () => {
    const before = duty(PROOF, '2026-11-01', [requalificationBegun('2026-12-23', '2026-12-23')]);
    expect(plan(before, '2026-12-23T10:00:00', '2027-01-07T00:00:00', quiet)).toEqual([
      ['start', '2027-01-04T06:38:40'],
      ['+7', '2027-01-05T06:38:40'],
    ]);
  });

  test('days that together cover a whole season silence nothing', () => {
    const months = ['01', '03', '05', '07', '08', '10', '12'].map((month) => ({
      from: `${month}-01`,
      to: `${month}-31`,
    }));
    const others = ['04', '06', '09', '11'].map((month) => ({ from: `${month}-01`, to: `${month}-30` }));
    const settings = houseSettings({ quietDays: [...months, ...others, { from: '02-01', to: '02-29' }] });
    expect(plan(duty(NOTICE), '2026-08-31T00:00:00', '2026-09-10T00:00:00', { ...context, settings })).toEqual(
      plan(duty(NOTICE), '2026-08-31T00:00:00', '2026-09-10T00:00:00'),
    );
  });
});

describe('the last call of a statutory duty', () => {
  const rungAt = (label: string, offset: number, moment: string): NextRung => ({
    key: `foobar/${TRAINING}/1/${label}`,
    offset,
    at: at(moment),
  });

  test.each([
    ['-1', -1, '2026-11-27T06:38:40', false],
    ['0', 0, '2026-11-30T06:38:40', true],
    ['due', 0, '2026-12-01T06:38:40', true],
    ['+1', 1, '2026-12-02T06:38:40', false],
  ])('3.3.2, due on Tue 1 Dec 2026: %s is one of the last: %j', (label, offset, moment, expected) => {
    expect(isLastCall(training, rungAt(label, offset, moment), context)).toBe(expected);
  });

  test('a plan that ends before the day makes its last rung the last call', () => {
    const settings = houseSettings({ reminders: { statutory: { offsets: [-28, -14, 1] } } });
    const noDueRung = { ...training, aim: legalDate('2026-12-01') };
    const calls = [rungAt('-28', -28, '2026-11-03T06:38:40'), rungAt('-14', -14, '2026-11-17T06:38:40')];
    expect(calls.map((rung) => isLastCall(noDueRung, rung, { ...context, settings }))).toEqual([false, true]);
  });

  test('prompt and internal duties have none', () => {
    const rung = { key: `foobar/${PROOF}/1/0`, offset: 0, at: at('2026-11-13T06:38:40') };
    expect(isLastCall(proof, rung, context)).toBe(false);
    expect(isLastCall({ ...training, kind: 'internal' }, rungAt('0', 0, '2026-11-30T06:38:40'), context)).toBe(false);
  });
});

describe('the morning window', () => {
  test.each([
    ['foobar', '2026-11-30', '2026-11-30T06:38:40.000Z'],
    ['a', '2026-11-30', '2026-11-30T06:53:40.000Z'],
    ['', '2026-11-30', '2026-11-30T06:31:01.000Z'],
    ['foobar', '2027-03-26', '2027-03-26T06:38:40.000Z'],
    ['foobar', '2027-03-28', '2027-03-28T05:38:40.000Z'],
    ['foobar', '2027-10-31', '2027-10-31T06:38:40.000Z'],
  ])('entity "%s" on %s: %s', (entityId, day, expected) => {
    expect(morningOf(legalDate(day), entityId, { from: '07:30', to: '08:00' })).toBe(expected);
  });
});

test.each([
  ['2026-11-30T02:00:00', '2026-11-30T07:00:00'],
  ['2026-11-30T06:59:59', '2026-11-30T07:00:00'],
  ['2026-11-30T07:00:00', '2026-11-30T07:00:00'],
  ['2026-11-30T07:00:01', '2026-11-30T07:05:01'],
  ['2026-11-30T13:00:00', '2026-11-30T13:05:00'],
])(
  'what comes at %s gathers until %s: the window ends at 08:00 in Berlin, later ones gather for five minutes',
  (moment, end) => {
    expect(endOfGathering(at(moment), { from: '07:30', to: '08:00' })).toBe(at(end));
  },
);

test('every rung lies in the window on a working day; those up to the day aimed at never after it', () => {
  const days = fc.integer({ min: 0, max: 5_000 }).map((count) => dayAfter(legalDate('2017-09-01'), count));
  fc.assert(
    fc.property(days, fc.string({ minLength: 1, maxLength: 40 }), (firstDay, entityId) => {
      const one = duty(TRAINING, firstDay);
      const begin = instantOf(Date.parse(firstDay));
      const rungs = rungsBetween(one, begin, instantOf(millisecondsOf(begin) + 200 * 86_400_000), {
        ...context,
        entityId,
      });
      for (const { offset, at: moment } of rungs) {
        const berlin = new Date(moment).toLocaleTimeString('de-DE', { timeZone: 'Europe/Berlin' });
        expect(berlin >= '07:30:00' && berlin < '08:00:00').toBe(true);
        expect(calendar.isWorkingDay(dayOf(moment))).toBe(true);
        expect(offset < 0 ? dayOf(moment) <= one.aim : dayOf(moment) >= one.aim).toBe(true);
      }
      expect(new Set(rungs.map(({ key }) => key)).size).toBe(rungs.length);
      expect(new Set(rungs.map(({ at: moment }) => moment)).size).toBe(rungs.length);
    }),
    { numRuns: 40 },
  );
});
