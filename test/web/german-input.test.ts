import { readTyped } from '../../web/pages/forms/german-input';

test.each([
  ['date', '1.8.2026', '2026-08-01'],
  ['date', '01.08.2026', '2026-08-01'],
  ['date', '2026-08-01', '2026-08-01'],
  ['date', '30.02.2026', '2026-02-30'],
  ['date', 'morgen', 'morgen'],
  ['money', '2.850,50', '2850.50'],
  ['money', '2850,5', '2850.5'],
  ['money', '2850.50', '2850.50'],
  ['money', '2.850', '2850'],
  ['money', '1.234.567,89', '1234567.89'],
  ['money', '2.850,50 €', '2850.50'],
  ['money', '-5', '-5'],
  ['share', '0,75', '0.75'],
  ['share', '1', '1'],
  ['country', 'ua', 'UA'],
  ['yesNo', 'yes', true],
  ['yesNo', 'no', false],
  ['yesNo', 'vielleicht', 'vielleicht'],
  ['count', ' 3 ', 3],
  ['count', '2,5', '2,5'],
  ['count', 'drei', 'drei'],
  ['text', '  Rheinfelden ', 'Rheinfelden'],
] as const)('As %s „%s“ is read as %p', (kind, written, expected) => {
  expect(readTyped(kind, written)).toBe(expected);
});
