import { FristwerkError } from '../../domain/errors';
import type { Instant } from '../../domain/instant';
import { feedEntryText } from '../../texts/feed';
import { reminderMail } from '../../texts/mail';
import { NOTICE, PROOF_OF_BEGINNING, REQUALIFICATION } from './sample-duties';
import { DECISION, EMPLOYMENT_VIEW } from './sample-employment';
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

test('The strip of days shows start, span, nominal end with its reasons and due day; a reading with the same end is left out', async () => {
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
  expect(html).not.toContain('Andere Auslegung');
});

test('3.3.2: a reading that ends on another day stands beside the legal counting (Q55)', async () => {
  const { receipt } = REQUALIFICATION;
  if (receipt === undefined) throw new Error('the sample has a deadline receipt');
  const reading = { number: 'Q55', key: 'trainingRoll', value: 'off' } as const;
  const unmoved = { ...receipt, reading, skipped: [], due: receipt.nominalEnd };
  const duty = { ...REQUALIFICATION, receipt: { ...receipt, alternatives: [unmoved] }, overdue: false };
  const { get } = testApp({ employment: async () => ({ ...EMPLOYMENT_VIEW, duties: [duty] }) });
  expect(await (await get(PAGE)).text()).toContain('Ohne Verschiebung auf den nächsten Werktag: Ende So 01.11.2026.');
});

test('Facts can always be handed in later, and the open duty of 3.3.2 leads to the exemption of 3.3.3', async () => {
  const decided = { ...EMPLOYMENT_VIEW, decision: { ...DECISION, missing: [] } };
  const html = await (await testApp({ employment: async () => decided }).get(PAGE)).text();
  expect(html).toContain(`href="${PAGE}/qualifikation"`);
  const path = /href="([^"]+)">Entbehrlich nach Ziffer 3.3.3\?/.exec(html)?.[1] ?? '';
  const [page = '', anchor] = path.split('#');
  expect(page).toBe(`${PAGE}/qualifikation`);
  expect(await (await testApp().get(page)).text()).toContain(`id="${anchor}"`);
});

test('3.5: a check is handed in as a fact on the person, so its duty leads there and has no proof of its own', async () => {
  const { receipt: _, nextRung: __, ...duty } = REQUALIFICATION;
  const check = { ...duty, id: '3.5-suitability-check', kind: 'internal', provision: '3.5', overdue: false } as const;
  const { get } = testApp({ employment: async () => ({ ...EMPLOYMENT_VIEW, duties: [check] }) });
  const html = await (await get(PAGE)).text();
  expect(html).toContain('Eignung vor dem Einsatz prüfen');
  expect(html).not.toContain('/nachweise/');
  const path = /href="([^"]+)">Prüfung der Eignung nachreichen/.exec(html)?.[1] ?? '';
  const [page = '', anchor] = path.split('#');
  expect(page).toBe(`${PAGE}/qualifikation`);
  expect(await (await testApp().get(page)).text()).toContain(`id="${anchor}"`);
});

test('3.3.2: what the county passes on is proven on the same page by the day on which it arrived', async () => {
  const { post, fristwerk } = testApp();
  const id = '3.3.2-proof-of-completion-to-authority';
  const response = await post(`${PAGE}/nachweise/${id}`, {
    actor: 'bernd',
    requestId: 'leg-1',
    sentOn: '19.10.2026',
    receivedOn: '20.10.2026',
  });
  expect(response.status).toBe(303);
  expect(fristwerk.received).toMatchObject([
    { name: 'prove', dutyId: id, input: { sentOn: '2026-10-19', receivedOn: '2026-10-20' } },
  ]);
});

test('What is not eligible has no amount, and says so; an eligible year is a computed one', async () => {
  const refused = { ...EMPLOYMENT_VIEW, decision: { ...DECISION, outcome: 'not_eligible', amount: null } as const };
  const html = await (await testApp({ employment: async () => refused }).get(PAGE)).text();
  expect(html).toContain('Kein Betrag: Nach dem Vorschlag ist die Stelle nicht förderfähig.');
  expect(await page()).toContain('Rechnerischer Betrag für ein volles Jahr, falls gefördert wird');
});

test('The history runs from new to old under its days and leads to the raw record', async () => {
  const html = await page();
  expect(html.indexOf('Mo 05.10.2026</time></h3>')).toBeLessThan(html.indexOf('Mo 03.08.2026</time></h3>'));
  expect(html).toContain('07:41 Uhr');
  expect(html).toContain('href="/api/v1/employments/IM-7K3Q2A9D/history/raw"');
});

test('A proof is handed on in the units of its schema, with its document', async () => {
  const { post, fristwerk } = testApp();
  const document = new File(['%PDF-1.7'], 'C:\\Briefe\\mitteilung.pdf', { type: 'application/pdf' });
  const response = await post(PROOF, { ...FILLED, document });
  expect(response.status).toBe(303);
  expect(response.headers.get('location')).toBe(`${PAGE}?erfasst=nachweis`);
  expect(fristwerk.received).toEqual([
    {
      name: 'prove',
      dutyId: '4.3-notice-of-new-staff',
      context: { actor: 'bernd', requestId: 'proof-1' },
      input: { placeOfWork: 'Rheinfelden, Rathaus', channel: 'email', receivedOn: '2026-10-20' },
      document: { fileName: 'mitteilung.pdf', mediaType: 'application/pdf', content: Buffer.from('%PDF-1.7') },
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

test('A proof for a duty that was closed meanwhile says so on the page and keeps what was typed', async () => {
  const details = { status: 'met', on: '2026-10-19' };
  const refusal = new FristwerkError('DUTY_NOT_OPEN', { field: 'duty', value: '4.3-notice-of-new-staff', details });
  const closed = { ...NOTICE, status: 'met', overdue: false } as const;
  const { post } = testApp({
    prove: () => Promise.reject(refusal),
    employment: async () => ({ ...EMPLOYMENT_VIEW, duties: [closed] }),
  });
  const response = await post(PROOF, FILLED);
  const html = await response.text();
  expect(response.status).toBe(409);
  expect(html).toContain('„Einsatz neuen Personals mitteilen“ ist bereits erledigt (erfüllt am Mo 19.10.2026).');
  expect(html).toContain('value="Rheinfelden, Rathaus"');
});

test('An empty file is no proof', async () => {
  const response = await testApp().post(PROOF, { ...FILLED, document: new File([], 'leer.pdf') });
  expect(response.status).toBe(422);
  expect(await response.text()).toContain('Dokument „leer.pdf“: Die Datei ist leer.');
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

test('3.3: a requalification is handed in field by field, and "none" says that there was no earlier employment', async () => {
  const { post, fristwerk } = testApp();
  await post(`${PAGE}/qualifikation`, {
    requestId: 'late-2',
    provedOn: '20.10.2026',
    'qualification.requalification.completedOn': '18.10.2026',
    'qualification.requalification.days': '3',
    'qualification.requalification.certificate': 'yes',
    priorEmploymentInField: 'no',
    actor: 'anna',
  });
  expect(fristwerk.received[0]?.input).toEqual({
    provedOn: '2026-10-20',
    qualification: {
      requalification: { completedOn: '2026-10-18', days: 3, certificate: true },
      priorEmployment: [],
    },
  });
});

test('Handing in nothing is refused in words, with no link that leads nowhere', async () => {
  const form = { requestId: 'late-3', provedOn: '20.10.2026', actor: 'anna' };
  const html = await (await testApp().post(`${PAGE}/qualifikation`, form)).text();
  expect(html).toContain('Geben Sie mindestens eine Angabe zur Qualifikation an.');
  expect(html).not.toContain('href="#nachtrag-qualification"');
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
    expect(feedEntryText('employment', 'IM-7K3Q2A9D', duty, baseUrl).url).toBe(link.href);
  },
);

const mebibytes = (count: number) => new File(['%PDF-1.7', new Uint8Array(count * 1024 * 1024 - 8)], 'scan.pdf');

test('A document of 20 MB is taken, although the form around it makes the request larger', async () => {
  const { post, fristwerk } = testApp();
  expect((await post(PROOF, { ...FILLED, document: mebibytes(20) })).status).toBe(303);
  expect(fristwerk.received[0]?.document?.content).toHaveLength(20_971_520);
});

test('A request that is larger still is refused on the page, which keeps what was typed', async () => {
  const { post, fristwerk, refusals } = testApp();
  const response = await post(PROOF, { ...FILLED, document: mebibytes(21) });
  const html = await response.text();
  expect(response.status).toBe(413);
  expect(html).toContain('Dokument ist größer als 20 MB.');
  expect(html).toContain('value="Rheinfelden, Rathaus"');
  expect(html).toContain('<option value="bernd" selected');
  expect(fristwerk.received).toEqual([]);
  expect(refusals.map(({ code }) => code)).toEqual(['DOCUMENT_TOO_LARGE']);
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
