import { checkFacts } from '../../../rules/eligibility/check-facts';

describe('facts are checked before any rule sees them', () => {
  it('what fits the catalogue passes; an undefined fact is left out', () => {
    expect(checkFacts({ qualificationType: 'c', monthlyPay: 285_000, schoolLevel: undefined })).toEqual({
      qualificationType: 'c',
      monthlyPay: 285_000,
    });
  });

  it.each([
    ['salary', 1, 'UNKNOWN_FIELD', undefined],
    ['toString', 1, 'UNKNOWN_FIELD', undefined],
    ['monthlyPay', 2850.5, 'INVALID_TYPE', { expected: 'money' }],
    ['monthlyPay', null, 'INVALID_TYPE', { expected: 'money' }],
    ['monthlyPay', -1, 'INVALID_TYPE', { expected: 'money' }],
    ['fullTimeEquivalent', 0, 'INVALID_TYPE', { expected: 'share' }],
    ['fullTimeEquivalent', 10_001, 'INVALID_TYPE', { expected: 'share' }],
    ['degreeSubject', '', 'INVALID_TYPE', { expected: 'text' }],
    ['experienceCredible', 'yes', 'INVALID_TYPE', { expected: 'boolean' }],
    ['qualificationType', 'd', 'INVALID_CHOICE', { choices: ['a', 'b', 'c'] }],
  ])('%s = %j is refused with %s', (field, value, code, details) => {
    expect(() => checkFacts({ [field]: value })).toThrow(
      expect.objectContaining({ code: 'INVALID_INPUT', faults: [{ code, field, value, ...(details && { details }) }] }),
    );
  });

  it('every fault is named, not the first alone', () => {
    expect(() => checkFacts({ salary: 1, monthlyPay: 'much' })).toThrow(
      expect.objectContaining({ faults: [expect.anything(), expect.anything()] }),
    );
  });
});
