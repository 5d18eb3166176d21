import { shownEvents } from '../../../client/entities/shown-events';
import type { CaseEvent } from '../../../domain/case-event';
import type { Instant } from '../../../domain/instant';
import { legalDate } from '../../../domain/legal-date';
import { entryDay } from '../../../texts/records';
import { caseEvent } from '../history/history-builder';

const recorded = (id: string, type: string, on: string, data: unknown): CaseEvent => ({
  ...caseEvent(id, type, on, data),
  recordedAt: `${on}T08:00:00.000Z` as Instant,
});

const REPORTED = recorded('r1', 'reported', '2026-11-02', { knownOn: '2026-11-02', firstDay: '2026-11-02' });
const RETURNED = recorded('r2', 'returned', '2026-11-16', { on: '2026-11-16' });
const corrected = (data: object) =>
  recorded('c1', 'corrected', '2026-11-18', { on: '2026-11-18', event: 'r2', data, reason: 'Tippfehler' });

test('a corrected entry shows the day that counts beside the one recorded', () => {
  const [, shown] = shownEvents('absence', [REPORTED, RETURNED, corrected({ on: '2026-11-17' })]);
  expect(shown).toMatchObject({ occurredOn: '2026-11-16', standing: 'corrected', now: { occurredOn: '2026-11-17' } });
  expect(entryDay(legalDate('2026-11-16'), shown?.now?.occurredOn)).toBe('Mo 16.11.2026, jetzt Di 17.11.2026');
});

test('an entry that stands, or whose day was not corrected, shows one day', () => {
  const [first, shown] = shownEvents('absence', [REPORTED, RETURNED, corrected({ on: '2026-11-16' })]);
  expect(first).not.toHaveProperty('now');
  expect(entryDay(legalDate('2026-11-16'), shown?.now?.occurredOn)).toBe('Mo 16.11.2026');
});
