import type { CommandContext } from '../../client/fristwerk';
import { reassessAll } from '../../client/reassess-all';
import { fastForward } from '../../client/rehearsal/fast-forward';
import type { LegalDate } from '../../domain/legal-date';
import { factSignal } from '../../workflows/messages';
import { TYPE_C_HIRE } from '../support/county';
import { eventually } from '../support/eventually';
import { openTestStage, type TestStage } from '../support/test-stage';
import { seedWholeCounty } from '../support/whole-county';

let stage: TestStage;
let requests = 0;

beforeAll(async () => {
  stage = await openTestStage('2018-03-05');
  await seedWholeCounty(stage.deps.store);
}, 60_000);
afterAll(() => stage.close());

function by(actor: string): CommandContext {
  requests += 1;
  return { actor, requestId: `entities-${requests}` };
}

const { person, firstDay: _, ...AGREED } = TYPE_C_HIRE;
const HIRED = { ...AGREED, firstDay: '2018-03-05' };
const REPORTED = { firstDay: '2018-03-05', reason: 'illness', knownOn: '2018-03-05', expectedUntil: '2018-05-31' };
const AWARDED = {
  noticeReceivedOn: '2018-03-01',
  period: { from: '2018-03-01', to: '2019-02-28' },
  providers: [{ organisation: 'caritas' }, { organisation: 'diakonie' }],
};

type Begin = TestStage['fristwerk']['begin'];
const begin = (entity: Parameters<Begin>[0], input: unknown, actor: string) =>
  stage.fristwerk.begin(entity, input, by(actor));
const hire = () => begin('employment', { person, hired: HIRED }, 'admin');
const record = (entity: string, type: string, input: unknown, actor: string) =>
  stage.fristwerk.record(entity, type, input, by(actor));

const NOTICE = '4.3-notice-of-new-staff';
const REPLACEMENT = '4.2-replacement';
const READY = (provider: string) => ({ for: '2018-06-30', provider });
const EXCLUSION = { decidedOn: '2018-03-05', excluded: false, reason: 'conduct-unrelated' };
const DAY_MS = 24 * 60 * 60 * 1000;

/** Who is told of which duty of an entity, after so many days. */
async function remindedAfter(days: number, entityId: string): Promise<readonly string[]> {
  await fastForward(stage.deps.engine, entityId, days * DAY_MS);
  const rows = await stage.deps.store.db
    .selectFrom('notices')
    .select(['duty_id', 'organisation_id'])
    .where('entity_id', '=', entityId)
    .execute();
  return [...new Set(rows.map((row) => `${row.duty_id} ${row.organisation_id}`))].sort();
}

const changesOf = ({ changes }: Awaited<ReturnType<Begin>>) => changes.map(({ change, duty }) => [change, duty.id]);
const statusOf = async (entity: string, dutyId: string) =>
  (await stage.fristwerk.entity(entity)).duties.find(({ id }) => id === dutyId)?.status;

describe('an employment that begins with an application', () => {
  it('is decided on before anybody starts, and owes the notice of 4.3 from the first day of work on', async () => {
    const applied = { ...AGREED, appliedOn: '2018-02-20', plannedFirstDay: '2018-03-05' };
    const { entityId, decision, changes } = await begin('employment', { person, applied }, 'admin');
    expect(decision?.outcome).toBe('eligible_with_obligation');
    expect(changes).toEqual([]);
    const started = await record(entityId, 'started', { firstDay: '2018-03-05' }, 'coordinator');
    expect(started.changes.map(({ duty }) => [duty.id, duty.due])).toContainEqual([NOTICE, '2018-03-12']);
    expect(await remindedAfter(7, entityId)).toEqual([`${NOTICE} caritas`]);
    const notice = { receivedOn: '2018-03-05', channel: 'email', placeOfWork: 'Rathaus Rheinfelden' };
    expect(changesOf(await record(entityId, 'noticeOfNewStaffReceived', notice, 'coordinator'))).toEqual([
      ['met', NOTICE],
    ]);
  });
});

describe('an absence', () => {
  it('arms the replacement for Mon 16 Apr 2018 when it is to last longer than six weeks from 5 March; a shorter forecast disarms it (4.2)', async () => {
    const { reference: employment } = await hire();
    const begun = await begin('absence', { reported: { ...REPORTED, employment } }, 'coordinator');
    expect(begun.changes.map(({ change, duty }) => [change, duty.id, duty.due])).toEqual([
      ['armed', REPLACEMENT, '2018-04-16'],
    ]);
    const { entityId } = begun;
    const shorter = { expectedUntil: '2018-03-16', knownOn: '2018-03-05' };
    expect(changesOf(await record(entityId, 'forecastChanged', shorter, 'coordinator'))).toEqual([
      ['lapsed', REPLACEMENT],
    ]);
    const longer = { expectedUntil: '2018-05-31', knownOn: '2018-03-05' };
    expect(changesOf(await record(entityId, 'forecastChanged', longer, 'coordinator'))).toEqual([
      ['armed', REPLACEMENT],
    ]);
    expect(await remindedAfter(15, entityId)).toEqual([`${REPLACEMENT} caritas`]);
    expect(changesOf(await record(entityId, 'declaredImpossible', { on: '2018-03-05' }, 'coordinator'))).toEqual([
      ['met', REPLACEMENT],
      ['armed', '4.2-notice-of-impossibility'],
    ]);
  });

  it("learns from the replacement's own employment whether it is suitable (4.2)", async () => {
    const [away, standIn] = [await hire(), await hire()];
    const { entityId } = await begin(
      'absence',
      { reported: { ...REPORTED, employment: away.reference } },
      'coordinator',
    );
    const standingIn = { employment: standIn.reference, on: '2018-03-05' };
    await record(entityId, 'replacementProposed', standingIn, 'coordinator');
    const told = await eventually(
      () => stage.fristwerk.entity(entityId),
      ({ events }) => events.some(({ type }) => type === 'replacementAssessed'),
    );
    expect(told.events.at(-1)?.data).toEqual({ ...standingIn, employment: standIn.entityId, suitable: true });
    await record(entityId, 'replacementStarted', standingIn, 'coordinator');
    expect(await statusOf(entityId, REPLACEMENT)).toBe('met');
  });

  it('tells the employment how long it is to last: 88 days from 5 March to 31 May 2018, both counted', async () => {
    const { entityId: employment } = await hire();
    await begin('absence', { reported: { ...REPORTED, employment } }, 'coordinator');
    const { events } = await eventually(
      () => stage.fristwerk.entity(employment),
      (view) => view.events.length === 3,
    );
    expect(events.map(({ type, actor }) => [type, actor])).toEqual([
      ['hired', 'admin'],
      ['linked', 'fristwerk'],
      ['absenceRecorded', 'fristwerk'],
    ]);
    expect(events[2]?.data).toMatchObject({ from: '2018-03-05', days: 88 });
  });

  it('goes on though the employment that it tells is gone from the engine', async () => {
    const { entityId: employment } = await hire();
    await stage.deps.engine.workflow.getHandle(employment).terminate();
    const { entityId } = await begin('absence', { reported: { ...REPORTED, employment } }, 'coordinator');
    const again = await record(entityId, 'forecastChanged', { knownOn: '2018-03-05' }, 'coordinator');
    expect(again.entityId).toBe(entityId);
  });
});

describe('a fact from elsewhere', () => {
  const FACT = {
    id: 'fact-0000000000000001',
    type: 'absenceRecorded',
    occurredOn: '2018-03-05' as LegalDate,
    actor: 'fristwerk',
    data: { on: '2018-03-05', absence: 'absence/0123456789ab', from: '2018-03-05', days: 3 },
    contentHash: '0000000000000000',
  };
  const typesOf = async (entity: string) => (await stage.fristwerk.entity(entity)).events.map(({ type }) => type);

  it('that comes twice is one event', async () => {
    const { entityId } = await hire();
    const handle = stage.deps.engine.workflow.getHandle(entityId);
    await handle.signal(factSignal, FACT);
    await handle.signal(factSignal, FACT);
    await eventually(
      () => typesOf(entityId),
      (types) => types.length > 1,
    );
    await record(entityId, 'exclusionDecided', EXCLUSION, 'lead');
    expect(await typesOf(entityId)).toEqual(['hired', 'absenceRecorded', 'exclusionDecided']);
  });

  it('that the entity does not know, or cannot follow its story, is left out, and the entity goes on', async () => {
    const { entityId } = await hire();
    const handle = stage.deps.engine.workflow.getHandle(entityId);
    await handle.signal(factSignal, { ...FACT, id: 'fact-2', type: 'neverHeardOf' });
    await handle.signal(factSignal, { ...FACT, id: 'fact-3', type: 'noticeOfChangeReceived', data: { change: 7 } });
    await record(entityId, 'exclusionDecided', EXCLUSION, 'lead');
    expect(await typesOf(entityId)).toEqual(['hired', 'exclusionDecided']);
  });
});

describe('a grant', () => {
  it('belongs to the county, its figures are owed by each provider, and each is reminded of its own (3.11.2, 3.11.3)', async () => {
    const { entityId, changes } = await begin('grant', { awarded: AWARDED }, 'clerk');
    expect(changes.map(({ duty }) => [duty.id, duty.due, duty.owedBy])).toEqual(
      expect.arrayContaining([
        ['3.10.1-proof-of-use', '2019-05-31', undefined],
        ['3.11.2-readiness:2018-06-30:diakonie', '2018-06-29', 'diakonie'],
        ['3.11.3-annual-report:2018:caritas', '2019-01-15', 'caritas'],
        ['3.11.3-annual-report:2019:diakonie', '2020-01-15', 'diakonie'],
      ]),
    );
    expect(changesOf(await record(entityId, 'readinessConfirmed', READY('diakonie'), 'neighbour'))).toEqual([
      ['met', '3.11.2-readiness:2018-06-30:diakonie'],
    ]);
    // Fri 15 June 2018 is fourteen days before Fri 29 June.
    expect(await remindedAfter(103, entityId)).toEqual(['3.11.2-readiness:2018-06-30:caritas caritas']);
    const owed = await stage.fristwerk.duties({ organisation: 'landratsamt', entityId });
    expect(owed.map(({ duty }) => duty.id)).toEqual(['3.10.1-proof-of-use']);
  });

  it('takes each of two requests of one moment by itself: one repeats a reference and is refused, the other stays', async () => {
    const { entityId } = await begin('grant', { awarded: AWARDED }, 'clerk');
    const request = (ref: string) => ({ ref, notifiedOn: '2018-03-05', dueOn: '2018-04-03' });
    const settled = await Promise.allSettled(
      ['rp-1', 'rp-1', 'rp-2'].map((ref) => record(entityId, 'dataRequested', request(ref), 'clerk')),
    );
    const refused = settled.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
    expect(refused).toEqual([
      expect.objectContaining({ faults: [expect.objectContaining({ field: 'ref', value: 'rp-1' })] }),
    ]);
    expect(settled[2]?.status).toBe('fulfilled');
    expect((await stage.fristwerk.reproject()).differences).toEqual([]);
  });
});

describe('a care case', () => {
  it('that is broken off asks for a record of it, which closes the duty (5.8.2)', async () => {
    const allocated = { allocatedOn: '2018-03-01', municipality: 'Schopfheim', municipalityInCounty: true };
    const { entityId, decision } = await begin('careCase', { allocated }, 'coordinator');
    expect(decision?.outcome).toBe('open');
    const agreed = await record(entityId, 'stepAgreed', { on: '2018-03-01', step: 'step-1' }, 'coordinator');
    expect(agreed.changes).toEqual([]);
    const missed = await record(entityId, 'stepMissed', { on: '2018-03-05', step: 'step-1' }, 'coordinator');
    const record582 = `5.8.2-record-unfulfilled:${missed.eventId}`;
    expect(changesOf(missed)).toEqual([['armed', record582]]);
    expect(await remindedAfter(10, entityId)).toEqual([`${record582} caritas`]);
    const written = await record(entityId, 'recordWritten', { on: '2018-03-05', of: missed.eventId }, 'coordinator');
    expect(changesOf(written)).toEqual([['met', record582]]);
  });
});

describe('a mandate', () => {
  it('asks the provider for the reasons of a gap in the service, until they are given in writing (4.1)', async () => {
    const { entityId } = await begin('mandate', { organisation: 'caritas', agreed: { on: '2018-03-01' } }, 'clerk');
    const gap = { on: '2018-03-05', gap: 'gap-1', why: 'emptyPost' };
    expect(changesOf(await record(entityId, 'serviceGapOpened', gap, 'coordinator'))).toEqual([
      ['armed', '4.1-reasons-for-gap:gap-1'],
    ]);
    expect(await remindedAfter(10, entityId)).toEqual(['4.1-reasons-for-gap:gap-1 caritas']);
    const reasons = { gap: 'gap-1', receivedOn: '2018-03-05', channel: 'letter' };
    expect(changesOf(await record(entityId, 'serviceGapExplained', reasons, 'clerk'))).toEqual([
      ['met', '4.1-reasons-for-gap:gap-1'],
    ]);
  });
});

describe('every first event', () => {
  const POST = { type: 'a', fullTimeEquivalent: 1 };
  const APPLIED = { first: true, applicant: 'county', appliedOn: '2018-02-01', posts: [POST] };
  it.each<[Parameters<Begin>[0], string, object]>([
    ['grant', 'applied', APPLIED],
    ['mandate', 'transferred', { on: '2018-03-01', municipality: 'Schopfheim', form: true }],
  ])('of a %s: %s, begins it, and another of them may follow', async (entity, type, data) => {
    const own = entity === 'mandate' ? { organisation: 'caritas' } : {};
    const { entityId } = await begin(entity, { ...own, [type]: data }, 'clerk');
    const next = entity === 'mandate' ? { agreed: { on: '2018-03-05' } } : { awarded: AWARDED };
    const [[following, said]] = Object.entries(next) as [[string, object]];
    await record(entityId, following, said, 'clerk');
    expect((await stage.fristwerk.entity(entityId)).events.map((event) => event.type)).toEqual([type, following]);
  });
});

describe('a request for a new assessment', () => {
  it('reaches every entity, and changes nothing where nothing differs', async () => {
    const { entityId } = await hire();
    const before = await stage.fristwerk.entity(entityId);
    expect(await reassessAll(stage.deps, { perSecond: 500 })).toBeGreaterThan(0);
    expect(await stage.fristwerk.entity(entityId)).toEqual(before);
    expect((await stage.fristwerk.reproject()).differences).toEqual([]);
  });
});
