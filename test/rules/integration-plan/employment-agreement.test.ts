import { legalDate } from '../../../domain/legal-date';
import { agreementKindOn } from '../../../rules/integration-plan/employment-agreement';
import { agreementLabel } from '../../../texts/integration-plan';

describe('5.8.1, Q43: the agreement with which the plan interlocks', () => {
  test.each([
    ['2018-03-05', 'jobcenter', 'Eingliederungsvereinbarung'],
    ['2023-06-30', 'jobcenter', 'Eingliederungsvereinbarung'],
    ['2023-07-01', 'jobcenter', 'Kooperationsplan'],
    ['2023-07-01', 'employmentAgency', 'Eingliederungsvereinbarung'],
  ] as const)('on %s of the %s: %s', (day, by, label) => {
    expect(agreementLabel(agreementKindOn(legalDate(day), by))).toBe(label);
  });
});
