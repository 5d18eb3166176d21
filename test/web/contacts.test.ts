import { FristwerkError } from '../../domain/errors';
import { problemSchema } from '../../web/api/problem';
import { contactsResultSchema } from '../../web/api/schemas/contact-schema';
import { checkResultSchema, mergedReportSchema, reportResultSchema } from '../../web/api/schemas/figures-schema';
import { testApp } from './test-app';

const HEADERS = { 'Idempotency-Key': 'r-1', 'Fristwerk-Actor': 'anna', 'Content-Type': 'application/json' };
const post = (body: unknown) => ({ method: 'POST', headers: HEADERS, body: JSON.stringify(body) });
const CONTEXT = { actor: 'anna', requestId: 'r-1' };
const RESULT = { organisation: 'caritas', contactIds: ['contact-1'], recorded: 1, correctionNeeded: [] };
const ANSWER = {
  entityId: 'grant/gggggggggggg',
  reference: 'BW-GGGGGGGG',
  eventId: 'r-1',
  contentHash: 'aaaaaaaaaaaaaaaa',
  changes: [],
};

test('Contacts are handed in singly or as a list, with 201, and 200 when repeated (3.11.1)', async () => {
  const asked: unknown[] = [];
  const { call } = testApp({
    recordContacts: async (...question) => {
      asked.push(question);
      return asked.length === 1 ? RESULT : { ...RESULT, repeated: true };
    },
  });
  const first = await call('/contacts', post({ kind: 'networking' }));
  expect(first.status).toBe(201);
  expect(contactsResultSchema.parse(await first.json())).toEqual(RESULT);
  expect((await call('/contacts?organisation=caritas', post([{ kind: 'networking' }]))).status).toBe(200);
  expect(asked).toEqual([
    [undefined, { kind: 'networking' }, CONTEXT],
    ['caritas', [{ kind: 'networking' }], CONTEXT],
  ]);
});

test('Each fault of a series is named by its place, in German', async () => {
  const faults = [{ code: 'INVALID_DATE', field: 'contacts.1.on', value: '2026-02-30' } as const];
  const { call } = testApp({ recordContacts: () => Promise.reject(new FristwerkError('INVALID_INPUT', { faults })) });
  const response = await call('/contacts', post([]));
  expect(response.status).toBe(422);
  const { errors } = problemSchema.parse(await response.json());
  expect(errors[0]).toMatchObject({ field: 'contacts.1.on', sentence: expect.stringContaining('2. Kontakt, Tag') });
});

test('A correction and a voiding name the contact in the path', async () => {
  const asked: unknown[] = [];
  const note = async (...question: unknown[]) => {
    asked.push(question);
    return RESULT;
  };
  const { call } = testApp({ correctContact: note, voidContact: note });
  await call('/contacts/contact-1/correction', post({ contact: {}, reason: 'Tag' }));
  await call('/contacts/contact-1/voiding', post({ reason: 'doppelt' }));
  expect(asked).toEqual([
    ['contact-1', { contact: {}, reason: 'Tag' }, CONTEXT],
    ['contact-1', { reason: 'doppelt' }, CONTEXT],
  ]);
});

test('Figures are asked for by year or period; without either the year is missing', async () => {
  const asked: unknown[] = [];
  const { call } = testApp({
    keyFigures: async (question) => {
      asked.push(question);
      return {} as never;
    },
  });
  await call('/figures?year=2026&organisation=caritas');
  await call('/figures?from=2026-01-01&to=2026-06-30&outgoing=suppressed');
  expect(asked).toEqual([
    { year: 2026, organisation: 'caritas' },
    { from: '2026-01-01', to: '2026-06-30', outgoing: 'suppressed' },
  ]);
  for (const [query, field] of [
    ['', 'year'],
    ['?from=2026-01-01', 'to'],
    ['?to=2026-01-01', 'from'],
    ['?year=26', 'year'],
  ]) {
    const response = await call(`/figures${query}`);
    expect([response.status, problemSchema.parse(await response.json()).errors[0]?.field]).toEqual([422, field]);
  }
});

test('Gaps carry their German sentence (3.11.1)', async () => {
  const { call } = testApp({ figureGaps: async () => [{ what: 'monthWithoutContact', month: '2026-03' }] });
  expect(await (await call('/figures/gaps?year=2026&organisation=caritas')).json()).toEqual([
    { what: 'monthWithoutContact', month: '2026-03', sentence: 'Für März 2026 ist kein Kontakt erfasst.' },
  ]);
});

test('An annual report answers with the figures that were frozen, a check with what it found (3.11.3)', async () => {
  const figures = { persons: 2, families: 1, talks: 2 };
  const { call } = testApp({
    sendAnnualReport: async () => ({ ...ANSWER, figures }),
    checkFigures: async () => ({ ...ANSWER, gaps: [{ what: 'householdUnknown', careCase: 'BF-1' }] }),
  });
  const sent = await call('/grants/BW-GGGGGGGG/reports', post({ year: 2026 }));
  expect(sent.status).toBe(201);
  expect(reportResultSchema.parse(await sent.json())).toMatchObject({ figures });
  const check = await call('/grants/BW-GGGGGGGG/figure-checks', post({ year: 2026 }));
  expect(checkResultSchema.parse(await check.json()).gaps[0]?.sentence).toContain('BF-1');
});

test('The merged report names who is missing', async () => {
  const merged = { year: 2026, persons: 0, families: 0, talks: 0, received: [], missing: ['caritas'] };
  const { call } = testApp({ mergedReport: async (grant, year) => ({ ...merged, year, missing: [grant] }) });
  const answer = mergedReportSchema.parse(await (await call('/grants/BW-GGGGGGGG/reports/2026')).json());
  expect([answer.year, answer.missing]).toEqual([2026, ['BW-GGGGGGGG']]);
});
