import type { CommandContext } from '../../../client/fristwerk';
import { FristwerkError } from '../../../domain/errors';
import { TYPE_C_HIRE } from '../../support/county';
import { openTestStage, type TestStage } from '../../support/test-stage';
import { seedWholeCounty } from '../../support/whole-county';

const NOTICE = '4.3-notice-of-new-staff';
const { person, firstDay: _, ...AGREED } = TYPE_C_HIRE;
const HIRED = { ...AGREED, firstDay: '2018-03-05' };
const RECEIVED = { receivedOn: '2018-03-05', channel: 'email', placeOfWork: 'Rathaus Rheinfelden' };
const AWARDED = {
  noticeReceivedOn: '2018-03-01',
  period: { from: '2018-03-01', to: '2019-02-28' },
  providers: [{ organisation: 'caritas' }, { organisation: 'diakonie' }],
};

let stage: TestStage;
let requests = 0;
let employment: string;
let grant: string;
let absence: string;

beforeAll(async () => {
  stage = await openTestStage('2018-03-05');
  await seedWholeCounty(stage.deps.store);
  employment = (await hire()).entityId;
  grant = (await stage.fristwerk.begin('grant', { awarded: AWARDED }, by('clerk'))).entityId;
  absence = (await stage.fristwerk.begin('absence', { reported: reported(employment) }, by('coordinator'))).entityId;
}, 60_000);
afterAll(() => stage.close());

function by(actor: string): CommandContext {
  requests += 1;
  return { actor, requestId: `refusals-${requests}` };
}

const hire = (firstDay = HIRED.firstDay) =>
  stage.fristwerk.begin('employment', { person, hired: { ...HIRED, firstDay } }, by('admin'));
const reported = (of: string) => ({ employment: of, firstDay: '2018-03-05', reason: 'illness', knownOn: '2018-03-05' });
const record = (entity: string, type: string, input: unknown, actor: string) =>
  stage.fristwerk.record(entity, type, input, by(actor));

async function refusal(work: Promise<unknown>): Promise<Pick<FristwerkError, 'code' | 'faults'>> {
  const error = await work.then(
    () => new Error('was not refused'),
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof FristwerkError)) throw error;
  return { code: error.code, faults: error.faults };
}

/** How many Updates the history holds; facts from elsewhere may still be coming in beside them. */
async function updatesAccepted(entityId: string): Promise<number | undefined> {
  const { events } = await stage.deps.engine.workflow.getHandle(entityId).fetchHistory();
  return events?.filter((event) => event.workflowExecutionUpdateAcceptedEventAttributes).length;
}

/** A refusal leaves no Update in the history of the entity. */
async function refusedWithoutTrace(entity: string, type: string, input: unknown, actor: string) {
  const before = await updatesAccepted(entity);
  const { code, faults } = await refusal(record(entity, type, input, actor));
  expect(await updatesAccepted(entity)).toBe(before);
  return [code, faults[0]?.code, faults[0]?.field];
}

describe('what is recorded of an entity is refused, and leaves no history', () => {
  it.each<[string, () => string, string, unknown, string, [string, string, string | undefined]]>([
    [
      'of a type that the entity has not',
      () => employment,
      'awarded',
      {},
      'coordinator',
      ['INVALID_CHOICE', 'INVALID_CHOICE', 'type'],
    ],
    [
      'of a type that only another entity tells',
      () => employment,
      'linked',
      {},
      'coordinator',
      ['INVALID_CHOICE', 'INVALID_CHOICE', 'type'],
    ],
    [
      'when it begins a second time',
      () => employment,
      'hired',
      HIRED,
      'coordinator',
      ['INVALID_CHOICE', 'INVALID_CHOICE', 'type'],
    ],
    [
      'with an unknown field',
      () => absence,
      'returned',
      { on: '2018-03-05', how: 'well' },
      'coordinator',
      ['INVALID_INPUT', 'UNKNOWN_FIELD', 'how'],
    ],
    [
      'on a day that lies ahead',
      () => absence,
      'returned',
      { on: '2018-03-06' },
      'coordinator',
      ['DATE_IN_FUTURE', 'DATE_IN_FUTURE', 'on'],
    ],
    [
      'on a day before it began',
      () => absence,
      'returned',
      { on: '2018-03-04' },
      'coordinator',
      ['DATE_ORDER', 'DATE_ORDER', 'on'],
    ],
    [
      'of a provider that the grant does not fund',
      () => grant,
      'readinessConfirmed',
      { for: '2018-06-30', provider: 'awo' },
      'clerk',
      ['INVALID_CHOICE', 'INVALID_CHOICE', 'provider'],
    ],
    [
      'by the people of another provider',
      () => employment,
      'noticeOfNewStaffReceived',
      RECEIVED,
      'neighbour',
      ['ACTOR_NOT_ENTITLED', 'ACTOR_NOT_ENTITLED', 'as'],
    ],
    [
      'by the provider, where the county tells it (4.2)',
      () => absence,
      'reductionDecided',
      { on: '2018-03-05', amount: 0, reason: 'none' },
      'coordinator',
      ['ACTOR_NOT_ENTITLED', 'ACTOR_NOT_ENTITLED', 'as'],
    ],
    [
      'by one provider for another',
      () => grant,
      'readinessConfirmed',
      { for: '2018-06-30', provider: 'caritas' },
      'neighbour',
      ['ACTOR_NOT_ENTITLED', 'ACTOR_NOT_ENTITLED', 'as'],
    ],
    [
      'on a duty that it does not owe',
      () => employment,
      'waived',
      { duty: '9.9-nothing', on: '2018-03-05', reason: 'x' },
      'clerk',
      ['UNKNOWN_DUTY', 'UNKNOWN_DUTY', 'duty'],
    ],
    [
      'on an event that nobody recorded',
      () => employment,
      'voided',
      { event: 'no-such', on: '2018-03-05', reason: 'x' },
      'lead',
      ['UNKNOWN_EVENT', 'UNKNOWN_EVENT', 'event'],
    ],
    [
      'when there is nothing to confirm',
      () => employment,
      'confirmed',
      { of: 'refusals-1', on: '2018-03-05', accepted: true },
      'lead',
      ['NOTHING_TO_CONFIRM', 'NOTHING_TO_CONFIRM', 'of'],
    ],
    [
      'of a duty waived by whoever owes it: only the addressee does without (4.3: the county)',
      () => employment,
      'waived',
      { duty: NOTICE, on: '2018-03-05', reason: 'x' },
      'lead',
      ['ACTOR_NOT_ENTITLED', 'ACTOR_NOT_ENTITLED', 'as'],
    ],
    [
      'that a duty does not apply, told by whoever owes it: that would be a waiver by another name',
      () => employment,
      'overruled',
      { duty: NOTICE, on: '2018-03-05', reason: 'x' },
      'lead',
      ['ACTOR_NOT_ENTITLED', 'ACTOR_NOT_ENTITLED', 'as'],
    ],
    [
      'of an outcome, by anybody but the county',
      () => employment,
      'overruled',
      { outcome: 'eligible', on: '2018-03-05', reason: 'x' },
      'lead',
      ['ACTOR_NOT_ENTITLED', 'ACTOR_NOT_ENTITLED', 'as'],
    ],
    [
      'that it was introduced, which only the import tells',
      () => employment,
      'introduced',
      { on: '2018-03-05', settled: [NOTICE] },
      'clerk',
      ['INVALID_CHOICE', 'INVALID_CHOICE', 'type'],
    ],
    [
      'as handed over to somebody of another organisation',
      () => employment,
      'handedOver',
      { on: '2018-03-05', to: 'neighbour' },
      'coordinator',
      ['INVALID_CHOICE', 'INVALID_CHOICE', 'to'],
    ],
    [
      'as handed over to somebody nobody knows',
      () => employment,
      'handedOver',
      { on: '2018-03-05', to: 'nobody' },
      'coordinator',
      ['INVALID_CHOICE', 'INVALID_CHOICE', 'to'],
    ],
  ])('%s', async (_what, entity, type, input, actor, expected) => {
    expect(await refusedWithoutTrace(entity(), type, input, actor)).toEqual(expected);
  });

  it('after it has ended: nothing changes any more (4.4)', async () => {
    const { entityId } = await hire();
    await record(entityId, 'ended', { effectiveOn: '2018-03-05', knownOn: '2018-03-05' }, 'coordinator');
    const change = { what: 'other', effectiveOn: '2018-03-06', knownOn: '2018-03-05' };
    const refused = await refusedWithoutTrace(entityId, 'changed', change, 'coordinator');
    expect(refused).toEqual(['ENTITY_ENDED', 'ENTITY_ENDED', 'effectiveOn']);
    expect((await record(entityId, 'noticeOfNewStaffReceived', RECEIVED, 'coordinator')).entityId).toBe(entityId);
  });

  it('4.2: by a replacement who is away, has left, is not there yet or lies ahead', async () => {
    const early = await hire('2018-03-06');
    const begun = (standIn: string, on = '2018-03-05') =>
      refusedWithoutTrace(absence, 'replacementStarted', { employment: standIn, on }, 'coordinator');
    expect(await begun(employment)).toEqual(['INVALID_CHOICE', 'INVALID_CHOICE', 'employment']);
    expect(await begun(early.entityId)).toEqual(['DATE_ORDER', 'DATE_ORDER', 'on']);
    expect(await begun(early.entityId, '2018-03-06')).toEqual(['DATE_IN_FUTURE', 'DATE_IN_FUTURE', 'on']);
    const left = await hire('2018-03-01');
    await record(left.entityId, 'ended', { effectiveOn: '2018-03-04', knownOn: '2018-03-05' }, 'coordinator');
    expect(await begun(left.entityId)).toEqual(['ENTITY_ENDED', 'ENTITY_ENDED', 'employment']);
  });

  it('3.10.1: of a date owed to the county, moved by whoever owes it', async () => {
    const duty = '3.10.1-proof-to-county:caritas';
    const later = { duty, on: '2018-03-05', by: 'house', until: '2019-06-03', reason: 'x' };
    const other = 'landratsamt';
    const { faults } = await refusal(record(grant, 'extended', later, 'coordinator'));
    expect(faults[0]).toMatchObject({ code: 'ACTOR_NOT_ENTITLED', details: { organisation: other } });
    expect((await record(grant, 'extended', later, 'clerk')).changes[0]?.duty.id).toBe(duty);
  });

  it('of an entity that nobody knows', async () => {
    expect((await refusal(record('AU-00000000', 'returned', { on: '2018-03-05' }, 'coordinator'))).code).toBe(
      'UNKNOWN_ENTITY',
    );
  });
});

describe('an absence lies within the employment', () => {
  const absent = (of: string, firstDay: string) =>
    stage.fristwerk.begin('absence', { reported: { ...reported(of), firstDay } }, by('coordinator'));

  it('from its first day, 1 March, to its last, 2 March 2018', async () => {
    const { entityId } = await hire('2018-03-01');
    await record(entityId, 'ended', { effectiveOn: '2018-03-02', knownOn: '2018-03-05' }, 'coordinator');
    const faultOf = async (day: string) => (await refusal(absent(entityId, day))).faults[0];
    expect(await faultOf('2018-02-28')).toMatchObject({ code: 'DATE_ORDER', field: 'reported.firstDay' });
    expect(await faultOf('2018-03-03')).toMatchObject({ code: 'ENTITY_ENDED', field: 'reported.firstDay' });
    expect((await absent(entityId, '2018-03-02')).entityId).toMatch(/^.*absence\//);
  });

  it('until the last day that was agreed, 4 March 2018', async () => {
    const hired = { ...HIRED, firstDay: '2018-03-01', lastDay: '2018-03-04' };
    const { entityId } = await stage.fristwerk.begin('employment', { person, hired }, by('admin'));
    expect((await refusal(absent(entityId, '2018-03-05'))).code).toBe('ENTITY_ENDED');
  });
});

describe('an entity does not begin', () => {
  const ALLOCATED = { allocatedOn: '2018-03-05', municipality: 'Schopfheim' };

  it.each<[string, Parameters<TestStage['fristwerk']['begin']>[0], unknown, string, string, string]>([
    ['without its first event', 'careCase', {}, 'coordinator', 'REQUIRED_FIELD', ''],
    ['with two first events', 'grant', { applied: {}, awarded: AWARDED }, 'clerk', 'UNKNOWN_FIELD', 'awarded'],
    ['with an event that is no first one', 'absence', { returned: {} }, 'coordinator', 'UNKNOWN_FIELD', 'returned'],
    [
      'for an employment that nobody knows',
      'absence',
      { reported: { employment: 'IM-00000000', firstDay: '2018-03-05', reason: 'illness', knownOn: '2018-03-05' } },
      'coordinator',
      'UNKNOWN_ENTITY',
      'reported.employment',
    ],
    [
      'for a post of an employment that nobody knows',
      'grant',
      {
        awarded: {
          ...AWARDED,
          providers: [{ organisation: 'caritas', posts: [{ ref: 'p-1', employment: 'IM-00000000' }] }],
        },
      },
      'clerk',
      'UNKNOWN_ENTITY',
      'awarded.providers.0.posts.0.employment',
    ],
    [
      'as a grant to a provider that nobody knows',
      'grant',
      { awarded: { ...AWARDED, providers: [{ organisation: 'caritas' }, { organisation: 'awo' }] } },
      'clerk',
      'UNKNOWN_ORGANISATION',
      'awarded.providers.1.organisation',
    ],
    [
      'as a case of the county, which does not counsel (2.1)',
      'careCase',
      { organisation: 'landratsamt', allocated: ALLOCATED },
      'clerk',
      'UNKNOWN_ORGANISATION',
      'organisation',
    ],
    [
      'for another organisation',
      'careCase',
      { organisation: 'caritas', allocated: ALLOCATED },
      'neighbour',
      'ACTOR_NOT_ENTITLED',
      'as',
    ],
    [
      'for an unknown one',
      'careCase',
      { organisation: 'awo', allocated: ALLOCATED },
      'coordinator',
      'UNKNOWN_ORGANISATION',
      'organisation',
    ],
    ['by somebody nobody knows', 'careCase', { allocated: ALLOCATED }, 'nobody', 'UNKNOWN_ACTOR', 'as'],
    [
      'on a day that lies ahead',
      'careCase',
      { allocated: { ...ALLOCATED, allocatedOn: '2018-03-06' } },
      'coordinator',
      'DATE_IN_FUTURE',
      'allocated.allocatedOn',
    ],
    [
      'before the guideline was in force (7)',
      'employment',
      { person, hired: { ...HIRED, firstDay: '2017-08-31' } },
      'admin',
      'OUTSIDE_VALIDITY',
      'hired.firstDay',
    ],
    [
      'as an employment by anybody but the administrator',
      'employment',
      { person, hired: HIRED },
      'coordinator',
      'ACTOR_NOT_ENTITLED',
      'as',
    ],
    [
      'as an employment without the name of the person',
      'employment',
      { hired: HIRED },
      'admin',
      'REQUIRED_FIELD',
      'person',
    ],
  ])('%s', async (_what, entity, input, actor, code, field) => {
    const before = await stage.fristwerk.entities();
    const { faults } = await refusal(stage.fristwerk.begin(entity, input, by(actor)));
    expect(faults[0]).toMatchObject({ code, field });
    expect(await stage.fristwerk.entities()).toEqual(before);
  });
});
