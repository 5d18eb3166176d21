import { testApp } from './test-app';

interface OpenApiDocument {
  readonly openapi: string;
  readonly servers: unknown;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

interface Operation {
  readonly parameters: readonly { readonly name: string; readonly required: boolean }[];
  readonly requestBody: { readonly content: Readonly<Record<string, { readonly schema: HireShape }>> };
  readonly responses: Readonly<Record<string, { readonly content: object }>>;
}

interface HireShape {
  readonly anyOf?: readonly HireShape[];
  readonly required: readonly string[];
  readonly additionalProperties: boolean;
  readonly properties: { readonly contract: { readonly properties: Readonly<Record<string, unknown>> } };
}

const read = async () => (await (await testApp().call('/openapi.json')).json()) as OpenApiDocument;

const hireOperation = async () => {
  const operation = (await read()).paths['/employments']?.post;
  if (operation === undefined) throw new Error('the document has no hire');
  return operation;
};

test('The OpenAPI document names every route with its method and describes each body', async () => {
  const document = await read();
  const routes = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method} ${path}`),
  );
  expect(document.openapi).toBe('3.1.0');
  expect(document.servers).toEqual([{ url: '/api/v1' }]);
  expect(routes).toEqual(
    expect.arrayContaining([
      'get /deliveries',
      'get /duties',
      'post /employments',
      'post /employments/{reference}/proofs/{duty}',
      'post /employments/{reference}/qualification',
      'post /events/{type}',
      ...['employments', 'absences', 'grants', 'care-cases', 'mandates'].flatMap((collection) => [
        `get /${collection}`,
        `post /${collection}`,
        `get /${collection}/{reference}`,
        `get /${collection}/{reference}/history`,
        `get /${collection}/{reference}/history/raw`,
        `post /${collection}/{reference}/events/waived`,
      ]),
    ]),
  );
  expect(new Set(routes).size).toBe(routes.length);
});

test('A hire in the document has the fields of a hire file and takes no others', async () => {
  const schema = (await hireOperation()).requestBody.content['application/json']?.schema.anyOf?.[0];
  expect(schema?.required).toEqual(['provider', 'contract', 'qualification', 'grantPeriod', 'firstDay', 'person']);
  expect(schema?.additionalProperties).toBe(false);
  expect(schema?.properties.contract.properties.monthlyPay).toEqual({
    anyOf: [{ type: 'number' }, { type: 'string' }],
  });
});

test('Both headers of a command are required, and each refusal is a problem document', async () => {
  const { parameters, responses } = await hireOperation();
  expect(parameters.map(({ name, required }) => [name, required])).toEqual([
    ['Idempotency-Key', true],
    ['Fristwerk-Actor', true],
  ]);
  expect(Object.keys(responses['409']?.content ?? {})).toEqual(['application/problem+json']);
});

test('Every event that people record has its own route with its own schema, and facts from elsewhere have none', async () => {
  const { paths } = await read();
  const schemaOf = (path: string) => paths[path]?.post?.requestBody.content['application/json']?.schema;
  expect(schemaOf('/absences/{reference}/events/reported')?.required).toEqual([
    'employment',
    'firstDay',
    'reason',
    'knownOn',
  ]);
  expect(schemaOf('/grants/{reference}/events/proofRejected')?.required).toEqual(['leg', 'on', 'reason']);
  expect(schemaOf('/absences/{reference}/events/absenceSumChanged')).toBeUndefined();
});

test('Every reference within the document leads somewhere', async () => {
  const document = JSON.stringify(await read());
  const { components } = JSON.parse(document) as { components: { schemas: object } };
  const references = [...document.matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name as string);
  expect(references.length).toBeGreaterThan(100);
  expect([...new Set(references)].filter((name) => !Object.hasOwn(components.schemas, name))).toEqual([]);
});
