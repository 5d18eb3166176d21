import type { Duty } from '../../../../domain/duty';
import { isOverdue } from '../../../../domain/duty';
import type { GrantEvent } from '../../../../domain/grant/index';
import { legalDate } from '../../../../domain/legal-date';
import { deriveDuties } from '../../../../rules/duties/derive-duties';
import { badenWuerttemberg } from '../../../../rules/periods/calendar';
import { basisOf } from '../../legal-basis';
import type { Told } from '../told-story';
import { awarded, grant, post, reportReceived } from './events';

const context = { ...basisOf(), calendar: badenWuerttemberg() };
const duties = (events: readonly GrantEvent[]) => deriveDuties('grant', events, context);
const ids = (row: string, events: readonly GrantEvent[]) =>
  duties(events)
    .filter(({ id }) => id.startsWith(row))
    .map(({ id }) => id.slice(row.length + 1));

const REPORT = '3.11.3-annual-report';
const READY = '3.11.2-readiness';
const AWARD = awarded('2020-07-01', '2021-06-30', [{ organisation: 'caritas', posts: [post('c-1')] }]);
const until = (to: string, from = '2020-07-01', on = '2021-03-01'): Told => [
  'periodChanged',
  on,
  { period: { from, to } },
];

describe('3.11.3: a report is owed for each calendar year that the period touches, as it is now', () => {
  test('a period cut short on 31 Dec 2020 leaves out 2021; one that reaches 1 Jan 2021 does not', () => {
    expect(ids(REPORT, grant(AWARD))).toEqual(['2020:caritas', '2021:caritas']);
    expect(ids(REPORT, grant(AWARD, until('2020-12-31')))).toEqual(['2020:caritas']);
    expect(ids(REPORT, grant(AWARD, until('2021-01-01')))).toEqual(['2020:caritas', '2021:caritas']);
  });

  test('prolonged into 2022, the year comes in, due Mon 16 Jan 2023', () => {
    const events = grant(AWARD, until('2022-01-01'));
    expect(ids(REPORT, events)).toEqual(['2020:caritas', '2021:caritas', '2022:caritas']);
    expect(duties(events).find(({ id }) => id === `${REPORT}:2022:caritas`)?.due).toBe('2023-01-16');
  });

  test('that begins only in 2021, it owes nothing for 2020', () => {
    expect(ids(REPORT, grant(AWARD, until('2021-06-30', '2021-01-01')))).toEqual(['2021:caritas']);
  });

  test('a report with nothing to tell is one: nobody was counselled', () => {
    const nil = reportReceived(2020, '2021-01-15', { persons: 0, families: 0, talks: 0 });
    const owed = duties(grant(AWARD, nil)).find(({ id }) => id === `${REPORT}:2020:caritas`);
    expect(owed).toMatchObject({ status: 'met', fulfilment: { on: '2021-01-15', daysLate: 0 } });
  });

  test('a report that was sent back is owed again, until the next one arrives', () => {
    const back: Told = [
      'reportRejected',
      '2021-01-20',
      { year: 2020, provider: 'caritas', on: '2021-01-20', reason: 'x' },
    ];
    const status = (...story: readonly Told[]) =>
      duties(grant(AWARD, ...story)).find(({ id }) => id === `${REPORT}:2020:caritas`)?.status;
    expect(status(reportReceived(2020, '2021-01-14'), back)).toBe('open');
    expect(status(reportReceived(2020, '2021-01-14'), back, reportReceived(2020, '2021-01-25'))).toBe('metLate');
  });
});

describe('3.11.2, Q24: the house is ready on 30 June and 31 December of the period, as it is now', () => {
  test.each<[string, readonly Told[], readonly string[]]>([
    ['as awarded', [], ['2020-12-31:caritas', '2021-06-30:caritas']],
    ['cut short on 29 Jun 2021', [until('2021-06-29')], ['2020-12-31:caritas']],
    ['cut short on 30 Dec 2020', [until('2020-12-30')], []],
    [
      'prolonged to 31 Dec 2021',
      [until('2021-12-31')],
      ['2020-12-31:caritas', '2021-06-30:caritas', '2021-12-31:caritas'],
    ],
  ])('%s', (_, story, expected) => {
    expect(ids(READY, grant(AWARD, ...story))).toEqual(expected);
  });
});

describe('3.10.1: a grant cut short below the day on which that is told', () => {
  // Told on 1 Mar 2021: it has ended on 30 Sep 2020, three months before Thu 31 Dec 2020.
  const events = grant(AWARD, until('2020-09-30'));
  const proof = () => duties(events).find(({ id }) => id === '3.10.1-proof-of-use') as Duty;

  test('is due by its own period, and overdue when it is told', () => {
    expect(proof()).toMatchObject({ due: '2020-12-31', status: 'open' });
    expect(isOverdue(proof(), legalDate('2021-03-01'))).toBe(true);
  });

  test('of one post that has no day left, nobody is asked for proof of employment or report', () => {
    const late = awarded('2020-07-01', '2021-06-30', [
      { organisation: 'caritas', posts: [post('c-1')] },
      { organisation: 'diakonie', posts: [post('d-1', '2021-01-01', '2021-06-30')] },
    ]);
    const all = ids('3.10.1-proof-to-county', grant(late, until('2020-12-31')));
    expect(all).toEqual(['caritas']);
    expect(ids('3.10.1-proof-to-county', grant(late, until('2021-01-01')))).toEqual(['caritas', 'diakonie']);
  });

  test('with no post left at all, the county still proves the use for the grant', () => {
    const only = awarded('2020-07-01', '2021-06-30', [
      { organisation: 'diakonie', posts: [post('d-1', '2021-01-01', '2021-06-30')] },
    ]);
    expect(duties(grant(only, until('2020-12-31'))).map(({ id, due }) => [id, due])).toEqual([
      ['3.10.1-proof-of-use', '2021-03-31'],
    ]);
  });
});
