import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { proofSchemas } from '../../domain/employment';
import { ERROR_CODES, type ErrorCode, type Fault, FristwerkError } from '../../domain/errors';
import { parseInput } from '../../domain/validation';
import { errorSentence, refusalText } from '../../texts/errors';

const CODES = Object.keys(ERROR_CODES) as ErrorCode[];
const documented = [
  ...readFileSync(join(__dirname, '../../docs/errors.md'), 'utf8').matchAll(/^\| `([A-Z_]+)` \| (\d+) \|/gm),
];

test('every code is documented with its HTTP status, and nothing else is', () => {
  const listed = documented.map(([, code, status]) => [code, Number(status)]);
  expect(Object.fromEntries(listed)).toEqual(ERROR_CODES);
  expect(listed).toHaveLength(CODES.length);
});

test.each(CODES)('%s says what is wrong and what helps, also when the fault carries nothing else', (code) => {
  const { sentence, fix } = errorSentence({ code });
  for (const text of [sentence, fix]) {
    expect(text).toMatch(/^[A-ZÄÖÜ].*[.]$/);
    expect(text).not.toMatch(/undefined|null|\[object|!|„“/);
  }
});

test.each<[Fault, string, string]>([
  [
    { code: 'INVALID_SHARE', field: 'contract.municipalities.1.share', value: 1.5, details: { min: 0, max: 1 } },
    'Stellenanteil der 2. Gemeinde „1.5“: muss größer als 0 und höchstens 1,00 VZÄ sein und höchstens vier Nachkommastellen haben.',
    'Geben Sie den Anteil an einer Vollzeitstelle an, zum Beispiel 0.75 (mit Punkt).',
  ],
  [
    { code: 'UNKNOWN_READING', field: 'readings.foo', value: 1, details: { reason: 'key', choices: ['trainingRoll'] } },
    'Eine Auslegung mit dem Schlüssel „foo“ gibt es nicht.',
    'Zulässig sind: trainingRoll.',
  ],
  [
    { code: 'UNKNOWN_READING', field: 'settings.readings.rate.a', value: 'x', details: { choices: ['1 … 30'] } },
    'Auslegung „rate.a“: Die Antwort „x“ ist nicht bekannt.',
    'Zulässig sind: 1 … 30.',
  ],
  [
    {
      code: 'INVALID_CHOICE',
      field: 'duty',
      value: '3.5-suitability-recheck',
      details: { reason: 'leftToPlan' },
    },
    'Pflicht „3.5-suitability-recheck“: Aus dieser Angabe allein folgt mit den angewandten Auslegungen kein Termin.',
    'Prüfen Sie die Auslegungen oder fragen Sie „plan“ mit allen bekannten Vorgängen.',
  ],
  [
    { code: 'INVALID_DATE', field: 'firstDay', value: '2026-02-30' },
    'Erster Arbeitstag „2026-02-30“: Diesen Tag gibt es nicht.',
    'Geben Sie einen Kalendertag als JJJJ-MM-TT an, zum Beispiel 2026-02-28.',
  ],
  [
    { code: 'DATE_ORDER', field: 'receivedOn', value: '2026-10-01', details: { earliest: '2026-10-05' } },
    'Eingegangen am: Do 01.10.2026 liegt vor Mo 05.10.2026.',
    'Geben Sie einen Tag ab Mo 05.10.2026 an.',
  ],
  [
    { code: 'DATE_ORDER', field: 'sentOn', value: '2026-10-07', details: { latest: '2026-10-06' } },
    'Abgesandt am: Mi 07.10.2026 liegt nach Di 06.10.2026.',
    'Geben Sie einen Tag bis Di 06.10.2026 an.',
  ],
  [
    { code: 'SHARES_DO_NOT_ADD_UP', field: 'contract.municipalities', details: { sum: 1, expected: 0.75 } },
    'Aufteilung auf Gemeinden: Die Anteile ergeben 1,00 VZÄ, der Beschäftigungsumfang ist 0,75 VZÄ.',
    'Ändern Sie die Anteile der Gemeinden oder den Beschäftigungsumfang, bis beide übereinstimmen.',
  ],
  [
    { code: 'DUTY_NOT_OPEN', value: '4.3-notice-of-new-staff', details: { status: 'metLate', on: '2026-11-23' } },
    '„Einsatz neuen Personals mitteilen“ ist bereits erledigt (verspätet erfüllt am Mo 23.11.2026).',
    'Der Stand der Pflicht steht in der Fristenliste und im Verlauf der Akte.',
  ],
  [
    { code: 'DUTY_NOT_OPEN', value: '3.3.2-requalification-begun', details: { status: 'lapsed' } },
    '„Nachqualifizierung beginnen“ ist entfallen und nimmt keinen Nachweis mehr auf.',
    'Der Stand der Pflicht steht in der Fristenliste und im Verlauf der Akte.',
  ],
  [
    { code: 'DUTY_NOT_OPEN', value: '4.3-notice-of-new-staff', details: { status: 'suspended' } },
    '„Einsatz neuen Personals mitteilen“ ruht bereits.',
    'Der Stand der Pflicht steht in der Fristenliste und im Verlauf der Akte.',
  ],
  [
    { code: 'SECOND_PERSON_REQUIRED', field: 'of', value: 'w-1' },
    'Den Vorschlag „w-1“ kann nicht dieselbe Person bestätigen, die ihn gemacht hat.',
    'Lassen Sie eine andere Person entscheiden.',
  ],
  [
    { code: 'SECOND_PERSON_REQUIRED', value: '4.3-notice-of-new-staff', details: { reason: 'pending', event: 'w-1' } },
    'Zur Pflicht „Einsatz neuen Personals mitteilen“ wartet bereits ein Vorschlag auf die Bestätigung durch eine zweite Person.',
    'Lassen Sie diesen Vorschlag zuerst von einer anderen Person bestätigen oder ablehnen.',
  ],
  [
    {
      code: 'PROPOSAL_OUTDATED',
      field: 'proposal',
      value: '0a1b',
      details: { base: 1, inForce: 2, changed: ['digest', 'ladder.leadFrom'] },
    },
    'Der Vorschlag „0a1b“ beruht nicht auf den geltenden Hauseinstellungen (Grundlage: Fassung 1, es gilt Fassung 2; seither geändert: digest, ladder.leadFrom).',
    'Prüfen Sie die Änderungen und schlagen Sie die Hauseinstellungen auf dieser Grundlage neu vor.',
  ],
  [
    { code: 'NOTHING_TO_CONFIRM', field: 'of', value: 'w-1' },
    'Zum Eintrag „w-1“ wartet kein Vorschlag auf eine Bestätigung.',
    'Offene Vorschläge stehen bei der Pflicht und im Verlauf der Akte.',
  ],
  [
    { code: 'ENTITY_ENDED', field: 'receivedOn', value: '2026-10-07', details: { latest: '2026-10-06' } },
    'Eingegangen am: Mi 07.10.2026 liegt nach dem Ende am Di 06.10.2026.',
    'Prüfen Sie den Tag; ein falsch erfasstes Ende lässt sich mit Begründung berichtigen.',
  ],
  [
    { code: 'ENCLOSURE_MISSING', details: { choices: ['employment-proof', 'report'] } },
    'Dem Nachweis fehlen Anlagen: Beschäftigungsnachweise, Sachbericht.',
    'Erfassen Sie die fehlenden Anlagen mit ihrem Eingang; erst dann ist die Pflicht erfüllt.',
  ],
  [
    { code: 'UNKNOWN_EVENT', value: 'e-9' },
    'Den Eintrag „e-9“ gibt es in dieser Akte nicht.',
    'Die Einträge stehen mit ihren Kennungen im Verlauf der Akte.',
  ],
  [
    { code: 'UNKNOWN_EVENT', value: 'e-9', details: { reason: 'voided' } },
    'Der Eintrag „e-9“ zählt nicht mehr; er wurde für ungültig erklärt.',
    'Die Einträge stehen mit ihren Kennungen im Verlauf der Akte.',
  ],
  [
    { code: 'UNKNOWN_DUTY', value: '9.9-x', details: { choices: ['4.3-notice-of-new-staff'] } },
    'Die Pflicht „9.9-x“ gibt es in dieser Akte nicht.',
    'Pflichten dieser Akte: 4.3-notice-of-new-staff (Einsatz neuen Personals mitteilen).',
  ],
  [
    { code: 'INVALID_DATE', field: 'firstDay', value: '01.08.2026' },
    'Erster Arbeitstag „01.08.2026“: Das ist kein Tag.',
    'Schreiben Sie den Tag als JJJJ-MM-TT, zum Beispiel 2026-02-28.',
  ],
  [
    { code: 'DATE_IN_FUTURE', field: 'provedOn', value: '2026-12-01', details: { today: '2026-11-30' } },
    'Nachgewiesen am: Di 01.12.2026 liegt in der Zukunft.',
    'Geben Sie einen Tag bis Mo 30.11.2026 an.',
  ],
  [
    { code: 'INVALID_TEXT', field: 'person.givenName', value: ' ' },
    'Vorname: Die Angabe fehlt.',
    'Geben Sie „Vorname“ an.',
  ],
  [
    { code: 'INVALID_TEXT', field: 'qualification.degree.country', value: 'D1' },
    'Staat des Hochschulabschlusses „D1“: Das ist kein Kürzel eines Staats.',
    'Geben Sie zwei Großbuchstaben an, zum Beispiel DE, UA oder SY.',
  ],
  [
    {
      code: 'INVALID_TEXT',
      field: 'language',
      form: 'careCase.consentGiven',
      value: 'Arabisch',
      details: { reason: 'language' },
    },
    'Sprache „Arabisch“: Das ist kein Kürzel einer Sprache.',
    'Geben Sie das Kürzel nach ISO 639 in zwei oder drei Kleinbuchstaben an, zum Beispiel ar für Arabisch.',
  ],
  [
    {
      code: 'INVALID_TYPE',
      field: 'period',
      form: 'grant.dataRequested',
      value: 'zwei Wochen',
      details: { expected: 'object' },
    },
    'Frist der Behörde „zwei Wochen“: Die Angabe hat die falsche Form.',
    'Erwartet werden die beiden Felder „count“ (Anzahl) und „unit“ (days, weeks oder months), zum Beispiel period.count=2 und period.unit=weeks.',
  ],
  [
    { code: 'REQUIRED_FIELD', field: 'document', value: 'leer.pdf', details: { reason: 'emptyFile' } },
    'Dokument „leer.pdf“: Die Datei ist leer.',
    'Prüfen Sie die Datei und wählen Sie sie noch einmal aus.',
  ],
  [
    {
      code: 'INVALID_CHOICE',
      field: 'document',
      value: 'prog.exe',
      details: { reason: 'documentKind', choices: ['pdf', 'txt'] },
    },
    'Dokument „prog.exe“: keine PDF-, Bild-, Text- oder E-Mail-Datei.',
    'Zulässig sind Dateien mit den Endungen pdf, txt, deren Inhalt dazu passt.',
  ],
  [
    { code: 'UNKNOWN_ACTOR', field: 'as', details: { choices: ['p-101', 'p-103'] } },
    'Die handelnde Person ist nicht angegeben.',
    'Geben Sie eine bekannte Kennung an: p-101, p-103.',
  ],
  [
    {
      code: 'ACTOR_NOT_ENTITLED',
      value: 'p-201',
      details: { organisation: 'caritas', roles: ['administrator', 'coordinator'] },
    },
    'Die handelnde Person „p-201“ darf diesen Vorgang in der Organisation „caritas“ nicht erfassen.',
    'Das dürfen dort: Verwaltung, Koordination.',
  ],
  [
    {
      code: 'UNREADABLE_FILE',
      value: 'hire.yaml',
      details: { reason: 'duplicateKey', line: 4, column: 1 },
    },
    'In der Datei „hire.yaml“ steht ein Feld doppelt (Zeile 4, Spalte 1).',
    'Entfernen Sie eine der beiden Angaben.',
  ],
  [
    { code: 'DOCUMENT_TOO_LARGE', field: 'document', value: 'scan.pdf', details: { max: 20_971_520 } },
    'Dokument „scan.pdf“ ist größer als 20 MB.',
    'Verkleinern Sie das Dokument, zum Beispiel durch eine geringere Auflösung beim Einscannen.',
  ],
  [
    { code: 'UNREADABLE_FILE', value: 'hire.yaml', details: { reason: 'tooLarge', max: 1_048_576 } },
    'Die Datei „hire.yaml“ ist größer als 1 MB.',
    'Teilen Sie die Angaben auf mehrere Dateien auf.',
  ],
  [
    { code: 'INVALID_TEXT', field: 'requestId', value: 'Klara Kanarienvogel', details: { max: 64 } },
    'Vorgangskennung „Klara Kanarienvogel“: Der Text ist leer, zu lang oder enthält unzulässige Zeichen.',
    'Höchstens 64 Zeichen: Buchstaben, Ziffern und . _ -, am Anfang ein Buchstabe oder eine Ziffer; keine Namen.',
  ],
  [
    { code: 'STEP_NOT_REFUSED', field: 'steps.4', value: 'hire', details: { expected: 'INVALID_DATE' } },
    '5. Schritt „hire“ wurde angenommen, erwartet war die Ablehnung INVALID_DATE.',
    'Prüfen Sie, ob die erwartete Ablehnung (refused) oder das Regelwerk zu berichtigen ist.',
  ],
  [
    { code: 'OUTSIDE_VALIDITY', field: 'firstDay', value: '2017-08-31', details: { earliest: '2017-09-01' } },
    'Erster Arbeitstag: Für Do 31.08.2017 ist keine Fassung der Richtlinie oder kein Kalender hinterlegt.',
    'Geben Sie einen Tag ab Fr 01.09.2017 an.',
  ],
])('%j names field, value and limit', (fault, sentence, fix) => {
  expect(errorSentence(fault)).toEqual({ sentence, fix });
});

test.each<[Fault, string]>([
  [{ code: 'INVALID_SHARE' }, 'Geben Sie den Anteil an einer Vollzeitstelle an, zum Beispiel 0,75.'],
  [{ code: 'INVALID_AMOUNT' }, 'Geben Sie den Betrag in Euro an, zum Beispiel 2.850,50.'],
  [{ code: 'INVALID_DATE', value: 'morgen' }, 'Schreiben Sie den Tag als TT.MM.JJJJ, zum Beispiel 28.02.2026.'],
  [
    { code: 'INVALID_DATE', value: '30.02.2026' },
    'Geben Sie einen Kalendertag als TT.MM.JJJJ an, zum Beispiel 28.02.2026.',
  ],
  [{ code: 'INVALID_CHOICE', details: { choices: ['open', 'met'] } }, 'Wählen Sie einen der angebotenen Werte.'],
  [{ code: 'INVALID_CHOICE', details: { choices: ['1 … 400'] } }, 'Zulässig sind: 1 … 400.'],
])('on a page %j is helped in the terms of a form', (fault, fix) => {
  expect(errorSentence(fault, 'page').fix).toBe(fix);
});

test.each(CODES)('on a page %s names no command and no value of a file', (code) => {
  const { sentence, fix } = errorSentence({ code, details: { choices: ['granting-authority'] } }, 'page');
  expect(`${sentence} ${fix}`).not.toMatch(/npm start|fristwerk duties|--data|granting-authority|JJJJ-MM-TT|true/);
});

test('a long value is cut, so that a pasted page does not become the message', () => {
  const { sentence } = errorSentence({ code: 'INVALID_TEXT', field: 'placeOfWork', value: 'x'.repeat(500) });
  expect(sentence).toContain(`„${'x'.repeat(80)} …“`);
});

test('a list with too few or too many entries is refused with the number', () => {
  const entries = (details: object) =>
    errorSentence(
      { code: 'INVALID_CHOICE', field: 'posts', value: [], details: { reason: 'entries', ...details } },
      'file',
    );
  expect(entries({ min: 1 }).fix).toBe('Geben Sie mindestens einen Eintrag an.');
  expect(entries({ min: 2 }).fix).toBe('Geben Sie mindestens 2 Einträge an.');
  expect(entries({ max: 50 })).toMatchObject({ fix: 'Geben Sie höchstens 50 Einträge an.' });
});

test('a refused form is one text with a line for each wrong field', () => {
  const refusal = refused(() => parseInput(proofSchemas['3.3.2-requalification-begun'], { kontrakt: 1 }));
  expect(refusalText(refusal).split('\n')).toEqual([
    'Eingegangen am: Die Angabe fehlt. Geben Sie „Eingegangen am“ an.',
    'Erster besuchter Kurstag: Die Angabe fehlt. Geben Sie „Erster besuchter Kurstag“ an.',
    'Das Feld „kontrakt“ ist nicht vorgesehen. Prüfen Sie die Schreibweise oder entfernen Sie das Feld.',
  ]);
});

function refused(work: () => unknown): FristwerkError {
  try {
    work();
  } catch (error) {
    if (error instanceof FristwerkError) return error;
  }
  throw new Error('was not refused');
}
