import type { CaseEvent, NewEvent } from '../../domain/case-event';
import type { Instant } from '../../domain/instant';
import type { LegalDate } from '../../domain/legal-date';
import { LEDGER_EVENTS } from '../../workflows/entity-life';
import { refuseWhatCannotBe } from '../../workflows/validator';

const LIFE = { entityType: 'mandate', events: { agreed: 'first', ...LEDGER_EVENTS } } as const;

const event = (id: string, type: string, data: object, actor = 'p-1'): CaseEvent => ({
  id,
  type,
  actor,
  data,
  occurredOn: '2027-01-04' as LegalDate,
  recordedAt: '2027-01-04T09:00:00.000Z' as Instant,
  contentHash: '0',
});
const AGREED = event('e-1', 'agreed', { on: '2027-01-04' });
const OVERRULED = event('e-2', 'overruled', { outcome: 'eligible' });
const confirmed = (id: string, of: string) => event(id, 'confirmed', { of, accepted: true }, 'p-2');
const voided = (id: string, of: string) => event(id, 'voided', { event: of });

/** The code with which an event is refused after others; undefined where it is not. */
function refusalOf(next: NewEvent, ...earlier: readonly CaseEvent[]): unknown {
  try {
    refuseWhatCannotBe(next, next.type, LIFE, { events: earlier, pending: [], duty: () => undefined });
    return undefined;
  } catch (error) {
    return (error as { readonly type: unknown }).type;
  }
}

describe('a proposal', () => {
  const answer = confirmed('e-9', 'e-2');

  test('is confirmed once', () => {
    expect(refusalOf(answer, AGREED, OVERRULED)).toBeUndefined();
    expect(refusalOf(answer, AGREED, OVERRULED, confirmed('e-3', 'e-2'))).toBe('NOTHING_TO_CONFIRM');
  });

  test('waits again once its confirmation was voided, and no more when the voiding was', () => {
    const before = [AGREED, OVERRULED, confirmed('e-3', 'e-2'), voided('e-4', 'e-3')];
    expect(refusalOf(answer, ...before)).toBeUndefined();
    expect(refusalOf(answer, ...before, voided('e-5', 'e-4'))).toBe('NOTHING_TO_CONFIRM');
  });

  test('that was voided has nothing to confirm, until its voiding is voided', () => {
    expect(refusalOf(answer, AGREED, OVERRULED, voided('e-3', 'e-2'))).toBe('NOTHING_TO_CONFIRM');
    expect(refusalOf(answer, AGREED, OVERRULED, voided('e-3', 'e-2'), voided('e-4', 'e-3'))).toBeUndefined();
  });

  test('is confirmed by a second person also the second time', () => {
    const own = { ...answer, actor: 'p-1' };
    expect(refusalOf(own, AGREED, OVERRULED, confirmed('e-3', 'e-2'), voided('e-4', 'e-3'))).toBe(
      'SECOND_PERSON_REQUIRED',
    );
  });
});

describe('a withdrawal', () => {
  const withdrawn = event('fact-9', 'factWithdrawn', { fact: 'fact-0123456789abcdef', type: 'linked' });

  test('names a fact that was told', () => {
    const told = event('fact-0123456789abcdef-fedcba9876543210', 'agreed', {});
    expect(refusalOf(withdrawn, AGREED, told)).toBeUndefined();
    expect(refusalOf(withdrawn, AGREED, { ...told, id: 'fact-fedcba9876543210-0123456789abcdef' })).toBe(
      'UNKNOWN_EVENT',
    );
  });
});
