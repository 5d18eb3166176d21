import { type GrantEvent, grantEventSchemas } from '../../../../domain/grant/index';
import { legalDate } from '../../../../domain/legal-date';
import { deriveDuties } from '../../../../rules/duties/derive-duties';
import { bookOf } from '../../../../rules/duties/event-book';
import { earlyCheck } from '../../../../rules/duties/grant/figures-checked';
import { readingsOf } from '../../../../rules/guideline/readings';
import { latestGuideline } from '../../../../rules/guideline/versions';
import { badenWuerttemberg } from '../../../../rules/periods/calendar';
import { errorSentence } from '../../../../texts/errors';
import { faultsIn, type Told } from '../told-story';
import { awarded, grant, reportReceived } from './events';

const DUTY = '3.11.1-figures-checked';
const guideline = latestGuideline();

function checks(events: readonly GrantEvent[], figuresLeadDays?: number) {
  const basis = { guideline, readings: readingsOf(guideline), calendar: badenWuerttemberg() };
  return deriveDuties('grant', events, { ...basis, figuresLeadDays }).filter(({ id }) => id.startsWith(`${DUTY}:`));
}

const checked = (on: string, gaps: number, data: object = {}): Told => [
  'figuresChecked',
  on,
  { year: 2026, provider: 'caritas', on, gaps, ...data },
];

const AWARD = awarded('2026-01-01', '2026-12-31');
const refusals = (...story: readonly Told[]) => faultsIn('grant', grantEventSchemas, story);
const statusOf = (...story: readonly Told[]) => checks(grant(AWARD, ...story))[0]?.status;

describe('3.11.1: the figures of a year are checked before they are reported', () => {
  test.each([
    [undefined, '2027-01-04'],
    [14, '2027-01-04'],
    // Mon 4 Jan 2027 is the first working day; 11 days before 15 January it is, too.
    [11, '2027-01-04'],
    [10, '2027-01-05'],
    // Wed 6 Jan is Epiphany.
    [9, '2027-01-05'],
    [7, '2027-01-08'],
    [1, '2027-01-14'],
  ])('%s days before 15 Jan 2027, in the new year: %s', (lead, due) => {
    expect(checks(grant(AWARD), lead)).toMatchObject([
      { id: `${DUTY}:2026:caritas`, kind: 'internal', due, aim: due, owedBy: 'caritas', status: 'open' },
    ]);
  });

  test('for every provider and every calendar year of its funded time', () => {
    const both = awarded('2026-07-01', '2027-06-30', [{ organisation: 'caritas' }, { organisation: 'diakonie' }]);
    expect(checks(grant(both)).map(({ id }) => id.slice(DUTY.length + 1))).toEqual([
      '2026:caritas',
      '2027:caritas',
      '2026:diakonie',
      '2027:diakonie',
    ]);
  });
});

describe('3.11.1: what closes the check', () => {
  test('no gap left, on the day of the check', () => {
    expect(checks(grant(AWARD, checked('2027-01-04', 0)))).toMatchObject([
      { status: 'met', fulfilment: { eventId: 'e-2', on: '2027-01-04', daysLate: 0 } },
    ]);
    expect(statusOf(checked('2027-01-05', 0))).toBe('metLate');
  });

  test('gaps keep it open, unless a person says why they stand', () => {
    expect(statusOf(checked('2027-01-04', 1))).toBe('open');
    expect(statusOf(checked('2027-01-04', 1, { confirmed: 'Fall im Dezember zugewiesen' }))).toBe('met');
  });

  test('not before the funded time of the year is over: a check of a year that goes on is refused', () => {
    expect(refusals(AWARD, checked('2026-12-31', 0))).toEqual(['DATE_ORDER 1.data.on']);
    expect(refusals(AWARD, checked('2027-01-01', 0))).toEqual([]);
    expect(statusOf(checked('2027-01-01', 0))).toBe('met');
    const short = awarded('2026-01-01', '2026-02-28');
    expect(refusals(short, checked('2026-02-28', 0))).toEqual(['DATE_ORDER 1.data.on']);
    expect(checks(grant(short, checked('2026-03-01', 0)))[0]?.status).toBe('met');
  });

  test('the refusal says from which day on, and why', () => {
    const [early] = earlyCheck(bookOf(grant(AWARD)), {
      year: 2026,
      provider: 'caritas',
      on: legalDate('2026-12-30'),
      gaps: 0,
    });
    const { value, limits: details = {} } = early ?? {};
    expect(errorSentence({ code: 'DATE_ORDER', field: 'figuresChecked.on', value, details })).toMatchObject({
      sentence: expect.stringMatching(
        /Mi 30\.12\.2026 liegt vor Fr 01\.01\.2027\. Geprüft wird, wenn die geförderte Zeit des Jahres vorbei ist \(Ziffer 3\.11\.1\)\.$/,
      ),
      fix: 'Geben Sie einen Tag ab Fr 01.01.2027 an.',
    });
  });

  test('a check of a provider or a year that the grant does not know has only that fault', () => {
    expect(refusals(AWARD, checked('2026-06-30', 0, { provider: 'awo' }))).toEqual(['INVALID_CHOICE 1.data.provider']);
    expect(refusals(AWARD, checked('2026-06-30', 0, { year: 2027 }))).toEqual(['INVALID_CHOICE 1.data.year']);
  });

  test('prolonged after the check, the time goes on and is to be checked again', () => {
    const short = awarded('2026-01-01', '2026-02-28');
    const longer: Told = ['periodChanged', '2026-03-02', { period: { from: '2026-01-01', to: '2026-12-31' } }];
    const story = [short, checked('2026-03-01', 0), longer] as const;
    expect(checks(grant(...story))[0]?.status).toBe('open');
    expect(checks(grant(...story, checked('2027-01-04', 0)))[0]).toMatchObject({ status: 'met' });
  });

  test('a later check that finds gaps opens it again; of two that close it the first counts', () => {
    expect(statusOf(checked('2027-01-04', 0), checked('2027-01-05', 2))).toBe('open');
    expect(checks(grant(AWARD, checked('2027-01-03', 0), checked('2027-01-04', 0)))).toMatchObject([
      { fulfilment: { on: '2027-01-03' } },
    ]);
  });

  test('the report ends it: its figures are told, and a check after it finds nothing to hold back (3.11.3)', () => {
    expect(checks(grant(AWARD, reportReceived(2026, '2027-01-11')))[0]).toMatchObject({
      status: 'metLate',
      fulfilment: { eventId: 'e-2', on: '2027-01-11', daysLate: 7, manner: 'reported' },
    });
    expect(checks(grant(AWARD, reportReceived(2026, '2027-01-02')))[0]).toMatchObject({ status: 'met' });
    expect(
      checks(grant(AWARD, reportReceived(2026, '2027-01-11'), checked('2027-01-19', 0)))[0]?.fulfilment,
    ).toMatchObject({
      on: '2027-01-11',
      manner: 'reported',
    });
  });

  test('a check before the report, or on its day, counts as such', () => {
    for (const on of ['2027-01-08', '2027-01-11'])
      expect(checks(grant(AWARD, checked(on, 0), reportReceived(2026, '2027-01-11')))[0]?.fulfilment).toEqual({
        eventId: 'e-2',
        on,
        daysLate: on === '2027-01-08' ? 4 : 7,
      });
  });

  test('a report at another addressee than the one who is to have it (Q23), or sent back, ends nothing', () => {
    expect(statusOf(reportReceived(2026, '2027-01-11', { at: 'granting-authority' }))).toBe('open');
    const rejected: Told = [
      'reportRejected',
      '2027-01-12',
      { year: 2026, provider: 'caritas', on: '2027-01-12', reason: 'Fehlende Zahl' },
    ];
    expect(statusOf(reportReceived(2026, '2027-01-11'), rejected)).toBe('open');
  });

  test('a check of another year or of another provider does not close it', () => {
    const both = awarded('2025-12-31', '2026-12-31', [{ organisation: 'caritas' }, { organisation: 'diakonie' }]);
    const open = (...story: readonly Told[]) =>
      checks(grant(both, ...story)).flatMap(({ id, status }) => (status === 'open' ? id.slice(DUTY.length + 1) : []));
    expect(open(checked('2027-01-04', 0, { year: 2025 }))).toEqual(['2026:caritas', '2025:diakonie', '2026:diakonie']);
    expect(open(checked('2027-01-04', 0, { provider: 'diakonie' }))).toEqual([
      '2025:caritas',
      '2026:caritas',
      '2025:diakonie',
    ]);
  });
});
