import { GUIDELINE } from '../../../legal-basis';

const rows = ({ absence, grant }: typeof GUIDELINE.duties) =>
  [...absence, ...grant].map(({ id, inventoryRow, period, bearer, addressee, mustName, readings }) => [
    id,
    inventoryRow,
    period.kind,
    bearer,
    addressee,
    mustName.join(' '),
    readings.join(' '),
  ]);

test('who owes what to whom in an absence and in a grant, on which reading', () => {
  expect(rows(GUIDELINE.duties)).toEqual([
    ['4.2-forecast-check', '4.2-a', 'internal', 'provider', 'provider', '', 'Q29 Q30'],
    ['4.2-replacement', '4.2-a', 'weekBegins', 'provider', 'county', '', 'Q29 Q30 Q31'],
    ['4.2-replacement-continued', '4.2-a', 'internal', 'provider', 'county', '', 'Q31'],
    ['4.2-notice-of-impossibility', '4.2-c', 'prompt', 'provider', 'county', '', 'Q32 Q38 Q39'],
    ['4.2-notice-of-sick-pay-end', '4.2-c', 'prompt', 'provider', 'county', '', 'Q32 Q38 Q39'],
    ['3.10.1-proof-of-use', '3.10.1-a', 'statutory', 'county', 'granting-authority', 'form', 'Q19 Q21 Q39 Q45'],
    ['3.10.1-proof-to-county', '3.10.1-b', 'internal', 'provider', 'county', 'employment-proof report', 'Q20 Q21 Q39'],
    ['3.11.1-figures-checked', '3.11.1-a', 'internal', 'provider', 'provider', '', 'Q26'],
    ['3.11.2-readiness', '3.11.2-a', 'internal', 'provider', 'provider', '', 'Q24'],
    ['3.11.2-data-on-request', '3.11.2-b', 'requested', 'provider', 'granting-authority', '', 'Q24 Q39 Q59'],
    ['3.11.3-annual-report', '3.11.3-a', 'fixedDate', 'provider', 'county', 'persons families talks', 'Q22 Q23 Q39'],
    ['3.11.4-evaluation-data', '3.11.4-a', 'requested', 'county', 'land', '', 'Q39'],
    ['3.11.4-evaluation-data-undated', '3.11.4-a', 'internal', 'county', 'land', '', 'Q39'],
  ]);
});

test('neither 3.10, 3.11 nor 4.2 names a form of notice or a consequence (Q49)', () => {
  const all = [...GUIDELINE.duties.absence, ...GUIDELINE.duties.grant];
  expect(all.filter(({ channels, consequence }) => channels !== null || consequence !== null)).toEqual([]);
});
