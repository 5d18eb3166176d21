import { testApp } from './test-app';

test('The heading counts the duties of the next seven days, the overdue and the prompt ones', async () => {
  const html = await (await testApp().get('/fristen')).text();
  expect(html).toContain('Keine Frist in den nächsten 7 Tagen, 1 überschritten, 1 unverzüglich');
});

test('Each duty names its provider', async () => {
  const html = await (await testApp().get('/fristen')).text();
  expect(html).toContain('data-label="Verband">Caritasverband für den Landkreis</td>');
});

test('A status that does not exist is refused without the values behind the choices', async () => {
  const html = await (await testApp().get('/fristen?status=late')).text();
  expect(html).toContain('Wählen Sie einen der angebotenen Werte.');
  expect(html).not.toContain('metLate,');
});

test('A date stands with its distance and its weekday', async () => {
  const html = await (await testApp().get('/fristen')).text();
  expect(html).toContain('in 13 Tagen');
  expect(html).toContain('Mo 02.11.2026');
  expect(html).toContain('71 Tage nach Fristende');
});

test('A prompt duty shows since when it is open and no legal date', async () => {
  const html = await (await testApp().get('/fristen')).text();
  expect(html).toContain('offen seit 8 Tagen');
  expect(html).toContain('Mo 12.10.2026');
  expect(html).toContain('interner Zielwert überschritten');
  expect(html).not.toContain('15.10.2026');
});

test('Without a choice the list asks for what is open; every status is asked for by name', async () => {
  const { get, fristwerk } = testApp();
  await get('/fristen');
  await get('/fristen?status=all&bearer=provider&dueBefore=1.11.2026');
  expect(fristwerk.filters[0]).toEqual({ status: 'open' });
  expect(fristwerk.filters[2]).toEqual({ bearer: 'provider', dueBefore: '2026-11-01' });
});

test('An impossible day in the filter is named beside its field and kept', async () => {
  const response = await testApp().get('/fristen?dueBefore=30.02.2026');
  const html = await response.text();
  expect(response.status).toBe(422);
  expect(html).toContain('value="30.02.2026"');
  expect(html).toContain('Fällig vor „30.02.2026“: Diesen Tag gibt es nicht.');
  expect(html).toContain('aria-invalid="true"');
});

test('An empty list says what would be here and how it comes about', async () => {
  const html = await (await testApp({ duties: async () => [] }).get('/fristen')).text();
  expect(html).toContain('Keine Pflicht in dieser Auswahl.');
  expect(html).toContain('Einstellung erfassen');
});
