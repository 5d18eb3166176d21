import { FristwerkError } from '../../domain/errors';
import type { Instant } from '../../domain/instant';
import { dutyCalendarText, reminderMail } from '../../texts/mail';
import { NOTICE, PROOF_OF_BEGINNING, REQUALIFICATION } from './sample-duties';
import { testApp } from './test-app';

const PAGE = '/personal/IM-7K3Q2A9D';
const PROOF = `${PAGE}/nachweise/4.3-notice-of-new-staff`;
const FILLED = {
  requestId: 'proof-1',
  placeOfWork: 'Rheinfelden, Rathaus',
  channel: 'email',
  sentOn: '',
  receivedOn: '20.10.2026',
  actor: 'bernd',
};

const page = async () => (await testApp().get(PAGE)).text();

test('The findings stand with mark and word; an obligation not yet met is an outstanding proof', async () => {
  const html = await page();
  expect(html).toContain('offen, Angaben fehlen');
  expect(html).toContain(
    '<strong>erfüllt:</strong> Beschäftigungsumfang 0,75 VZÄ: mindestens 0,25 VZÄ (Ziffer 3.4.2).',
  );
  expect(html).toContain('<strong>Nachweis ausstehend:</strong>');
  expect(html).toContain('<strong>nicht beurteilbar:</strong>');
});

test('The amount of type c carries its derivation and the mark „abgeleitet“', async () => {
  const html = await page();
  expect(html).toContain('38.250,00 €');
  expect(html).toContain('51.000,00 € × 0,75 VZÄ = 38.250,00 €');
  expect(html).toContain('<span class="fw-inferred">abgeleitet</span>');
});

test('The strip of days shows start, span, nominal end with its reasons and due day, and the other reading', async () => {
  const html = await page();
  const strip = /<ol class="fw-strip" aria-label="Fristberechnung als Folge von Tagen">.*?<\/ol>/gs;
  const words = (html.match(strip)?.[1] ?? '')
    .replace(/<[^>]+>/g, '|')
    .split('|')
    .filter((word) => word !== '');
  expect(words).toEqual([
    'Sa 01.08.2026',
    'Beginn, zählt nicht mit',
    '3 Monate',
    'So 01.11.2026',
    'rechnerisches Ende, Sonntag, Allerheiligen',
    'Mo 02.11.2026',
    'fällig',
  ]);
  expect(html).toContain('Andere Auslegung (Q14)');
});

test('The history runs from new to old under its days and leads to the raw record', async () => {
  const html = await page();
  expect(html.indexOf('Mo 05.10.2026</time></h3>')).toBeLessThan(html.indexOf('Mo 03.08.2026</time></h3>'));
  expect(html).toContain('07:41 Uhr');
  expect(html).toContain('href="/api/v1/employments/IM-7K3Q2A9D/history/raw"');
});

test('A proof is handed on in the units of its schema, with its document', async () => {
  const { post, fristwerk } = testApp();
  const document = new File(['%PDF'], 'C:\\Briefe\\mitteilung.pdf', { type: 'application/pdf' });
  const response = await post(PROOF, { ...FILLED, document });
  expect(response.status).toBe(303);
  expect(response.headers.get('location')).toBe(`${PAGE}?erfasst=nachweis`);
  expect(fristwerk.received).toEqual([
    {
      name: 'prove',
      dutyId: '4.3-notice-of-new-staff',
      context: { actor: 'bernd', requestId: 'proof-1' },
      input: { placeOfWork: 'Rheinfelden, Rathaus', channel: 'email', receivedOn: '2026-10-20' },
      document: { fileName: 'mitteilung.pdf', mediaType: 'application/pdf', content: Buffer.from('%PDF') },
    },
  ]);
});

test('Faults of a proof stand in the summary and in its opened form; the file is asked for again', async () => {
  const response = await testApp().post(PROOF, { ...FILLED, placeOfWork: '', receivedOn: '31.04.2026' });
  const html = await response.text();
  expect(response.status).toBe(422);
  expect(html).toContain('href="#nachweis-4-3-notice-of-new-staff-receivedOn"');
  expect(html).toContain('Einsatzort: Die Angabe fehlt.');
  expect(html).toContain('value="31.04.2026"');
  expect(html).toContain('<details class="kern-accordion" open');
  expect(html).toContain('Bitte wählen Sie sie noch einmal aus.');
});

test('A proof for a duty that was closed meanwhile says so on the page', async () => {
  const refusal = new FristwerkError('DUTY_NOT_OPEN', { value: '4.3-notice-of-new-staff' });
  const response = await testApp({ prove: () => Promise.reject(refusal) }).post(PROOF, FILLED);
  expect(response.status).toBe(409);
  expect(await response.text()).toContain('4.3-notice-of-new-staff');
});

test('An empty file is no proof', async () => {
  const response = await testApp().post(PROOF, { ...FILLED, document: new File([], 'leer.pdf') });
  expect(response.status).toBe(422);
  expect(await response.text()).toContain('Dokument: Die Angabe fehlt.');
});

test('After a proof the page confirms it; an invented confirmation is ignored', async () => {
  const { get } = testApp();
  expect(await (await get(`${PAGE}?erfasst=nachweis`)).text()).toContain('Der Nachweis ist erfasst');
  expect(await (await get(`${PAGE}?erfasst=constructor`)).text()).not.toContain('kern-alert--success');
});

test('Facts handed in later are recorded with the day of their proof', async () => {
  const { post, fristwerk } = testApp();
  const response = await post(`${PAGE}/qualifikation`, {
    requestId: 'late-1',
    provedOn: '20.10.2026',
    'qualification.suitabilityCheck.checkedOn': '19.10.2026',
    'qualification.suitabilityCheck.means': 'interview',
    'qualification.suitabilityCheck.findings': 'no',
    actor: 'anna',
  });
  expect(response.status).toBe(303);
  expect(fristwerk.received[0]).toMatchObject({
    name: 'supplement',
    input: {
      provedOn: '2026-10-20',
      qualification: { suitabilityCheck: { checkedOn: '2026-10-19', means: 'interview', findings: false } },
    },
  });
});

test('A document is offered for saving under its own name, never shown', async () => {
  const response = await testApp().get('/nachweise/document-1');
  expect(response.headers.get('content-type')).toBe('application/octet-stream');
  expect(response.headers.get('content-disposition')).toBe(
    "attachment; filename*=UTF-8''Best%C3%A4tigung%20%3C1%3E.html",
  );
  expect(response.headers.get('content-security-policy')).toContain('sandbox');
});

test('While the engine is away the page shows what the store knows, and a refused proof keeps what was typed', async () => {
  const away = () => Promise.reject(new FristwerkError('ENGINE_UNREACHABLE'));
  const { get, post } = testApp({ history: away, prove: away });
  const read = await get(PAGE);
  expect(read.status).toBe(200);
  expect(await read.text()).toContain('Der Verlauf ist zurzeit nicht abrufbar');
  const refused = await post(PROOF, FILLED);
  expect(refused.status).toBe(503);
  expect(await refused.text()).toContain('value="Rheinfelden, Rathaus"');
});

test.each([NOTICE, PROOF_OF_BEGINNING, REQUALIFICATION])(
  'The link of mail and calendar entry leads to the duty $id on its page',
  async (duty) => {
    const baseUrl = 'http://localhost:8080';
    const mail = reminderMail({
      duty,
      reference: 'IM-7K3Q2A9D',
      rung: { key: `employment/7k3q2a9d0m4x/${duty.id}/1/-7` },
      recipientRole: 'coordinator',
      baseUrl,
      asOf: '2026-10-20T06:00:00.000Z' as Instant,
      missedRungs: 0,
    });
    const link = new URL(/https?:\/\/\S+/.exec(mail.text)?.[0] ?? '');
    const html = await (await testApp().get(link.pathname)).text();
    expect(html).toContain(`<article class="fw-duty" id="${link.hash.slice(1)}"`);
    expect(mail.html).toContain(`href="${link.href}"`);
    expect(dutyCalendarText(duty, 'IM-7K3Q2A9D', baseUrl).url).toBe(link.href);
  },
);

const mebibytes = (count: number) => new File([new Uint8Array(count * 1024 * 1024)], 'scan.pdf');

test('A document of 20 MB is taken, although the form around it makes the request larger', async () => {
  const { post, fristwerk } = testApp();
  expect((await post(PROOF, { ...FILLED, document: mebibytes(20) })).status).toBe(303);
  expect(fristwerk.received[0]?.document?.content).toHaveLength(20_971_520);
});

test('A request that is larger still is refused with the limit of the document', async () => {
  const response = await testApp().post(PROOF, { ...FILLED, document: mebibytes(21) });
  expect(response.status).toBe(413);
  expect(await response.text()).toContain('Dokument ist größer als 20 MB.');
});

test('A request id that was tampered with is named in the summary, and the form gets a usable one', async () => {
  const refusal = new FristwerkError('INVALID_TEXT', { field: 'requestId', value: 'Klara K', details: { max: 64 } });
  const { post } = testApp({ prove: () => Promise.reject(refusal) });
  const response = await post(PROOF, { ...FILLED, requestId: 'Klara K' });
  const html = await response.text();
  expect(response.status).toBe(422);
  expect(html).toMatch(
    /Vorgangskennung „Klara K“: Der Text ist leer, zu lang oder enthält unzulässige Zeichen\. Höchstens 64/,
  );
  expect(html).not.toContain('value="Klara K"');
  expect(html).toMatch(/name="requestId" value="[0-9a-f-]{36}"/);
});
