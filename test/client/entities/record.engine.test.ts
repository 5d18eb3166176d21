import type { CommandContext } from '../../../client/fristwerk';
import { TYPE_C_HIRE } from '../../support/county';
import { openTestStage, type TestStage } from '../../support/test-stage';
import { seedWholeCounty } from '../../support/whole-county';

const NOTICE = '4.3-notice-of-new-staff';
const { person, firstDay: _, ...AGREED } = TYPE_C_HIRE;
const HIRED = { ...AGREED, firstDay: '2018-03-05' };
const RECEIVED = { receivedOn: '2018-03-05', channel: 'email', placeOfWork: 'Rathaus Rheinfelden' };
const ON = '2018-03-05';

let stage: TestStage;
let requests = 0;

beforeAll(async () => {
  stage = await openTestStage('2018-03-05');
  await seedWholeCounty(stage.deps.store);
}, 60_000);
afterAll(() => stage.close());

function by(actor: string): CommandContext {
  requests += 1;
  return { actor, requestId: `record-${requests}` };
}

const hire = (firstDay = HIRED.firstDay) =>
  stage.fristwerk.begin('employment', { person, hired: { ...HIRED, firstDay } }, by('admin'));
const record = (entity: string, type: string, input: unknown, actor: string) =>
  stage.fristwerk.record(entity, type, input, by(actor));
const noticeOf = async (entity: string) =>
  (await stage.fristwerk.entity(entity)).duties.find(({ id }) => id === NOTICE);

describe('a waiver by the addressee', () => {
  it('counts once a second person of the addressee has confirmed it', async () => {
    const { entityId } = await hire();
    const { eventId } = await record(entityId, 'waived', { duty: NOTICE, on: ON, reason: 'known already' }, 'clerk');
    expect(await noticeOf(entityId)).toMatchObject({ status: 'open', proposed: { kind: 'waived', by: 'clerk' } });
    const confirmation = { of: eventId, on: ON, accepted: true };
    await expect(record(entityId, 'confirmed', confirmation, 'clerk')).rejects.toMatchObject({
      code: 'SECOND_PERSON_REQUIRED',
    });
    await expect(record(entityId, 'confirmed', confirmation, 'lead')).rejects.toMatchObject({
      code: 'ACTOR_NOT_ENTITLED',
    });
    await record(entityId, 'confirmed', confirmation, 'head');
    expect((await noticeOf(entityId))?.status).toBe('waived');
  });
});

describe('a proof that the addressee rejects', () => {
  it('opens its duty again, and another one closes it', async () => {
    const { entityId } = await hire();
    const { eventId } = await record(entityId, 'noticeOfNewStaffReceived', RECEIVED, 'coordinator');
    await record(entityId, 'reopened', { duty: NOTICE, event: eventId, on: ON, reason: 'no place of work' }, 'clerk');
    expect((await noticeOf(entityId))?.status).toBe('open');
    await record(entityId, 'noticeOfNewStaffReceived', RECEIVED, 'coordinator');
    expect((await noticeOf(entityId))?.status).toBe('met');
    const { events } = await stage.fristwerk.entity(entityId);
    expect(events.map(({ type, standing }) => [type, standing])).toEqual([
      ['hired', 'valid'],
      ['noticeOfNewStaffReceived', 'rejected'],
      ['reopened', 'valid'],
      ['noticeOfNewStaffReceived', 'valid'],
    ]);
  });
});

describe('a correction', () => {
  it('is read as the event that it corrects is, with the faults at data.<field>', async () => {
    const { entityId, eventId } = await hire();
    const correct = (data: object) =>
      record(entityId, 'corrected', { on: ON, event: eventId, data, reason: 'a slip of the pen' }, 'lead');
    await expect(correct({ ...HIRED, firstDay: '2018-02-30' })).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      faults: [{ code: 'INVALID_DATE', field: 'data.firstDay' }],
    });
  });

  it('moves the duties that follow from the event; what was recorded stays visible', async () => {
    const { entityId, eventId } = await hire();
    const data = { ...HIRED, firstDay: '2018-03-08' };
    await record(entityId, 'corrected', { on: ON, event: eventId, data, reason: 'a slip of the pen' }, 'lead');
    expect((await noticeOf(entityId))?.due).toBe('2018-03-15');
    const { events } = await stage.fristwerk.entity(entityId);
    expect(events.map(({ type, standing }) => [type, standing])).toEqual([
      ['hired', 'corrected'],
      ['corrected', 'valid'],
    ]);
    expect(events[0]?.data).toMatchObject({ firstDay: '2018-03-05' });
  });
});

describe('an outcome that a person overrules', () => {
  it('is that of the person once a second one has confirmed it, and names what the rules propose', async () => {
    const { entityId } = await hire();
    const overruled = { on: ON, outcome: 'not_eligible', reason: 'the papers are forged' };
    const { eventId } = await record(entityId, 'overruled', overruled, 'clerk');
    await record(entityId, 'confirmed', { of: eventId, on: ON, accepted: true }, 'head');
    expect((await stage.fristwerk.entity(entityId)).decision).toMatchObject({
      outcome: 'not_eligible',
      overruled: { proposed: 'eligible_with_obligation', by: 'clerk', secondPerson: 'head' },
    });
  });
});

describe('a file begun by mistake', () => {
  it('is voided by its first event: nothing is owed any more; voiding that brings it back', async () => {
    const { entityId, eventId, reference } = await hire();
    const { eventId: voiding } = await record(entityId, 'voided', { on: ON, event: eventId, reason: 'twice' }, 'lead');
    const gone = await stage.fristwerk.entity(entityId);
    expect(gone).toMatchObject({ voided: true, decision: null, checklist: [] });
    expect(new Set(gone.duties.map(({ status }) => status))).toEqual(new Set(['lapsed']));
    expect(gone.duties.filter(({ nextRung }) => nextRung !== undefined)).toEqual([]);
    const listed = async () => (await stage.fristwerk.entities()).find((one) => one.reference === reference);
    expect(await listed()).toMatchObject({ voided: true, outcome: null, openDuties: 0 });
    await expect(record(entityId, 'noticeOfNewStaffReceived', RECEIVED, 'coordinator')).rejects.toMatchObject({
      code: 'ENTITY_ENDED',
    });
    await record(entityId, 'voided', { on: ON, event: voiding, reason: 'the right one' }, 'lead');
    expect(await listed()).toMatchObject({ outcome: 'eligible_with_obligation' });
    expect(await listed()).not.toHaveProperty('voided');
    expect(await noticeOf(entityId)).toMatchObject({ status: 'open', nextRung: {} });
  });
});

describe('two absences of one person at the same time are one', () => {
  const reported = (employment: string, firstDay: string, expectedUntil?: string) =>
    stage.fristwerk.begin(
      'absence',
      { reported: { employment, firstDay, reason: 'illness', expectedUntil, knownOn: firstDay } },
      by('coordinator'),
    );

  it('so the second is refused, naming the first', async () => {
    const { entityId } = await hire('2018-02-01');
    const first = await reported(entityId, '2018-03-01', '2018-03-04');
    const overlap = { reason: 'overlap', other: first.reference, earliest: '2018-03-01', latest: '2018-03-04' };
    await expect(reported(entityId, '2018-03-04')).rejects.toMatchObject({
      code: 'INVALID_CHOICE',
      faults: [{ field: 'reported.firstDay', details: overlap }],
    });
    const second = await reported(entityId, '2018-03-05');
    await expect(
      record(first.entityId, 'forecastChanged', { expectedUntil: '2018-03-05', knownOn: ON }, 'coordinator'),
    ).rejects.toMatchObject({ faults: [{ field: 'expectedUntil', details: { other: second.reference } }] });
    await reported((await hire('2018-02-01')).entityId, '2018-03-04');
  });
});

describe('one letter for many', () => {
  const LETTER = { fileName: 'brief.pdf', mediaType: 'application/pdf', content: Buffer.from('%PDF-1.7') };

  it('is recorded for each of them, its document kept once', async () => {
    const files = [await hire(), await hire(), await hire()];
    const context = by('coordinator');
    const references = files.map(({ reference }) => reference);
    const tell = () => stage.fristwerk.recordForMany(references, 'noticeOfNewStaffReceived', RECEIVED, context, LETTER);
    const told = await tell();
    expect(told.map(({ changes }) => changes[0]?.change)).toEqual(['met', 'met', 'met']);
    const documents = new Set(told.map(({ changes }) => changes[0]?.duty.fulfilment?.documentId));
    expect(documents.size).toBe(1);
    expect(await stage.fristwerk.document([...documents][0] ?? '')).toEqual(LETTER);
    expect((await tell()).map(({ repeated }) => repeated)).toEqual([true, true, true]);
  });

  it('is recorded for none when the duty of one of them has been met', async () => {
    const [open, met] = [await hire(), await hire()];
    await record(met.entityId, 'noticeOfNewStaffReceived', RECEIVED, 'coordinator');
    const files = [open.reference, met.reference];
    await expect(
      stage.fristwerk.recordForMany(files, 'noticeOfNewStaffReceived', RECEIVED, by('coordinator')),
    ).rejects.toMatchObject({ code: 'DUTY_NOT_OPEN', faults: [{ field: 'entities.1.duty', value: NOTICE }] });
    const { events } = await stage.fristwerk.entity(open.entityId);
    expect(events.map(({ type }) => type)).toEqual(['hired']);
  });

  it('is recorded for none when one of them cannot take it', async () => {
    const [open, closed] = [await hire(), await hire()];
    const references = [open.reference, closed.reference, 'IM-00000000'];
    const attempt = stage.fristwerk.recordForMany(references, 'noticeOfNewStaffReceived', RECEIVED, by('coordinator'));
    await expect(attempt).rejects.toMatchObject({ code: 'UNKNOWN_ENTITY', faults: [{ field: 'entities.2.entity' }] });
    expect((await noticeOf(open.entityId))?.status).toBe('open');
  });

  it('does not name one of them twice', async () => {
    const { reference, entityId } = await hire();
    const attempt = stage.fristwerk.recordForMany(
      [reference, entityId],
      'ended',
      { effectiveOn: ON, knownOn: ON },
      by('lead'),
    );
    await expect(attempt).rejects.toMatchObject({ faults: [{ code: 'INVALID_CHOICE', field: 'entities.1' }] });
  });
});
