import type { LegalDate } from '../../domain/legal-date';
import { countDuties } from '../../web/pages/duties/week';
import { REQUALIFICATION } from './sample-duties';

const dueOn = (due: string) => ({
  entityId: 'employment/a',
  reference: 'IM-A',
  organisation: 'caritas',
  overdue: false,
  duty: { ...REQUALIFICATION, due: due as LegalDate },
});
const on = (today: string, due: string) => countDuties([dueOn(due)], today as LegalDate).thisWeek;

test.each([
  ['Monday for the Sunday of the same week', '2026-10-19', '2026-10-25', 1],
  ['Monday for the next Monday', '2026-10-19', '2026-10-26', 0],
  ['Sunday for the same day', '2026-10-25', '2026-10-25', 1],
  ['Sunday for the next day', '2026-10-25', '2026-10-26', 0],
  ['Wednesday for the day before: that one is overdue', '2026-10-21', '2026-10-20', 0],
])('The week counts from %s', (_case, today, due, expected) => {
  expect(on(today, due)).toBe(expected);
});
