import type { FristwerkDeps } from '../../../client/deps';
import { createEntities } from '../../../client/entities/create-entities';
import { eventSchema, recordableEvents } from '../../../client/entities/event-schema';
import { checkEvent } from '../../../client/entities/record';
import type { FristwerkError } from '../../../domain/errors';
import type { Instant } from '../../../domain/instant';
import { errorSentence } from '../../../texts/errors';
import { addEvent, by, type ContactStage, contactStage, GRANT } from '../contacts/contact-stage';

const SENT = { year: 2026, provider: 'caritas', to: 'county', sentOn: '2027-01-04', channel: 'email' };
const FIGURES = { persons: 2, families: 1, talks: 2 };

let stage: ContactStage;
let deps: FristwerkDeps;

beforeEach(async () => {
  stage = await contactStage();
  const now = () => '2027-01-05T11:00:00.000Z' as Instant;
  deps = { store: stage.store, now, prefix: '', taskQueue: '', clockOffset: () => 0 } as unknown as FristwerkDeps;
});
afterEach(() => stage.close());

describe('3.11.3: the sending of a report is recorded with the figures that are frozen, by its own command only', () => {
  test.each([{}, { figures: FIGURES }])('told by hand with %j it is refused, and the command named', async (more) => {
    const refused = createEntities(deps).record(GRANT, 'reportSent', { ...SENT, ...more }, by('r-1'));
    const error = (await refused.then(
      () => new Error('was not refused'),
      (thrown: unknown) => thrown,
    )) as FristwerkError;
    expect(error).toMatchObject({ code: 'INVALID_CHOICE', faults: [{ field: 'type', value: 'reportSent' }] });
    expect(error.faults.map((fault) => errorSentence(fault))).toEqual([
      {
        sentence:
          'Der Vorgang „reportSent“ wird nicht einzeln erfasst: Ein Teil seiner Angaben wird berechnet und festgehalten.',
        fix: 'Verwenden Sie „fristwerk report <Aktenzeichen> --year --provider“ oder POST /api/v1/grants/{Aktenzeichen}/reports.',
      },
    ]);
    expect(await stage.store.db.selectFrom('refusals').select('code').execute()).toEqual([{ code: 'INVALID_CHOICE' }]);
  });

  test('for many files at once it is refused as well', async () => {
    await expect(createEntities(deps).recordForMany([GRANT], 'reportSent', SENT, by('r-1'))).rejects.toMatchObject({
      code: 'INVALID_CHOICE',
    });
  });

  test('nobody is offered it; its arrival and its rejection are told by hand', () => {
    expect(recordableEvents('grant')).not.toContain('reportSent');
    expect(recordableEvents('grant')).toEqual(expect.arrayContaining(['reportReceived', 'reportRejected']));
    expect(() => eventSchema('grant', 'reportSent')).toThrow('INVALID_CHOICE');
  });
});

describe('a sending is corrected in its day and way, never in what was frozen with it', () => {
  const correct = (data: object) =>
    checkEvent(
      deps,
      GRANT,
      'corrected',
      { on: '2027-01-05', event: 's-1', data, reason: 'Tag verschrieben' },
      by('c-1'),
    );

  beforeEach(() =>
    addEvent(stage.store, GRANT, 1, { id: 's-1', type: 'reportSent', data: { ...SENT, figures: FIGURES } }),
  );

  test('year, provider and figures stay where the correction leaves them out', async () => {
    const { data } = await correct({ sentOn: '2027-01-03', channel: 'letter', to: 'county' });
    expect(data).toMatchObject({ data: { ...SENT, sentOn: '2027-01-03', channel: 'letter', figures: FIGURES } });
  });

  test.each([
    ['year', 2025, '2026'],
    ['provider', 'diakonie', '"caritas"'],
    ['figures', { ...FIGURES, talks: 3 }, '{"persons":2,"families":1,"talks":2}'],
  ])('another %s is refused with what was sent', async (field, value, sent) => {
    await expect(correct({ ...SENT, [field]: value })).rejects.toMatchObject({
      code: 'INVALID_CHOICE',
      faults: [{ field: `data.${field}`, details: { choices: [sent] } }],
    });
  });

  test('one of an earlier version, without figures, is read and corrected without them', async () => {
    await addEvent(stage.store, GRANT, 2, { id: 's-0', type: 'reportSent', data: SENT });
    const correction = { on: '2027-01-05', event: 's-0', data: { ...SENT, channel: 'fax' }, reason: 'Weg' };
    expect((await checkEvent(deps, GRANT, 'corrected', correction, by('c-2'))).data).toMatchObject({
      data: { ...SENT, channel: 'fax' },
    });
    const added = { ...correction, data: { ...SENT, figures: FIGURES } };
    await expect(checkEvent(deps, GRANT, 'corrected', added, by('c-3'))).rejects.toMatchObject({
      code: 'INVALID_CHOICE',
      faults: [{ field: 'data.figures', details: { choices: ['–'] } }],
    });
  });
});
