import type { LegalDate } from '../../domain/legal-date';
import { countDuties } from '../../web/pages/duties/duty-counts';
import { REQUALIFICATION } from './sample-duties';

const dueOn = (due: string) => ({
  entityId: 'employment/a',
  reference: 'IM-A',
  organisation: 'caritas',
  overdue: false,
  duty: { ...REQUALIFICATION, due: due as LegalDate },
});
const on = (today: string, due: string) => countDuties([dueOn(due)], today as LegalDate).soon;

test.each([
  ['counts today', '2026-10-21', '2026-10-21', 1],
  ['counts the seventh day from today', '2026-10-21', '2026-10-28', 1],
  ['leaves out the eighth', '2026-10-21', '2026-10-29', 0],
  ['leaves out the day before: that one is overdue', '2026-10-21', '2026-10-20', 0],
  ['counts on a Sunday what is due on the Monday after', '2026-10-25', '2026-10-26', 1],
])('The next seven days: it %s', (_case, today, due, expected) => {
  expect(on(today, due)).toBe(expected);
});
