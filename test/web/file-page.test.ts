import { FristwerkError } from '../../domain/errors';
import { GRANT_VIEW } from './sample-entities';
import { testApp } from './test-app';

const read = async (overrides = {}) => (await testApp(overrides).get('/akten/BW-9X8Y7Z6W')).text();

test('The page of a file names kind, reference and organisation, and no person where none is kept', async () => {
  const html = await read();
  expect(html).toContain('<h1 class="kern-heading-large">Förderung BW-9X8Y7Z6W</h1>');
  expect(html).toContain('Landratsamt');
  expect(html).not.toContain('>Person<');
});

test('A duty stands where the links of mails lead, with whoever owes it', async () => {
  const html = await read();
  expect(html).toContain('id="pflicht-3-11-3-annual-report-2025-caritas"');
  expect(html).toContain('caritas');
});

test('A report that was sent and then corrected shows that it has to be corrected', async () => {
  expect(await read()).toContain('Korrekturmeldung nötig');
});

test('The checklist tells what is open and what was done on which day', async () => {
  const html = await read();
  expect(html).toContain('Das Verwendungsnachweisformular der Bewilligungsstelle liegt vor.');
  expect(html).toContain('erledigt am 02.03.2026');
});

test('A corrected entry stays visible and is marked; the newest stands first', async () => {
  const html = await read();
  const [received, awarded] = ['Kennzahlenmeldung eingegangen', 'Förderung bewilligt'].map((label) =>
    html.indexOf(label),
  );
  expect(received).toBeGreaterThan(0);
  expect(received).toBeLessThan(awarded ?? 0);
  expect(html).toContain('berichtigt');
});

test('The page shows, and asks for nothing: it has no form', async () => {
  const html = await read();
  expect(html).not.toContain('<form');
  expect(html).not.toContain('/qualifikation');
});

test('The life of the file leads to its record as JSON', async () => {
  const html = await read();
  expect(html).toContain('href="/api/v1/grants/BW-9X8Y7Z6W/history"');
  expect(html).toContain('href="/api/v1/grants/BW-9X8Y7Z6W/history/raw"');
});

test('While the engine is away the page shows what the store knows', async () => {
  const html = await read({ history: () => Promise.reject(new FristwerkError('ENGINE_UNREACHABLE')) });
  expect(html).toContain('Der Verlauf ist zurzeit nicht abrufbar');
  expect(html).toContain('Kennzahlenmeldung (15. Januar) abgeben');
});

test('An extended duty tells from which day to which', async () => {
  const extensions = [{ eventId: 'x-1', by: 'authority', from: '2026-01-15', to: '2026-01-30' }];
  const duties = GRANT_VIEW.duties.map((duty) => ({ ...duty, extensions }));
  const html = await read({ entity: async () => ({ ...GRANT_VIEW, duties }) });
  expect(html).toContain('von Do 15.01.2026 auf Fr 30.01.2026');
});

test('An employment has its entries at the same address', async () => {
  const response = await testApp().get('/akten/IM-7K3Q2A9D');
  expect(response.status).toBe(200);
  expect(await response.text()).toContain('Beschäftigung IM-7K3Q2A9D');
  expect((await testApp().get('/akten/BW-UNBEKANNT')).status).toBe(404);
});

test('A file tells what stands beside its dates: of an award when it arrived, of a care case when its data are deleted', async () => {
  expect(await read()).toContain('Der Bewilligungsbescheid ist am Fr 10.01.2025 eingegangen.');
  const html = await read({ entity: async () => ({ ...GRANT_VIEW, standing: {} }) });
  expect(html).not.toContain('Stand im Einzelnen');
});
