import type { Instant } from '../../domain/instant';
import { legalDate } from '../../domain/legal-date';
import { ABSENCE_DUTIES } from '../../rules/guideline/2017-09-01/duties/absence';
import { CARE_CASE_DUTIES } from '../../rules/guideline/2017-09-01/duties/care-case';
import { type Reminder, reminderMail } from '../../texts/mail';
import { escapeHtml } from '../../texts/mail-html';
import { neutralTitle } from '../../texts/neutral-title';
import { proofOfBeginning, requalification } from '../client/history/history-builder';

const reminder: Reminder = {
  duty: requalification,
  reference: 'IM-7K3Q2A9D',
  rung: { key: 'employment/7k3q2a9d0m4x/3.3.2-requalification-begun/1/-7' },
  recipientRole: 'coordinator',
  baseUrl: 'http://127.0.0.1:8080/',
  asOf: '2026-10-23T05:41:00.000Z' as Instant,
  missedRungs: 0,
};

test('a reminder says what, by when, why, what closes it, where, and who is told', () => {
  expect(reminderMail(reminder).text).toBe(`Erinnerung: Nachqualifizierung beginnen

Was:
  Nachqualifizierung beginnen
  Verband (Nachweis an das Landratsamt)

Aktenzeichen:
  IM-7K3Q2A9D

Bis wann:
  Mo 02.11.2026 (Frist nach Richtlinie, in 10 Tagen)
  Das rechnerische Ende fällt auf So 01.11.2026; vorsorglich bis Fr 30.10.2026.

Warum:
  Nach Ziffer 3.3.2 ist die Nachqualifizierung innerhalb von drei Monaten nach Aufnahme der Tätigkeit zu beginnen.
  Fristberechnung: Beginn Sa 01.08.2026, drei Monate, Ende So 01.11.2026; Sonntag und Allerheiligen, daher Mo 02.11.2026 (Ziffer 3.3.2; BGB § 187 Abs. 1, § 188 Abs. 2; LVwVfG § 31 Abs. 3).

Was erledigt die Pflicht:
  Bestätigung über den ersten besuchten Kurstag; eine Anmeldung genügt nicht.

Erinnerungsstufe:
  7 Tage vor dem Zieltag Fr 30.10.2026

Empfänger:
  Diese E-Mail geht an: Koordination. Bleibt die Pflicht offen, gehen spätere Erinnerungen auch an: Vertretung, Leitung und Prüfung.

Nachweis erfassen:
  http://127.0.0.1:8080/personal/IM-7K3Q2A9D#pflicht-3-3-2-requalification-begun

Diese Nachricht wurde von Fristwerk erstellt. Sobald der Nachweis erfasst ist, enden die Erinnerungen.
`);
});

test.each([
  ['2026-11-02T06:41:00.000Z', 'IM-7K3Q2A9D: Nachqualifizierung beginnen (fällig heute, Mo 02.11.2026)'],
  ['2026-11-02T22:59:59.000Z', 'IM-7K3Q2A9D: Nachqualifizierung beginnen (fällig heute, Mo 02.11.2026)'],
  ['2026-11-02T23:00:00.000Z', 'IM-7K3Q2A9D: Nachqualifizierung beginnen (überschritten seit Di 03.11.2026)'],
])('as of %s the subject is "%s": a day ends at midnight in Berlin', (asOf, subject) => {
  expect(reminderMail({ ...reminder, asOf: asOf as Instant }).subject).toBe(subject);
});

test('an overdue duty says how many days after its end', () => {
  const { text } = reminderMail({ ...reminder, asOf: '2026-11-05T06:41:00.000Z' as Instant });
  expect(text).toContain('Mo 02.11.2026 (Frist nach Richtlinie, überschritten, 3 Tage nach Fristende)');
});

test('a prompt duty shows since when it is owed and the house target, and no date of the law', () => {
  const rung = { key: 'employment/7k3q2a9d0m4x/3.3.2-proof-of-beginning/1/start' };
  const { subject, text } = reminderMail({ ...reminder, duty: proofOfBeginning, rung });
  expect(subject).toBe(
    'IM-7K3Q2A9D: Nachweis über den Beginn der Nachqualifizierung nachreichen (unverzüglich, offen seit Mo 05.10.2026)',
  );
  expect(text).toContain(
    'Bis wann:\n  unverzüglich, seit Mo 05.10.2026; interner Zielwert Do 08.10.2026, keine Frist nach Richtlinie\n\nWarum',
  );
  expect(text).toContain('Erinnerungsstufe:\n  zu Beginn');
  expect(text).not.toMatch(/fällig|überschritten|Fristberechnung/);
});

test('even a prompt duty that carried a due day would not show it', () => {
  const { text, subject } = reminderMail({ ...reminder, duty: { ...proofOfBeginning, due: legalDate('2026-10-09') } });
  expect(text + subject).not.toContain('09.10.2026');
});

test('an escalation names those told at the same time and the rungs it makes up for', () => {
  const { text } = reminderMail({
    ...reminder,
    rung: { key: 'employment/7k3q2a9d0m4x/3.3.2-requalification-begun/1/+3' },
    recipientRole: 'lead',
    alsoTold: ['coordinator', 'deputy', 'lead'],
    missedRungs: 2,
  });
  expect(text).toContain(
    '3 Tage nach Fristende\n  2 frühere Erinnerungen konnten nicht versandt werden und sind hiermit nachgeholt.',
  );
  expect(text).toContain(
    'Diese E-Mail geht an: Koordination, Vertretung und Leitung. Bleibt die Pflicht offen, gehen spätere Erinnerungen auch an: Prüfung.',
  );
});

test.each([
  // Aimed at Fri 30 Oct, due on Mon 2 Nov.
  ['-1', '2026-10-29T06:41:00.000Z', '1 Tag vor dem Zieltag Fr 30.10.2026'],
  [
    '-5',
    '2026-10-23T05:41:00.000Z',
    '5 Tage vor dem Zieltag Fr 30.10.2026, vorgezogen vom So 25.10.2026, an dem nicht erinnert wird',
  ],
  ['due', '2026-11-02T06:41:00.000Z', 'am letzten Tag der Frist'],
  ['+3', '2026-11-05T06:41:00.000Z', '3 Tage nach Fristende'],
  ['+5', '2026-11-09T06:41:00.000Z', '5 Tage nach Fristende, verschoben vom Sa 07.11.2026'],
])('rung %s on %s agrees with the date beside it: %s', (label, asOf, words) => {
  const rung = { key: `employment/7k3q2a9d0m4x/3.3.2-requalification-begun/1/${label}` };
  expect(reminderMail({ ...reminder, rung, asOf: asOf as Instant }).text).toContain(`Erinnerungsstufe:\n  ${words}\n`);
});

test('a day aimed at that has passed is told as past, the day itself is not', () => {
  const on = (day: string) => reminderMail({ ...reminder, asOf: `${day}T08:00:00.000Z` as Instant }).text;
  expect(on('2026-10-30')).toContain('; vorsorglich bis Fr 30.10.2026.');
  expect(on('2026-10-31')).toContain('; vorsorglich war bis Fr 30.10.2026 zu handeln.');
});

test.each(ABSENCE_DUTIES.map(({ id }) => id))('4.2: no mail on %s says why somebody is away', (id) => {
  const { provision } = ABSENCE_DUTIES.find((row) => row.id === id) ?? { provision: '' };
  const { text, html } = reminderMail({
    ...reminder,
    duty: { ...proofOfBeginning, id, provision: provision as '4.2' },
  });
  expect(text).toContain('Warum:\n  Die Pflicht folgt aus Ziffer 4.2. Näheres steht in der Akte.\n');
  for (const form of [text, html]) expect(form).not.toMatch(/Lohnfortzahlung|krank|Urlaub/i);
});

test('a duty that another organisation owes names it in the subject and beside the file', () => {
  const { subject, text } = reminderMail({ ...reminder, owedBy: 'Caritasverband' });
  expect(subject).toBe('IM-7K3Q2A9D: Nachqualifizierung beginnen (Caritasverband; fällig in 10 Tagen, Mo 02.11.2026)');
  expect(text).toContain('Verpflichtet:\n  Caritasverband\n');
});

test('where everybody is told at once, no ladder is promised', () => {
  const alsoTold = ['coordinator', 'deputy', 'lead', 'compliance'] as const;
  const { text } = reminderMail({ ...reminder, recipientRole: 'compliance', alsoTold });
  expect(text).toContain('  Diese E-Mail geht an: Koordination, Vertretung, Leitung und Prüfung.\n\n');
});

test.each([
  ['coordinator', 'Nachweis erfassen'],
  ['deputy', 'Nachweis erfassen'],
  ['lead', 'Akte ansehen'],
  ['compliance', 'Akte ansehen'],
] as const)('the link in the mail to the %s is called "%s"', (recipientRole, label) => {
  const { text, html } = reminderMail({ ...reminder, recipientRole });
  expect(text).toContain(`${label}:\n  http://127.0.0.1:8080/personal/`);
  expect(html).toContain(`>${label}</a>`);
});

test.each([
  ['2026-11-03T08:00:00.000Z', 'sofort, weil die Frist bei der Erfassung schon überschritten war'],
  ['2026-11-02T08:00:00.000Z', 'sofort, weil die früheren Erinnerungstage schon vorbei waren'],
])('a reminder that comes at once, on %s, says why: %s', (asOf, words) => {
  const rung = { key: 'employment/7k3q2a9d0m4x/3.3.2-requalification-begun/1/immediate' };
  expect(reminderMail({ ...reminder, rung, asOf: asOf as Instant }).text).toContain(`Erinnerungsstufe:\n  ${words}\n`);
});

test('the HTML form says the same, loads nothing from elsewhere and escapes what it is given', () => {
  const { html } = reminderMail({ ...reminder, reference: '<b>&"' });
  expect(html).toContain('&lt;b&gt;&amp;&quot;');
  expect(html).not.toContain('<b>');
  expect(html).toContain('Fristberechnung: Beginn Sa 01.08.2026');
  expect(html).not.toMatch(/<(img|script|link|style)\b/);
  expect(escapeHtml(`<a href='x'>"&"</a>`)).toBe('&lt;a href=&#39;x&#39;&gt;&quot;&amp;&quot;&lt;/a&gt;');
});

test('a reminder in the place of somebody whose mail did not arrive says so first, and names no address', () => {
  const { text } = reminderMail({ ...reminder, recipientRole: 'deputy', insteadOf: 'coordinator' });
  expect(text).toContain(
    'Erinnerung: Nachqualifizierung beginnen\n\nHinweis:\n  Diese Erinnerung war für die Rolle Koordination bestimmt. Die E-Mail dorthin konnte nicht zugestellt werden; bitte geben Sie sie weiter oder lassen Sie die Adresse berichtigen.\n\nWas:',
  );
});

test('4.2: neither subject nor heading says that sick pay has ended', () => {
  const duty = { ...proofOfBeginning, id: '4.2-notice-of-sick-pay-end', provision: '4.2' as const };
  const { subject, html } = reminderMail({ ...reminder, duty, reference: 'AU-7K3Q2A9D' });
  expect(subject).toBe('AU-7K3Q2A9D: Mitteilung an das Landratsamt (unverzüglich, offen seit Mo 05.10.2026)');
  expect(html).toContain('<h1 style="font-size:20px;margin:0 0 16px">Mitteilung an das Landratsamt</h1>');
});

test("no duty of an absence or a care case is called after an illness or a person's reasons", () => {
  const ids = [ABSENCE_DUTIES, CARE_CASE_DUTIES].flatMap((rows) => rows.map(({ id }) => id));
  expect(ids.length).toBeGreaterThan(9);
  for (const id of ids)
    expect(neutralTitle(id)).not.toMatch(/krank|arbeitsunfähig|Lohnfortzahlung|Diagnose|Elternzeit/i);
});
