import { join } from 'node:path';
import { legalDate } from '../../../domain/legal-date';
import { fullTimeEquivalent } from '../../../domain/money';
import { deriveDuties } from '../../../rules/duties/derive-duties';
import { type EmploymentFacts, employmentFacts } from '../../../rules/duties/employment/facts';
import { createDecider } from '../../../rules/eligibility/decide';
import { requalificationStanding } from '../../../rules/eligibility/requalification-standing';
import { yearlyAmount } from '../../../rules/funding/amount';
import type { Guideline } from '../../../rules/guideline/guideline';
import { loadVersions } from '../../../rules/guideline/load-versions';
import { readingsOf } from '../../../rules/guideline/readings';
import { guidelineNamed, guidelineOn, VERSIONS } from '../../../rules/guideline/versions';
import { badenWuerttemberg } from '../../../rules/periods/calendar';
import { hired } from '../duties/employment/told';

const FICTITIOUS = loadVersions(join(__dirname, 'fixtures'));
const BOTH = [...VERSIONS, ...FICTITIOUS];
const NEW = guidelineNamed('2030-01-01', BOTH);
const on = (day: string, versions?: readonly Guideline[]) => guidelineOn(legalDate(day), 'firstDay', versions).version;

describe('7: a day that sets the guideline to work lies in a version', () => {
  test.each(['2017-09-01', '2099-12-31'])('%s lies in that of 1 September 2017, which has no end', (day) => {
    expect(on(day)).toBe('2017-09-01');
  });

  test.each(['2017-08-31', '2100-01-01'])('%s is refused with the reason', (day) => {
    const details = { guideline: '2017-09-01', earliest: '2017-09-01', latest: '2099-12-31' };
    const fault = { code: 'OUTSIDE_VALIDITY', field: 'firstDay', value: day, details };
    expect(() => on(day)).toThrow(expect.objectContaining({ faults: [fault] }));
  });

  test.each([
    ['2029-12-31', '2017-09-01'],
    ['2030-01-01', '2030-01-01'],
    ['2031-12-31', '2030-01-01'],
  ])('%s lies in version %s once a second one has begun', (day, version) => {
    expect(on(day, BOTH)).toBe(version);
  });

  test('the day after the last version ended is refused: the older one does not come back', () => {
    expect(() => on('2032-01-01', BOTH)).toThrow(
      expect.objectContaining({
        code: 'OUTSIDE_VALIDITY',
        faults: [expect.objectContaining({ details: expect.objectContaining({ latest: '2031-12-31' }) })],
      }),
    );
  });
});

describe('a second version is a folder', () => {
  const basis = { guideline: NEW, readings: readingsOf(NEW) };

  it('brings its own periods', () => {
    const context = { ...basis, calendar: badenWuerttemberg() };
    const duties = deriveDuties('employment', [hired({ firstDay: '2030-03-04' })], context);
    expect(duties.map(({ id, due, receipt }) => [id, due, receipt?.guideline])).toEqual([
      ['3.3.2-training-begun', '2030-05-06', '2030-01-01'],
    ]);
  });

  it('brings its own amounts', () => {
    const amount = yearlyAmount({ type: 'a', fullTimeEquivalent: fullTimeEquivalent(0.5) }, basis);
    expect(amount?.perYear).toBe(3_500_000);
  });

  it('brings its own rules: 0.25 VZÄ, enough in 2017, is too little', async () => {
    const facts = { qualificationType: 'a', fullTimeEquivalent: fullTimeEquivalent(0.25) } as const;
    const { outcome, findings, receipt } = await createDecider(NEW)('employment', facts, basis.readings);
    expect(outcome).toBe('not_eligible');
    expect(findings.map(({ rule }) => rule)).toEqual(['3.4.2-half-a-post']);
    expect(receipt.guideline).toBe('2030-01-01');
  });

  it('brings its own words', () => {
    expect(NEW.text.get('3.4.2')?.blocks).toEqual([
      { kind: 'paragraph', text: 'Teilzeit-Stellen sind ab 0,50 VZÄ zuwendungsfähig.' },
    ]);
  });

  it('names its duty of 3.3.2 as it likes: missed in 2030 after two months, whatever its id', async () => {
    const context = { ...basis, calendar: badenWuerttemberg() };
    const events = [hired({ firstDay: '2030-03-04' })];
    const facts = employmentFacts(events) as EmploymentFacts;
    const missed = (asOf: string) =>
      requalificationStanding(facts, deriveDuties('employment', events, context), basis, legalDate(asOf)).periodMissed;
    expect([missed('2030-05-06'), missed('2030-05-07')]).toEqual([false, true]);
  });

  it('is refused when none of its duties is that of 3.3.2, and named', () => {
    const details = { file: '2030-01-01', reason: 'settles: requalificationPeriod' };
    expect(() => loadVersions(join(__dirname, 'fixtures', 'unsettled'))).toThrow(
      expect.objectContaining({ code: 'RULES_INVALID', faults: [expect.objectContaining({ details })] }),
    );
  });

  it('is refused when its folder has another name', () => {
    expect(() => loadVersions(join(__dirname, 'fixtures', 'misnamed'))).toThrow(
      expect.objectContaining({ code: 'RULES_INVALID' }),
    );
  });
});
