import type { CommandContext } from '../../client/fristwerk';
import { fastForward } from '../../client/rehearsal/fast-forward';
import type { Snapshot } from '../../domain/assessment';
import type { LegalDate } from '../../domain/legal-date';
import { type EntityInput, eventUpdate, factSignal, snapshotQuery } from '../../workflows/messages';
import { TYPE_C_HIRE } from '../support/county';
import { eventually } from '../support/eventually';
import { SHORT_HISTORIES } from '../support/running-engine';
import { openTestStage, type TestStage } from '../support/test-stage';
import { seedWholeCounty } from '../support/whole-county';

const { person, firstDay: _, ...AGREED } = TYPE_C_HIRE;
const HIRED = { ...AGREED, firstDay: '2018-03-05' };
const REPORTED = { firstDay: '2018-03-05', reason: 'illness', knownOn: '2018-03-05' };
const DAY_MS = 24 * 60 * 60 * 1000;

let stage: TestStage;
let requests = 0;

beforeAll(async () => {
  stage = await openTestStage('2018-03-05', SHORT_HISTORIES);
  await seedWholeCounty(stage.deps.store);
}, 60_000);
afterAll(() => stage.close());

function by(actor: string): CommandContext {
  requests += 1;
  return { actor, requestId: `under-way-${requests}` };
}

const hire = async () => (await stage.fristwerk.begin('employment', { person, hired: HIRED }, by('admin'))).entityId;
const handleOf = (entityId: string) => stage.deps.engine.workflow.getHandle(entityId);
const snapshotOf = (entityId: string): Promise<Snapshot> => handleOf(entityId).query(snapshotQuery);
const typesOf = async (entityId: string) => (await snapshotOf(entityId)).events.map(({ type }) => type);
const waiting = async (entityId: string) =>
  ((await snapshotOf(entityId)).undelivered ?? []).map(({ to, event }) => [to, event.type]);

/** Begins an entity that is gone from the engine with what it knew when it was asked last. */
async function beginAgain(snapshot: Snapshot): Promise<void> {
  const carried = { version: 1, snapshot, decisionHash: null, answers: {} } as const;
  const input: EntityInput = { clockOffset: stage.deps.clockOffset(), keepsTimer: true, carried };
  const { entityId: workflowId, entityType } = snapshot;
  await stage.deps.engine.workflow.start(entityType, { workflowId, taskQueue: stage.deps.taskQueue, args: [input] });
}

describe('facts for an employment that is gone from the engine', () => {
  it('wait in the absence, over several runs, and arrive in their order the day after it is back', async () => {
    const employment = await hire();
    const known = await snapshotOf(employment);
    await handleOf(employment).terminate();
    const { entityId } = await stage.fristwerk.begin('absence', { reported: { ...REPORTED, employment } }, by('admin'));
    for (const expectedUntil of ['2018-03-09', '2018-03-16', '2018-03-23', '2018-04-06'])
      await stage.fristwerk.record(entityId, 'forecastChanged', { knownOn: '2018-03-05', expectedUntil }, by('admin'));
    const { runs } = (await stage.fristwerk.rawHistory(entityId)) as { runs: unknown[] };
    expect(runs.length).toBeGreaterThanOrEqual(2);
    expect(await waiting(entityId)).toEqual([
      [employment, 'linked'],
      ...Array.from({ length: 5 }, () => [employment, 'absenceRecorded']),
    ]);

    await beginAgain(known);
    await fastForward(stage.deps.engine, entityId, DAY_MS);
    await eventually(
      () => waiting(entityId),
      (left) => left.length === 0,
    );
    const told = await eventually(
      () => snapshotOf(employment),
      ({ events }) => events.length === 7,
    );
    // From Mon 5 March 2018 up to each forecast; the first report had none.
    const days = told.events.slice(3).map(({ data }) => (data as { days: number }).days);
    expect(told.events.slice(0, 3).map(({ type }) => type)).toEqual(['hired', 'linked', 'absenceRecorded']);
    expect(days).toEqual([5, 12, 19, 33]);
  }, 60_000);

  it('arrive with the next thing that happens to the absence', async () => {
    const employment = await hire();
    const known = await snapshotOf(employment);
    await handleOf(employment).terminate();
    const { entityId } = await stage.fristwerk.begin('absence', { reported: { ...REPORTED, employment } }, by('admin'));
    await eventually(
      () => waiting(entityId),
      (left) => left.length === 2,
    );
    await beginAgain(known);
    await stage.fristwerk.record(entityId, 'returned', { on: '2018-03-05' }, by('admin'));
    await eventually(
      () => typesOf(employment),
      (types) => types.length >= 3,
    );
    expect((await typesOf(employment)).slice(0, 3)).toEqual(['hired', 'linked', 'absenceRecorded']);
  }, 60_000);
});

describe('an award that named the wrong employment', () => {
  const award = (employment: string) => ({
    noticeReceivedOn: '2018-03-01',
    period: { from: '2018-03-01', to: '2019-02-28' },
    providers: [{ organisation: 'caritas', posts: [{ ref: 'p-1', employment }] }],
  });

  it('is withdrawn from it once it is corrected, and shown there as one that counts no more (3.3.3)', async () => {
    const [wrong, right] = [await hire(), await hire()];
    const { entityId, eventId } = await stage.fristwerk.begin('grant', { awarded: award(wrong) }, by('clerk'));
    const correction = { on: '2018-03-05', event: eventId, data: award(right), reason: 'Verwechslung' };
    await stage.fristwerk.record(entityId, 'corrected', correction, by('clerk'));
    const { events } = await eventually(
      () => stage.fristwerk.entity(wrong),
      (view) => view.events.length === 3,
    );
    expect(events.map(({ type, standing }) => [type, standing])).toEqual([
      ['hired', 'valid'],
      ['grantPeriodSet', 'voided'],
      ['factWithdrawn', 'valid'],
    ]);
    await eventually(
      () => typesOf(right),
      (types) => types.join() === 'hired,grantPeriodSet',
    );
  }, 60_000);
});

describe('a request', () => {
  it('with the id of a fact is refused, and the fact stays the only event of that id', async () => {
    const employment = await hire();
    const data = { on: '2018-03-05', absence: 'absence/0123456789ab', from: '2018-03-05', days: 3 };
    const fact = { id: 'fact-1', occurredOn: '2018-03-05' as LegalDate, actor: 'fristwerk', contentHash: '0', data };
    await handleOf(employment).signal(factSignal, { ...fact, type: 'absenceRecorded' });
    await eventually(
      () => typesOf(employment),
      (types) => types.length === 2,
    );
    const decided = { decidedOn: '2018-03-05', excluded: false, reason: 'conduct-unrelated' };
    for (const contentHash of ['0', '1']) {
      const event = { ...fact, type: 'exclusionDecided', actor: 'lead', data: decided, contentHash };
      const sent = handleOf(employment).executeUpdate(eventUpdate('exclusionDecided'), { args: [event] });
      await expect(sent).rejects.toMatchObject({ cause: { type: 'REQUEST_ID_REUSED' } });
    }
    expect(await typesOf(employment)).toEqual(['hired', 'absenceRecorded']);
  });

  it('to withdraw what was never told is left out', async () => {
    const employment = await hire();
    const data = { on: '2018-03-05', fact: 'fact-0123456789abcdef', type: 'linked' };
    const fact = { id: 'fact-2', occurredOn: '2018-03-05' as LegalDate, actor: 'fristwerk', contentHash: '0', data };
    await handleOf(employment).signal(factSignal, { ...fact, type: 'factWithdrawn' });
    const decided = { decidedOn: '2018-03-05', excluded: false, reason: 'conduct-unrelated' };
    await stage.fristwerk.record(employment, 'exclusionDecided', decided, by('lead'));
    expect(await typesOf(employment)).toEqual(['hired', 'exclusionDecided']);
  });
});
