import type { Instant } from '../../../domain/instant';
import { legalDate } from '../../../domain/legal-date';
import type { Reminder } from '../../../texts/mail';
import { digestMail, groupMail } from '../../../texts/mail/collected-mail';
import { proofOfBeginning, requalification } from '../../client/history/history-builder';

const asOf = '2026-11-02T07:00:00.000Z' as Instant;

const begin: Reminder = {
  duty: requalification,
  reference: 'IM-7K3Q2A9D',
  rung: { key: 'employment/7k3q2a9d0m4x/3.3.2-requalification-begun/1/due' },
  recipientRole: 'coordinator',
  alsoTold: ['coordinator', 'deputy'],
  baseUrl: 'http://127.0.0.1:8080',
  asOf,
  missedRungs: 0,
};
const other: Reminder = { ...begin, reference: 'IM-9D0M4X7K', missedRungs: 1 };
const proof: Reminder = {
  ...begin,
  duty: proofOfBeginning,
  rung: { key: 'employment/7k3q2a9d0m4x/3.3.2-proof-of-beginning/1/+7' },
  alsoTold: ['coordinator'],
};

test('the same duty of two files is told once, with both files and the way to each', () => {
  const { subject, text } = groupMail([begin, other]);
  expect(subject).toBe('Nachqualifizierung beginnen: 2 Akten (fällig heute, Mo 02.11.2026)');
  expect(text).toBe(`Erinnerung: Nachqualifizierung beginnen: 2 Akten

* Nachqualifizierung beginnen
  Wer:
    Verband (Nachweis an das Landratsamt)
  Bis wann:
    Mo 02.11.2026 (Frist nach Richtlinie, heute)
    Das rechnerische Ende fällt auf So 01.11.2026; vorsorglich war bis Fr 30.10.2026 zu handeln.
  Warum:
    Nach Ziffer 3.3.2 ist die Nachqualifizierung innerhalb von drei Monaten nach Aufnahme der Tätigkeit zu beginnen.
    Fristberechnung: Beginn Sa 01.08.2026, drei Monate, Ende So 01.11.2026; Sonntag und Allerheiligen, daher Mo 02.11.2026 (Ziffer 3.3.2; BGB § 187 Abs. 1, § 188 Abs. 2; LVwVfG § 31 Abs. 3).
  Was erledigt die Pflicht:
    Bestätigung über den ersten besuchten Kurstag; eine Anmeldung genügt nicht.
  Empfänger:
    Diese E-Mail geht an: Koordination und Vertretung. Bleibt die Pflicht offen, gehen spätere Erinnerungen auch an: Leitung und Prüfung.
  Akten:
    IM-7K3Q2A9D
      am letzten Tag der Frist
      Nachweis erfassen: http://127.0.0.1:8080/personal/IM-7K3Q2A9D#pflicht-3-3-2-requalification-begun
    IM-9D0M4X7K
      am letzten Tag der Frist
      Eine frühere Erinnerung konnte nicht versandt werden und ist hiermit nachgeholt.
      Nachweis erfassen: http://127.0.0.1:8080/personal/IM-9D0M4X7K#pflicht-3-3-2-requalification-begun

Diese Nachricht wurde von Fristwerk erstellt. Sobald der Nachweis erfasst ist, enden die Erinnerungen.
`);
});

test('the daily mail tells every duty by its day and counts what is overdue', () => {
  const today = '2026-11-03T07:00:00.000Z' as Instant;
  const reminders = [begin, other, proof].map((one) => ({ ...one, asOf: today }));
  const { subject, text } = digestMail(reminders, today);
  expect(subject).toBe('Erinnerungen am Di 03.11.2026: 3 Pflichten in 2 Akten, davon 2 überschritten');
  const blocks = text.split('\n').filter((line) => line.startsWith('* '));
  // House target of the prompt duty: Thu 8 Oct; the other was due on Mon 2 Nov.
  expect(blocks).toEqual([
    '* Nachweis über den Beginn der Nachqualifizierung nachreichen',
    '* Nachqualifizierung beginnen',
  ]);
});

test('the duties of two providers in one file are told apart by their names', () => {
  const two = [
    { ...begin, owedBy: 'Caritasverband' },
    { ...begin, owedBy: 'Diakonie' },
  ] as const;
  const { subject, text } = groupMail([...two]);
  expect(subject).toBe('Nachqualifizierung beginnen: 2 Pflichten in einer Akte (fällig heute, Mo 02.11.2026)');
  expect(text).toContain('    IM-7K3Q2A9D (Caritasverband)\n');
  expect(text).toContain('    IM-7K3Q2A9D (Diakonie)\n');
});

test('files of which other dates are told stand in blocks of their own', () => {
  const later = { ...other, duty: { ...requalification, due: legalDate('2026-11-03') } };
  const { text } = digestMail([begin, later], asOf);
  expect(text.match(/^\* Nachqualifizierung beginnen$/gm)).toHaveLength(2);
});

test('a file whose reminder was meant for somebody else says so at the file', () => {
  const { text } = groupMail([begin, { ...other, insteadOf: 'deputy' }]);
  const [, files = ''] = text.split('  Akten:\n');
  expect(files.split('IM-9D0M4X7K')[0]).not.toContain('bestimmt');
  expect(files.split('IM-9D0M4X7K')[1]).toContain('Diese Erinnerung war für die Rolle Vertretung bestimmt.');
});

test('the HTML form says the same, loads nothing from elsewhere and escapes what it is given', () => {
  const { html } = groupMail([begin, { ...other, reference: '<b>&"' }]);
  expect(html).toContain('&lt;b&gt;&amp;&quot;');
  expect(html).not.toContain('<b>');
  expect(html).toContain('Fristberechnung: Beginn Sa 01.08.2026');
  expect(html).not.toMatch(/<(img|script|link|style)\b/);
});
