import type { GrantEvent } from '../../../domain/grant/index';
import { bookOf } from '../../../rules/duties/event-book';
import { mergedReport } from '../../../rules/key-figures/merged-report';
import { awarded, grant, post, reportReceived } from '../duties/grant/events';
import type { Told } from '../duties/told-story';

const BOTH = [{ organisation: 'caritas' }, { organisation: 'diakonie' }];
const merged = (year: number, ...story: readonly Told[]) =>
  mergedReport(bookOf<GrantEvent>(grant(...story)), year, 'county');
const nil = { provider: 'diakonie', persons: 0, families: 0, talks: 0 };
const AWARD = awarded('2021-01-01', '2021-12-31', BOTH);

test('3.11.3: the sums of what the providers reported, with who is missing', () => {
  expect(merged(2021, AWARD, reportReceived(2021, '2022-01-10'))).toEqual({
    year: 2021,
    persons: 120,
    families: 41,
    talks: 900,
    received: [{ provider: 'caritas', persons: 120, families: 41, talks: 900, receivedOn: '2022-01-10' }],
    missing: ['diakonie'],
  });
});

test('3.11.3: a report of nothing is a report', () => {
  const found = merged(2021, AWARD, reportReceived(2021, '2022-01-10'), reportReceived(2021, '2022-01-11', nil));
  expect(found).toMatchObject({ persons: 120, families: 41, talks: 900, missing: [] });
  expect(found.received).toHaveLength(2);
});

test('a later report takes the place of an earlier one; a rejected one is missing until another arrives', () => {
  const other = reportReceived(2021, '2022-01-20', { persons: 121, families: 42, talks: 905 });
  const back: Told = [
    'reportRejected',
    '2022-01-12',
    { year: 2021, provider: 'caritas', on: '2022-01-12', reason: 'Familien fehlen' },
  ];
  expect(merged(2021, AWARD, reportReceived(2021, '2022-01-10'), other).persons).toBe(121);
  expect(merged(2021, AWARD, reportReceived(2021, '2022-01-10'), back).missing).toEqual(['caritas', 'diakonie']);
  expect(merged(2021, AWARD, reportReceived(2021, '2022-01-10'), back, other).talks).toBe(905);
});

test('reports of another year and those at another addressee are not among them (Q23)', () => {
  const long = awarded('2020-12-31', '2021-12-31');
  expect(merged(2021, long, reportReceived(2020, '2021-01-10')).missing).toEqual(['caritas']);
  const elsewhere = reportReceived(2021, '2022-01-10', { at: 'granting-authority' });
  expect(merged(2021, AWARD, elsewhere).missing).toEqual(['caritas', 'diakonie']);
});

test('only providers funded in the year are expected', () => {
  const providers = [
    { organisation: 'caritas', posts: [post('c-1', '2021-01-01', '2021-12-31')] },
    { organisation: 'diakonie', posts: [post('d-1', '2022-01-01', '2022-06-30')] },
  ];
  const award = awarded('2021-01-01', '2022-06-30', providers);
  expect(merged(2021, award).missing).toEqual(['caritas']);
  expect(merged(2022, award).missing).toEqual(['diakonie']);
});
