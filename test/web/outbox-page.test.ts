import { testApp } from './test-app';

const MAIL = '/postausgang/3f2a9c%40fristwerk.invalid';

test('The outbox says whether anything waits and shows each mail with its state', async () => {
  const html = await (await testApp().get('/postausgang')).text();
  expect(html).toContain('Alle Nachrichten sind versandt');
  expect(html).toContain('vom Mailserver angenommen');
  expect(html).toContain(`href="${MAIL}"`);
});

test('A mail shows its text, its framed HTML and the evidence of each try', async () => {
  const response = await testApp().get(MAIL);
  const html = await response.text();
  expect(html).toContain('Bernd Bussard (Koordination), bernd@example.org');
  expect(html).toMatch(new RegExp(`<iframe [^>]*src="${MAIL}/html" sandbox=""`));
  expect(html).toContain('451 4.3.0 try again later');
  expect(html).toContain('Nachqualifizierung beginnen: 28 Tage vorher');
  expect(response.headers.get('content-security-policy')).toContain("frame-src 'self'");
});

test('The HTML of a mail is served without any right of its own', async () => {
  const response = await testApp().get(`${MAIL}/html`);
  expect(response.headers.get('content-security-policy')).toBe(
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'; sandbox",
  );
});

test('The calendar entry is a file named after the employment', async () => {
  const response = await testApp().get(`${MAIL}/termin.ics`);
  expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  expect(response.headers.get('content-disposition')).toContain('IM-7K3Q2A9D.ics');
  expect(await response.text()).toMatch(/^BEGIN:VCALENDAR/);
});

test('An unknown mail is answered with 404', async () => {
  expect((await testApp().get('/postausgang/unbekannt')).status).toBe(404);
});
