import { testApp } from './test-app';

const POLICY =
  "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

async function posted(headers: Record<string, string>, url = 'http://localhost:8080/personal/einstellen') {
  const { app, fristwerk } = testApp();
  const response = await app.request(url, { method: 'POST', headers, body: new FormData() });
  return { status: response.status, received: fristwerk.received };
}

test('Every page carries the strict policy and stays out of caches', async () => {
  for (const path of ['/fristen', '/personal', '/gibt-es-nicht', '/api/v1/duties']) {
    const { headers } = await testApp().get(path);
    expect(headers.get('content-security-policy')).toBe(POLICY);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  }
});

test.each(['fristwerk.example.org', 'localhost.example.org', '127.0.0.1.example.org', '10.0.0.7:8080'])(
  'A request to the host %s is refused: a name that was bent to this machine reads nothing',
  async (host) => {
    const response = await testApp().app.request(`http://${host}/personal`);
    expect(response.status).toBe(403);
    expect(await response.text()).not.toContain('Kanarienvogel');
  },
);

test('A program that calls from elsewhere is told so in a problem document', async () => {
  const response = await testApp().app.request('http://fristwerk.example.org/api/v1/duties');
  expect(response.headers.get('content-type')).toContain('application/problem+json');
  expect(await response.json()).toMatchObject({ status: 403, code: 'FOREIGN_REQUEST' });
});

test.each(['localhost:8080', '127.0.0.1:9000', '[::1]:8080', 'localhost'])(
  'A request to %s is answered',
  async (host) => {
    expect((await testApp().app.request(`http://${host}/fristen`)).status).toBe(200);
  },
);

test('A form from another site is refused and reaches no use case', async () => {
  expect(await posted({ Origin: 'https://example.org' })).toEqual({ status: 403, received: [] });
  expect(await posted({ Origin: 'null' })).toEqual({ status: 403, received: [] });
  expect(await posted({ Origin: 'http://localhost:9999' })).toEqual({ status: 403, received: [] });
  expect(await posted({ Origin: 'http://localhost:8080', 'Sec-Fetch-Site': 'cross-site' })).toEqual({
    status: 403,
    received: [],
  });
});

test('A form without any origin is refused; a program without origin may call the API', async () => {
  expect((await posted({})).status).toBe(403);
  expect((await posted({}, 'http://localhost:8080/api/v1/employments')).status).toBe(422);
});

test('A script of another site cannot call the API', async () => {
  expect((await posted({ Origin: 'https://example.org' }, 'http://localhost:8080/api/v1/employments')).status).toBe(
    403,
  );
});

test.each([
  '/personal/einstellen',
  '/personal/IM-7K3Q2A9D/nachweise/4.3-notice-of-new-staff',
  '/personal/IM-7K3Q2A9D/qualifikation',
])('A torn form at %s is refused as input, not as a failure of ours', async (path) => {
  const headers = { Origin: 'http://localhost:8080', 'Content-Type': 'multipart/form-data' };
  const response = await testApp().app.request(`http://localhost:8080${path}`, {
    method: 'POST',
    headers,
    body: '--x',
  });
  expect(response.status).toBe(422);
});

test('An address that cannot be decoded is not found', async () => {
  expect((await testApp().get('/personal/%E0%A4%A')).status).toBe(404);
});
