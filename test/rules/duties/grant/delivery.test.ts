import { bookOf } from '../../../../rules/duties/event-book';
import { awardReceived } from '../../../../rules/duties/grant/delivery';
import { basisOf } from '../../legal-basis';
import { awarded, grant } from './events';

const received = (data: object, overrides: object = {}) =>
  awardReceived(bookOf(grant(awarded('2018-01-01', '2018-12-31', undefined, data))), basisOf(overrides));

describe('LVwVfG 41 II, Q59: when a notice of award counts as received', () => {
  test.each([
    ['2017-11-30', '2017-12-03'],
    ['2024-12-31', '2025-01-03'],
    ['2025-01-01', '2025-01-05'],
  ])('posted on %s: on %s', (noticePostedOn, on) => {
    expect(received({ noticePostedOn })?.on).toBe(on);
  });

  test('a later arrival counts instead, an earlier one does not', () => {
    expect(received({ noticePostedOn: '2017-11-30', noticeReceivedOn: '2017-12-06' })?.on).toBe('2017-12-06');
    expect(received({ noticePostedOn: '2017-11-30', noticeReceivedOn: '2017-12-01' })?.on).toBe('2017-12-03');
  });

  test('where only the arrival is known it stands, without the reading', () => {
    expect(received({ noticeReceivedOn: '2017-12-01' })).toEqual({ on: '2017-12-01', deemed: null, readings: [] });
  });

  test('the county may set its own number of days', () => {
    expect(received({ noticePostedOn: '2017-11-30' }, { deemedDeliveryDays: 4 })).toMatchObject({
      on: '2017-12-04',
      deemed: { days: 4, presumedOn: '2017-12-04' },
      readings: [{ number: 'Q59', key: 'deemedDeliveryDays', value: 4 }],
    });
  });

  test('of two awards the later one is meant', () => {
    const told = (noticePostedOn: string) => awarded('2018-01-01', '2018-12-31', undefined, { noticePostedOn });
    const book = bookOf(grant(told('2017-11-30'), told('2017-12-11')));
    expect(awardReceived(book, basisOf())?.on).toBe('2017-12-14');
  });

  test('unknown while neither posting nor arrival is known', () => {
    expect(received({})).toBeNull();
    expect(awardReceived(bookOf([]), basisOf())).toBeNull();
  });
});
