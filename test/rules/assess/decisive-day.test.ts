import type { CaseEvent } from '../../../domain/case-event';
import type { Instant } from '../../../domain/instant';
import type { LegalDate } from '../../../domain/legal-date';
import { decisiveDay } from '../../../rules/assess/decisive-day';

const event = (type: string, day: string, data: object = {}): CaseEvent => ({
  id: `${type}-${day}`,
  type,
  occurredOn: day as LegalDate,
  recordedAt: `${day}T08:00:00.000Z` as Instant,
  actor: 'p-101',
  data,
  contentHash: '0000000000000000',
});

describe('the day that sets a version of the guideline to work', () => {
  it('is the planned first day of work of an application, and the real one once it was taken up', () => {
    const applied = event('applied', '2026-08-01', { appliedOn: '2026-08-01', plannedFirstDay: '2026-09-01' });
    const withQualification = { ...applied, data: { ...(applied.data as object), qualification: { type: 'a' } } };
    expect(decisiveDay('employment', [withQualification])).toEqual({
      day: '2026-09-01',
      index: 0,
      field: 'plannedFirstDay',
    });
    const started = event('started', '2026-09-15', { firstDay: '2026-09-15' });
    expect(decisiveDay('employment', [withQualification, started])).toEqual({
      day: '2026-09-15',
      index: 1,
      field: 'firstDay',
    });
  });

  it('is none for an employment without application or hire', () => {
    expect(decisiveDay('employment', [event('ended', '2026-09-15')])).toBeNull();
  });

  it('is the first day of an absence', () => {
    const reported = event('reported', '2027-01-05', { firstDay: '2027-01-04' });
    expect(decisiveDay('absence', [reported])).toEqual({ day: '2027-01-04', index: 0, field: 'firstDay' });
  });

  it('is the anchor of an award before the first day of its period, before the day of the application', () => {
    const applied = event('applied', '2026-01-10');
    const period = { from: '2026-07-01', to: '2028-06-30' };
    const awarded = event('awarded', '2026-06-20', { period });
    const anchored = event('awarded', '2026-06-20', { period, guidelineAnchor: '2026-05-01' });
    expect(decisiveDay('grant', [applied])).toEqual({ day: '2026-01-10', index: 0 });
    expect(decisiveDay('grant', [applied, awarded])).toEqual({ day: '2026-07-01', index: 1, field: 'period.from' });
    expect(decisiveDay('grant', [anchored])).toEqual({ day: '2026-05-01', index: 0, field: 'guidelineAnchor' });
  });

  it.each(['careCase', 'mandate'] as const)(
    'is that of the latest event of a %s, whatever its place (5.8.4)',
    (entity) => {
      const events = [event('a', '2017-03-01'), event('b', '2018-02-01'), event('c', '2017-12-01')];
      expect(decisiveDay(entity, events)).toEqual({ day: '2018-02-01', index: 1 });
      expect(decisiveDay(entity, [])).toBeNull();
    },
  );
});
