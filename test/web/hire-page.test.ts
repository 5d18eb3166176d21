import { FristwerkError } from '../../domain/errors';
import { testApp } from './test-app';

const FILLED = {
  requestId: 'form-1',
  provider: 'caritas',
  'person.givenName': 'Klara',
  'person.familyName': 'Kanarienvogel',
  firstDay: '01.08.2026',
  'contract.fullTimeEquivalent': '0,75',
  'contract.monthlyPay': '2.850,50',
  'contract.placeOfWork': '',
  'contract.municipalities.0.name': 'Rheinfelden',
  'contract.municipalities.0.share': '0,5',
  'contract.municipalities.1.name': '',
  'contract.municipalities.1.share': '',
  'contract.municipalities.2.name': 'Weil am Rhein',
  'contract.municipalities.2.share': '0,25',
  'qualification.type': 'c',
  'qualification.schoolCertificate.level': 'mittlere-reife',
  'qualification.schoolCertificate.country': 'de',
  'qualification.vocationalTraining.completed': 'yes',
  'qualification.experience.credible': '',
  'grantPeriod.from': '1.1.2026',
  'grantPeriod.to': '31.12.2027',
  actor: 'anna',
};

test('A complete form is one hire in the units of a hire file, and leads to its page', async () => {
  const { post, fristwerk } = testApp();
  const response = await post('/personal/einstellen', FILLED);
  expect(response.status).toBe(303);
  expect(response.headers.get('location')).toBe('/personal/IM-7K3Q2A9D?erfasst=einstellung');
  expect(fristwerk.received).toEqual([
    {
      name: 'hire',
      context: { actor: 'anna', requestId: 'form-1' },
      input: {
        provider: 'caritas',
        person: { givenName: 'Klara', familyName: 'Kanarienvogel' },
        firstDay: '2026-08-01',
        contract: {
          fullTimeEquivalent: '0.75',
          monthlyPay: '2850.50',
          municipalities: [
            { name: 'Rheinfelden', share: '0.5' },
            { name: 'Weil am Rhein', share: '0.25' },
          ],
        },
        qualification: {
          type: 'c',
          schoolCertificate: { level: 'mittlere-reife', country: 'DE' },
          vocationalTraining: { completed: true },
        },
        grantPeriod: { from: '2026-01-01', to: '2027-12-31' },
      },
    },
  ]);
});

test('A form sent twice is one hire', async () => {
  const { post, fristwerk } = testApp();
  const first = await post('/personal/einstellen', FILLED);
  const second = await post('/personal/einstellen', FILLED);
  expect(second.headers.get('location')).toBe(first.headers.get('location'));
  expect(fristwerk.received).toHaveLength(1);
});

test('Each view of the form has a request id of its own', async () => {
  const { get } = testApp();
  const idOf = async () =>
    /name="requestId" value="([^"]+)"/.exec(await (await get('/personal/einstellen')).text())?.[1];
  const [first, second] = [await idOf(), await idOf()];
  expect(first).toMatch(/^[0-9a-f-]{36}$/);
  expect(second).not.toBe(first);
});

test('Faults stand in the summary with links and beside their fields, and what was typed stays', async () => {
  const { post, fristwerk, refusals } = testApp();
  const typed = { ...FILLED, firstDay: '30.02.2026', 'contract.monthlyPay': '-5', actor: '' };
  const response = await post('/personal/einstellen', typed);
  const html = await response.text();
  expect(response.status).toBe(422);
  expect(html).toContain('<title>Fehler: Einstellung erfassen – Fristwerk</title>');
  expect(html).toContain('3 Angaben fehlen oder sind nicht zulässig');
  expect(html).toContain('href="#hire-firstDay"');
  expect(html).toContain('Erster Arbeitstag „30.02.2026“: Diesen Tag gibt es nicht.');
  expect(html).toContain('aria-describedby="hire-firstDay-hint hire-firstDay-error" aria-invalid="true"');
  expect(html).toContain('Monatliches Entgelt „-5“');
  expect(html).toContain('Handelnde Person: Die Angabe fehlt.');
  expect(html).toContain('value="30.02.2026"');
  expect(html).toContain('value="Kanarienvogel"');
  expect(html).toContain('name="requestId" value="form-1"');
  expect(fristwerk.received).toEqual([]);
  expect(refusals).toEqual([{ command: 'hire', code: 'INVALID_INPUT', actor: '', entity: null }]);
});

test('Shares that do not add up are named at the group of municipalities', async () => {
  const response = await testApp().post('/personal/einstellen', {
    ...FILLED,
    'contract.municipalities.2.share': '0,3',
  });
  const html = await response.text();
  expect(html).toContain('Die Anteile ergeben 0,80 VZÄ, der Beschäftigungsumfang ist 0,75 VZÄ.');
  expect(html).toContain('href="#hire-contract-municipalities"');
});

test('An empty form names each missing field and not only its group', async () => {
  const html = await (await testApp().post('/personal/einstellen', {})).text();
  for (const name of ['Vorname', 'Nachname', 'Verband', 'Erster Arbeitstag', 'Beginn des Bewilligungszeitraums'])
    expect(html).toContain(`${name}: Die Angabe fehlt.`);
});

test('A refusal by the use case keeps the form, with the acting person beside their field', async () => {
  const refusal = new FristwerkError('ACTOR_NOT_ENTITLED', {
    field: 'as',
    value: 'anna',
    details: { organisation: 'caritas', roles: ['lead'] },
  });
  const response = await testApp({ hire: () => Promise.reject(refusal) }).post('/personal/einstellen', FILLED);
  const html = await response.text();
  expect(response.status).toBe(403);
  expect(html).toContain('href="#hire-actor"');
  expect(html).toContain('Das dürfen dort: Leitung.');
  expect(html).toContain(
    'Die handelnde Person „Anna Amsel“ darf diesen Vorgang in der Organisation „Caritasverband für den Landkreis“ nicht erfassen.',
  );
  expect(html).toContain('value="Kanarienvogel"');
});

test('Hostile input comes back as text', async () => {
  const hostile = '"><script>alert(1)</script>';
  const response = await testApp().post('/personal/einstellen', {
    ...FILLED,
    firstDay: hostile,
    'person.givenName': hostile,
  });
  const html = await response.text();
  expect(html).not.toContain('<script>');
  expect(html).toContain('&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;');
});

test('Adding a row keeps everything, sends nothing and puts the cursor into the new row', async () => {
  const { post, fristwerk } = testApp();
  const response = await post('/personal/einstellen', { ...FILLED, ergaenzen: 'gemeinde' });
  const html = await response.text();
  expect(response.status).toBe(200);
  expect(html).toContain('value="Weil am Rhein"');
  expect(html).toMatch(/<input id="hire-contract-municipalities-2-name"[^>]* autofocus/);
  expect(fristwerk.received).toEqual([]);
});

test('Only providers are offered as employer', async () => {
  const html = await (await testApp().get('/personal/einstellen')).text();
  expect(html).toContain('<option value="caritas">Caritasverband für den Landkreis</option>');
  expect(html).not.toContain('value="landratsamt"');
});

test('A form above one mebibyte is refused', async () => {
  const response = await testApp().post('/personal/einstellen', { ...FILLED, provider: 'x'.repeat(1024 * 1024) });
  expect(response.status).toBe(413);
});

test('A request id that cannot be one leads to no field, since none is shown for it', async () => {
  const refusal = new FristwerkError('INVALID_TEXT', { field: 'requestId', value: 'a b', details: { max: 64 } });
  const { post } = testApp({ hire: () => Promise.reject(refusal) });
  const html = await (await post('/personal/einstellen', { ...FILLED, requestId: 'a b' })).text();
  expect(html).toContain('Vorgangskennung „a b“');
  expect(html).not.toContain('href="#hire-requestId"');
});

test('A place of work that is not known yet may follow with the notice under 4.3', async () => {
  const html = await (await testApp().get('/personal/einstellen')).text();
  expect(html).toMatch(/Einsatzort<span class="kern-label__optional"> \(nicht erforderlich\)<\/span>/);
  expect(html).toContain('spätestens die Mitteilung nach Ziffer 4.3 nennt ihn');
});

test('The choice of the acting person names each person once, with every role held anywhere', async () => {
  const html = await (await testApp().get('/personal/einstellen')).text();
  expect(html.match(/<option value="clara">[^<]+/g)).toEqual([
    '<option value="clara">Clara Chlosta (Prüfung, Leitung)',
  ]);
});

describe('3.3.1: the topics of a requalification', () => {
  const topics = 'qualification.requalification.topics';

  it('are boxes under one question; those ticked are said, in the order of the text', async () => {
    const { post, fristwerk } = testApp();
    await post('/personal/einstellen', {
      ...FILLED,
      [`${topics}.volunteers`]: 'yes',
      [`${topics}.labour-market`]: 'yes',
    });
    expect(fristwerk.received[0]?.input).toMatchObject({
      qualification: { requalification: { topics: ['labour-market', 'volunteers'] } },
    });
    const html = await (await testApp().get('/personal/einstellen')).text();
    expect(html).toContain('<legend class="kern-label">Behandelte Themen nach Ziffer 3.3.1</legend>');
    expect(html.match(/type="checkbox"/g)).toHaveLength(9);
    expect(html).toContain('for="hire-qualification-requalification-topics-volunteers"');
  });

  it('without a box nothing is said of them, nor of a topic that there is not', async () => {
    const { post, fristwerk } = testApp();
    await post('/personal/einstellen', { ...FILLED, [`${topics}.cooking`]: 'yes', [`${topics}.volunteers`]: 'no' });
    expect(fristwerk.received[0]?.input).not.toHaveProperty('qualification.requalification');
  });

  it('stay ticked when the form comes back with a fault', async () => {
    const typed = { ...FILLED, firstDay: '', [`${topics}.volunteers`]: 'yes' };
    const html = await (await testApp().post('/personal/einstellen', typed)).text();
    expect(html).toMatch(/name="qualification\.requalification\.topics\.volunteers" value="yes" checked/);
    expect(html.match(/ checked/g)).toHaveLength(1);
  });
});

test('3.1, 4.3: contract, takeover and the days of a requalification are said in the terms of a hire file', async () => {
  const { post, fristwerk } = testApp();
  await post('/personal/einstellen', {
    ...FILLED,
    lastDay: '31.07.2028',
    takenOver: 'no',
    'contract.kind': 'fixed-term',
    'contract.from': '15.7.2026',
    'qualification.requalification.bookedOn': '1.7.2026',
    'qualification.requalification.begunOn': '3.8.2026',
    'qualification.priorEmployment.0.extent': '0,3',
    'qualification.priorEmployment.0.from': '1.1.2024',
    'qualification.priorEmployment.0.to': '31.3.2024',
    'qualification.priorEmployment.0.field': 'initial-reception',
    'qualification.priorEmployment.0.employed': 'yes',
    'qualification.priorEmployment.0.certificate': 'yes',
  });
  expect(fristwerk.received[0]?.input).toMatchObject({
    lastDay: '2028-07-31',
    takenOver: false,
    contract: { kind: 'fixed-term', from: '2026-07-15' },
    qualification: {
      requalification: { bookedOn: '2026-07-01', begunOn: '2026-08-03' },
      priorEmployment: [{ extent: '0.3' }],
    },
  });
});

test('3.3.2: a requalification that begins before it was booked is named at the field', async () => {
  const html = await (
    await testApp().post('/personal/einstellen', {
      ...FILLED,
      'qualification.requalification.bookedOn': '03.08.2026',
      'qualification.requalification.begunOn': '02.08.2026',
    })
  ).text();
  expect(html).toContain('href="#hire-qualification-requalification-begunOn"');
  expect(html).toContain('Nachqualifizierung begonnen am');
});

describe('3.3.3: whether there was earlier employment in the field', () => {
  const posted = async (more: Record<string, string>) => {
    const { post, fristwerk } = testApp();
    const response = await post('/personal/einstellen', { ...FILLED, ...more });
    return { status: response.status, html: await response.text(), input: fristwerk.received[0]?.input };
  };
  const piece = 'qualification.priorEmployment.0';

  it('"nein, keine" is an empty list, and nothing said stays unknown', async () => {
    const none = await posted({ priorEmploymentInField: 'no' });
    expect(none.input).toMatchObject({ qualification: { type: 'c', priorEmployment: [] } });
    const open = await posted({ priorEmploymentInField: '' });
    expect(open.input).not.toHaveProperty('qualification.priorEmployment');
  });

  it('"ja" without a piece asks for the piece', async () => {
    const { status, html } = await posted({ priorEmploymentInField: 'yes' });
    expect(status).toBe(422);
    expect(html).toContain('Geben Sie „Beginn der 1. früheren Beschäftigung“ an.');
  });

  it('"nein, keine" beside a filled piece is refused, and both are kept', async () => {
    const { status, html } = await posted({ priorEmploymentInField: 'no', [`${piece}.from`]: '01.01.2025' });
    expect(status).toBe(422);
    expect(html).toContain('Gewählt ist „nein, keine“, eingetragen ist aber ein Abschnitt.');
    expect(html).toContain('href="#hire-priorEmploymentInField"');
    expect(html).toContain('value="01.01.2025"');
  });
});

test('A page helps in the terms of a form: German decimals and days, no value of a file', async () => {
  const typed = { ...FILLED, 'contract.fullTimeEquivalent': '1,5', firstDay: 'morgen', 'qualification.type': 'x' };
  const html = await (await testApp().post('/personal/einstellen', typed)).text();
  expect(html).toContain('„1,5“: muss größer als 0 und höchstens 1,00 VZÄ sein');
  expect(html).toContain('zum Beispiel 0,75.');
  expect(html).toContain('Schreiben Sie den Tag als TT.MM.JJJJ');
  expect(html).toContain('Wählen Sie einen der angebotenen Werte.');
});
