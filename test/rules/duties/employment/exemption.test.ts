import { requalificationExempt } from '../../../../rules/duties/employment/exemption';
import { type EmploymentFacts, employmentFacts } from '../../../../rules/duties/employment/facts';
import type { LegalBasis } from '../../../../rules/guideline/readings';
import { basisOf } from '../../legal-basis';
import { hired, priorEmployment } from './told';

const DEFAULTS = basisOf();

/** The exemption of a person whose grant period begins on Thu 1 Mar 2018. */
function exemption(pieces: ReturnType<typeof priorEmployment>[] | undefined, basis: LegalBasis = DEFAULTS) {
  const qualification = pieces === undefined ? {} : { priorEmployment: pieces };
  const hire = hired({ firstDay: '2018-03-01', grantPeriodFrom: '2018-03-01', qualification });
  return requalificationExempt(employmentFacts([hire]) as EmploymentFacts, basis);
}

describe('3.3.3: six months in one employment before the grant period, with the employer’s certificate', () => {
  test.each([
    ['2017-09-01', '2018-02-28', 'exempt'],
    ['2017-08-31', '2018-02-28', 'exempt'],
    ['2017-09-02', '2018-02-28', 'notExempt'],
    ['2017-09-01', '2018-02-27', 'notExempt'],
    ['2010-03-15', '2010-09-14', 'exempt'],
    ['2010-03-15', '2010-09-13', 'notExempt'],
  ])('employed from %s to %s: %s', (from, to, expected) => {
    expect(exemption([priorEmployment(from, to)])).toBe(expected);
  });

  test('days within the grant period do not count', () => {
    expect(exemption([priorEmployment('2017-10-01', '2018-12-31')])).toBe('notExempt');
    expect(exemption([priorEmployment('2017-09-01', '2018-12-31')])).toBe('exempt');
    expect(exemption([priorEmployment('2018-03-01', '2018-12-31')])).toBe('notExempt');
  });

  test.each(['municipal-integration', 'initial-reception', 'preliminary-accommodation'] as const)(
    '%s is the field',
    (field) => {
      expect(exemption([priorEmployment('2017-01-01', '2017-12-31', { field })])).toBe('exempt');
    },
  );

  test('another field does not count, nor does voluntary work', () => {
    expect(exemption([priorEmployment('2017-01-01', '2017-12-31', { field: 'other' })])).toBe('notExempt');
    expect(exemption([priorEmployment('2017-01-01', '2017-12-31', { employed: false })])).toBe('notExempt');
  });
});

describe('3.3.3: unknown is never "no"', () => {
  test('without the certificate the exemption cannot be assessed', () => {
    expect(exemption([priorEmployment('2017-01-01', '2017-12-31', { certificate: false })])).toBe('notAssessable');
  });

  test('nothing said about earlier employment cannot be assessed', () => {
    expect(exemption(undefined)).toBe('notAssessable');
  });

  test('"none" said about earlier employment is no exemption', () => {
    expect(exemption([])).toBe('notExempt');
  });

  test('one certified employment of six months is enough beside an uncertified one', () => {
    const uncertified = priorEmployment('2015-01-01', '2016-12-31', { certificate: false });
    expect(exemption([uncertified, priorEmployment('2017-01-01', '2017-12-31')])).toBe('exempt');
  });
});

describe('3.3.3 with BGB 191 (Q16): several pieces of together 180 days', () => {
  const ninetyDays = priorEmployment('2016-01-01', '2016-03-30');
  const ninetyMore = priorEmployment('2017-01-01', '2017-03-31');
  const eightyNineMore = priorEmployment('2017-01-01', '2017-03-30');

  test('180 days in two pieces are looked at by a person', () => {
    expect(exemption([ninetyDays, ninetyMore])).toBe('review');
  });

  test('179 days in two pieces are no exemption', () => {
    expect(exemption([ninetyDays, eightyNineMore])).toBe('notExempt');
  });

  test('days on which two employments ran count once', () => {
    expect(exemption([ninetyDays, eightyNineMore, priorEmployment('2017-02-01', '2017-03-15')])).toBe('notExempt');
    expect(exemption([ninetyDays, eightyNineMore, priorEmployment('2017-03-15', '2017-03-31')])).toBe('review');
  });

  test('a piece without certificate leaves it open', () => {
    expect(exemption([ninetyDays, { ...ninetyMore, certificate: false }])).toBe('notAssessable');
  });

  test('180 days in one piece are not six months', () => {
    expect(exemption([priorEmployment('2017-09-02', '2018-02-28')])).toBe('notExempt');
  });

  test('a county may add the pieces up or ask for one piece', () => {
    expect(exemption([ninetyDays, ninetyMore], basisOf({ exemption333Gaps: 'add180Days' }))).toBe('exempt');
    expect(exemption([ninetyDays, ninetyMore], basisOf({ exemption333Gaps: 'onePieceOnly' }))).toBe('notExempt');
    expect(exemption([ninetyDays, eightyNineMore], basisOf({ exemption333Gaps: 'add180Days' }))).toBe('notExempt');
  });
});
