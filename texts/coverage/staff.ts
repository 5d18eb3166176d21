import type { RowText } from './row-text';

/** The rows of § 4: staff, absence and replacement, notices of staff, rooms. */
export const STAFF: Readonly<Record<string, RowText>> = {
  '4.1-a': {
    title: 'Stellung des Personals',
    sentence: 'Das Personal für die soziale Beratung und Begleitung der Flüchtlinge stellt der Verband.',
  },
  '4.1-b': {
    title: 'Freistellung bei Urlaub und Krankheit',
    sentence:
      'Ist das zugeordnete Personal im Urlaub oder krank, ist der Verband bis zu sechs Wochen von der Dienstleistung freigestellt und muss dafür nichts erstatten.',
  },
  '4.1-c': {
    title: 'Ununterbrochene Dienstleistung',
    sentence: 'Der Verband erbringt die Dienstleistung ohne Unterbrechung.',
  },
  '4.1-d': {
    title: 'Abweichung nur im begründeten Ausnahmefall',
    sentence: 'Von der ununterbrochenen Dienstleistung darf der Verband nur in begründeten Ausnahmefällen abweichen.',
  },
  '4.1-e': {
    title: 'Mitteilung der Gründe einer Abweichung',
    sentence:
      'Weicht der Verband von der ununterbrochenen Dienstleistung ab, muss er dem Landratsamt die Gründe unverzüglich schriftlich mitteilen.',
  },
  '4.2-a': {
    title: 'Ersatzpersonal ab der 7. Woche',
    sentence:
      'Fällt das eingesetzte Personal voraussichtlich länger als sechs Wochen aus, muss der Verband spätestens ab der 7. Woche geeignetes Ersatzpersonal einsetzen.',
  },
  '4.2-b': {
    title: 'Anforderungen an das Ersatzpersonal',
    sentence: 'Das Ersatzpersonal muss geeignet sein und die Anforderungen der Richtlinien erfüllen.',
  },
  '4.2-c': {
    title: 'Bekanntgabe, dass Ersatzpersonal nicht möglich ist',
    sentence:
      'Kann der Verband kein Ersatzpersonal einsetzen und entfällt die gesetzliche Lohnfortzahlung, muss er dies unverzüglich bekannt geben; eine Form nennt die Ziffer nicht.',
  },
  '4.2-f': {
    title: 'Erstattung der Personalkosten',
    sentence: 'Die Ziffer setzt voraus, dass das Landratsamt dem Verband die Personalkosten erstattet.',
  },
  '4.2-d': {
    title: 'Kürzung der zu erstattenden Personalkosten',
    sentence:
      'Ist Ersatzpersonal nicht möglich und entfällt die gesetzliche Lohnfortzahlung, verringern sich die vom Landratsamt zu erstattenden Personalkosten.',
  },
  '4.2-e': {
    title: 'Anrechnung des Krankengeldzuschusses',
    sentence:
      'Muss der Verband nach Tarif einen Krankengeldzuschuss zahlen, wird dieser auf die Kürzung der zu erstattenden Personalkosten angerechnet.',
  },
  '4.3-a': {
    title: 'Mitteilung neuen Personals',
    sentence:
      'Setzt der Verband neue Mitarbeiterinnen oder Mitarbeiter ein, muss er dies dem Landratsamt innerhalb einer Woche schriftlich, per E-Mail oder Fax mitteilen.',
  },
  '4.3-b': {
    title: 'Einsatzort in der Mitteilung neuen Personals',
    sentence: 'Die Mitteilung neuen Personals muss auch den Einsatzort nennen.',
  },
  '4.4-a': {
    title: 'Mitteilung von Veränderungen im Personal',
    sentence:
      'Verändert sich das Personal, insbesondere durch Ausscheiden oder geänderte Stellenanteile, muss der Verband dies dem Landratsamt innerhalb einer Woche schriftlich, per E-Mail oder Fax mitteilen.',
  },
  '4.4-b': {
    title: 'Mitteilung eines geänderten Einsatzortes',
    sentence:
      'Ändert sich durch eine Veränderung im Personal auch der Einsatzort, muss der Verband dies dem Landratsamt ebenfalls innerhalb einer Woche mitteilen.',
  },
  '4.5-a': {
    title: 'Räumlichkeiten und Ausstattung',
    sentence:
      'Qualifizierte Flüchtlingsarbeit braucht ausreichende und geeignete Räumlichkeiten mit entsprechender Ausstattung wie Telefon, EDV und Internetzugang.',
  },
  '4.5-b': {
    title: 'Verhandlung über Räumlichkeiten und Ausstattung',
    sentence:
      'Der Verband hat mit den Gemeinden über geeignete Räumlichkeiten und die erforderliche Ausstattung zu verhandeln.',
  },
};
