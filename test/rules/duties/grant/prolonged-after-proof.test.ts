import type { CaseEvent } from '../../../../domain/case-event';
import type { Duty } from '../../../../domain/duty';
import type { GrantEvent } from '../../../../domain/grant/index';
import { grantEventSchemas } from '../../../../domain/grant/index';
import type { Instant } from '../../../../domain/instant';
import { deriveDuties } from '../../../../rules/duties/derive-duties';
import { houseSettings } from '../../../../rules/duties/house-settings';
import { applyChanges, reconcile } from '../../../../rules/duties/reconcile';
import { badenWuerttemberg } from '../../../../rules/periods/calendar';
import { basisOf } from '../../legal-basis';
import { faultsIn, type Told } from '../told-story';
import { awarded, enclosed, grant, proofAtAuthority, proofAtCounty, rejected } from './events';

const calendar = badenWuerttemberg();
const settings = houseSettings();
const derive = (events: readonly GrantEvent[]) =>
  deriveDuties('grant', events, { ...basisOf(), calendar }).filter(({ id }) => id.startsWith('3.10.1'));
const stands = (duties: readonly Pick<Duty, 'id' | 'due' | 'status'>[]) =>
  duties.map(({ id, due, status }) => `${id.slice('3.10.1-proof-'.length)} ${due} ${status}`);
const owed = (...story: readonly Told[]) => stands(derive(grant(...story)));

/** The plan after each event in turn, as a grant keeps it. */
function lived(...story: readonly Told[]): readonly string[] {
  const events = grant(...story) as readonly CaseEvent[];
  const plan = events.reduce<readonly Duty[]>((before, { occurredOn }, index) => {
    const known = events.slice(0, index + 1);
    const context = { entityId: 'g', entity: 'grant', events: known, calendar, settings } as const;
    const asOf = `${occurredOn}T10:00:00.000Z` as Instant;
    return applyChanges(before, reconcile(before, derive(known as readonly GrantEvent[]), { ...context, asOf }));
  }, []);
  return stands(plan.filter(({ status }) => status !== 'lapsed')).toSorted();
}

// Until Wed 28 Feb 2018: to be proven by Fri 1 Jun, handed to the county by Fri 4 May 2018.
const AWARD = awarded('2017-03-01', '2018-02-28');
const AT_COUNTY = proofAtCounty('2018-05-02', ['employment-proof', 'report']);
const PROVEN = proofAtAuthority('2018-05-20');
const prolonged = (to: string, on = '2018-05-28'): Told => [
  'periodChanged',
  on,
  { period: { from: '2017-03-01', to } },
];
/** Until Fri 31 Aug 2018: to be proven by Fri 30 Nov, handed to the county by Fri 2 Nov 2018, as 1 Nov is no day of it. */
const LONGER = prolonged('2018-08-31');

describe('3.10.1, Q21: a grant that is prolonged after its use was proven wants a proof for the new end', () => {
  test('prolonged before anything was proven, the same duties have the later day', () => {
    expect(owed(AWARD, LONGER)).toEqual(['of-use 2018-11-30 open', 'to-county:caritas 2018-11-02 open']);
  });

  test('prolonged after both legs: what was proven stays, both are owed once more', () => {
    const expected = [
      'of-use 2018-06-01 met',
      'of-use:2018-08-31 2018-11-30 open',
      'to-county:2018-08-31:caritas 2018-11-02 open',
      'to-county:caritas 2018-05-04 met',
    ];
    expect(owed(AWARD, AT_COUNTY, PROVEN, LONGER).toSorted()).toEqual(expected);
    expect(lived(AWARD, AT_COUNTY, PROVEN, LONGER)).toEqual(expected);
  });

  test('between the legs: the provider’s part is owed once more, the county’s own has not been proven and moves', () => {
    const expected = [
      'of-use 2018-11-30 open',
      'to-county:2018-08-31:caritas 2018-11-02 open',
      'to-county:caritas 2018-05-04 met',
    ];
    expect(lived(AWARD, AT_COUNTY, LONGER)).toEqual(expected);
  });

  test('a form without its enclosures has proven nothing yet', () => {
    expect(lived(AWARD, proofAtCounty('2018-05-02'), LONGER)).toEqual([
      'of-use 2018-11-30 open',
      'to-county:caritas 2018-11-02 open',
    ]);
  });

  test('the next proof closes the new duties, and only them', () => {
    const again = [
      proofAtCounty('2018-10-29', ['employment-proof', 'report']),
      proofAtAuthority('2018-12-03'),
    ] as const;
    expect(lived(AWARD, AT_COUNTY, PROVEN, LONGER, ...again)).toEqual([
      'of-use 2018-06-01 met',
      'of-use:2018-08-31 2018-11-30 metLate',
      'to-county:2018-08-31:caritas 2018-11-02 met',
      'to-county:caritas 2018-05-04 met',
    ]);
  });

  test('enclosures that came before the prolongation are none of the rest', () => {
    const form = proofAtCounty('2018-10-29');
    const status = (...story: readonly Told[]) =>
      owed(AWARD, AT_COUNTY, PROVEN, LONGER, form, ...story).find((duty) => duty.includes('2018-08-31:caritas'));
    expect(status()).toContain('open');
    expect(status(enclosed('employment-proof', '2018-10-30'), enclosed('report', '2018-10-30'))).toContain('met');
  });

  test('prolonged twice, each end that was proven stays', () => {
    const again = [
      proofAtCounty('2018-10-29', ['employment-proof', 'report']),
      proofAtAuthority('2018-11-20'),
    ] as const;
    const twice = [AWARD, AT_COUNTY, PROVEN, LONGER, ...again, prolonged('2018-12-31', '2018-11-26')] as const;
    expect(lived(...twice).filter((duty) => duty.startsWith('of-use'))).toEqual([
      'of-use 2018-06-01 met',
      'of-use:2018-08-31 2018-11-30 met',
      'of-use:2018-12-31 2019-04-01 open',
    ]);
  });

  test('cut short after it was proven, the proof of the longer time proves the shorter one', () => {
    expect(lived(AWARD, AT_COUNTY, PROVEN, prolonged('2018-01-31'))).toEqual([
      'of-use 2018-06-01 met',
      'to-county:caritas 2018-05-04 met',
    ]);
    expect(owed(AWARD, AT_COUNTY, PROVEN, prolonged('2018-01-31')).map((duty) => duty.split(' ').at(-1))).toEqual([
      'metLate',
      'metLate',
    ]);
  });

  test('the proof of the former end is sent back by its day: then one proof is owed, of the whole time', () => {
    const back = rejected('2018-06-10', { leg: 'county-to-authority', periodEnd: '2018-02-28' });
    expect(lived(AWARD, PROVEN, LONGER, back).filter((duty) => duty.startsWith('of-use'))).toEqual([
      'of-use 2018-11-30 open',
    ]);
  });

  test('a day that was never an end is none; the former one is', () => {
    const back = (periodEnd: string) => rejected('2018-06-10', { leg: 'county-to-authority', periodEnd });
    const refusals = (...story: readonly Told[]) => faultsIn('grant', grantEventSchemas, story);
    expect(refusals(AWARD, PROVEN, LONGER, back('2018-02-28'))).toEqual([]);
    expect(refusals(AWARD, PROVEN, LONGER, back('2018-03-31'))).toEqual(['INVALID_CHOICE 3.data.periodEnd']);
    expect(refusals(AWARD, LONGER, back('2018-02-28'))).toEqual(['INVALID_CHOICE 2.data.periodEnd']);
  });

  test('the authority accepts once the whole time is proven', () => {
    const refusals = (...story: readonly Told[]) => faultsIn('grant', grantEventSchemas, story);
    const accepted: Told = ['accepted', '2018-12-10', { on: '2018-12-10' }];
    expect(refusals(AWARD, AT_COUNTY, PROVEN, LONGER, accepted)).toEqual(['INVALID_CHOICE 4.type']);
    expect(refusals(AWARD, AT_COUNTY, PROVEN, LONGER, proofAtAuthority('2018-11-20'), accepted)).toEqual([]);
  });
});
