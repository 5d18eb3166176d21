import type { CommandContext } from '../../client/fristwerk';
import { FristwerkError } from '../../domain/errors';
import { EXEMPTING_EMPLOYMENT, TYPE_C_HIRE } from '../support/county';
import { openTestStage, type TestStage } from '../support/test-stage';

let stage: TestStage;
let requests = 0;

beforeAll(async () => {
  stage = await openTestStage('2018-02-01');
}, 60_000);
afterAll(() => stage.close());

function by(actor: string): CommandContext {
  requests += 1;
  return { actor, requestId: `request-${requests}` };
}

const LEG = '3.3.2-proof-of-beginning-to-authority';

const hire = () => stage.fristwerk.hire(TYPE_C_HIRE, by('admin'));
const notice = { receivedOn: '2018-02-01', channel: 'email', placeOfWork: 'Rathaus Rheinfelden' };

async function refusal(work: Promise<unknown>): Promise<Pick<FristwerkError, 'code' | 'faults'>> {
  const error = await work.then(
    () => new Error('was not refused'),
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof FristwerkError)) throw error;
  return { code: error.code, faults: error.faults };
}

async function traces(entityId: string) {
  const { events } = await stage.deps.engine.workflow.getHandle(entityId).fetchHistory();
  const { eventCount, duties } = await stage.fristwerk.employment(entityId);
  return { history: events?.length, eventCount, statuses: duties.map(({ status }) => status) };
}

describe('a hire of type c', () => {
  it('owes the beginning of the requalification within three months and the notice within a week (3.3.2, 4.3)', async () => {
    const { changes, decision } = await hire();
    expect(changes.map(({ change, duty }) => [change, duty.id, duty.kind, duty.due, duty.aim])).toEqual([
      ['armed', '3.3.2-requalification-begun', 'statutory', '2018-05-02', '2018-04-30'],
      ['armed', '4.3-notice-of-new-staff', 'statutory', '2018-02-08', '2018-02-08'],
    ]);
    expect(decision).toMatchObject({
      outcome: 'eligible_with_obligation',
      amount: { perYear: 3_825_000, inferred: true },
    });
  });

  it('owes no requalification once six months in the field before the grant period are proven (3.3.3)', async () => {
    const { entityId } = await hire();
    const qualification = { priorEmployment: [EXEMPTING_EMPLOYMENT] };
    const { changes, decision } = await stage.fristwerk.supplement(
      entityId,
      { provedOn: '2018-02-01', qualification },
      by('coordinator'),
    );
    expect(changes.map(({ change, duty }) => [change, duty.id])).toEqual([['lapsed', '3.3.2-requalification-begun']]);
    expect(decision?.outcome).toBe('eligible');
  });
});

describe('a request sent again', () => {
  it('gets the first answer and changes nothing', async () => {
    const context = by('admin');
    const first = await stage.fristwerk.hire(TYPE_C_HIRE, context);
    const before = await traces(first.entityId);
    const second = await stage.fristwerk.hire(TYPE_C_HIRE, context);
    expect(second).toEqual({ ...first, repeated: true });
    expect(await traces(first.entityId)).toEqual(before);
  });

  it('is refused when its content differs, be it only the name of the person', async () => {
    const context = by('admin');
    const { entityId } = await stage.fristwerk.hire(TYPE_C_HIRE, context);
    const before = await traces(entityId);
    const laterDay = { ...TYPE_C_HIRE, firstDay: '2018-03-01' };
    const otherName = { ...TYPE_C_HIRE, person: { givenName: 'Klara', familyName: 'Zeisig' } };
    for (const other of [laterDay, otherName])
      expect((await refusal(stage.fristwerk.hire(other, context))).code).toBe('REQUEST_ID_REUSED');
    expect(await traces(entityId)).toEqual(before);
  });

  it('gets the first answer even where the same proof would be refused as a new request', async () => {
    const { entityId } = await hire();
    const context = by('coordinator');
    const first = await stage.fristwerk.prove(entityId, '4.3-notice-of-new-staff', notice, context);
    expect(await stage.fristwerk.prove(entityId, '4.3-notice-of-new-staff', notice, context)).toEqual({
      ...first,
      repeated: true,
    });
  });
});

describe('a proof', () => {
  it('closes its duty on the day of receipt and ends its reminders', async () => {
    const { entityId } = await hire();
    const { changes } = await stage.fristwerk.prove(entityId, '4.3-notice-of-new-staff', notice, by('coordinator'));
    expect(changes).toMatchObject([
      { change: 'met', duty: { status: 'met', fulfilment: { on: '2018-02-01', daysLate: 0 } } },
    ]);
    expect(changes[0]?.duty.nextRung).toBeUndefined();
  });

  it('goes on to the granting authority: the county owes that (3.3.2, Q52)', async () => {
    const { entityId } = await hire();
    const day = { receivedOn: '2018-02-01' };
    const prove = (duty: string, input: object) =>
      stage.fristwerk.prove(entityId, duty, input, by('coordinator')).then(({ changes }) => changes);
    await prove('3.3.2-requalification-begun', { ...day, begunOn: '2018-02-01' });
    const [, leg] = await prove('3.3.2-proof-of-beginning', day);
    expect(leg).toMatchObject({ change: 'armed', duty: { id: LEG, bearer: 'county', status: 'open' } });
    expect(await prove(LEG, day)).toMatchObject([{ change: 'met', duty: { id: LEG, status: 'met' } }]);
  });

  it('for a closed duty is refused with code, field and value, and leaves no trace', async () => {
    const { entityId } = await hire();
    await stage.fristwerk.prove(entityId, '4.3-notice-of-new-staff', notice, by('coordinator'));
    const before = await traces(entityId);
    const again = stage.fristwerk.prove(entityId, '4.3-notice-of-new-staff', notice, by('coordinator'), {
      fileName: 'fax.pdf',
      mediaType: 'application/pdf',
      content: Buffer.from('%PDF-1.7 again'),
    });
    expect(await refusal(again)).toEqual({
      code: 'DUTY_NOT_OPEN',
      faults: [
        {
          code: 'DUTY_NOT_OPEN',
          field: 'duty',
          value: '4.3-notice-of-new-staff',
          details: { status: 'met', on: '2018-02-01' },
        },
      ],
    });
    expect(await traces(entityId)).toEqual(before);
    expect(
      await stage.deps.store.db.selectFrom('documents').selectAll().where('entity_id', '=', entityId).execute(),
    ).toEqual([]);
  });

  it('handed in twice at the same moment is recorded once', async () => {
    const { entityId } = await hire();
    const proofs = await Promise.allSettled([
      stage.fristwerk.prove(entityId, '4.3-notice-of-new-staff', notice, by('coordinator')),
      stage.fristwerk.prove(entityId, '4.3-notice-of-new-staff', notice, by('deputy')),
    ]);
    expect(proofs.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await traces(entityId)).eventCount).toBe(2);
  });

  it('keeps its document with it', async () => {
    const { entityId } = await hire();
    const document = { fileName: 'mail.txt', mediaType: 'text/plain', content: Buffer.from('Einsatz ab 1. Februar') };
    const { changes } = await stage.fristwerk.prove(
      entityId,
      '4.3-notice-of-new-staff',
      notice,
      by('coordinator'),
      document,
    );
    const documentId = changes[0]?.duty.fulfilment?.documentId ?? '';
    expect(await stage.fristwerk.document(documentId)).toEqual(document);
  });

  it('for a duty that has not arisen, or that no employment has, is refused', async () => {
    const { entityId } = await hire();
    const early = stage.fristwerk.prove(entityId, '3.3.2-proof-of-beginning', { receivedOn: '2018-02-01' }, by('lead'));
    expect((await refusal(early)).code).toBe('UNKNOWN_DUTY');
    const strange = stage.fristwerk.prove(entityId, '9.9-nothing', { receivedOn: '2018-02-01' }, by('lead'));
    expect((await refusal(strange)).code).toBe('UNKNOWN_DUTY');
  });

  it('received tomorrow proves nothing today', async () => {
    const { entityId } = await hire();
    const tomorrow = { ...notice, receivedOn: '2018-02-02' };
    expect(await refusal(stage.fristwerk.prove(entityId, '4.3-notice-of-new-staff', tomorrow, by('lead')))).toEqual({
      code: 'DATE_IN_FUTURE',
      faults: [{ code: 'DATE_IN_FUTURE', field: 'receivedOn', value: '2018-02-02', details: { today: '2018-02-01' } }],
    });
  });
});

describe('whoever acts', () => {
  it.each([
    ['unknown', 'UNKNOWN_ACTOR'],
    ['stranger', 'ACTOR_NOT_ENTITLED'],
    ['coordinator', 'ACTOR_NOT_ENTITLED'],
  ])('as %s may not hire for this provider', async (actor, code) => {
    expect((await refusal(stage.fristwerk.hire(TYPE_C_HIRE, by(actor)))).code).toBe(code);
  });

  it('as compliance may prove nothing, and the refusal is noted without its content', async () => {
    const { entityId } = await hire();
    const attempt = stage.fristwerk.prove(entityId, '4.3-notice-of-new-staff', notice, by('compliance'));
    expect((await refusal(attempt)).code).toBe('ACTOR_NOT_ENTITLED');
    const noted = await stage.deps.store.db
      .selectFrom('refusals')
      .select(['command', 'code', 'actor'])
      .orderBy('refusal_id', 'desc')
      .executeTakeFirst();
    expect(noted).toEqual({ command: 'prove', code: 'ACTOR_NOT_ENTITLED', actor: 'compliance' });
  });
});

describe('an input that cannot be', () => {
  const contract = TYPE_C_HIRE.contract;
  it.each<[string, unknown, string, string]>([
    ['an unknown field', { ...TYPE_C_HIRE, salary: 1 }, 'UNKNOWN_FIELD', 'salary'],
    ['the 30 February', { ...TYPE_C_HIRE, firstDay: '2018-02-30' }, 'INVALID_DATE', 'firstDay'],
    [
      'negative pay',
      { ...TYPE_C_HIRE, contract: { ...contract, monthlyPay: -1 } },
      'INVALID_AMOUNT',
      'contract.monthlyPay',
    ],
    [
      'VZÄ 1.5',
      { ...TYPE_C_HIRE, contract: { ...contract, fullTimeEquivalent: 1.5 } },
      'INVALID_SHARE',
      'contract.fullTimeEquivalent',
    ],
    ['a first day before the guideline', { ...TYPE_C_HIRE, firstDay: '2017-08-31' }, 'OUTSIDE_VALIDITY', 'firstDay'],
  ])('(%s) is refused by field, and nothing begins', async (_what, input, code, field) => {
    const before = await stage.fristwerk.employments();
    const { faults } = await refusal(stage.fristwerk.hire(input, by('admin')));
    expect(faults).toEqual([expect.objectContaining({ code, field })]);
    expect(await stage.fristwerk.employments()).toEqual(before);
  });

  it('of an unknown employment is refused', async () => {
    const attempt = stage.fristwerk.prove('IM-00000000', '4.3-notice-of-new-staff', notice, by('lead'));
    expect((await refusal(attempt)).code).toBe('UNKNOWN_ENTITY');
  });
});

describe('the read model', () => {
  it('is found unchanged by reproject when all is well', async () => {
    await hire();
    expect((await stage.fristwerk.reproject()).differences).toEqual([]);
  });

  it('is made whole by reproject when rows were lost or altered, and by the next event when it lags behind', async () => {
    const { db } = stage.deps.store;
    const { entityId } = await hire();
    const whole = await stage.fristwerk.employment(entityId);
    await db.updateTable('duties').set({ status: 'met' }).where('entity_id', '=', entityId).execute();
    await db.deleteFrom('events').where('entity_id', '=', entityId).execute();
    expect((await stage.fristwerk.reproject()).differences).toEqual([
      { entityId, table: 'entities', what: 'replaced' },
    ]);
    expect(await stage.fristwerk.employment(entityId)).toEqual(whole);
    await db.updateTable('entities').set({ event_count: 0 }).where('entity_id', '=', entityId).execute();
    await stage.fristwerk.prove(entityId, '4.3-notice-of-new-staff', notice, by('coordinator'));
    expect((await stage.fristwerk.reproject()).differences).toEqual([]);
  });
});
