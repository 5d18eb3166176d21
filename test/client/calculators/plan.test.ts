import { CALCULATORS } from '../../../client/calculators/calculators';

const plan = (input: unknown) => CALCULATORS.calculate('plan', input);

const dates = async (input: unknown) =>
  (await plan(input)).duties.map(({ id, due, aim, firstReminder }) => [id, due ?? null, aim, firstReminder]);

const HIRE = { plan: 'hire', firstDay: '2026-10-01', qualification: { type: 'c' } };

describe('plan', () => {
  test('a hire of type c: check, notice and requalification, by day, with the first reminder (3.5, 4.3, 3.3.2)', async () => {
    expect(await dates(HIRE)).toEqual([
      // Due days, days aimed at, first reminder: 14 days before what the house sets, 28 before the guideline's.
      ['3.5-suitability-check', '2026-09-30', '2026-09-30', '2026-09-16'],
      ['4.3-notice-of-new-staff', '2026-10-08', '2026-10-08', '2026-09-10'],
      // Three months from Thu 1 Oct end on New Year's Day 2027; the stricter reading ends on Thu 31 Dec.
      ['3.3.2-requalification-begun', '2027-01-04', '2026-12-31', '2026-12-03'],
    ]);
  });

  test('a hire of type a owes no requalification (3.2 a)', async () => {
    const ids = (await dates({ ...HIRE, qualification: { type: 'a' } })).map(([id]) => id);
    expect(ids).toEqual(['3.5-suitability-check', '4.3-notice-of-new-staff']);
  });

  test('a proof owed without delay names the event it waits for and no due day (3.3.2)', async () => {
    const events = [{ requalificationBegun: { begunOn: '2026-11-02', receivedOn: '2026-11-04' } }];
    const { duties } = await plan({ ...HIRE, events });
    expect(duties.find(({ kind }) => kind === 'prompt')).toMatchObject({
      id: '3.3.2-proof-of-beginning',
      arisesWith: 'requalificationBegun',
      // Thu 5, Fri 6, Mon 9 Nov 2026
      aim: '2026-11-09',
    });
    expect(duties.find(({ kind }) => kind === 'prompt')).not.toHaveProperty('due');
    expect(duties.find(({ id }) => id === '3.3.2-requalification-begun')).toMatchObject({
      status: 'met',
      firstReminder: null,
    });
  });

  test('earlier work in the field lifts the requalification only where the grant period is known (3.3.3)', async () => {
    const priorEmployment = [
      { from: '2025-01-01', to: '2025-06-30', field: 'initial-reception', employed: true, certificate: true },
    ];
    const hire = { ...HIRE, qualification: { type: 'c', priorEmployment } };
    const known = await dates({ ...hire, grantPeriod: { from: '2026-01-01', to: '2026-12-31' } });
    expect(known.map(([id]) => id)).not.toContain('3.3.2-requalification-begun');
    expect((await dates(hire)).map(([id]) => id)).toContain('3.3.2-requalification-begun');
    const told = { qualificationProved: { provedOn: '2026-10-02', qualification: { priorEmployment } } };
    expect((await dates({ ...HIRE, events: [told] })).map(([id]) => id)).toContain('3.3.2-requalification-begun');
  });

  test('an absence foreseen for 43 days needs replacement from day 43, one for 42 days does not (4.2)', async () => {
    const absence = (expectedUntil: string) =>
      dates({
        plan: 'absence',
        events: [
          {
            reported: {
              employment: 'e-1',
              firstDay: '2027-01-04',
              reason: 'illness',
              knownOn: '2027-01-04',
              expectedUntil,
            },
          },
        ],
      });
    expect(await absence('2027-02-15')).toContainEqual(['4.2-replacement', '2027-02-15', '2027-02-15', '2027-01-18']);
    expect((await absence('2027-02-14')).map(([id]) => id)).not.toContain('4.2-replacement');
  });

  test('a grant: both legs of the proof of use, readiness, annual reports (3.10.1, 3.11.2, 3.11.3)', async () => {
    const period = { from: '2018-03-01', to: '2019-02-28' };
    const awarded = { noticeReceivedOn: '2018-02-05', period, providers: [{ organisation: 'caritas' }] };
    const rows = await dates({ plan: 'grant', events: [{ awarded }] });
    expect(rows.map(([id, due]) => [id, due])).toEqual(
      expect.arrayContaining([
        ['3.10.1-proof-of-use', '2019-05-31'],
        // 28 days before Fri 31 May 2019
        ['3.10.1-proof-to-county:caritas', '2019-05-03'],
        ['3.11.3-annual-report:2018:caritas', '2019-01-15'],
      ]),
    );
    const days = rows.map(([, due, aim]) => due ?? aim);
    expect(days).toEqual(days.toSorted());
  });

  test('nobody is reminded of a request before it was made (3.11.2)', async () => {
    const period = { from: '2018-03-01', to: '2019-02-28' };
    const events = [
      { awarded: { noticeReceivedOn: '2018-02-05', period, providers: [{ organisation: 'caritas' }] } },
      { dataRequested: { ref: 'rp-1', notifiedOn: '2018-06-05', period: { count: 2, unit: 'weeks' } } },
    ];
    const rows = await dates({ plan: 'grant', events });
    // Due Tue 19 Jun; 14 days before is the day of the request itself.
    expect(rows.find(([id]) => String(id).startsWith('3.11.2-data-on-request'))).toEqual([
      '3.11.2-data-on-request:rp-1:caritas',
      '2018-06-19',
      '2018-06-19',
      '2018-06-05',
    ]);
  });

  test('a care case has the house dates that the county sets, and none where it sets none (5.6)', async () => {
    const events = [{ allocated: { allocatedOn: '2026-10-05', municipality: 'Schopfheim' } }];
    const rows = await dates({ plan: 'careCase', events, readings: { firstContactDays: 14 } });
    expect(rows.map(([id, due]) => [id, due])).toEqual([['5.6-first-contact', '2026-10-19']]);
    expect(await dates({ plan: 'careCase', events })).toEqual([]);
  });

  test('a mandate: the staff list once the deployment is known, reasons for a gap (2.3, 4.1)', async () => {
    const events = [
      { agreed: { on: '2018-01-15' } },
      { deploymentKnown: { on: '2018-03-01' } },
      { serviceGapOpened: { on: '2018-06-01', gap: 'gap-1', why: 'emptyPost' } },
    ];
    const { duties } = await plan({ plan: 'mandate', events });
    expect(duties.map(({ id, kind, arisesWith, arisenFrom }) => [id, kind, arisesWith, arisenFrom.eventId])).toEqual([
      ['2.3-staff-list', 'prompt', 'deploymentKnown', 'planned-2'],
      ['4.1-reasons-for-gap:gap-1', 'prompt', 'serviceGapOpened', 'planned-3'],
    ]);
  });

  test.each([
    ['hire', { ...HIRE, firstDay: '2017-08-31' }, 'firstDay', '2017-08-31'],
    [
      'grant',
      {
        plan: 'grant',
        events: [
          {
            awarded: {
              noticeReceivedOn: '2017-09-05',
              period: { from: '2017-08-31', to: '2018-08-30' },
              providers: [{ organisation: 'x' }],
            },
          },
        ],
      },
      'events.0.awarded.period.from',
      '2017-08-31',
    ],
    [
      'absence',
      {
        plan: 'absence',
        events: [{ reported: { employment: 'e-1', firstDay: '2017-08-31', reason: 'leave', knownOn: '2017-09-02' } }],
      },
      'events.0.reported.firstDay',
      '2017-08-31',
    ],
    ['mandate', { plan: 'mandate', events: [{ agreed: { on: '2017-08-31' } }] }, 'events.0', '2017-08-31'],
  ])('a %s before 1 Sep 2017 is refused with its field (7)', async (_what, input, field, value) => {
    await expect(plan(input)).rejects.toMatchObject({ code: 'OUTSIDE_VALIDITY', faults: [{ field, value }] });
  });

  test('a care case older than the guideline is planned by its latest event (5.8.4)', async () => {
    const events = [
      { allocated: { allocatedOn: '2017-03-01', municipality: 'Schopfheim' } },
      { legacyPlanAdopted: { on: '2017-09-04', planDate: '2017-05-02', missingBlocks: [] } },
    ];
    await expect(plan({ plan: 'careCase', events })).resolves.toMatchObject({ guideline: '2017-09-01' });
  });

  test('the award names the day that chooses the version where it is not the first of the period', async () => {
    const awarded = {
      noticeReceivedOn: '2017-09-05',
      guidelineAnchor: '2017-09-05',
      period: { from: '2017-07-01', to: '2018-06-30' },
      providers: [{ organisation: 'x' }],
    };
    await expect(plan({ plan: 'grant', events: [{ awarded }] })).resolves.toMatchObject({ guideline: '2017-09-01' });
  });
});
