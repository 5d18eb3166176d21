import { isOverdue } from '../../../../domain/duty';
import type { EmploymentEvent } from '../../../../domain/employment';
import { legalDate } from '../../../../domain/legal-date';
import { deriveDuties } from '../../../../rules/duties/derive-duties';
import { badenWuerttemberg } from '../../../../rules/periods/calendar';
import { basisOf } from '../../legal-basis';
import { changed, ended, hired, noticeOfChangeReceived, noticeSent } from './told';

const calendar = badenWuerttemberg();

function notices(provision: '4.3' | '4.4', events: readonly EmploymentEvent[], readings: object = {}) {
  const derived = deriveDuties('employment', events, { ...basisOf(readings), calendar });
  return derived.filter((duty) => duty.provision === provision);
}

describe('4.3, Q36: the week runs from the first deployment; the start of the contract is the other reading', () => {
  const events = [hired({ firstDay: '2026-10-01', contract: { from: legalDate('2026-09-15') } })];

  test('contract from 15 Sep, deployed on 1 Oct: due 8 Oct, reminders aim at 22 Sep', () => {
    const [notice] = notices('4.3', events);
    expect(notice).toMatchObject({ due: '2026-10-08', aim: '2026-09-22', arisenFrom: { on: '2026-10-01' } });
    expect(notice?.receipt).toMatchObject({
      anchor: '2026-10-01',
      reading: { number: 'Q36', key: 'newStaffTrigger', value: 'firstDeployment' },
      alternatives: [
        {
          anchor: '2026-09-15',
          due: '2026-09-22',
          reading: { number: 'Q36', key: 'newStaffTrigger', value: 'contractStart' },
        },
      ],
    });
  });

  test('a county that reads it from the contract is told by 22 Sep', () => {
    const [notice] = notices('4.3', events, { newStaffTrigger: 'contractStart' });
    expect(notice).toMatchObject({ due: '2026-09-22', aim: '2026-09-22' });
    expect(notice?.receipt).toMatchObject({
      anchor: '2026-09-15',
      reading: { value: 'contractStart' },
      alternatives: [{ anchor: '2026-10-01', due: '2026-10-08', reading: { value: 'firstDeployment' } }],
    });
  });

  test('without the start of the contract the first day of work counts, and no other date can be shown', () => {
    const [notice] = notices('4.3', [hired({ firstDay: '2026-10-01' })], { newStaffTrigger: 'contractStart' });
    expect(notice).toMatchObject({ due: '2026-10-08', receipt: { reading: null, alternatives: [] } });
  });
});

describe('4.4: the county learns of a change of staff within one week', () => {
  test.each([
    ['2026-10-01', '2026-10-01', '2026-10-08', '2026-10-08'],
    ['2026-10-01', '2026-09-15', '2026-10-08', '2026-09-22'],
    ['2026-10-01', '2026-10-05', '2026-10-08', '2026-10-08'],
    // Ends on New Year, a Friday: Monday 4 Jan.
    ['2026-12-25', '2026-12-25', '2027-01-04', '2026-12-31'],
  ])('effective on %s, known on %s: due %s, aimed at %s (Q37)', (effectiveOn, knownOn, due, aim) => {
    const [notice] = notices('4.4', [hired(), changed(effectiveOn, knownOn)]);
    expect(notice).toMatchObject({ id: '4.4-notice-of-change:1', kind: 'statutory', due, aim, status: 'open' });
    expect(notice).not.toHaveProperty('knownAfterPeriod');
  });

  test('the receipt shows the week from knowledge beside the one from effect', () => {
    expect(notices('4.4', [hired(), changed('2026-10-01', '2026-09-15')])[0]?.receipt).toMatchObject({
      reading: { number: 'Q37', key: 'changeTrigger', value: 'effective' },
      paragraphs: ['BGB 187 I', 'BGB 188 II'],
      alternatives: [{ reading: { value: 'knowledge' }, anchor: '2026-09-15', due: '2026-09-22' }],
    });
  });

  test('a county that reads it from knowledge is told a week after that', () => {
    const [notice] = notices('4.4', [hired(), changed('2026-10-01', '2026-10-20')], { changeTrigger: 'knowledge' });
    expect(notice).toMatchObject({ due: '2026-10-27', aim: '2026-10-08', arisenFrom: { on: '2026-10-01' } });
    expect(notice).not.toHaveProperty('knownAfterPeriod');
  });

  test('each change and the end have a notice of their own, counted as they were recorded', () => {
    const events = [
      hired(),
      changed('2026-10-01', '2026-09-15'),
      ended('2027-03-31', '2027-02-15'),
      noticeOfChangeReceived(2, '2027-04-08'),
    ];
    expect(
      notices('4.4', events).map(({ id, due, status, arisenFrom }) => [id, arisenFrom.eventId, due, status]),
    ).toEqual([
      ['4.4-notice-of-change:1', 'change-1', '2026-10-08', 'open'],
      ['4.4-notice-of-change:2', 'end-1', '2027-04-07', 'metLate'],
    ]);
  });

  test('a notice may name its change by the event that recorded it: voiding an earlier one changes nothing for it', () => {
    const second = changed('2026-11-02', '2026-10-20', 'change-2');
    const notice = noticeOfChangeReceived('change-2', '2026-11-05');
    expect(
      notices('4.4', [hired(), changed('2026-10-01', '2026-09-15'), second, notice]).map(({ arisenFrom, status }) => [
        arisenFrom.eventId,
        status,
      ]),
    ).toEqual([
      ['change-1', 'open'],
      ['change-2', 'met'],
    ]);
    expect(notices('4.4', [hired(), second, notice])).toMatchObject([{ status: 'met', due: '2026-11-09' }]);
  });

  test('a notice that was sent is not there yet (Q39)', () => {
    const sent = [changed('2026-10-01', '2026-09-15'), noticeSent('2026-10-02', 'change-1')];
    expect(notices('4.4', [hired(), ...sent])).toMatchObject([{ status: 'open' }]);
    expect(notices('4.3', [hired(), noticeSent('2026-09-02')])).toMatchObject([{ status: 'open' }]);
  });

  test.each([
    ['2026-10-08', 'met', 0],
    ['2026-10-09', 'metLate', 1],
  ])('received on %s: %s (Q39)', (receivedOn, status, daysLate) => {
    const events = [hired(), changed('2026-10-01', '2026-10-01'), noticeOfChangeReceived(1, receivedOn)];
    expect(notices('4.4', events)).toMatchObject([{ status, fulfilment: { on: receivedOn, daysLate } }]);
  });
});

describe('4.4, Q37: what became known only after its week is no breach by itself', () => {
  test.each([
    ['2026-10-08', undefined, true],
    ['2026-10-09', true, false],
  ])('effective on 1 Oct, known on %s: marked %s, overdue on 10 Oct %s', (knownOn, mark, overdue) => {
    const [notice] = notices('4.4', [hired(), changed('2026-10-01', knownOn)]);
    expect(notice?.knownAfterPeriod).toBe(mark);
    expect(notice && isOverdue(notice, legalDate('2026-10-10'))).toBe(overdue);
  });

  test('it is judged by the due day, to which the end of the week had moved', () => {
    const marks = ['2027-01-04', '2027-01-05'].map(
      (knownOn) => notices('4.4', [hired(), changed('2026-12-25', knownOn)])[0]?.knownAfterPeriod,
    );
    expect(marks).toEqual([undefined, true]);
  });

  test('its notice meets it, and how long after the week it came stays to be seen', () => {
    const events = [hired(), changed('2026-10-01', '2026-10-09'), noticeOfChangeReceived(1, '2026-10-12')];
    expect(notices('4.4', events)).toMatchObject([
      { status: 'met', knownAfterPeriod: true, fulfilment: { on: '2026-10-12', daysLate: 4 } },
    ]);
  });
});

describe('4.4: what was to change only after the last day does not change', () => {
  test.each([
    ['2027-03-31', ['1', '2']],
    ['2027-04-01', ['2']],
  ])('a change on %s, the last day being 31 March 2027', (effectiveOn, expected) => {
    const events = [hired(), changed(effectiveOn, '2027-01-15'), ended('2027-03-31', '2027-02-15')];
    expect(notices('4.4', events).map(({ id }) => id.split(':')[1])).toEqual(expected);
  });

  test('of two statements on the end both are told of', () => {
    const events = [hired(), ended('2027-03-31', '2027-02-15'), ended('2027-02-28', '2027-02-20')];
    expect(notices('4.4', events)).toHaveLength(2);
  });
});
