import { CALCULATORS } from '../../../client/calculators/calculators';

const due = (input: unknown) => CALCULATORS.calculate('due', input);

describe('due', () => {
  test.each([
    // Wed 28 Feb 2018 + 1 day = 1 Mar; three months end on 31 May, Corpus Christi.
    ['3.10.1 after 28 Feb 2018', { duty: '3.10.1-proof-of-use', on: '2018-02-28' }, '2018-06-01'],
    ['3.10.1 after 29 Feb 2020', { duty: '3.10.1-proof-of-use', on: '2020-02-29' }, '2020-06-02'],
    ['3.3.2 from Sat 1 Aug 2026', { duty: '3.3.2-requalification-begun', on: '2026-08-01' }, '2026-11-02'],
    ['4.3 from Wed 30 Dec 2026', { duty: '4.3-notice-of-new-staff', on: '2026-12-30' }, '2027-01-07'],
    ['3.11.3 on the year 2021, Sat 15 Jan 2022', { duty: '3.11.3-annual-report', year: 2021 }, '2022-01-17'],
    ['4.2 from Mon 4 Jan 2027', { duty: '4.2-replacement', on: '2027-01-04' }, '2027-02-15'],
    [
      '3.11.2, two weeks made known on Fri 8 Dec 2017',
      {
        duty: '3.11.2-data-on-request',
        request: { ends: 'period', notifiedOn: '2017-12-08', count: 2, unit: 'weeks' },
      },
      '2017-12-22',
    ],
    [
      '3.11.2, a day set on Sat 15 Dec 2018',
      { duty: '3.11.2-data-on-request', request: { ends: 'day', day: '2018-12-15' } },
      '2018-12-17',
    ],
    [
      '3.11.2, the same day with reference to 31 III sentence 2',
      { duty: '3.11.2-data-on-request', request: { ends: 'dayThatStands', day: '2018-12-15' } },
      '2018-12-15',
    ],
    [
      'BGB 188 II, 31 Aug 2018 plus three months is no 29 Nov',
      { period: { start: 'firstDay', anchor: '2018-08-31', count: 3, unit: 'months' } },
      '2018-11-30',
    ],
    ['BGB 193 on Sat 15 Jan 2022', { fixedDate: { day: '2022-01-15' } }, '2022-01-17'],
    ['no roll where none is asked', { fixedDate: { day: '2022-01-15', roll: 'none' } }, '2022-01-15'],
    ['LVwVfG 31 V, an appointment stands', { request: { ends: 'appointment', day: '2018-12-15' } }, '2018-12-15'],
    // Nominal end Thu 31 May 2018; one month more from 1 Jun ends on Sat 30 Jun.
    [
      'BGB 190 from the nominal end',
      { extension: { of: { nominalEnd: '2018-05-31' }, count: 1, unit: 'months' } },
      '2018-07-02',
    ],
  ])('%s is due on its day', async (_title, input, day) => {
    await expect(due(input)).resolves.toMatchObject({ kind: 'deadline', receipt: { due: day } });
  });

  test('the receipt names trigger, paragraphs, nominal end, days passed over, the moment of lateness and other readings', async () => {
    const { receipt, readings, duty } = (await due({
      duty: '3.10.1-proof-of-use',
      on: '2018-02-28',
    })) as never as Record<string, never>;
    expect(duty).toEqual({
      id: '3.10.1-proof-of-use',
      provision: '3.10.1',
      bearer: 'county',
      addressee: 'granting-authority',
    });
    expect(receipt).toMatchObject({
      paragraphs: ['BGB 187 II', 'BGB 188 II', 'LVwVfG 31 III'],
      nominalEnd: '2018-05-31',
      skipped: [{ day: '2018-05-31', reason: 'FRONLEICHNAM' }],
      due: '2018-06-01',
      lateFrom: '2018-06-01T22:00:00.000Z',
      alternatives: [{ reading: { number: 'Q19', key: 'afterExpiry', value: '187_1' }, due: '2018-05-28' }],
    });
    expect(readings).toContainEqual({ number: 'Q19', key: 'afterExpiry', value: '187_2' });
  });

  test.each([
    ['week 7 (4.2)', { week: { firstDay: '2027-01-04' } }, { kind: 'week', receipt: { begins: '2027-02-15' } }],
    [
      'week 7 when the first day was partly worked (Q29)',
      { week: { firstDay: '2027-01-04', partlyWorked: true } },
      { receipt: { firstDay: '2027-01-05', begins: '2027-02-16' } },
    ],
    [
      'the lead of 28 days before Fri 1 Jun 2018 (Q20)',
      { lead: { due: '2018-06-01' } },
      { kind: 'lead', receipt: { target: '2018-05-04' }, readings: [{ key: 'internalLead', value: 28 }] },
    ],
    [
      'targets of its own rest on no reading',
      { prompt: { arisenOn: '2026-12-23', workingDays: 1, alarmDays: 2 } },
      { receipt: { target: '2026-12-24', alarm: '2026-12-25' }, readings: [] },
    ],
    [
      'days in the post of its own rest on no reading',
      { delivery: { postedOn: '2017-11-30', days: 1 } },
      { receipt: { notifiedOn: '2017-12-01' }, readings: [] },
    ],
    ['a lead of its own rests on no reading', { lead: { due: '2018-06-01', days: 31 } }, { readings: [] }],
    [
      'three working days from Wed 23 Dec 2026 (Q38)',
      { prompt: { arisenOn: '2026-12-23' } },
      { kind: 'prompt', receipt: { target: '2026-12-29', alarm: '2027-01-06' } },
    ],
    [
      'six months from 1 Sep 2017 to 27 Feb 2018 lack a day (3.3.3)',
      { duration: { from: '2017-09-01', to: '2018-02-27' } },
      { kind: 'duration', receipt: { complete: false, missingDays: 1 } },
    ],
    [
      'six months from 1 Sep 2017 to 28 Feb 2018 are complete (3.3.3)',
      { duration: { from: '2017-09-01', to: '2018-02-28' } },
      { receipt: { complete: true, missingDays: 0 } },
    ],
    [
      'twice 90 days are 180 (BGB 191)',
      {
        pieces: [
          { from: '2017-01-01', to: '2017-03-31' },
          { from: '2017-05-01', to: '2017-07-29' },
        ],
      },
      { kind: 'pieces', receipt: { coveredDays: 180, complete: true } },
    ],
    [
      'a letter of Thu 30 Nov 2017 takes three days (LVwVfG 41 II)',
      { delivery: { postedOn: '2017-11-30' } },
      { kind: 'delivery', receipt: { days: 3, notifiedOn: '2017-12-03' } },
    ],
    [
      'a letter of 1 Jan 2025 takes four',
      { delivery: { postedOn: '2025-01-01' } },
      { receipt: { days: 4, notifiedOn: '2025-01-05' } },
    ],
    [
      'a letter takes as long as the county says (Q59)',
      { delivery: { postedOn: '2025-01-01' }, readings: { deemedDeliveryDays: 2 } },
      { receipt: { days: 2, notifiedOn: '2025-01-03' } },
    ],
    [
      '24 hours over the night that lacks one (LVwVfG 31 VI)',
      { hours: { from: '2024-03-30T12:00:00+01:00', count: 24 } },
      { kind: 'hours', receipt: { lateFrom: '2024-03-31T11:00:00.000Z' } },
    ],
    [
      'what is owed without delay has a target and no due day (3.3.2)',
      { duty: '3.3.2-proof-of-beginning', on: '2026-12-23' },
      { kind: 'prompt', receipt: { target: '2026-12-29' } },
    ],
    [
      'what the house sets falls on the working day before (3.5)',
      { duty: '3.5-suitability-check', on: '2026-11-01' },
      { kind: 'internal', receipt: { on: '2026-10-31', target: '2026-10-30' } },
    ],
  ])('%s', async (_title, input, answer) => {
    await expect(due(input)).resolves.toMatchObject(answer);
  });

  test('a reading of the county counts, and the default becomes the other one (Q19)', async () => {
    await expect(
      due({ duty: '3.10.1-proof-of-use', on: '2018-02-28', readings: { afterExpiry: '187_1' } }),
    ).resolves.toMatchObject({ receipt: { due: '2018-05-28', alternatives: [{ due: '2018-06-01' }] } });
  });

  test('the extension counts from where the county says, and the other end is shown (Q58)', async () => {
    const extension = { of: { nominalEnd: '2018-05-31' }, count: 1, unit: 'months' };
    // Due Fri 1 Jun; one month from Sat 2 Jun ends on Sun 1 Jul.
    await expect(due({ extension, readings: { extensionFrom: 'due' } })).resolves.toMatchObject({
      receipt: { nominalEnd: '2018-07-01', alternatives: [{ nominalEnd: '2018-06-30' }] },
    });
  });

  test('a holiday of one year only moves the end', async () => {
    await expect(
      due({ fixedDate: { day: '2022-01-14' }, oneOffHolidays: [{ day: '2022-01-14', name: 'Landesfeiertag' }] }),
    ).resolves.toMatchObject({
      receipt: {
        due: '2022-01-17',
        skipped: [{ reason: 'Landesfeiertag' }, { reason: 'saturday' }, { reason: 'sunday' }],
      },
    });
  });

  test('a duty that arose before 1 Sep 2017 is refused, on that day it is not (7)', async () => {
    const notice = (on: string) => due({ duty: '4.3-notice-of-new-staff', on });
    await expect(notice('2017-08-31')).rejects.toMatchObject({
      code: 'OUTSIDE_VALIDITY',
      faults: [{ field: 'on', value: '2017-08-31', details: { earliest: '2017-09-01' } }],
    });
    await expect(notice('2017-09-01')).resolves.toMatchObject({ receipt: { due: '2017-09-08' } });
  });
});
