import type { MandateEvent } from '../../../../domain/mandate';
import { checklistOf } from '../../../../rules/duties/checklist';
import { bookOf } from '../../../../rules/duties/event-book';
import { isJustified, openGaps } from '../../../../rules/duties/mandate/gaps';
import { mandateFacts } from '../../../../rules/eligibility/mandate-facts';
import { GUIDELINE } from '../../legal-basis';
import { told } from './told';

const opened = (gap = 'gap-1', justifiedException?: boolean) =>
  told(
    'serviceGapOpened',
    { on: '2018-06-01', gap, why: 'emptyPost', ...(justifiedException === undefined ? {} : { justifiedException }) },
    `open-${gap}`,
  );
const closed = (gap = 'gap-1', on = '2018-06-20') => told('serviceGapClosed', { on, gap }, `close-${gap}`);
const decided = (justified: boolean, id = 'decision') =>
  told('exceptionDecided', { on: '2018-06-10', gap: 'gap-1', justified, reason: 'Nr. 4.1' }, id);
const resumed = (...events: readonly MandateEvent[]) =>
  checklistOf('mandate', events, GUIDELINE).find(({ id }) => id === '4.1-service-resumed');

describe('4.1, Q57: a gap in the service is kept until it is closed', () => {
  test('open until the last one is closed', () => {
    expect(resumed(opened())?.status).toBe('open');
    expect(resumed(opened(), opened('gap-2'), closed())?.status).toBe('open');
    const both = resumed(opened(), opened('gap-2'), closed(), closed('gap-2', '2018-07-02'));
    expect(both).toMatchObject({ status: 'done', closing: { eventId: 'close-gap-2', on: '2018-07-02' } });
    expect(openGaps(bookOf([opened(), opened('gap-2'), closed()])).map(({ data }) => data.gap)).toEqual(['gap-2']);
  });
});

describe('4.1: whether a gap is a justified exception is a person’s decision', () => {
  const justified = (...events: readonly MandateEvent[]) => mandateFacts(bookOf(events)).exceptionFoundJustified;

  test('the latest decision holds, before what was said at the opening', () => {
    expect(justified(opened())).toBe(false);
    expect(justified(opened(), decided(true))).toBe(true);
    expect(justified(opened(), decided(true), decided(false, 'later'))).toBe(false);
    expect(justified(opened('gap-1', true))).toBe(true);
    expect(justified(opened('gap-1', true), decided(false))).toBe(false);
  });

  test('every open gap has to be one', () => {
    expect(justified(opened(), decided(true), opened('gap-2'))).toBe(false);
    expect(justified(opened(), decided(true), opened('gap-2'), closed('gap-2'))).toBe(true);
  });

  test('undecided is unknown', () => {
    const gap = opened();
    expect(isJustified(bookOf([gap]), gap as never)).toBeUndefined();
  });
});
