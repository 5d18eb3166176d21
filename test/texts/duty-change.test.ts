import { DUTY_CHANGES, DUTY_STATUSES, type Duty, type DutyChange } from '../../domain/duty';
import { legalDate } from '../../domain/legal-date';
import { dutyMark } from '../../texts/duty-marks';
import { deadlineSentence } from '../../texts/history';
import { statusLabel } from '../../texts/vocabulary';
import { requalification } from '../client/history/history-builder';

const d = legalDate;
// Due Tue 1 Dec 2026; without its receipt, whose sentence is tested with the counting.
const { receipt: _, ...DUTY } = { ...requalification, due: d('2026-12-01'), aim: d('2026-12-01') };
const before = { due: d('2026-11-02'), aim: d('2026-11-02') };
const DUE = 'fällig Di 01.12.2026 (Frist nach Richtlinie)';

const told = (change: DutyChange['change'], duty: Partial<Duty> = {}, more: Partial<DutyChange> = {}) =>
  deadlineSentence({ change, duty: { ...DUTY, ...duty }, ...more });

test.each(DUTY_CHANGES)('%s is one German sentence or two, without a word of the program', (change) => {
  const sentence = told(change);
  expect(sentence).toMatch(/^[A-ZÄÖÜ].*Nachqualifizierung beginnen.*\.$/);
  expect(sentence).not.toMatch(/undefined|null|!|armed|moved|noted/);
});

test.each(DUTY_STATUSES)('%s has a label of its own', (status) => {
  expect(statusLabel(status)).not.toBe(status);
  expect(DUTY_STATUSES.filter((other) => statusLabel(other) === statusLabel(status))).toEqual([status]);
});

test('what is waived is "nicht weiter verfolgt", what was met before "vor Einführung erledigt"', () => {
  expect(statusLabel('waived')).toBe('nicht weiter verfolgt');
  expect(statusLabel('settledBefore')).toBe('vor Einführung erledigt');
  expect(told('waived')).toBe(
    'Pflicht nicht weiter verfolgt: Nachqualifizierung beginnen, nach Verzicht und Bestätigung durch eine zweite Person.',
  );
  expect(told('overruled')).toBe(
    'Pflicht trifft nicht zu: Nachqualifizierung beginnen, nach Entscheidung und Bestätigung durch eine zweite Person.',
  );
  expect(told('settledBefore')).toBe('Pflicht vor Einführung erledigt: Nachqualifizierung beginnen.');
});

describe('an extension is told with who granted it', () => {
  const extensions = (by: 'authority' | 'house') => [{ eventId: 'x-1', by, from: before.due, to: d('2026-12-01') }];
  const reasons = [{ kind: 'extension', eventId: 'x-1' }] as const;

  test.each([
    ['authority', 'weil sie durch die Behörde verlängert wurde'],
    ['house', 'weil sie durch das eigene Haus verlängert wurde'],
  ] as const)('by the %s', (by, words) => {
    expect(told('moved', { extensions: extensions(by) }, { before, reasons })).toBe(
      `Termin geändert: Nachqualifizierung beginnen, ${DUE} (zuvor Mo 02.11.2026), ${words}.`,
    );
  });
});

describe('a rest is told with its days', () => {
  const rest = { eventId: 's-1', by: 'authority', from: d('2026-12-18') } as const;
  const over = { ...rest, to: d('2027-01-04') };

  test('while it lasts', () => {
    expect(told('suspended', { status: 'suspended', suspensions: [rest] })).toBe(
      'Pflicht ruht: Nachqualifizierung beginnen seit Fr 18.12.2026, ausgesetzt durch die Behörde.',
    );
  });

  test('when it is over, with the date before where that moved', () => {
    expect(told('resumed', { suspensions: [over] }, { before })).toBe(
      `Pflicht läuft weiter: Nachqualifizierung beginnen nach Ruhen vom Fr 18.12.2026 bis Mo 04.01.2027; ${DUE} (zuvor Mo 02.11.2026).`,
    );
    expect(told('resumed', { suspensions: [over] })).not.toContain('zuvor');
  });

  test('as the reason of a date', () => {
    const reasons = [{ kind: 'suspension', eventId: 's-1' }] as const;
    expect(told('moved', { suspensions: [over] }, { before, reasons })).toContain(
      ', weil sie vom Fr 18.12.2026 bis Mo 04.01.2027 geruht hat, ausgesetzt durch die Behörde.',
    );
  });
});

test('a correction is a reason', () => {
  const reasons = [{ kind: 'anchor' }, { kind: 'correction', eventId: 'c-1' }] as const;
  expect(told('moved', {}, { before, reasons })).toContain(
    ', weil der Anlass jetzt am Sa 01.08.2026 liegt und weil eine Angabe berichtigt wurde.',
  );
});

test('a duty that is open again says why', () => {
  expect(told('reopened')).toBe(
    `Pflicht wieder offen: Nachqualifizierung beginnen, ${DUE}, weil der bisherige Nachweis oder Abschluss nicht mehr gilt.`,
  );
});

test('a corrected proof is told with its day, its lateness and the correction that is needed', () => {
  const fulfilment = { eventId: 'n-1', on: d('2026-12-03'), daysLate: 2 };
  expect(told('amended', { status: 'metLate', fulfilment, correctionNeeded: ['c-1'] })).toBe(
    'Erfüllung berichtigt: Nachqualifizierung beginnen am Do 03.12.2026, 2 Tage nach Fristende; Korrekturmeldung nötig.',
  );
});

describe('marks', () => {
  const proposed = { kind: 'waived', eventId: 'w-1', by: 'p-1' } as const;

  test('are told with the change, without a name', () => {
    expect(told('noted', { correctionNeeded: ['c-1'] })).toBe(
      'Vermerk zur Pflicht geändert: Nachqualifizierung beginnen; Korrekturmeldung nötig.',
    );
    expect(told('noted', { proposed, assignee: 'p-7' })).toBe(
      'Vermerk zur Pflicht geändert: Nachqualifizierung beginnen; Vorschlag „nicht weiter verfolgt“ wartet auf eine zweite Person und Erinnerungen gehen nach der Übergabe an eine andere Person.',
    );
    expect(told('noted')).toBe('Vermerk zur Pflicht geändert: Nachqualifizierung beginnen; kein besonderer Vermerk.');
  });

  test('stand beside the status of the duty', () => {
    expect(dutyMark({ correctionNeeded: ['c-1'] })).toBe('Korrekturmeldung nötig');
    expect(dutyMark({ proposed, knownAfterPeriod: true })).toBe(
      'bei Kenntnis bereits abgelaufen, von einer Person zu prüfen; Vorschlag wartet auf die Bestätigung durch eine zweite Person',
    );
    expect(dutyMark({})).toBeNull();
  });
});
