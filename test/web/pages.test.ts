import { testApp } from './test-app';

const PAGES = [
  '/fristen',
  '/personal',
  '/personal/einstellen',
  '/personal/IM-7K3Q2A9D',
  '/personal/IM-7K3Q2A9D/qualifikation',
  '/akten/BW-9X8Y7Z6W',
  '/akten/IM-7K3Q2A9D',
  '/postausgang',
  '/postausgang/3f2a9c%40fristwerk.invalid',
  '/richtlinie',
  '/richtlinie/3.3.2',
];

test.each(PAGES)('%s is a German page with head line, navigation, one main heading and a skip link', async (path) => {
  const response = await testApp().get(path);
  const html = await response.text();
  expect(response.status).toBe(200);
  expect(html).toMatch(/^<!doctype html><html lang="de">/);
  expect(html.match(/<h1 /g)).toHaveLength(1);
  expect(html).toContain('href="#inhalt"');
  expect(html).toContain('<main class="fw-main" id="inhalt"');
  expect(html).toContain('aria-current="page"');
});

test.each(PAGES)('%s needs no script and no inline style', async (path) => {
  const html = await (await testApp().get(path)).text();
  expect(html).not.toMatch(/<script|\sstyle="|\son[a-z]+="/);
});

test.each(PAGES)('%s gives each control one label and no id twice', async (path) => {
  const html = await (await testApp().get(path)).text();
  const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
  const labelled = [...html.matchAll(/<label [^>]*for="([^"]+)"/g)].map(([, id]) => id);
  const controls = [...html.matchAll(/<(?:select|input) (?:id="([^"]+)")/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(labelled).toEqual(controls);
});

test('The start page is the list of duties', async () => {
  const response = await testApp().get('/');
  expect(response.status).toBe(302);
  expect(response.headers.get('location')).toBe('/fristen');
});

test('An unknown address is answered in German with 404', async () => {
  const response = await testApp().get('/gibt-es-nicht');
  expect(response.status).toBe(404);
  expect(await response.text()).toContain('Diese Seite gibt es nicht');
});

test('An unknown file reference is answered with 404 and named', async () => {
  const response = await testApp().get('/personal/IM-UNBEKANNT');
  expect(response.status).toBe(404);
  expect(await response.text()).toContain('Das Aktenzeichen „IM-UNBEKANNT“ ist nicht bekannt.');
});

test('A failure of ours is answered without its particulars and reported with its cause', async () => {
  const cause = new Error('store is gone: /secret/path');
  const { get, refusals } = testApp({ employments: () => Promise.reject(cause) });
  const response = await get('/personal');
  expect(response.status).toBe(500);
  expect(await response.text()).not.toContain('secret');
  expect(refusals).toEqual([{ command: 'GET /personal', code: 'INTERNAL', actor: '', entity: null, cause }]);
});
