import { FristwerkError } from '../../domain/errors';
import { problemSchema } from '../../web/api/problem';
import { commandResultSchema } from '../../web/api/schemas/command-result-schema';
import { listedDeliverySchema } from '../../web/api/schemas/delivery-schema';
import { listedDutySchema } from '../../web/api/schemas/duty-schema';
import { entitySchema } from '../../web/api/schemas/entity-schema';
import { historyEntrySchema } from '../../web/api/schemas/history-schema';
import { testApp } from './test-app';

const COMMAND = { 'Idempotency-Key': 'request-1', 'Fristwerk-Actor': 'anna', 'Content-Type': 'application/json' };
const problemOf = async (response: Response) => problemSchema.parse(await response.json());
const post = (body: string, headers: Record<string, string> = COMMAND) => ({ method: 'POST', headers, body });

test('A hire is answered with 201, its repetition with 200 and the same answer', async () => {
  const { call, fristwerk } = testApp();
  const first = await call('/employments', post('{"provider":"caritas"}'));
  const second = await call('/employments', post('{"provider":"caritas"}'));
  expect(first.status).toBe(201);
  expect(second.status).toBe(200);
  const answer = commandResultSchema.parse(await first.json());
  expect(await second.json()).toEqual({ ...answer, repeated: true });
  expect(answer.reference).toBe('IM-7K3Q2A9D');
  expect(fristwerk.received).toEqual([
    { name: 'hire', input: { provider: 'caritas' }, context: { actor: 'anna', requestId: 'request-1' } },
  ]);
});

test('A command without its headers is refused by their names, and noted', async () => {
  const { call, fristwerk, refusals } = testApp();
  const response = await call('/employments', post('{}', { 'Content-Type': 'application/json' }));
  expect(response.status).toBe(422);
  expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
  const problem = await problemOf(response);
  expect(problem).toMatchObject({ type: 'urn:fristwerk:problem:invalid-input', status: 422, code: 'INVALID_INPUT' });
  expect(problem.errors.map(({ code, field }) => [code, field])).toEqual([
    ['REQUIRED_FIELD', 'Idempotency-Key'],
    ['REQUIRED_FIELD', 'Fristwerk-Actor'],
  ]);
  expect(fristwerk.received).toEqual([]);
  expect(refusals).toEqual([{ command: 'hire', code: 'INVALID_INPUT', actor: '', entity: null }]);
});

test('A refusal names code, field, value and remedy of each fault', async () => {
  const refusal = new FristwerkError('INVALID_INPUT', {
    faults: [{ code: 'INVALID_SHARE', field: 'contract.fullTimeEquivalent', value: 1.5, details: { min: 0, max: 1 } }],
  });
  const response = await testApp({ hire: () => Promise.reject(refusal) }).call('/employments', post('{}'));
  expect(response.status).toBe(422);
  expect((await problemOf(response)).errors).toEqual([
    {
      code: 'INVALID_SHARE',
      field: 'contract.fullTimeEquivalent',
      value: 1.5,
      sentence:
        'Beschäftigungsumfang „1.5“: muss größer als 0 und höchstens 1,00 VZÄ sein und höchstens vier Nachkommastellen haben.',
      fix: 'Geben Sie den Anteil an einer Vollzeitstelle an, zum Beispiel 0.75 (mit Punkt).',
    },
  ]);
});

test.each([
  ['REQUEST_ID_REUSED', 409],
  ['UNKNOWN_ENTITY', 404],
  ['ACTOR_NOT_ENTITLED', 403],
  ['ENGINE_UNREACHABLE', 503],
  ['NO_ANSWER_IN_TIME', 504],
] as const)('%s is answered with %i as a problem document', async (code, status) => {
  const { call } = testApp({ hire: () => Promise.reject(new FristwerkError(code)) });
  const response = await call('/employments', post('{}'));
  expect(response.status).toBe(status);
  expect(await response.json()).toMatchObject({ code, status });
});

test('An unknown actor is named by the header that carried it', async () => {
  const refusal = new FristwerkError('UNKNOWN_ACTOR', { field: 'as', value: 'nobody' });
  const response = await testApp({ hire: () => Promise.reject(refusal) }).call('/employments', post('{}'));
  expect((await problemOf(response)).errors[0]).toMatchObject({ field: 'Fristwerk-Actor', value: 'nobody' });
});

test('A request id that cannot be one is named by the header that carried it', async () => {
  const refusal = new FristwerkError('INVALID_TEXT', { field: 'requestId', value: 'a/b', details: { max: 64 } });
  const response = await testApp({ hire: () => Promise.reject(refusal) }).call('/employments', post('{}'));
  expect((await problemOf(response)).errors[0]).toMatchObject({
    field: 'Idempotency-Key',
    value: 'a/b',
    fix: 'Höchstens 64 Zeichen: Buchstaben, Ziffern und . _ -, am Anfang ein Buchstabe oder eine Ziffer; keine Namen.',
  });
});

test.each([
  ['200,000 lists', '['.repeat(200_000), 'Die Eingabe „[[['],
  ['65 lists within one another', `${'['.repeat(65)}${']'.repeat(65)}`, 'Gruppen oder Listen stehen tiefer ineinander'],
  ['100,000 groups', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`, 'tiefer ineinander als 64-mal'],
  [
    'a correction of 50,000',
    `{"data":${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}}`,
    'tiefer ineinander als 64-mal',
  ],
  ['not in UTF-8', Buffer.from([0x7b, 0x22, 0x61, 0x22, 0x3a, 0x22, 0xfc, 0x22, 0x7d]), 'nicht in UTF-8 geschrieben'],
])('A body of %s is refused with what is wrong', async (_case, body, sentence) => {
  const { call, fristwerk } = testApp();
  const response = await call('/employments', { ...post(''), body });
  expect(response.status).toBe(422);
  expect((await problemOf(response)).errors[0]).toMatchObject({
    code: 'INVALID_TYPE',
    sentence: expect.stringContaining(sentence),
  });
  expect(fristwerk.received).toEqual([]);
});

test.each([
  ['no JSON', '{"provider":', 'application/json'],
  ['a form', 'provider=caritas', 'application/x-www-form-urlencoded'],
])('A body that is %s is refused', async (_case, body, type) => {
  const { call, fristwerk } = testApp();
  const response = await call('/employments', post(body, { ...COMMAND, 'Content-Type': type }));
  expect(response.status).toBe(422);
  expect((await problemOf(response)).errors[0]?.code).toBe('INVALID_TYPE');
  expect(fristwerk.received).toEqual([]);
});

test('A body above one mebibyte is refused', async () => {
  const response = await testApp().call('/employments', post(`"${'x'.repeat(1024 * 1024)}"`));
  expect(response.status).toBe(413);
  const { code, title } = await problemOf(response);
  expect([code, title]).toEqual(['DOCUMENT_TOO_LARGE', 'Die Eingabe ist größer als 1 MB.']);
});

test('A proof comes as JSON, or as multipart with its document', async () => {
  const { call, fristwerk } = testApp();
  const path = '/employments/IM-7K3Q2A9D/proofs/4.3-notice-of-new-staff';
  await call(path, post('{"receivedOn":"2026-10-20"}'));
  const body = new FormData();
  body.append('proof', '{"receivedOn":"2026-10-21"}');
  body.append('document', new File(['%PDF-1.7'], 'mitteilung.pdf', { type: 'application/pdf' }));
  const headers = { 'Idempotency-Key': 'request-2', 'Fristwerk-Actor': 'bernd' };
  expect((await call(path, { method: 'POST', headers, body })).status).toBe(201);
  expect(fristwerk.received.map(({ input }) => input)).toEqual([
    { receivedOn: '2026-10-20' },
    { receivedOn: '2026-10-21' },
  ]);
  expect(fristwerk.received[1]?.document?.fileName).toBe('mitteilung.pdf');
});

test('A document of a kind that is not taken is refused by its name, and reaches no use case', async () => {
  const { call, fristwerk } = testApp();
  const body = new FormData();
  body.append('proof', '{"receivedOn":"2026-10-21"}');
  body.append('document', new File(['MZ'], 'prog.exe', { type: 'application/pdf' }));
  const headers = { 'Idempotency-Key': 'request-3', 'Fristwerk-Actor': 'bernd' };
  const path = '/employments/IM-7K3Q2A9D/proofs/4.3-notice-of-new-staff';
  const response = await call(path, { method: 'POST', headers, body });
  expect(response.status).toBe(422);
  expect((await problemOf(response)).errors[0]).toMatchObject({
    code: 'INVALID_CHOICE',
    field: 'document',
    value: 'prog.exe',
    sentence: 'Dokument „prog.exe“: keine PDF-, Bild-, Text- oder E-Mail-Datei.',
  });
  expect(fristwerk.received).toEqual([]);
});

test('Facts on the qualification are handed in at their own address', async () => {
  const { call, fristwerk } = testApp();
  const response = await call('/employments/IM-7K3Q2A9D/qualification', post('{"provedOn":"2026-10-20"}'));
  expect(response.status).toBe(201);
  expect(fristwerk.received[0]?.name).toBe('supplement');
});

test('What the API reads is what its document describes', async () => {
  const { call } = testApp();
  const read = async (path: string) => (await call(path)).json();
  expect(entitySchema.parse(await read('/employments/IM-7K3Q2A9D')).duties).toHaveLength(3);
  expect(listedDutySchema.array().parse(await read('/duties?status=open'))).toHaveLength(3);
  expect(listedDeliverySchema.array().parse(await read('/deliveries'))).toHaveLength(1);
  expect(historyEntrySchema.array().parse(await read('/employments/IM-7K3Q2A9D/history'))).toHaveLength(3);
  expect(await read('/employments/IM-7K3Q2A9D/history/raw')).toEqual({ events: [{ eventId: '1' }] });
});

test('An unknown filter, status or day is refused by its name', async () => {
  const { call } = testApp();
  const codeOf = async (query: string) => (await problemOf(await call(`/duties?${query}`))).errors[0];
  expect(await codeOf('colour=red')).toMatchObject({ code: 'UNKNOWN_FIELD', field: 'colour' });
  expect(await codeOf('status=late')).toMatchObject({ code: 'INVALID_CHOICE', field: 'status', value: 'late' });
  expect(await codeOf('dueBefore=2026-02-30')).toMatchObject({ code: 'INVALID_DATE', field: 'dueBefore' });
});

test('An unknown address of the API is a problem document', async () => {
  const response = await testApp().call('/gibt-es-nicht');
  expect(response.status).toBe(404);
  expect(await response.json()).toMatchObject({ code: 'NOT_FOUND' });
});

test('A failure of ours tells nothing of itself', async () => {
  const { call } = testApp({ deliveries: () => Promise.reject(new Error('secret')) });
  const response = await call('/deliveries');
  expect(response.status).toBe(500);
  expect(await response.text()).not.toContain('secret');
});
