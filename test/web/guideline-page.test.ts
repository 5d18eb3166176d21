import { viewOf } from '../../client/guideline/view-provision';
import { LedgerSection, TitleSection } from '../../web/pages/guideline/ledger-section';
import { FICTITIOUS } from '../client/guideline/fictitious-guideline';
import { testApp } from './test-app';

const page = async (path: string) => (await testApp().get(path)).text();

test('The contents name the version, its validity and each § with links to its passages', async () => {
  const html = await page('/richtlinie');
  expect(html).toContain('<h1 class="kern-heading-large">Richtlinie, Fassung vom 01.09.2017</h1>');
  expect(html).toContain('In Kraft seit Fr 01.09.2017, unterzeichnet am Fr 29.12.2017');
  expect(html).toContain('§ 2 – Rechte und Pflichten im Rahmen des Integrationsmanagements');
  expect(html).toContain('§ 1 – Allgemeines</h2>');
  expect(html).toMatch(/<a [^>]*href="\/richtlinie\/3\.2c">3\.2 c<\/a>/);
  expect(html).toMatch(/<a [^>]*href="\/richtlinie\/6">§ 6<\/a>/);
  expect(html).toContain('<strong>Verwendungsnachweisverfahren</strong>');
});

test('3.3.2: the passage is quoted word for word, with its source', async () => {
  const html = await page('/richtlinie/3.3.2');
  expect(html).toMatch(
    /<blockquote><p [^>]*>Die Nachqualifizierung muss innerhalb von drei Monaten nach Aufnahme der Tätigkeit begonnen werden\. Der Nachweis ist unverzüglich der Bewilligungsstelle \(Regierungspräsidium Stuttgart\) nach deren Vorgabe nachzureichen\.<\/p><\/blockquote>/,
  );
  expect(html).toContain('Ziffer 3.3.2 der Richtlinie, Fassung vom 01.09.2017</figcaption>');
});

test('3.3.2: the page tells the duty with its period, and each question with what holds and what else may be set', async () => {
  const html = await page('/richtlinie/3.3.2');
  expect(html).toContain('Nachqualifizierung beginnen');
  expect(html).toContain('innerhalb von 3 Monaten');
  expect(html).toContain('unverzüglich, ohne festen Tag');
  expect(html).toContain('der erste Arbeitstag mit? (Q14)');
  expect(html).toContain('Er zählt nicht mit (BGB § 187 Abs. 1); erinnert wird zum früheren Tag.');
  expect(html).toContain('<li>Er zählt mit (BGB § 187 Abs. 2).</li>');
});

test('3.2 c: the readable address is found, as is the one with a blank', async () => {
  for (const path of ['/richtlinie/3.2c', '/richtlinie/3.2%20c']) {
    const html = await page(path);
    expect(html).toContain('<h1 class="kern-heading-large">Ziffer 3.2 c</h1>');
    expect(html).toContain('href="/richtlinie/3.2">Ziffer 3.2</a>');
    expect(html).toContain('href="/richtlinie/3.2b">Zurück: Ziffer 3.2 b</a>');
    expect(html).toContain('href="/richtlinie/3.3">Weiter: Ziffer 3.3</a>');
  }
});

test('3.2: the letters stand below their sentence, marked as in the text', async () => {
  const html = await page('/richtlinie/3.2');
  expect(html).toMatch(/möglich:<\/p>.*href="\/richtlinie\/3\.2a">a\)<\/a>.*Ein Hochschulabschluss/);
  expect(html).toContain('Bei ausländischen Qualifikationen ist die Gleichwertigkeit');
});

test('3.3: a passage that is only a heading shows what it is divided into', async () => {
  const html = await page('/richtlinie/3.3');
  expect(html).toContain(
    'Ziffer 3.3: Nachqualifizierung und Fortbildung der Personen nach Ziffer 3.2 Buchstaben c</h1>',
  );
  expect(html).toMatch(/href="\/richtlinie\/3\.3\.5">3\.3\.5<\/a>/);
});

test('The first passage has none before it, the last none after it', async () => {
  expect(await page('/richtlinie/1.1')).not.toContain('Zurück:');
  expect(await page('/richtlinie/7')).not.toContain('Weiter:');
  expect(await page('/richtlinie/7')).toContain('href="/richtlinie/6">Zurück: § 6</a>');
});

test('A row of the ledger tells what is demanded, how it is covered, and by what', () => {
  const coverage = [
    {
      id: '3.3.2-a',
      provision: '1.1',
      how: 'executed',
      by: ['duty:3.3.2-requalification-begun', 'rule:3.4.2-minimum-share'],
    },
    { id: '1.1-a', provision: '1.1', how: 'displayed', by: [] },
  ] as const;
  const html = String(LedgerSection({ view: viewOf({ ...FICTITIOUS, coverage }, '1.1') }));
  expect(html).toMatch(/<strong>Beginn der Nachqualifizierung<\/strong> <span class="fw-count">3\.3\.2-a<\/span>/);
  expect(html).toMatch(/>ausgeführt<\/td>/);
  expect(html).toContain('<li>Pflicht „Nachqualifizierung beginnen“</li><li>Prüfregel „Mindestumfang der Stelle“</li>');
  expect(html).toMatch(/>angezeigt<\/td><td [^>]*>Wortlaut der Richtlinie<\/td>/);
});

test('A passage without rows says so, or leads to its parts', () => {
  expect(String(LedgerSection({ view: viewOf(FICTITIOUS, '3') }))).toContain('keine eigene Vorgabe verzeichnet');
  expect(String(LedgerSection({ view: viewOf(FICTITIOUS, '2.1') }))).toContain(
    'bei den Ziffern, in die sich diese gliedert',
  );
});

test('The row of the title stands above § 1, and without one nothing does', () => {
  const row = {
    id: '0-a',
    provision: 'title',
    how: 'executed',
    by: ['validation:x'],
    title: 'T',
    sentence: 'S',
  } as const;
  expect(String(TitleSection({ rows: [row] }))).toMatch(
    /Titel der Richtlinie<\/h2>.*<strong>T<\/strong>.*Eingabeprüfung „x“/,
  );
  expect(TitleSection({ rows: [] })).toBeNull();
});

test('The version asked for is kept from page to page', async () => {
  expect(await page('/richtlinie?fassung=2017-09-01')).toContain('href="/richtlinie/3.2c?fassung=2017-09-01"');
  const html = await page('/richtlinie/3.2c?fassung=2017-09-01');
  for (const path of ['/richtlinie', '/richtlinie/3.2', '/richtlinie/3.2b', '/richtlinie/3.3'])
    expect(html).toContain(`href="${path}?fassung=2017-09-01"`);
});

test.each([
  ['/richtlinie/3.12', 'Unter „3.12“ ist nichts hinterlegt.'],
  ['/richtlinie?fassung=2018-01-01', 'Unter „2018-01-01“ ist nichts hinterlegt.'],
  ['/richtlinie/3.2c?fassung=neu', 'Unter „neu“ ist nichts hinterlegt.'],
])('%s is answered with 404 and named', async (path, sentence) => {
  const response = await testApp().get(path);
  expect(response.status).toBe(404);
  expect(await response.text()).toContain(sentence);
});
