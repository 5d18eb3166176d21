import type { AbsenceEvent } from '../../../../domain/absence';
import { type DerivedDuty, deriveDuties } from '../../../../rules/duties/derive-duties';
import { badenWuerttemberg } from '../../../../rules/periods/calendar';
import { basisOf } from '../../legal-basis';
import { absence, forecast, impossible, replaced, replacementEnded, reported, returned } from './events';

const context = { ...basisOf(), calendar: badenWuerttemberg() };
const duties = (events: readonly AbsenceEvent[]) => deriveDuties('absence', events, context);
const ids = (events: readonly AbsenceEvent[]) => duties(events).map(({ id }) => id);

function find(id: string, events: readonly AbsenceEvent[]): DerivedDuty | undefined {
  return duties(events).find((candidate) => candidate.id === id);
}
const replacement = (events: readonly AbsenceEvent[]) => find('4.2-replacement', events);

describe('4.2, Q29: week 7 begins on day 43, on the weekday of the first day absent, and never moves (Q31)', () => {
  test.each([
    ['Monday', '2027-01-04', '2027-02-15', '2027-02-15'],
    ['Tuesday', '2027-01-05', '2027-02-16', '2027-02-16'],
    ['Wednesday', '2027-01-06', '2027-02-17', '2027-02-17'],
    ['Thursday', '2027-01-07', '2027-02-18', '2027-02-18'],
    ['Friday', '2027-01-08', '2027-02-19', '2027-02-19'],
    ['Saturday', '2027-01-09', '2027-02-20', '2027-02-19'],
    ['Sunday', '2027-01-10', '2027-02-21', '2027-02-19'],
  ])('absent from a %s, %s: replacement by %s, aimed at %s', (_weekday, firstDay, due, aim) => {
    const found = replacement(absence(reported({ firstDay, expectedUntil: '2027-06-30' })));
    expect(found).toMatchObject({ kind: 'statutory', due, aim, status: 'open', arisenFrom: { on: firstDay } });
    expect(found?.receipt).toMatchObject({ nominalEnd: due, skipped: [] });
  });

  test('neither a holiday nor the change of the clocks moves it', () => {
    expect(replacement(absence(reported({ firstDay: '2026-11-25', expectedUntil: '2027-06-30' })))?.due).toBe(
      '2027-01-06',
    );
    expect(replacement(absence(reported({ firstDay: '2024-10-01', expectedUntil: '2025-06-30' })))?.due).toBe(
      '2024-11-12',
    );
    expect(replacement(absence(reported({ firstDay: '2024-01-18', expectedUntil: '2024-06-30' })))?.due).toBe(
      '2024-02-29',
    );
  });

  test('a day partly worked is not counted: fallen ill at work on Mon 4 Jan, day 1 is Tue 5 Jan', () => {
    const events = absence(reported({ workedOnFirstDay: true, expectedUntil: '2027-06-30' }));
    expect(replacement(events)).toMatchObject({ due: '2027-02-16', arisenFrom: { on: '2027-01-05' } });
  });
});

describe('4.2, Q30: the duty exists from the day on which the forecast is longer than six weeks', () => {
  test('42 days, until Sun 14 Feb, are six weeks; 43 days, until Mon 15 Feb, are longer', () => {
    expect(replacement(absence(reported({ expectedUntil: '2027-02-14' })))).toBeUndefined();
    expect(replacement(absence(reported({ expectedUntil: '2027-02-15' })))).toMatchObject({ due: '2027-02-15' });
  });

  test('with a first day partly worked the 42 days end one day later', () => {
    const until = (expectedUntil: string) => replacement(absence(reported({ workedOnFirstDay: true, expectedUntil })));
    expect(until('2027-02-15')).toBeUndefined();
    expect(until('2027-02-16')).toMatchObject({ due: '2027-02-16' });
  });

  test('an unknown end is no forecast: no replacement is owed yet', () => {
    expect(replacement(absence(reported()))).toBeUndefined();
  });

  test('a later forecast brings it about, counted from the first day all the same', () => {
    const events = absence(reported({ expectedUntil: '2027-01-22' }), forecast('2027-01-21', '2027-02-19'));
    expect(replacement(events)).toMatchObject({ due: '2027-02-15', arisenFrom: { eventId: 'e-2', on: '2027-01-04' } });
    expect(replacement(events)).not.toHaveProperty('knownAfterPeriod');
  });

  test('of several such forecasts the first one in a row brings it about', () => {
    const events = absence(reported({ expectedUntil: '2027-03-01' }), forecast('2027-02-01', '2027-04-01'));
    expect(replacement(events)?.arisenFrom.eventId).toBe('e-1');
  });

  test('a shorter forecast takes it back, an unknown one does not', () => {
    const long = reported({ expectedUntil: '2027-03-31' });
    expect(replacement(absence(long, forecast('2027-02-01', '2027-02-14')))).toBeUndefined();
    expect(replacement(absence(long, forecast('2027-02-01')))).toMatchObject({ status: 'open' });
  });

  test.each([
    ['2027-02-14', undefined],
    ['2027-02-15', undefined],
    ['2027-02-16', true],
  ])('first expected beyond day 42 on %s: known after the period %s', (knownOn, mark) => {
    const events = absence(reported({ expectedUntil: '2027-02-14' }), forecast(knownOn, '2027-03-31'));
    expect(replacement(events)?.knownAfterPeriod).toBe(mark);
  });

  test('known after the period, a replacement that comes later is no breach by itself', () => {
    const story = [reported({ expectedUntil: '2027-02-14' }), forecast('2027-02-20', '2027-03-31')] as const;
    expect(replacement(absence(...story, replaced('2027-03-01')))).toMatchObject({
      status: 'met',
      knownAfterPeriod: true,
      fulfilment: { on: '2027-03-01', daysLate: 14 },
    });
  });
});

describe('4.2: what closes the duty to replace', () => {
  const long = reported({ expectedUntil: '2027-04-30' });

  test.each([
    ['2027-02-15', 'met', 0],
    ['2027-02-16', 'metLate', 1],
  ])('a suitable replacement from %s: %s', (on, status, daysLate) => {
    expect(replacement(absence(long, replaced(on)))).toMatchObject({
      status,
      fulfilment: { eventId: 'e-2', on, daysLate },
    });
  });

  test('a replacement who does not meet the guideline, or on whom nobody has decided, leaves it open', () => {
    expect(replacement(absence(long, replaced('2027-02-01', { suitable: false })))?.status).toBe('open');
    expect(replacement(absence(long, replaced('2027-02-01', { suitable: undefined })))?.status).toBe('open');
    expect(
      replacement(
        absence(long, ['replacementProposed', '2027-02-01', { employment: 'employment/2', on: '2027-02-01' }]),
      )?.status,
    ).toBe('open');
  });

  test('the finding on the replacement may come later; the day of its beginning decides', () => {
    const assessed = (suitable: boolean, employment = 'employment/2') =>
      ['replacementAssessed', '2027-02-20', { employment, on: '2027-02-20', suitable }] as const;
    const begun = replaced('2027-02-10', { suitable: undefined });
    expect(replacement(absence(long, begun, assessed(true)))).toMatchObject({
      status: 'met',
      fulfilment: { on: '2027-02-10' },
    });
    expect(replacement(absence(long, begun, assessed(true, 'employment/3')))?.status).toBe('open');
    expect(replacement(absence(long, replaced('2027-02-10'), assessed(false)))?.status).toBe('open');
  });

  test('a replacement that ends before week 7 leaves it open, one that is there in week 7 closes it', () => {
    expect(replacement(absence(long, replaced('2027-01-11'), replacementEnded('2027-02-14')))?.status).toBe('open');
    expect(replacement(absence(long, replaced('2027-01-11'), replacementEnded('2027-02-15')))?.status).toBe('met');
  });

  test('of several replacements the first one closes it', () => {
    const later = replaced('2027-02-20', { employment: 'employment/3' });
    expect(replacement(absence(long, later, replaced('2027-02-12')))?.fulfilment).toMatchObject({
      eventId: 'e-3',
      on: '2027-02-12',
    });
  });

  test('back on day 43 at the latest, the absence was no longer than six weeks', () => {
    expect(replacement(absence(long, returned('2027-02-15')))).toBeUndefined();
    expect(replacement(absence(long, returned('2027-02-16')))).toMatchObject({
      status: 'metLate',
      fulfilment: { eventId: 'e-2', on: '2027-02-16', daysLate: 1, manner: 'returned' },
    });
  });

  test('an absence that lasted longer without any forecast is for a person to look at', () => {
    expect(replacement(absence(reported(), returned('2027-02-16')))).toMatchObject({
      status: 'met',
      knownAfterPeriod: true,
    });
    expect(replacement(absence(reported(), returned('2027-02-15')))).toBeUndefined();
  });

  test('of two statements on the return the later one holds', () => {
    expect(replacement(absence(long, returned('2027-02-16'), returned('2027-02-15')))).toBeUndefined();
    expect(replacement(absence(long, returned('2027-02-15'), returned('2027-02-20')))?.fulfilment?.on).toBe(
      '2027-02-20',
    );
  });

  test('of two declarations the first one counts', () => {
    expect(replacement(absence(long, impossible('2027-02-18'), impossible('2027-02-25')))?.fulfilment?.on).toBe(
      '2027-02-18',
    );
  });

  test.each([
    ['2027-01-05', 'on day 2'],
    ['2027-02-15', 'on day 43'],
  ])('declared impossible on %s, %s, it is owed and closed by the declaration on its day', (on) => {
    expect(replacement(absence(long, impossible(on)))).toMatchObject({
      status: 'met',
      due: '2027-02-15',
      fulfilment: { eventId: 'e-2', on, daysLate: 0, manner: 'impossible' },
    });
  });

  test('only a replacement who came closes it without a word on how it ended otherwise', () => {
    expect(replacement(absence(long, replaced('2027-02-15')))?.fulfilment).not.toHaveProperty('manner');
    expect(replacement(absence(long, replaced('2027-02-22'), impossible('2027-02-18')))?.fulfilment).toMatchObject({
      on: '2027-02-18',
      manner: 'impossible',
    });
    expect(replacement(absence(long, replaced('2027-02-18'), impossible('2027-02-18')))?.fulfilment).not.toHaveProperty(
      'manner',
    );
  });

  test('declared impossible after day 43 it was missed until then', () => {
    expect(replacement(absence(long, impossible('2027-02-16')))).toMatchObject({ status: 'metLate' });
    expect(replacement(absence(long, impossible('2027-02-18')))).toMatchObject({
      status: 'metLate',
      fulfilment: { on: '2027-02-18', daysLate: 3 },
    });
  });
});

describe('4.2: a replacement lasts as long as the absence', () => {
  const story = [
    reported({ expectedUntil: '2027-06-30' }),
    replaced('2027-02-15'),
    replacementEnded('2027-03-31'),
  ] as const;
  const CONTINUED = '4.2-replacement-continued:2027-03-31';

  test('one that ends earlier is to be followed by the next on the working day after it, a date of the house', () => {
    expect(find(CONTINUED, absence(...story))).toMatchObject({ kind: 'internal', due: '2027-04-01', status: 'open' });
  });

  test('over Easter that is the Tuesday: the last day is Maundy Thursday, 25 Mar 2027', () => {
    const easter = absence(story[0], story[1], replacementEnded('2027-03-25'));
    expect(find('4.2-replacement-continued:2027-03-25', easter)?.due).toBe('2027-03-30');
  });

  test('none is needed when the person is back on the next day, one day later it is', () => {
    expect(find(CONTINUED, absence(...story, returned('2027-04-01')))).toBeUndefined();
    expect(find(CONTINUED, absence(...story, returned('2027-04-02'), returned('2027-04-01')))).toBeUndefined();
    expect(find(CONTINUED, absence(...story, returned('2027-04-02')))).toMatchObject({
      status: 'metLate',
      fulfilment: { on: '2027-04-02', daysLate: 1, manner: 'returned' },
    });
  });

  // The replacement's last day is Fri 19 Mar 2027, the next working day Mon 22 Mar.
  test.each([
    ['2027-03-19', undefined],
    ['2027-03-21', undefined],
    ['2027-03-22', '2027-03-22'],
    [undefined, '2027-03-22'],
  ])('expected until %s, replaced until Fri 19 Mar 2027: another one by %s', (expectedUntil, due) => {
    const said = expectedUntil === undefined ? forecast('2027-03-01') : forecast('2027-03-01', expectedUntil);
    const events = absence(
      reported({ expectedUntil: '2027-03-05' }),
      replaced('2027-02-15'),
      said,
      replacementEnded('2027-03-19'),
    );
    expect(find('4.2-replacement-continued:2027-03-19', events)?.due).toBe(due);
  });

  describe('expected until Fri 19 Mar 2027, which is the last day of the replacement', () => {
    const NEXT = '4.2-replacement-continued:2027-03-19';
    const covered = [
      reported({ expectedUntil: '2027-03-19' }),
      replaced('2027-02-15'),
      replacementEnded('2027-03-19'),
    ] as const;

    test('back on the Monday after it, nothing was owed; a day later it was, though it was not foreseen', () => {
      expect(find(NEXT, absence(...covered))).toBeUndefined();
      expect(find(NEXT, absence(...covered, returned('2027-03-22')))).toBeUndefined();
      expect(find(NEXT, absence(...covered, returned('2027-03-23')))).toMatchObject({
        status: 'met',
        knownAfterPeriod: true,
        fulfilment: { on: '2027-03-23', manner: 'returned' },
      });
    });

    test('that it lasts longer may be learned only after that Monday: no breach by itself (Q30)', () => {
      const known = (on: string) => find(NEXT, absence(...covered, forecast(on, '2027-04-30')));
      expect(known('2027-03-22')).toMatchObject({ due: '2027-03-22', status: 'open' });
      expect(known('2027-03-22')).not.toHaveProperty('knownAfterPeriod');
      expect(known('2027-03-23')).toMatchObject({ due: '2027-03-22', knownAfterPeriod: true });
    });

    test('longer as it was said first, the day of that statement counts, not of a later one', () => {
      const twice = [forecast('2027-03-18', '2027-04-30'), forecast('2027-03-29', '2027-05-31')] as const;
      expect(find(NEXT, absence(...covered, ...twice))).not.toHaveProperty('knownAfterPeriod');
    });
  });

  test('closed by another suitable replacement or by the declaration that there is none', () => {
    const next = replaced('2027-04-01', { employment: 'employment/3' });
    expect(find(CONTINUED, absence(...story, next))).toMatchObject({
      fulfilment: { eventId: 'e-4', on: '2027-04-01' },
    });
    expect(find(CONTINUED, absence(...story, impossible('2027-04-06')))).toMatchObject({
      fulfilment: { on: '2027-04-06' },
    });
    expect(find(CONTINUED, absence(story[0], impossible('2027-01-20'), story[1], story[2]))?.status).toBe('open');
  });

  test('one that ends on day 43 is followed by another; one declared impossible on its last day by none', () => {
    expect(ids(absence(story[0], replaced('2027-01-11'), replacementEnded('2027-02-15')))).toEqual([
      '4.2-replacement',
      '4.2-replacement-continued:2027-02-15',
    ]);
    expect(find(CONTINUED, absence(...story, impossible('2027-03-31')))).toMatchObject({
      fulfilment: { on: '2027-03-31' },
    });
  });

  test('one who did not meet the guideline is followed by none: the first duty is still open', () => {
    const unsuitable = replaced('2027-02-15', { suitable: false });
    expect(ids(absence(story[0], unsuitable, replacementEnded('2027-03-31')))).toEqual(['4.2-replacement']);
  });

  test('one that ends before week 7, or in a short absence, is followed by none', () => {
    expect(ids(absence(story[0], replaced('2027-01-11'), replacementEnded('2027-02-14')))).toEqual(['4.2-replacement']);
    expect(ids(absence(reported({ expectedUntil: '2027-01-29' }), story[1], story[2]))).toEqual([]);
  });
});
