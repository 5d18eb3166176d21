import fc from 'fast-check';
import { ENTITY_TYPES } from '../../../domain/case-event';
import { checkFacts, isFactValue } from '../../../rules/eligibility/check-facts';
import { FACTS, type FactCatalogue } from '../../../rules/eligibility/facts';

describe('facts are checked before any rule sees them', () => {
  it('what fits the catalogue passes; an undefined fact is left out', () => {
    expect(checkFacts('employment', { qualificationType: 'c', monthlyPay: 285_000, schoolLevel: undefined })).toEqual({
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
    ['qualificationType', 'd', 'INVALID_CHOICE', { choices: ['a', 'b', 'c', 'other'] }],
  ])('%s = %j is refused with %s', (field, value, code, details) => {
    expect(() => checkFacts('employment', { [field]: value })).toThrow(
      expect.objectContaining({ code: 'INVALID_INPUT', faults: [{ code, field, value, ...(details && { details }) }] }),
    );
  });

  it.each([
    ['degreeCountry', 'Germany'],
    ['degreeCountry', 'de'],
    ['degreeSubject', '   '],
    ['degreeSubject', 'x'.repeat(201)],
    ['degreeSubject', 'Jura\n'],
    ['firstDay', '2026-02-30'],
    ['firstDay', '1.9.2026'],
    ['requalificationDays', 1.5],
    ['requalificationDays', '2'],
    ['requalificationTopics', 'volunteers'],
    ['requalificationTopics', ['volunteers', 'volunteers']],
    ['monthlyPay', Number.MAX_SAFE_INTEGER + 1],
  ])('%s = %j is of no such kind', (field, value) => {
    expect(() => checkFacts('employment', { [field]: value })).toThrow(
      expect.objectContaining({ faults: [expect.objectContaining({ code: 'INVALID_TYPE', field, value })] }),
    );
  });

  it('a topic that 3.3.1 does not know is refused with those that it knows', () => {
    expect(() => checkFacts('employment', { requalificationTopics: ['volunteers', 'cooking'] })).toThrow(
      expect.objectContaining({
        faults: [expect.objectContaining({ code: 'INVALID_CHOICE', field: 'requalificationTopics' })],
      }),
    );
  });

  it('a fact of another subject is unknown, and so is another subject', () => {
    expect(() => checkFacts('mandate', { monthlyPay: 1 })).toThrow(
      expect.objectContaining({ faults: [{ code: 'UNKNOWN_FIELD', field: 'monthlyPay', value: 1 }] }),
    );
    expect(() => checkFacts('posting' as never, {})).toThrow(
      expect.objectContaining({ faults: [expect.objectContaining({ code: 'INVALID_CHOICE', field: 'subject' })] }),
    );
  });

  it.each([[null], ['facts'], [3], [[]]])('%j is no set of facts', (facts) => {
    expect(() => checkFacts('employment', facts)).toThrow(
      expect.objectContaining({ faults: [expect.objectContaining({ code: 'INVALID_TYPE', field: 'facts' })] }),
    );
  });

  describe.each(ENTITY_TYPES)('every fact of %s', (subject) => {
    const known = Object.entries(FACTS[subject] as FactCatalogue);

    it('lets pass what fits it and refuses everything else by its name', () => {
      fc.assert(
        fc.property(fc.constantFrom(...known), fc.anything(), ([field, definition], value) => {
          const given = { [field]: value };
          if (value === undefined) expect(checkFacts(subject, given)).toEqual({});
          else if (isFactValue(definition, value)) expect(checkFacts(subject, given)).toEqual(given);
          else
            expect(() => checkFacts(subject, given)).toThrow(
              expect.objectContaining({ code: 'INVALID_INPUT', faults: [expect.objectContaining({ field })] }),
            );
        }),
        { numRuns: 300 },
      );
    });
  });

  it('every fault is named, not the first alone', () => {
    expect(() => checkFacts('employment', { salary: 1, monthlyPay: 'much' })).toThrow(
      expect.objectContaining({ faults: [expect.anything(), expect.anything()] }),
    );
  });
});
