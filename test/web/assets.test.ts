import { gunzipSync } from 'node:zlib';
import { testApp } from './test-app';

async function styleSheets(): Promise<string[]> {
  const html = await (await testApp().get('/fristen')).text();
  return [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href]) => href as string);
}

test('A page loads the design system, its font and the own additions, kept by browsers for a year', async () => {
  const hrefs = await styleSheets();
  expect(hrefs.map((href) => href.split('/').at(-1))).toEqual(['kern.css', 'fira-sans.css', 'fristwerk.css']);
  for (const href of hrefs) {
    const response = await testApp().get(href);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/css; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  }
});

test('Style sheets travel packed to whoever can unpack them', async () => {
  const [kern = ''] = await styleSheets();
  const response = await testApp().app.request(`http://localhost:8080${kern}`, {
    headers: { 'Accept-Encoding': 'gzip' },
  });
  expect(response.headers.get('content-encoding')).toBe('gzip');
  expect(gunzipSync(Buffer.from(await response.arrayBuffer())).toString()).toContain('.kern-btn');
});

test('The fonts that the style sheet names are there; nothing else of the package is', async () => {
  const [, fira = ''] = await styleSheets();
  const sheet = await (await testApp().get(fira)).text();
  expect(sheet).toContain('font-display: swap;');
  const folder = fira.replace(/[^/]+$/, '');
  for (const [, name] of sheet.matchAll(/url\("\.\/(fira-sans\/[^"]+)"\)/g))
    expect((await testApp().get(`${folder}${name}`)).headers.get('content-type')).toBe('font/woff2');
  expect((await testApp().get(`${folder}fira-sans/..%2f..%2fkern.css`)).status).toBe(404);
  expect((await testApp().get(`${folder}fira-sans/FiraSans-Nothing.woff2`)).status).toBe(404);
});
