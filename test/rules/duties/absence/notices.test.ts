import type { AbsenceEvent } from '../../../../domain/absence';
import { reductionStretches } from '../../../../rules/duties/absence/replacement';
import { deriveDuties } from '../../../../rules/duties/derive-duties';
import { bookOf } from '../../../../rules/duties/event-book';
import { badenWuerttemberg } from '../../../../rules/periods/calendar';
import { basisOf, GUIDELINE } from '../../legal-basis';
import {
  absence,
  forecast,
  impossible,
  noticeReceived,
  replaced,
  replacementEnded,
  reported,
  returned,
  sickPayEnded,
} from './events';

const calendar = badenWuerttemberg();
const IMPOSSIBLE = '4.2-notice-of-impossibility';
const PAY_END = '4.2-notice-of-sick-pay-end';
const BOTH = { noticeTrigger: 'bothFacts' };
const long = reported({ expectedUntil: '2027-04-30' });

function notice(id: string, events: readonly AbsenceEvent[], overrides: object = {}) {
  return deriveDuties('absence', events, { ...basisOf(overrides), calendar }).find((duty) => duty.id === id);
}

describe('4.2, Q32: the notice that replacement is not possible, without culpable delay', () => {
  test('runs from the declaration, has a house target and an alarm, and no date of the text', () => {
    const found = notice(IMPOSSIBLE, absence(long, impossible('2027-02-10')));
    expect(found).toMatchObject({
      kind: 'prompt',
      aim: '2027-02-15',
      alarm: '2027-02-24',
      arisenFrom: { eventId: 'e-2' },
    });
    expect(found).not.toHaveProperty('due');
  });

  test('is not owed while nobody has declared it, nor when the person is back by day 43', () => {
    expect(notice(IMPOSSIBLE, absence(long, sickPayEnded('2027-02-14')))).toBeUndefined();
    expect(notice(IMPOSSIBLE, absence(long, impossible('2027-02-10'), returned('2027-02-15')))).toBeUndefined();
    expect(notice(IMPOSSIBLE, absence(long, impossible('2027-02-10'), returned('2027-02-16')))?.status).toBe('open');
  });

  test('is closed by its arrival, not by its sending (Q39)', () => {
    const sent = ['impossibilityNoticeSent', '2027-02-11', { sentOn: '2027-02-11', channel: 'letter' }] as const;
    const declared = [long, impossible('2027-02-10'), sent] as const;
    expect(notice(IMPOSSIBLE, absence(...declared))?.status).toBe('open');
    expect(
      notice(IMPOSSIBLE, absence(...declared, noticeReceived('impossibilityNoticeReceived', '2027-02-12'))),
    ).toMatchObject({
      status: 'met',
      fulfilment: { eventId: 'e-4', on: '2027-02-12', daysLate: 0 },
    });
  });

  test('where the county asks for both facts it runs from the first day without pay', () => {
    expect(notice(IMPOSSIBLE, absence(long, impossible('2027-02-10')), BOTH)).toBeUndefined();
    const both = absence(long, impossible('2027-02-10'), sickPayEnded('2027-02-14'));
    expect(notice(IMPOSSIBLE, both, BOTH)).toMatchObject({ arisenFrom: { eventId: 'e-3', on: '2027-02-15' } });
    expect(notice(PAY_END, both, BOTH)).toBeUndefined();
  });

  test('a notice from before both facts were there does not tell both', () => {
    const both = [long, impossible('2027-02-10'), sickPayEnded('2027-02-14')] as const;
    const told = (on: string) =>
      notice(IMPOSSIBLE, absence(...both, noticeReceived('impossibilityNoticeReceived', on)), BOTH);
    expect(told('2027-02-14')?.status).toBe('open');
    expect(told('2027-02-15')?.status).toBe('met');
    expect(
      notice(IMPOSSIBLE, absence(...both, noticeReceived('sickPayNoticeReceived', '2027-02-12')), BOTH)?.status,
    ).toBe('met');
  });
});

describe('4.2, Q32: what is said twice', () => {
  const told = (type: 'impossibilityNoticeReceived' | 'sickPayNoticeReceived') =>
    [noticeReceived(type, '2027-02-16'), noticeReceived(type, '2027-02-18')] as const;
  const story = [
    long,
    impossible('2027-02-10'),
    impossible('2027-02-12'),
    sickPayEnded('2027-02-14'),
    sickPayEnded('2027-02-15'),
  ] as const;

  test('the first declaration counts, of two statements on the pay the later one', () => {
    expect(notice(IMPOSSIBLE, absence(...story))?.arisenFrom).toEqual({ eventId: 'e-2', on: '2027-02-10' });
    expect(notice(PAY_END, absence(...story))?.arisenFrom).toEqual({ eventId: 'e-5', on: '2027-02-16' });
    const late = absence(long, sickPayEnded('2027-02-14'), impossible('2027-02-20'), impossible('2027-02-25'));
    expect(notice(PAY_END, late)?.arisenFrom.on).toBe('2027-02-20');
  });

  test('the first notice closes', () => {
    const first = { fulfilment: { eventId: 'e-6', on: '2027-02-16' } };
    expect(notice(IMPOSSIBLE, absence(...story, ...told('impossibilityNoticeReceived')))).toMatchObject(first);
    expect(notice(PAY_END, absence(...story, ...told('sickPayNoticeReceived')))).toMatchObject(first);
    expect(notice(IMPOSSIBLE, absence(...story, ...told('impossibilityNoticeReceived')), BOTH)).toMatchObject(first);
    expect(notice(IMPOSSIBLE, absence(...story, ...told('sickPayNoticeReceived')), BOTH)).toMatchObject(first);
  });

  test('of two statements on the return the later one holds', () => {
    const back = [returned('2027-02-15'), returned('2027-02-20')] as const;
    expect(notice(IMPOSSIBLE, absence(long, impossible('2027-02-10'), ...back))?.status).toBe('open');
  });
});

describe('4.2, Q32: the notice that the pay has ended too', () => {
  test('needs both facts and runs from the day on which the later one is there', () => {
    expect(notice(PAY_END, absence(long, impossible('2027-02-10')))).toBeUndefined();
    expect(notice(PAY_END, absence(long, sickPayEnded('2027-02-14')))).toBeUndefined();
    expect(notice(PAY_END, absence(long, impossible('2027-02-10'), sickPayEnded('2027-02-14')))?.arisenFrom).toEqual({
      eventId: 'e-3',
      on: '2027-02-15',
    });
    expect(notice(PAY_END, absence(long, sickPayEnded('2027-02-14'), impossible('2027-02-20')))?.arisenFrom).toEqual({
      eventId: 'e-3',
      on: '2027-02-20',
    });
  });

  test('learned later, it runs from the day on which it was learned', () => {
    const events = absence(long, impossible('2027-02-10'), sickPayEnded('2027-02-14', '2027-03-01'));
    expect(notice(PAY_END, events)?.arisenFrom.on).toBe('2027-03-01');
  });

  test('is closed by its own arrival only', () => {
    const both = [long, impossible('2027-02-10'), sickPayEnded('2027-02-14')] as const;
    expect(notice(PAY_END, absence(...both, noticeReceived('impossibilityNoticeReceived', '2027-02-16')))?.status).toBe(
      'open',
    );
    expect(notice(PAY_END, absence(...both, noticeReceived('sickPayNoticeReceived', '2027-02-16')))?.status).toBe(
      'met',
    );
  });

  test('is not owed when somebody replaces the person, or the person is back, before the pay ends', () => {
    expect(
      notice(PAY_END, absence(long, impossible('2027-02-10'), replaced('2027-02-15'), sickPayEnded('2027-02-14'))),
    ).toBeUndefined();
    expect(
      notice(PAY_END, absence(long, impossible('2027-02-10'), returned('2027-02-15'), sickPayEnded('2027-02-14'))),
    ).toBeUndefined();
  });
});

describe('4.2, Q32: the days for which the refund is reduced', () => {
  const stretches = (events: readonly AbsenceEvent[]) => reductionStretches(bookOf(events), { guideline: GUIDELINE });
  const both = [long, impossible('2027-02-10'), sickPayEnded('2027-02-14')] as const;

  test('begin with the day after the last paid day and go on until the day before the return', () => {
    expect(stretches(absence(...both))).toEqual([{ from: '2027-02-15', to: null }]);
    expect(stretches(absence(...both, returned('2027-03-01')))).toEqual([{ from: '2027-02-15', to: '2027-02-28' }]);
    expect(stretches(absence(...both, returned('2027-02-16')))).toEqual([{ from: '2027-02-15', to: '2027-02-15' }]);
  });

  test('do not begin before the absence, where the pay had ended earlier', () => {
    const earlier = absence(long, impossible('2027-02-10'), sickPayEnded('2026-12-20'));
    expect(stretches(earlier)).toEqual([{ from: '2027-01-04', to: null, withinRelease: true }]);
  });

  test.each([
    ['illness', '2027-02-13', [{ from: '2027-02-14', to: null, withinRelease: true }]],
    ['illness', '2027-02-14', [{ from: '2027-02-15', to: null }]],
    ['other', '2027-02-13', [{ from: '2027-02-14', to: null }]],
  ])(
    '4.1, ADR 0011: %s, last paid on %s: within the six weeks released it is pointed out',
    (reason, paid, expected) => {
      const away = reported({ expectedUntil: '2027-06-30', reason });
      expect(stretches(absence(away, impossible('2027-02-10'), sickPayEnded(paid)))).toEqual(expected);
    },
  );

  test('end the day before a replacement, also of one on whom nobody has decided, not of an unsuitable one', () => {
    const ended = [{ from: '2027-02-15', to: '2027-03-14' }];
    expect(stretches(absence(...both, replaced('2027-03-15')))).toEqual(ended);
    expect(stretches(absence(...both, replaced('2027-03-15', { suitable: undefined })))).toEqual(ended);
    expect(stretches(absence(...both, replaced('2027-03-15', { suitable: false })))).toEqual([
      { from: '2027-02-15', to: null },
    ]);
  });

  test('begin again after a replacement only where it is declared impossible again', () => {
    const story = [...both, replaced('2027-03-15'), replacementEnded('2027-03-31')] as const;
    expect(stretches(absence(...story))).toEqual([{ from: '2027-02-15', to: '2027-03-14' }]);
    expect(stretches(absence(...story, impossible('2027-04-01'), returned('2027-04-20')))).toEqual([
      { from: '2027-02-15', to: '2027-03-14' },
      { from: '2027-04-01', to: '2027-04-19' },
    ]);
  });

  test('are none without both facts, or where the absence is no longer than six weeks', () => {
    expect(stretches(absence(long, impossible('2027-02-10')))).toEqual([]);
    expect(stretches(absence(long, sickPayEnded('2027-02-14')))).toEqual([]);
    expect(stretches(absence(reported(), impossible('2027-02-10'), sickPayEnded('2027-01-20')))).toEqual([]);
    expect(stretches(absence(...both, forecast('2027-02-11', '2027-02-14')))).toEqual([]);
  });

  test('go on after a replacement of one day who had to be given up on that day', () => {
    const oneDay = [replaced('2027-03-15'), replacementEnded('2027-03-15'), impossible('2027-03-15')] as const;
    expect(stretches(absence(...both, ...oneDay))).toEqual([
      { from: '2027-02-15', to: '2027-03-14' },
      { from: '2027-03-16', to: null },
    ]);
  });

  test('are there where it was declared impossible the day before somebody came', () => {
    const story = absence(long, sickPayEnded('2027-02-14'), impossible('2027-02-19'), replaced('2027-02-20'));
    expect(stretches(story)).toEqual([{ from: '2027-02-15', to: '2027-02-19' }]);
  });

  test('are none while another replacement is still there, though one has left', () => {
    const other = { employment: 'employment/3' };
    const story = [
      replaced('2027-02-10'),
      replaced('2027-02-12', other),
      replacementEnded('2027-03-10', 'employment/3'),
    ] as const;
    expect(stretches(absence(...both, ...story, impossible('2027-03-11')))).toEqual([]);
  });

  test('lie between two times of the same replacement', () => {
    const first = [replaced('2027-02-15'), replacementEnded('2027-02-28'), impossible('2027-03-01')] as const;
    const second = [replaced('2027-03-10'), replacementEnded('2027-03-20')] as const;
    expect(stretches(absence(...both, ...first, ...second))).toEqual([{ from: '2027-03-01', to: '2027-03-09' }]);
  });

  test('follow the later of two statements on the pay and on the return', () => {
    const story = absence(...both, sickPayEnded('2027-02-21'), returned('2027-03-01'), returned('2027-03-08'));
    expect(stretches(story)).toEqual([{ from: '2027-02-22', to: '2027-03-07' }]);
  });

  test('are not shortened by a replacement who left before the pay ended', () => {
    const story = absence(
      long,
      replaced('2027-01-11'),
      replacementEnded('2027-01-20'),
      impossible('2027-01-21'),
      sickPayEnded('2027-02-14'),
    );
    expect(stretches(story)).toEqual([{ from: '2027-02-15', to: null }]);
  });

  test('are none where it was declared impossible only after somebody had come', () => {
    const story = absence(long, sickPayEnded('2027-02-14'), replaced('2027-02-20'), impossible('2027-02-22'));
    expect(stretches(story)).toEqual([]);
  });
});
