import { legalDate } from '../../../domain/legal-date';
import { deemedDelivery } from '../../../rules/periods/deemed-delivery';

const d = legalDate;

describe('LVwVfG 41 II: a posted notice counts as made known some days after it was posted, also on a Sunday', () => {
  test.each([
    ['2017-11-30', 3, '2017-12-03'],
    ['2024-12-30', 4, '2025-01-03'],
    ['2020-02-27', 3, '2020-03-01'],
    ['2017-12-22', 3, '2017-12-25'],
  ])('posted on %s, %i days: %s', (postedOn, days, presumedOn) => {
    expect(deemedDelivery(d(postedOn), days)).toEqual({
      postedOn,
      days,
      presumedOn,
      receivedOn: null,
      notifiedOn: presumedOn,
      paragraphs: ['LVwVfG 41 II'],
    });
  });

  test.each([
    ['2017-11-30', '2017-12-03', 'an earlier receipt makes no difference'],
    ['2017-12-02', '2017-12-03', 'an earlier receipt makes no difference'],
    ['2017-12-03', '2017-12-03', 'both agree'],
    ['2017-12-04', '2017-12-04', 'a later receipt counts'],
  ])('posted on 30 Nov 2017 and received on %s: made known on %s, %s', (receivedOn, notifiedOn) => {
    const receipt = deemedDelivery(d('2017-11-30'), 3, d(receivedOn));
    expect(receipt).toMatchObject({ presumedOn: '2017-12-03', receivedOn, notifiedOn });
  });
});

test('a notice that arrived before it was posted is refused', () => {
  expect(() => deemedDelivery(d('2017-11-30'), 3, d('2017-11-29'))).toThrow(
    expect.objectContaining({
      code: 'DATE_ORDER',
      faults: [{ code: 'DATE_ORDER', field: 'receivedOn', value: '2017-11-29', details: { earliest: '2017-11-30' } }],
    }),
  );
});

test.each([0, -3, 1.5, Number.NaN])('%p days of delivery are refused', (days) => {
  expect(() => deemedDelivery(d('2017-11-30'), days)).toThrow(RangeError);
});
