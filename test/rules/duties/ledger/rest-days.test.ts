import type { Duty } from '../../../../domain/duty';
import type { Instant } from '../../../../domain/instant';
import { houseSettings } from '../../../../rules/duties/house-settings';
import { deriveLedgerDuties } from '../../../../rules/duties/ledger/index';
import { isFollowUp, nextRung, rungsDue } from '../../../../rules/duties/reminders/reminder-plan';
import { badenWuerttemberg } from '../../../../rules/periods/calendar';
import { basisOf } from '../../legal-basis';
import { hired } from '../employment/told';
import { ledgerEvent } from './told';

const calendar = badenWuerttemberg();
const NOTICE = '4.3-notice-of-new-staff';
const CONTEXT = { entityId: 'employment/7k3q2a9d0m4x', calendar, settings: houseSettings() };

/** At rest from Fri 18 Dec 2026 on. */
function resting(given: object = {}): Duty {
  const rest = ledgerEvent('suspended', 's-1', '2026-12-18', { duty: NOTICE, by: 'authority', ...given });
  const derived = deriveLedgerDuties('employment', [hired({ firstDay: '2026-12-17' }), rest], {
    ...basisOf(),
    calendar,
  });
  return { ...(derived.find(({ id }) => id === NOTICE) as Duty), revision: 2 };
}

const rungAfter = (duty: Duty, after: string) =>
  nextRung(duty, after as Instant, CONTEXT)
    ?.key.split('/')
    .at(-1);

test('a duty at rest is followed up every 28 days, so that it is never silent for good', () => {
  expect(rungAfter(resting(), '2026-12-18T10:00:00.000Z')).toBe('rest-2027-01-15');
  expect(rungAfter(resting(), '2027-01-15T10:00:00.000Z')).toBe('rest-2027-02-12');
  expect(rungAfter(resting(), '2036-01-01T10:00:00.000Z')).toMatch(/^rest-2036-01-/);
});

test('where a last day is foreseen, from the day after it on: until Mon 4 Jan 2027, so on Tue 5 Jan', () => {
  const duty = resting({ until: '2027-01-04' });
  expect(duty.suspensions).toEqual([{ eventId: 's-1', by: 'authority', from: '2026-12-18', until: '2027-01-04' }]);
  expect(rungAfter(duty, '2026-12-18T10:00:00.000Z')).toBe('rest-2027-01-05');
  expect(rungAfter(duty, '2027-01-05T10:00:00.000Z')).toBe('rest-2027-02-02');
});

test('a follow-up on a holiday moves to the next working day: until Tue 5 Jan, Epiphany, so Thu 7 Jan 2027', () => {
  expect(rungAfter(resting({ until: '2027-01-05' }), '2026-12-18T10:00:00.000Z')).toBe('rest-2027-01-07');
});

test('it is due like any rung, and told apart from those of a plan', () => {
  const duty = resting();
  const rung = nextRung(duty, '2026-12-18T10:00:00.000Z' as Instant, CONTEXT);
  if (rung === undefined) throw new Error('no follow-up');
  expect(isFollowUp(rung)).toBe(true);
  expect(isFollowUp({ key: 'employment/7k3q2a9d0m4x/4.3-notice-of-new-staff/1/-7' })).toBe(false);
  const due = rungsDue({ ...duty, nextRung: rung }, '2027-02-12T10:00:00.000Z' as Instant, CONTEXT);
  expect(due.map(({ key }) => key.split('/').at(-1))).toEqual(['rest-2027-01-15', 'rest-2027-02-12']);
});
