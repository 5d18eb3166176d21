import type { RowText } from './row-text';

/** The rows of 3.1 to 3.3: the kinds of qualification, requalification and further training. */
export const QUALIFICATION: Readonly<Record<string, RowText>> = {
  '3.1-a': {
    title: 'Qualifikation bei Ausschreibung, Besetzung und Übernahme',
    sentence:
      'Wer Stellen für das Integrationsmanagement ausschreibt oder besetzt oder bereits einschlägig tätiges Personal übernimmt, muss für die Förderung die Qualifikationsanforderungen beachten.',
  },
  '3.2-0': {
    title: 'Zulässige Arten der Qualifikation und Bezahlung',
    sentence:
      'Möglich sind nur die Qualifikationen nach den Buchstaben a, b und c; einen Förderbetrag nennt die Ziffer für die Buchstaben a und b, für Buchstabe c ist er nicht ausdrücklich genannt.',
  },
  '3.2-a1': {
    title: 'Buchstabe a: Hochschulabschluss im Sozialwesen',
    sentence:
      'Buchstabe a verlangt einen Hochschulabschluss, mindestens Bachelor, in einem Fach des Sozialwesens, insbesondere Soziale Arbeit, Internationale Soziale Arbeit, Angewandte Psychologie, Sozialpädagogik, Migrationspädagogik oder Pädagogik.',
  },
  '3.2-a2': {
    title: 'Buchstabe a: Förderbetrag für eine VZÄ',
    sentence:
      'Das Land fördert eine VZÄ nach Buchstabe a mit 64.000 € einschließlich Personalnebenkosten und Fortbildungskosten; dass der Betrag für ein Jahr gilt, ist aus Ziffer 3.4.1 abgeleitet.',
  },
  '3.2-b1': {
    title: 'Buchstabe b: anderer geeigneter Hochschulabschluss',
    sentence:
      'Buchstabe b verlangt einen Hochschulabschluss, mindestens Bachelor, in einem anderen, aber geeigneten Fach, insbesondere öffentliche Verwaltung, Islamwissenschaften, Interkulturelle Kommunikation, Sprachwissenschaften oder Entwicklungszusammenarbeit.',
  },
  '3.2-b2': {
    title: 'Buchstabe b: Förderbetrag für eine VZÄ',
    sentence:
      'Das Land fördert eine VZÄ nach Buchstabe b mit 64.000 € einschließlich Personalnebenkosten und Fortbildungskosten; dass der Betrag für ein Jahr gilt, ist aus Ziffer 3.4.1 abgeleitet.',
  },
  '3.2-c1': {
    title: 'Buchstabe c: mindestens mittlerer Bildungsabschluss',
    sentence: 'Buchstabe c verlangt mindestens einen mittleren Bildungsabschluss.',
  },
  '3.2-c2': {
    title: 'Buchstabe c: abgeschlossene Berufsausbildung',
    sentence: 'Buchstabe c verlangt neben dem Bildungsabschluss eine abgeschlossene Berufsausbildung.',
  },
  '3.2-c3': {
    title: 'Buchstabe c: geeignete Nachqualifizierung',
    sentence:
      'Buchstabe c verlangt zusätzlich den Nachweis einer geeigneten Nachqualifizierung, im Text einmal auf das Integrationsmanagement und einmal auf die Integration von Flüchtlingen bezogen; das Nähere regelt Ziffer 3.3.',
  },
  '3.2-c4': {
    title: 'Buchstabe c: Erfahrungswissen glaubhaft machen',
    sentence: 'Die Person muss der anstellenden Kommune ihr Erfahrungswissen in geeigneter Form glaubhaft machen.',
  },
  '3.2-c5': {
    title: 'Buchstabe c: Erfahrungswissen dokumentieren',
    sentence: 'Die anstellende Kommune muss das glaubhaft gemachte Erfahrungswissen dokumentieren.',
  },
  '3.2-c6': {
    title: 'Buchstabe c: Zweck der Regelung',
    sentence:
      'Buchstabe c soll die Förderung insbesondere für Personen ohne einschlägige akademische Qualifikation ermöglichen, die wegen ihres Erfahrungswissens und langen einschlägigen Engagements die Aufgaben erfolgreich wahrnehmen können.',
  },
  '3.2-d': {
    title: 'Gleichwertigkeit ausländischer Qualifikationen',
    sentence:
      'Wer eine ausländische Qualifikation hat, muss deren Gleichwertigkeit im einschlägigen Verfahren nachweisen: durch Gleichwertigkeitsprüfung oder Zeugnisbewertung.',
  },
  '3.3.1-a': {
    title: 'Nachqualifizierung: mehrtägige Schulungen',
    sentence:
      'Zur Nachqualifizierung müssen mehrtägige Schulungen gehören; eine Mindestzahl von Tagen nennt die Ziffer nicht.',
  },
  '3.3.1-b': {
    title: 'Nachqualifizierung: neun Themen',
    sentence:
      'Die Nachqualifizierung muss neun Themen behandeln: Asyl- und Ausländerrecht, Regeldienste, Arbeitsmarkt, Anerkennungsberatung, Schule, Kindertageseinrichtungen und Jugendhilfe, Spracherwerb, Ehrenamt, Beratung und Case-Management, interkulturelle Kompetenzen.',
  },
  '3.3.2-a': {
    title: 'Beginn der Nachqualifizierung',
    sentence:
      'Personen nach Ziffer 3.2 Buchstabe c müssen die Nachqualifizierung innerhalb von drei Monaten nach Aufnahme der Tätigkeit beginnen.',
  },
  '3.3.2-b': {
    title: 'Nachreichen des Nachweises der Nachqualifizierung',
    sentence:
      'Der Nachweis der Nachqualifizierung ist unverzüglich bei der Bewilligungsstelle (Regierungspräsidium Stuttgart) so nachzureichen, wie sie es vorgibt.',
  },
  '3.3.3-a': {
    title: 'Anrechnung früherer Beschäftigung im Tätigkeitsfeld',
    sentence:
      'Wer vor Beginn des Bewilligungszeitraums bereits mindestens sechs Monate in diesem Tätigkeitsfeld auf kommunaler Ebene, in der Erstaufnahme oder in der vorläufigen Unterbringung nach dem FlüAG beschäftigt war, dessen Nachweis der Qualifikation gilt als erbracht.',
  },
  '3.3.3-b': {
    title: 'Wegfall der Nachqualifizierung',
    sentence: 'Gilt der Nachweis der Qualifikation als erbracht, ist keine Nachqualifizierung erforderlich.',
  },
  '3.3.4-a': {
    title: 'Angebote von Fortbildungsträgern',
    sentence:
      'Für die Nachqualifizierung dürfen geeignete Angebote von Fortbildungsträgern genutzt werden, zum Beispiel der Liga der freien Wohlfahrtspflege, der Kirchen oder kommunaler Einrichtungen.',
  },
  '3.3.5-a': {
    title: 'Fortbildung für alle Qualifikationsarten',
    sentence:
      'Für Integrationsmanagerinnen und Integrationsmanager aller Qualifikationsarten sind Fortbildungen zu einschlägigen Themen zielführend, neben den Themen der Ziffer 3.3.1 unter anderem zur psychosozialen Unterstützung.',
  },
};
