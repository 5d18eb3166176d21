import type { LegalDate } from '../../domain/legal-date';
import { dutyState } from '../../web/pages/duties/duty-state';

const DUE = '2026-11-02' as LegalDate;
const labelOn = (today: string) => dutyState({ status: 'open', due: DUE }, today as LegalDate).label;
const promptOn = (today: string) =>
  dutyState({ status: 'open', alarm: '2026-10-19' as LegalDate }, today as LegalDate).label;

test.each([
  ['2026-10-25', 'offen'],
  ['2026-10-26', 'bald fällig'],
  ['2026-11-01', 'bald fällig'],
  ['2026-11-02', 'heute fällig'],
  ['2026-11-03', 'überschritten'],
])('On %s a duty due on 2 Nov 2026 is „%s“', (today, label) => {
  expect(labelOn(today)).toBe(label);
});

test.each([
  ['2026-10-18', 'offen'],
  ['2026-10-19', 'interner Zielwert überschritten'],
])('On %s a prompt duty with an alarm from 19 Oct 2026 is „%s“, never overdue', (today, label) => {
  expect(promptOn(today)).toBe(label);
});

test.each([
  ['met', 'erfüllt'],
  ['metLate', 'verspätet erfüllt'],
  ['lapsed', 'entfallen'],
] as const)('A duty that is %s says so long after its day', (status, label) => {
  expect(dutyState({ status, due: DUE }, '2027-01-01' as LegalDate).label).toBe(label);
});

test.each(['knownAfterPeriod', 'beforePublication'] as const)(
  'An open duty whose day passed without being a breach by itself (%s) is open and not overdue (Q37, Q47)',
  (mark) => {
    const state = dutyState({ status: 'open', due: DUE, [mark]: true }, '2026-11-03' as LegalDate);
    expect(state).toEqual({ label: 'offen', tone: 'warning' });
  },
);
