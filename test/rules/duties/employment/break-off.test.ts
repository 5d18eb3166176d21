import type { CaseEvent } from '../../../../domain/case-event';
import type { Duty } from '../../../../domain/duty';
import { isOverdue } from '../../../../domain/duty';
import type { EmploymentEvent } from '../../../../domain/employment';
import { employmentEventSchemas } from '../../../../domain/employment';
import type { Instant } from '../../../../domain/instant';
import { legalDate } from '../../../../domain/legal-date';
import { deriveDuties } from '../../../../rules/duties/derive-duties';
import { type EmploymentFacts, employmentFacts } from '../../../../rules/duties/employment/facts';
import { houseSettings } from '../../../../rules/duties/house-settings';
import { applyChanges, reconcile } from '../../../../rules/duties/reconcile';
import { storyFaults } from '../../../../rules/duties/story-faults';
import { requalificationStanding } from '../../../../rules/eligibility/requalification-standing';
import { badenWuerttemberg } from '../../../../rules/periods/calendar';
import { basisOf } from '../../legal-basis';
import {
  hired,
  proofOfBeginningForwarded,
  proofOfBeginningReceived,
  qualificationProved,
  requalificationBegun,
  requalificationBooked,
  requalificationBrokenOff,
} from './told';

const BEGUN = '3.3.2-requalification-begun';
const PROOF = '3.3.2-proof-of-beginning';
const LEG = '3.3.2-proof-of-beginning-to-authority';
const calendar = badenWuerttemberg();
const settings = houseSettings();

const derive = (events: readonly EmploymentEvent[]) => deriveDuties('employment', events, { ...basisOf(), calendar });
const duty = (id: string, events: readonly EmploymentEvent[]) =>
  derive(events).find((candidate) => candidate.id === id) as Duty;
const standing = (events: readonly EmploymentEvent[], asOf: string) =>
  requalificationStanding(employmentFacts(events) as EmploymentFacts, derive(events), basisOf(), legalDate(asOf));

/** The plan after each event in turn, as an entity keeps it. */
function lived(...events: readonly CaseEvent[]): readonly Duty[] {
  return events.reduce<readonly Duty[]>((plan, { occurredOn }, index) => {
    const known = events.slice(0, index + 1);
    const context = { entityId: 'e', entity: 'employment', events: known, calendar, settings } as const;
    const asOf = `${occurredOn}T10:00:00.000Z` as Instant;
    return applyChanges(plan, reconcile(plan, derive(known as readonly EmploymentEvent[]), { ...context, asOf }));
  }, []);
}
const status = (id: string, plan: readonly Duty[]) => plan.find((candidate) => candidate.id === id)?.status;

// Work since Tue 1 Sep 2026: the three months end on Tue 1 Dec.
const begun = requalificationBegun('2026-10-05', '2026-10-06');
const again = (begunOn: string, receivedOn: string) => ({
  ...requalificationBegun(begunOn, receivedOn),
  id: 'begun-2',
});

describe('3.3.2, 3.2 c: a course that was broken off leads to no certificate, so another one has to be begun', () => {
  test('broken off within the three months: open again under its day, and overdue after it', () => {
    const events = [hired(), begun, requalificationBrokenOff('2026-11-16')];
    const open = duty(BEGUN, events);
    expect(open).toMatchObject({ status: 'open', due: '2026-12-01' });
    expect(open).not.toHaveProperty('knownAfterPeriod');
    expect(isOverdue(open, legalDate('2026-12-02'))).toBe(true);
  });

  test.each([
    ['2026-12-01', undefined],
    ['2026-12-02', true],
  ])('broken off on %s: marked as known after its period: %p', (on, mark) => {
    expect(duty(BEGUN, [hired(), begun, requalificationBrokenOff(on)]).knownAfterPeriod).toBe(mark);
  });

  test('after the three months nobody could keep the day any more: for a person to look at, no breach by itself', () => {
    const events = [hired(), begun, requalificationBrokenOff('2027-01-11')];
    expect(isOverdue(duty(BEGUN, events), legalDate('2027-01-12'))).toBe(false);
    const late = [...events, again('2027-02-01', '2027-02-02')];
    expect(duty(BEGUN, late)).toMatchObject({
      status: 'met',
      knownAfterPeriod: true,
      fulfilment: { eventId: 'begun-2', on: '2027-02-01', daysLate: 62 },
    });
  });

  test('begun anew within the three months it is met, after them late where it was broken off before', () => {
    const events = [hired(), begun, requalificationBrokenOff('2026-11-16')];
    expect(duty(BEGUN, [...events, again('2026-12-01', '2026-12-01')])).toMatchObject({ status: 'met' });
    expect(duty(BEGUN, [...events, again('2026-12-02', '2026-12-02')])).toMatchObject({ status: 'metLate' });
  });

  test('the decision takes it as not begun; once the day has passed a person decides (Q12)', () => {
    const events = [hired(), begun, requalificationBrokenOff('2027-01-11')];
    expect(standing([hired(), begun], '2027-01-11')).toMatchObject({ state: 'begun', periodMissed: false });
    expect(standing(events, '2027-01-11')).toMatchObject({ state: 'none', periodMissed: true });
    const inTime = [hired(), begun, requalificationBrokenOff('2026-11-16')];
    expect(standing(inTime, '2026-12-01')).toMatchObject({ state: 'none', periodMissed: false });
    expect(standing([...inTime, again('2026-11-30', '2026-11-30')], '2027-01-11')).toMatchObject({
      state: 'begun',
      periodMissed: false,
    });
  });
});

describe('3.3.2: the plan of an employment after a break-off', () => {
  const handedIn = [proofOfBeginningReceived('2026-10-08'), proofOfBeginningForwarded('2026-10-12')];
  const story = [hired(), begun, ...handedIn, requalificationBrokenOff('2026-11-16')];

  test('the beginning is owed again; the papers on the old one stay handed in', () => {
    const plan = lived(...story);
    expect([BEGUN, PROOF, LEG].map((id) => status(id, plan))).toEqual(['open', 'met', 'met']);
  });

  test('another beginning meets it, and wants its own papers', () => {
    const plan = lived(...story, again('2026-11-30', '2026-11-30'));
    expect([BEGUN, PROOF, LEG].map((id) => status(id, plan))).toEqual(['met', 'open', 'met']);
    expect(plan.find(({ id }) => id === PROOF)).toMatchObject({ arisenFrom: { eventId: 'begun-2', on: '2026-11-30' } });
    const proof = { ...proofOfBeginningReceived('2026-12-02'), id: 'proof-2' };
    const later = lived(...story, again('2026-11-30', '2026-11-30'), proof);
    expect([BEGUN, PROOF, LEG].map((id) => status(id, later))).toEqual(['met', 'met', 'open']);
  });
});

describe('3.3.2: a booking is no beginning', () => {
  test('it meets nothing, and the decision knows of it', () => {
    const events = [hired(), requalificationBooked('2026-09-14')];
    expect(duty(BEGUN, events)).toMatchObject({ status: 'open' });
    expect(standing(events, '2026-09-14').state).toBe('booked');
  });

  test('booked anew after a break-off it is booked, not begun', () => {
    const events = [hired(), begun, requalificationBrokenOff('2026-11-16'), requalificationBooked('2026-11-20')];
    expect(standing(events, '2026-11-20').state).toBe('booked');
  });
});

describe('3.3.2: only what was begun is broken off', () => {
  const refusals = (...events: readonly EmploymentEvent[]) =>
    storyFaults('employment', events).map(({ code, path }) => `${code} ${path.join('.')}`);

  test('not what was only booked, nor before its first day, nor twice', () => {
    const broken = requalificationBrokenOff('2026-11-16');
    expect(refusals(hired(), requalificationBooked('2026-09-14'), broken)).toEqual(['INVALID_CHOICE 2.type']);
    expect(refusals(hired(), begun, requalificationBrokenOff('2026-10-04'))).toEqual(['DATE_ORDER 2.data.on']);
    expect(refusals(hired(), begun, requalificationBrokenOff('2026-10-05'))).toEqual([]);
    expect(refusals(hired(), begun, broken, requalificationBrokenOff('2026-11-17'))).toEqual(['INVALID_CHOICE 3.type']);
  });

  test('not what is completed', () => {
    const completedOn = legalDate('2026-11-13');
    const completed = qualificationProved({ requalification: { completedOn, certificate: true } });
    expect(refusals(hired(), begun, completed, requalificationBrokenOff('2026-11-16'))).toEqual([
      'INVALID_CHOICE 3.type',
    ]);
  });

  test('a beginning stated with the hire can be broken off', () => {
    const requalification = { begunOn: legalDate('2026-08-03') };
    expect(refusals(hired({ qualification: { requalification } }), requalificationBrokenOff('2026-09-02'))).toEqual([]);
    expect(employmentEventSchemas.requalificationBrokenOff.safeParse({ on: '2026-09-02' }).success).toBe(true);
  });
});
