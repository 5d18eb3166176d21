import { deleteAfter } from '../../../rules/retention/delete-after';
import { allocated, careCaseBook, consentGiven, told } from '../duties/care-case/told';

const ended = (on: string) => told('ended', { on });

describe('5.8.1: data are deleted; the guideline names no period, the house three years after the support ended', () => {
  test.each([
    ['2018-03-31', '2021-03-31'],
    ['2020-02-29', '2023-02-28'],
    ['2021-02-28', '2024-02-28'],
  ])('ended on %s: kept until %s, weekends and holidays included', (on, after) => {
    expect(deleteAfter(careCaseBook(allocated(), ended(on)))).toEqual({ after, because: 'supportEnded' });
  });

  test('an end that was corrected counts from the day stated last', () => {
    const corrected = told('ended', { on: '2018-05-31' }, 'ended-2');
    expect(deleteAfter(careCaseBook(ended('2018-03-31'), corrected))).toMatchObject({ after: '2021-05-31' });
  });

  test('the house may set other years', () => {
    expect(deleteAfter(careCaseBook(ended('2018-03-31')), 10)).toMatchObject({ after: '2028-03-31' });
    expect(deleteAfter(careCaseBook(ended('2018-03-31')), 30)).toMatchObject({ after: '2048-03-31' });
  });

  test('with 0 years data are kept until the last day of the support, and no number of years is negative or broken', () => {
    expect(deleteAfter(careCaseBook(ended('2018-03-31')), 0)).toMatchObject({ after: '2018-03-31' });
    for (const years of [-1, 0.5])
      expect(() => deleteAfter(careCaseBook(ended('2018-03-31')), years)).toThrow(RangeError);
  });

  test('while the support goes on there is no day', () => {
    expect(deleteAfter(careCaseBook(allocated(), consentGiven()))).toBeNull();
  });

  test('a withdrawn consent ends the keeping at once, running or ended; one given anew does not', () => {
    const withdrawn = told('consentWithdrawn', { on: '2018-04-09' });
    const again = consentGiven({ on: '2018-04-10' }, 'consent-2');
    const atOnce = { after: '2018-04-09', because: 'consentWithdrawn' };
    expect(deleteAfter(careCaseBook(consentGiven(), withdrawn))).toEqual(atOnce);
    expect(deleteAfter(careCaseBook(consentGiven(), withdrawn, ended('2018-06-30')))).toEqual(atOnce);
    expect(deleteAfter(careCaseBook(consentGiven(), withdrawn, again))).toBeNull();
  });
});
