import { legalDate } from '../../../../domain/legal-date';
import { PROVISIONS } from '../../../../rules/guideline/2017-09-01/provisions';
import { guidelineNamed, guidelineOn } from '../../../../rules/guideline/versions';
import { GUIDELINE } from '../../legal-basis';

describe('7: the guideline is in force from 1 September 2017; the calendar reaches to the end of 2099', () => {
  test.each(['2017-09-01', '2099-12-31'])('%s is accepted', (day) => {
    expect(guidelineOn(legalDate(day), 'firstDay').version).toBe('2017-09-01');
  });

  test.each(['2017-08-31', '2100-01-01'])('%s is refused with the range', (day) => {
    const details = { guideline: '2017-09-01', earliest: '2017-09-01', latest: '2099-12-31' };
    const fault = { code: 'OUTSIDE_VALIDITY', field: 'firstDay', value: day, details };
    expect(() => guidelineOn(legalDate(day), 'firstDay')).toThrow(expect.objectContaining({ faults: [fault] }));
  });

  test('it was signed on 29 December 2017 and has no last day', () => {
    expect(GUIDELINE.validity).toEqual({ from: '2017-09-01', signedOn: '2017-12-29', until: null });
  });

  test('a version that nobody wrote is refused', () => {
    expect(() => guidelineNamed('2018-09-01')).toThrow(expect.objectContaining({ code: 'NOT_FOUND' }));
  });
});

test('a passage stands once, and one that the guideline does not have is none', () => {
  expect(GUIDELINE.provisions).toContain('3.3.2');
  expect(GUIDELINE.provisions).not.toContain('3.3.6');
  expect(new Set(PROVISIONS).size).toBe(PROVISIONS.length);
});

const ROWS = Object.values(GUIDELINE.duties).flatMap((rows) =>
  rows.map(({ id, provision, readings }) => ({ id, provision, readings })),
);

test('every duty has an id of its own, which carries its passage', () => {
  expect(new Set(ROWS.map(({ id }) => id)).size).toBe(ROWS.length);
  for (const { id, provision } of ROWS) {
    expect(GUIDELINE.provisions).toContain(provision);
    expect(id.startsWith(`${provision}-`)).toBe(true);
  }
});

test.each(ROWS)('every reading of $id is one of the register', ({ readings }) => {
  const known = new Set([
    ...Object.values(GUIDELINE.switches).map(({ number }) => number),
    ...GUIDELINE.fixedReadings.map(({ number }) => number),
  ]);
  expect(readings.filter((number) => !known.has(number))).toEqual([]);
});

describe('the duties of an employment', () => {
  const rowOf = (id: string) => GUIDELINE.duties.employment.find((row) => row.id === id);

  test('stand in the order of the text', () => {
    expect(GUIDELINE.duties.employment.map(({ id }) => id)).toEqual([
      '3.3.2-requalification-begun',
      '3.3.2-proof-of-beginning',
      '3.3.2-proof-of-beginning-to-authority',
      '3.3.2-proof-of-completion',
      '3.3.2-proof-of-completion-to-authority',
      '3.5-suitability-check',
      '3.5-suitability-recheck',
      '4.3-notice-of-new-staff',
      '4.4-notice-of-change',
    ]);
  });

  test.each([
    ['3.3.2-requalification-begun', '3.3.2-a', 'provider', 'granting-authority', 'statutory', ['Q14', 'Q55']],
    ['3.3.2-proof-of-beginning', '3.3.2-b', 'provider', 'county', 'prompt', ['Q38', 'Q52']],
    ['3.3.2-proof-of-beginning-to-authority', '3.3.2-b', 'county', 'granting-authority', 'prompt', ['Q38', 'Q52']],
    ['3.3.2-proof-of-completion', '3.3.2-b', 'provider', 'county', 'prompt', ['Q38', 'Q52']],
    ['3.3.2-proof-of-completion-to-authority', '3.3.2-b', 'county', 'granting-authority', 'prompt', ['Q38', 'Q52']],
    ['3.5-suitability-check', '3.5-a', 'provider', 'provider', 'internal', []],
    ['3.5-suitability-recheck', '3.5-a', 'provider', 'provider', 'internal', ['Q18']],
    ['4.3-notice-of-new-staff', '4.3-a', 'provider', 'county', 'statutory', ['Q36', 'Q34', 'Q39']],
    ['4.4-notice-of-change', '4.4-a', 'provider', 'county', 'statutory', ['Q37', 'Q34', 'Q39']],
  ])('%s covers row %s: %s owes it to %s (%s)', (id, inventoryRow, bearer, addressee, kind, readings) => {
    const row = rowOf(id);
    expect(row).toMatchObject({ inventoryRow, bearer, addressee, readings, consequence: null });
    expect(row?.period.kind).toBe(kind);
  });

  test.each(['4.3-notice-of-new-staff', '4.4-notice-of-change'])(
    '%s: in writing, by e-mail or fax, never by telephone; the place of work is named',
    (id) => {
      expect(rowOf(id)).toMatchObject({
        channels: ['letter', 'email', 'fax'],
        mustName: ['placeOfWork'],
      });
    },
  );
});
