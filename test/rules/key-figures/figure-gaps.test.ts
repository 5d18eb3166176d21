import type { LegalDate } from '../../../domain/legal-date';
import { type KeptContact, recordedContactSchema } from '../../../domain/recorded-contact';
import { latestGuideline } from '../../../rules/guideline/versions';
import type { CareCaseSpan } from '../../../rules/key-figures/figure-findings';
import { figureGaps } from '../../../rules/key-figures/figure-gaps';

const day = (text: string) => text as LegalDate;

/** A talk about work with one person who has no family, unless told otherwise. */
function talk(contactId: string, on: string, data: object = {}): KeptContact {
  const usual = { kind: 'counselling', form: 'counselling', topics: ['work'] };
  const persons = [{ caseRef: 'BF-1', householdRef: null }];
  const contact = recordedContactSchema.parse({ ...usual, persons, on, ...data });
  return { contactId, organisation: 'caritas', version: 1, contact };
}

const supported = (reference: string, allocatedOn: string, endedOn: string | null = null): CareCaseSpan => ({
  reference,
  allocatedOn: day(allocatedOn),
  endedOn: endedOn === null ? null : day(endedOn),
});

const monthly = Array.from({ length: 12 }, (_, index) =>
  talk(`k-${index + 1}`, `2026-${String(index + 1).padStart(2, '0')}-10`),
);

/** What is found in 2026 as of Mon 4 Jan 2027, in a year with a talk a month with the only case. */
function found(entries: Partial<Parameters<typeof figureGaps>[0]> = {}) {
  const usual = {
    year: 2026,
    asOf: day('2027-01-04'),
    contacts: monthly,
    careCases: [supported('BF-1', '2025-11-03')],
  };
  return figureGaps({ ...usual, funded: [], ...entries }, latestGuideline());
}

test('3.11.1: a year with a talk a month with every case has no gap', () => {
  expect(found()).toEqual([]);
});

describe('3.11.1: months without any contact', () => {
  const gapsOf = (entries: Parameters<typeof found>[0]) =>
    found(entries).flatMap(({ what, month }) => (what === 'monthWithoutContact' ? month : []));

  test('a month is missed on the day after its end, not on its last day', () => {
    const contacts = monthly.slice(0, 3);
    expect(gapsOf({ contacts, asOf: day('2026-04-30') })).toEqual([]);
    expect(gapsOf({ contacts, asOf: day('2026-05-01') })).toEqual(['2026-04']);
  });

  test('in the funded time and while a case was open, not before or after', () => {
    const funded = [{ from: day('2026-03-31'), to: day('2026-05-01') }];
    expect(gapsOf({ contacts: [], careCases: [], funded })).toEqual(['2026-03', '2026-04', '2026-05']);
    expect(gapsOf({ contacts: [], careCases: [supported('BF-1', '2026-11-30', '2026-12-01')] })).toEqual([
      '2026-11',
      '2026-12',
    ]);
    expect(gapsOf({ contacts: [], careCases: [] })).toEqual([]);
  });

  test('a networking talk fills its month', () => {
    const networking = { kind: 'networking', form: 'networking', partner: 'languageCourses', on: '2026-02-02' };
    const contact = recordedContactSchema.parse(networking);
    const kept = { contactId: 'n-1', organisation: 'caritas', version: 1, contact };
    const contacts = [...monthly.filter(({ contactId }) => contactId !== 'k-2'), kept];
    expect(gapsOf({ contacts })).toEqual([]);
  });
});

describe('3.11.1: care cases without a contact', () => {
  const ofCase = (entries: Parameters<typeof found>[0]) =>
    found(entries).flatMap(({ what, careCase, on, count }) =>
      what === 'caseSilent' || what === 'caseWithoutContact' ? [[what, careCase, on, count]] : [],
    );
  const second = (allocatedOn: string, endedOn: string | null = null) => [
    supported('BF-1', '2025-11-03'),
    supported('BF-2', allocatedOn, endedOn),
  ];

  test('a case that was open in the year and has none is named when the year is over', () => {
    expect(ofCase({ careCases: second('2026-12-31') })).toEqual([['caseWithoutContact', 'BF-2', undefined, undefined]]);
    expect(ofCase({ careCases: second('2027-01-01') })).toEqual([]);
    expect(ofCase({ careCases: second('2025-02-02', '2026-01-01') })).toHaveLength(1);
    expect(ofCase({ careCases: second('2025-02-02', '2025-12-31') })).toEqual([]);
  });

  test('during the year it is asked about after three months: allocated on 15 Jan, from 16 Apr on', () => {
    const careCases = second('2026-01-15');
    expect(ofCase({ careCases, asOf: day('2026-04-15') })).toEqual([]);
    expect(ofCase({ careCases, asOf: day('2026-04-16') })).toEqual([['caseSilent', 'BF-2', '2026-01-15', 3]]);
  });

  test('the last contact counts, of a case that still goes on', () => {
    const contacts = [...monthly, talk('z', '2026-09-30', { persons: [{ caseRef: 'BF-2', householdRef: null }] })];
    expect(ofCase({ contacts, careCases: second('2026-01-15') })).toEqual([['caseSilent', 'BF-2', '2026-09-30', 3]]);
    expect(ofCase({ contacts, careCases: second('2026-01-15', '2026-12-30') })).toEqual([]);
    const later = [...contacts, talk('y', '2026-10-01', { persons: [{ caseRef: 'BF-2', householdRef: null }] })];
    expect(ofCase({ contacts: later, careCases: second('2026-01-15') })).toEqual([]);
  });
});

describe('entries that are implausible', () => {
  test('a contact before the allocation or after the last day of the support, not on these days', () => {
    const careCases = [supported('BF-1', '2026-02-10', '2026-11-10')];
    expect(found({ careCases }).filter(({ contacts }) => contacts !== undefined)).toEqual([
      { what: 'beforeAllocation', contacts: ['k-1'], careCase: 'BF-1', on: '2026-01-10' },
      { what: 'afterEnd', contacts: ['k-12'], careCase: 'BF-1', on: '2026-12-10' },
    ]);
  });

  test('the same person twice on a day in the same form may be entered twice; in another form it is not', () => {
    const twice = [...monthly, talk('d', '2026-03-10')];
    expect(found({ contacts: twice })).toEqual([
      { what: 'possibleDouble', contacts: ['k-3', 'd'], careCase: 'BF-1', on: '2026-03-10' },
    ]);
    expect(found({ contacts: [...monthly, talk('d', '2026-03-10', { form: 'accompanying' })] })).toEqual([]);
    expect(found({ contacts: [...monthly, talk('d', '2026-03-11')] })).toEqual([]);
  });

  test('a person of whom no entry tells the family, or entries tell different ones (Q25)', () => {
    const person = (householdRef?: string | null) => ({ persons: [{ caseRef: 'BF-2', householdRef }] });
    expect(found({ contacts: [...monthly, talk('a', '2026-05-04', person())] })).toEqual([
      { what: 'householdUnknown', careCase: 'BF-2' },
    ]);
    const told = [talk('a', '2026-05-04', person()), talk('b', '2026-05-05', person('h-1'))];
    expect(found({ contacts: [...monthly, ...told] })).toEqual([]);
    expect(found({ contacts: [...monthly, ...told, talk('c', '2026-05-06', person('h-2'))] })).toEqual([
      { what: 'householdsDiffer', careCase: 'BF-2', count: 2 },
    ]);
  });

  test('a talk without a topic; a talk with eleven persons, not one with ten', () => {
    const persons = Array.from({ length: 11 }, (_, index) => ({ caseRef: `P-${index}`, householdRef: 'h-1' }));
    const contacts = [
      ...monthly,
      talk('t', '2026-05-04', { topics: [] }),
      talk('m', '2026-05-05', { persons }),
      talk('n', '2026-05-06', { persons: persons.slice(0, 10) }),
    ];
    expect(found({ contacts })).toEqual([
      { what: 'withoutTopic', contacts: ['t'], on: '2026-05-04' },
      { what: 'manyPersons', contacts: ['m'], on: '2026-05-05', count: 11 },
    ]);
  });

  test('an estimate of a measure begun on 1 Sep 2017 or unknown, not of one begun on 31 Aug 2017 (3.11.2)', () => {
    const estimated = (measure?: object) => ({ estimated: true, form: 'placing', ...(measure && { measure }) });
    const begun = (beganOn: string) => estimated({ beganOn, laterCollectionImpossible: true });
    const contacts = [
      ...monthly,
      talk('a', '2026-05-04', begun('2017-08-31')),
      talk('b', '2026-05-05', begun('2017-09-01')),
      talk('c', '2026-05-06', estimated()),
    ];
    expect(found({ contacts })).toEqual([
      { what: 'estimateNotAllowed', contacts: ['b'], on: '2026-05-05' },
      { what: 'estimateNotAllowed', contacts: ['c'], on: '2026-05-06' },
    ]);
  });

  test('contacts of another year are nobody’s gap', () => {
    expect(found({ contacts: [...monthly, talk('a', '2025-12-31', { topics: [] })] })).toEqual([]);
  });
});
