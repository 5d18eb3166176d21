import { FristwerkError } from '../../domain/errors';
import { problemSchema } from '../../web/api/problem';
import { entitySchema, listedEntitySchema } from '../../web/api/schemas/entity-schema';
import { testApp } from './test-app';

const HEADERS = { 'Idempotency-Key': 'request-1', 'Fristwerk-Actor': 'anna' };
const COMMAND = { ...HEADERS, 'Content-Type': 'application/json' };
const post = (body: unknown) => ({ method: 'POST', headers: COMMAND, body: JSON.stringify(body) });
const CONTEXT = { actor: 'anna', requestId: 'request-1' };

test.each([
  ['absences', 'absence', { reported: { firstDay: '2026-01-05' } }],
  ['grants', 'grant', { awarded: {} }],
  ['care-cases', 'careCase', { allocated: {} }],
  ['mandates', 'mandate', { agreed: { on: '2026-01-05' } }],
  ['employments', 'employment', { applied: {} }],
  ['employments', 'employment', { hired: {} }],
])('POST /%s begins a file of the kind %s', async (path, entity, body) => {
  const { call, fristwerk } = testApp();
  expect((await call(`/${path}`, post(body))).status).toBe(201);
  expect(fristwerk.received).toEqual([{ name: 'begin', about: [entity], input: body, context: CONTEXT }]);
});

test('An employment is still hired by the format of version 0.2', async () => {
  const { call, fristwerk } = testApp();
  await call('/employments', post({ provider: 'caritas' }));
  expect(fristwerk.received[0]?.name).toBe('hire');
});

test('An event is recorded as JSON, its repetition answered with 200', async () => {
  const { call, fristwerk } = testApp();
  const path = '/absences/AU-7K3Q2A9D/events/returned';
  expect((await call(path, post({ on: '2026-02-27' }))).status).toBe(201);
  expect((await call(path, post({ on: '2026-02-27' }))).status).toBe(200);
  expect(fristwerk.received).toEqual([
    { name: 'record', about: ['AU-7K3Q2A9D', 'returned'], input: { on: '2026-02-27' }, context: CONTEXT },
  ]);
});

test('An event comes as multipart with its document', async () => {
  const { call, fristwerk } = testApp();
  const body = new FormData();
  body.append('event', '{"receivedOn":"2026-02-27"}');
  body.append('document', new File(['%PDF-1.7'], 'mitteilung.pdf', { type: 'application/pdf' }));
  const path = '/absences/AU-7K3Q2A9D/events/sickPayNoticeReceived';
  expect((await call(path, { method: 'POST', headers: HEADERS, body })).status).toBe(201);
  expect(fristwerk.received[0]).toMatchObject({
    input: { receivedOn: '2026-02-27' },
    document: { fileName: 'mitteilung.pdf' },
  });
});

test('A file of another kind is unknown in a collection, and nothing is recorded', async () => {
  const { call, fristwerk } = testApp();
  for (const response of [
    await call('/grants/AU-7K3Q2A9D/events/accepted', post({ on: '2026-02-27' })),
    await call('/grants/AU-7K3Q2A9D'),
    await call('/grants/AU-7K3Q2A9D/history'),
    await call('/grants/AU-7K3Q2A9D/history/raw'),
  ]) {
    expect(response.status).toBe(404);
    expect(problemSchema.parse(await response.json()).code).toBe('UNKNOWN_ENTITY');
  }
  expect(fristwerk.received).toEqual([]);
});

test('One letter is recorded for many files at once, its document kept once', async () => {
  const { call, fristwerk } = testApp();
  const references = ['IM-7K3Q2A9D', 'IM-2M4N6P8Q'];
  const response = await call(
    '/events/proofOfCompletionReceived',
    post({ references, event: { receivedOn: '2026-10-06' } }),
  );
  expect(response.status).toBe(201);
  expect(((await response.json()) as { reference: string }[]).map(({ reference }) => reference)).toEqual(references);
  expect(fristwerk.received).toEqual([
    {
      name: 'recordForMany',
      about: [references, 'proofOfCompletionReceived'],
      input: { receivedOn: '2026-10-06' },
      context: CONTEXT,
    },
  ]);
});

test('An event for many files without references is refused by that field, and noted', async () => {
  const { call, fristwerk, refusals } = testApp();
  const response = await call('/events/ended', post({ references: [], event: {} }));
  expect(response.status).toBe(422);
  expect(problemSchema.parse(await response.json()).errors[0]).toMatchObject({ field: 'references' });
  expect(fristwerk.received).toEqual([]);
  expect(refusals).toEqual([{ command: 'record ended', code: 'INVALID_INPUT', actor: 'anna', entity: null }]);
});

test('A fault names the field in the words of its event', async () => {
  const fault = { code: 'REQUIRED_FIELD', field: 'reported.firstDay', form: 'absence.reported' } as const;
  const refusal = new FristwerkError('INVALID_INPUT', { faults: [fault] });
  const response = await testApp({ begin: () => Promise.reject(refusal) }).call('/absences', post({ reported: {} }));
  expect(problemSchema.parse(await response.json()).errors[0]).toMatchObject({
    field: 'reported.firstDay',
    sentence: 'Erster Tag des Ausfalls: Die Angabe fehlt.',
  });
});

test('Collections and files are read as their document describes them', async () => {
  const { call } = testApp();
  const read = async (path: string) => (await call(path)).json();
  expect(
    listedEntitySchema
      .array()
      .parse(await read('/grants'))
      .map(({ reference }) => reference),
  ).toEqual(['BW-9X8Y7Z6W']);
  expect(listedEntitySchema.array().parse(await read('/mandates?organisation=caritas'))).toEqual([]);
  const grant = entitySchema.parse(await read('/grants/BW-9X8Y7Z6W'));
  expect(grant.events.map(({ standing }) => standing)).toEqual(['valid', 'corrected']);
  expect(grant.checklist).toHaveLength(2);
  expect((await call('/grants?colour=red')).status).toBe(422);
});

test('Every file tells its life, and the record behind it', async () => {
  const { call } = testApp();
  expect((await call('/care-cases/BF-7K3Q2A9D/history')).status).toBe(200);
  expect(await (await call('/mandates/AT-7K3Q2A9D/history/raw')).json()).toEqual({ events: [{ eventId: '1' }] });
});
