import { Wakes } from '../../../client/rehearsal/wakes';
import type { Assessment, AssessmentRequest } from '../../../domain/assessment';
import type { Duty } from '../../../domain/duty';
import type { Instant } from '../../../domain/instant';
import { requalification } from '../history/history-builder';

const ENTITY = 'employment/7k3q2a9d0m4x';
const at = (text: string) => text as Instant;
const request = (events: number): AssessmentRequest => ({
  entityId: ENTITY,
  events: Array.from({ length: events }) as AssessmentRequest['events'],
  duties: [],
  decisionHash: null,
  asOf: at('2026-06-01T07:00:00.000Z'),
});
const assessment = (reassessAt?: string): Assessment => ({
  decisionHash: 'd',
  planHash: 'p',
  changes: [],
  ...(reassessAt !== undefined && { reassessAt: at(reassessAt) }),
});

function withRung(id: string, rung: string | undefined): Duty {
  const { nextRung: _, ...duty } = requalification;
  return { ...duty, id, ...(rung !== undefined && { nextRung: { key: 'k', offset: 0, at: at(rung) } }) };
}

const change = (...duties: Duty[]) => ({
  entityId: ENTITY,
  newEvents: [],
  changes: duties.map((duty) => ({ change: 'armed' as const, duty })),
  asOf: at('2026-06-01T07:00:00.000Z'),
});

test('an entity wakes for its earliest rung or for the day on which the result changes, whichever comes first', () => {
  const wakes = new Wakes();
  wakes.projected(change(withRung('a', '2026-06-10T05:40:00.000Z'), withRung('b', '2026-06-08T05:40:00.000Z')));
  expect(wakes.earliest()).toBe('2026-06-08T05:40:00.000Z');
  wakes.assessed(request(0), assessment('2026-06-08T22:00:00.000Z'));
  wakes.projected(change(withRung('b', undefined)));
  expect(wakes.earliest()).toBe('2026-06-08T22:00:00.000Z');
  expect(wakes.dueBy(at('2026-06-08T21:59:59.999Z'))).toEqual([]);
  expect(wakes.dueBy(at('2026-06-08T22:00:00.000Z'))).toEqual([ENTITY]);
});

test('a reminder moves its duty on to the next rung, or to none', () => {
  const wakes = new Wakes();
  wakes.projected(change(withRung('a', '2026-06-10T05:40:00.000Z')));
  const reminded = { dutyId: 'a', rungs: [], messageIds: [] };
  const asked = { entityId: ENTITY, duties: [], asOf: at('2026-06-10T05:40:00.000Z') };
  wakes.reminded(asked, [{ ...reminded, nextRung: { key: 'k', offset: 7, at: at('2026-06-17T05:40:00.000Z') } }]);
  expect(wakes.earliest()).toBe('2026-06-17T05:40:00.000Z');
  wakes.reminded(asked, [reminded]);
  expect(wakes.earliest()).toBeUndefined();
});

test('it is quiet once what was assessed is written, not before', async () => {
  const wakes = new Wakes();
  wakes.assessed(request(1), assessment());
  let quiet = false;
  const waiting = wakes.quiet([ENTITY], at('2026-06-01T07:00:00.000Z')).then(() => {
    quiet = true;
  });
  await new Promise((resolve) => setImmediate(resolve));
  expect(quiet).toBe(false);
  wakes.projected(change());
  await waiting;
  expect(quiet).toBe(true);
});
