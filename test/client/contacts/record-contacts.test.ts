import { type Fault, FristwerkError } from '../../../domain/errors';
import { errorSentence } from '../../../texts/errors';
import { by, CASE, type ContactStage, contactStage, FOREIGN_CASE, talk } from './contact-stage';

let stage: ContactStage;

beforeEach(async () => {
  stage = await contactStage();
});
afterEach(() => stage.close());

const record = (contacts: unknown, context = by('r-1'), organisation: string | undefined = 'caritas') =>
  stage.contacts.recordContacts(organisation, contacts, context);
const networking = { kind: 'networking', on: '2026-03-11', form: 'networking', partner: 'languageCourses' };

async function refusal(work: Promise<unknown>): Promise<readonly (readonly [string, string | undefined])[]> {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof FristwerkError)) throw new Error('not refused');
  return [[error.code, undefined], ...error.faults.map(({ code, field }) => [code, field] as const)];
}

describe('3.11.1: contacts are kept continuously', () => {
  test('a series is kept, each contact under an id of its own, cases by their file references', async () => {
    const { contactIds, recorded } = await record([talk({ persons: [{ caseRef: CASE }] }), networking]);
    expect(recorded).toBe(2);
    expect(new Set(contactIds).size).toBe(2);
    const kept = await stage.contacts.contacts();
    expect(kept.map(({ contactId, version }) => [contactId, version])).toEqual(contactIds.map((id) => [id, 1]));
    expect(kept[0]?.contact).toMatchObject({ kind: 'counselling', persons: [{ caseRef: 'BF-AAAAAAAA' }] });
  });

  test('a single contact needs no list, and the actor’s own organisation no name', async () => {
    expect(await record(talk(), by('r-1'), undefined)).toMatchObject({ organisation: 'caritas', recorded: 1 });
  });

  test('the same request again keeps nothing and gives the first ids; with other content it is refused', async () => {
    const { contactIds } = await record([talk()]);
    expect(await record([talk()])).toMatchObject({ contactIds, repeated: true });
    expect(await stage.contacts.contacts()).toHaveLength(1);
    await expect(record([networking])).rejects.toMatchObject({ code: 'REQUEST_ID_REUSED' });
  });

  test('of days and organisations those asked for, both ends included', async () => {
    await record([talk(), networking]);
    await record([networking], by('r-2', 'stranger'), 'diakonie');
    const { contacts } = stage.contacts;
    const count = async (filter: object) => (await contacts(filter)).length;
    expect(await count({ organisation: 'caritas' })).toBe(2);
    expect(await count({ organisation: 'diakonie', to: '2026-03-10' })).toBe(0);
    expect(await count({ from: '2026-03-11', to: '2026-03-11' })).toBe(2);
  });
});

describe('what is refused leaves nothing behind', () => {
  afterEach(async () => expect(await stage.contacts.contacts()).toEqual([]));

  test('every fault by place and field, of the whole series', async () => {
    const series = [
      talk(),
      talk({ form: 'chat', on: '2026-02-30' }),
      talk({ persons: [{ caseRef: 'BF-ZZZZZZZZ' }] }),
      talk({ on: '2027-01-05' }),
      talk({ name: 'Amal' }),
    ];
    expect(await refusal(record(series))).toEqual([
      ['INVALID_INPUT', undefined],
      ['INVALID_DATE', 'contacts.1.on'],
      ['INVALID_CHOICE', 'contacts.1.form'],
      ['UNKNOWN_ENTITY', 'contacts.2.persons.0.caseRef'],
      ['DATE_IN_FUTURE', 'contacts.3.on'],
      ['UNKNOWN_FIELD', 'contacts.4.name'],
    ]);
  });

  test('a day in the future; today is none', async () => {
    expect((await refusal(record(talk({ on: '2027-01-05' }))))[0]).toEqual(['DATE_IN_FUTURE', undefined]);
    stage.today('2027-01-05');
    const { contactIds } = await record(talk({ on: '2027-01-05' }), by('r-3'));
    await stage.contacts.voidContact(contactIds[0] ?? '', { reason: 'Probe' }, by('r-4'));
  });

  test('a case of another organisation, like one that does not exist, and a file that is no case', async () => {
    for (const caseRef of [FOREIGN_CASE, 'BF-CCCCCCCC', 'BF-ZZZZZZZZ', 'BW-GGGGGGGG'])
      expect(await refusal(record(talk({ persons: [{ caseRef }] })))).toEqual([
        ['UNKNOWN_ENTITY', undefined],
        ['UNKNOWN_ENTITY', 'contacts.0.persons.0.caseRef'],
      ]);
  });

  test('an estimate whose measure began on 1 Sep 2017, or of which nothing is told (3.11.2)', async () => {
    const estimated = (beganOn: string) =>
      talk({ estimated: true, measure: { beganOn, laterCollectionImpossible: true } });
    expect(await refusal(record(estimated('2017-09-01')))).toEqual([
      ['INVALID_INPUT', undefined],
      ['DATE_ORDER', 'contacts.0.measure.beganOn'],
    ]);
    expect(await refusal(record(talk({ estimated: true })))).toEqual([
      ['INVALID_INPUT', undefined],
      ['REQUIRED_FIELD', 'contacts.0.measure.beganOn'],
      ['REQUIRED_FIELD', 'contacts.0.measure.laterCollectionImpossible'],
    ]);
  });

  test('who only reads is told the roles, the county’s people what the county does instead (3.11.1)', async () => {
    for (const organisation of ['caritas', undefined])
      await expect(stage.contacts.recordContacts(organisation, talk(), by('r-1', 'compliance'))).rejects.toMatchObject({
        code: 'ACTOR_NOT_ENTITLED',
        faults: [{ details: { organisation: 'caritas', roles: ['administrator', 'coordinator', 'deputy', 'lead'] } }],
      });
    for (const organisation of ['landratsamt', undefined]) {
      const refused = stage.contacts.recordContacts(organisation, talk(), by('r-1', 'official'));
      const error = await refused.catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({ code: 'ACTOR_NOT_ENTITLED', faults: [{ value: 'official' }] });
      expect(errorSentence((error as FristwerkError).faults[0] as Fault).fix).toBe(
        'Kontakte erfassen nur die Verbände (caritas, diakonie): Verwaltung, Koordination, Vertretung, Leitung. Der Landkreis ruft Kontakte und Kennzahlen ab und erfasst den Eingang der Meldungen.',
      );
    }
    await expect(stage.contacts.recordContacts('nowhere', talk(), by('r-1'))).rejects.toMatchObject({
      code: 'UNKNOWN_ORGANISATION',
    });
    await expect(stage.contacts.recordContacts(undefined, talk(), by('r-1', 'nobody'))).rejects.toMatchObject({
      code: 'UNKNOWN_ACTOR',
    });
  });

  test('who only reads, who is a stranger, and for whom no provider stands', async () => {
    await expect(record(talk(), by('r-1', 'compliance'))).rejects.toMatchObject({ code: 'ACTOR_NOT_ENTITLED' });
    await expect(record(talk(), by('r-1', 'stranger'))).rejects.toMatchObject({ code: 'ACTOR_NOT_ENTITLED' });
    await expect(record(talk(), by('r-1', 'nobody'))).rejects.toMatchObject({ code: 'UNKNOWN_ACTOR' });
    await expect(record(talk(), by('r-1'), 'landratsamt')).rejects.toMatchObject({ code: 'ACTOR_NOT_ENTITLED' });
  });

  test('no contact at all', async () => {
    expect(await refusal(record([]))).toEqual([
      ['INVALID_INPUT', undefined],
      ['INVALID_CHOICE', 'contacts'],
    ]);
  });
});

test('3.11.2: an estimate of a measure begun on 31 Aug 2017 is kept and counted as one', async () => {
  const measure = { beganOn: '2017-08-31', laterCollectionImpossible: true };
  await record([talk({ on: '2017-09-04', estimated: true, measure }), talk({ on: '2017-09-05' })]);
  expect(await stage.contacts.keyFigures({ year: 2017 })).toMatchObject({ estimated: 1 });
});

describe('a correction stands in the place of the original, which stays', () => {
  test('the figures follow it, and every version is told', async () => {
    const [id = ''] = (await record(talk())).contactIds;
    const change = { contact: talk({ on: '2026-03-12', topics: ['health'] }), reason: 'Tag verschrieben' };
    await stage.contacts.correctContact(id, change, by('r-2'));
    expect(await stage.contacts.contacts()).toMatchObject([
      { contactId: id, version: 2, contact: { on: '2026-03-12' } },
    ]);
    const { versions } = await stage.contacts.contact(id);
    expect(
      versions.map(({ change: what, contact, reason, recordedBy }) => [what, contact.on, reason, recordedBy]),
    ).toEqual([
      ['recorded', '2026-03-10', null, 'coordinator'],
      ['corrected', '2026-03-12', 'Tag verschrieben', 'coordinator'],
    ]);
  });

  test('the same correction again changes nothing', async () => {
    const [id = ''] = (await record(talk())).contactIds;
    const change = { contact: talk({ on: '2026-03-12' }), reason: 'Tag verschrieben' };
    await stage.contacts.correctContact(id, change, by('r-2'));
    expect(await stage.contacts.correctContact(id, change, by('r-2'))).toMatchObject({ repeated: true });
    expect((await stage.contacts.contact(id)).versions).toHaveLength(2);
  });

  test('a contact that is void counts no more, and cannot be changed', async () => {
    const [id = ''] = (await record(talk())).contactIds;
    await stage.contacts.voidContact(id, { reason: 'nicht erschienen' }, by('r-2'));
    expect(await stage.contacts.contacts()).toEqual([]);
    const { figures } = await stage.contacts.keyFigures({ year: 2026 });
    expect(figures.find(({ figure }) => figure === 'talks')?.value).toBe(0);
    expect((await stage.contacts.contact(id)).versions.map(({ change }) => change)).toEqual(['recorded', 'voided']);
    await expect(stage.contacts.voidContact(id, { reason: 'noch einmal' }, by('r-3'))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  test('it asks for a reason, for a contact that exists, and for one’s own', async () => {
    const [id = ''] = (await record(talk())).contactIds;
    expect(await refusal(stage.contacts.voidContact(id, {}, by('r-2')))).toContainEqual(['REQUIRED_FIELD', 'reason']);
    expect(
      await refusal(
        stage.contacts.correctContact(id, { contact: talk({ on: '2027-02-01' }), reason: 'Tag' }, by('r-2')),
      ),
    ).toContainEqual(['DATE_IN_FUTURE', 'contact.on']);
    await expect(stage.contacts.voidContact('contact-0', { reason: 'x' }, by('r-2'))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(stage.contacts.voidContact(id, { reason: 'x' }, by('r-2', 'stranger'))).rejects.toMatchObject({
      code: 'ACTOR_NOT_ENTITLED',
    });
  });
});

test('a refusal is noted with its code, never with what was handed in', async () => {
  await record(talk({ on: '2027-05-01', topics: ['work'] })).catch(() => undefined);
  const rows = await stage.store.db.selectFrom('refusals').selectAll().execute();
  expect(rows).toMatchObject([{ command: 'recordContacts', code: 'DATE_IN_FUTURE', actor: 'coordinator' }]);
  expect(JSON.stringify(rows)).not.toContain('BF-AAAAAAAA');
});
