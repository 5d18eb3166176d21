import type { RowText } from './row-text';

/** The rows of 3.4 to 3.9: posts that can be funded, exclusion from the work, staffing and co-operation. */
export const FUNDING_AND_POSTS: Readonly<Record<string, RowText>> = {
  '3.4.1-a': {
    title: 'Mindestvolumen bei erstmaliger Antragstellung',
    sentence:
      'Wer beim Regierungspräsidium Stuttgart erstmals einen Antrag stellt, muss ein Mittelvolumen von mindestens einer VZÄ bei Personalkosten von 51.000 € im Jahr erreichen.',
  },
  '3.4.2-a': {
    title: 'Mindestumfang einer Teilzeitstelle',
    sentence:
      'Teilzeitstellen sind zuwendungsfähig, wenn der Beschäftigungsumfang mindestens 0,25 VZÄ beträgt; Ziffer 3.4.1 ist zu beachten.',
  },
  '3.4.2-b': {
    title: 'Zuschuss nach Beschäftigungsumfang',
    sentence: 'Die Höhe des Zuschusses richtet sich prozentual nach dem Beschäftigungsumfang.',
  },
  '3.4.3-a': {
    title: 'Keine Förderung geringfügiger Beschäftigung',
    sentence: 'Für geringfügige Beschäftigungen, im Text als Minijobs bis 450 € bezeichnet, gibt es keine Förderung.',
  },
  '3.5-a': {
    title: 'Prüfung auf einschlägige Vorbelastung',
    sentence:
      'Der Verband muss in geeigneter Weise prüfen, ob die in seiner Verantwortung Tätigen durch rechts- oder linksextremes, ausländerfeindliches oder islamistisches Verhalten oder entsprechende Straftaten aufgefallen sind.',
  },
  '3.5-b': {
    title: 'Tätigkeitsausschluss vorbelasteter Personen',
    sentence:
      'Nach der Überschrift der Ziffer sind einschlägig vorbelastete Personen von der Tätigkeit ausgeschlossen; der Text selbst nennt nur die Prüfung.',
  },
  '3.5-c': {
    title: 'Führungszeugnis als Mittel der Prüfung',
    sentence:
      'Ein Führungszeugnis kann ein geeignetes Mittel der Prüfung sein, vergleichbar mit § 72a SGB VIII in der Jugendarbeit.',
  },
  '3.6-a': {
    title: 'Kein vorgegebener Betreuungsschlüssel',
    sentence: 'Ein Betreuungsschlüssel ist nicht vorgeschrieben.',
  },
  '3.7-a': {
    title: 'Personaleinsatz nach den Mitteln des Landes',
    sentence:
      'Maßstab für den Personaleinsatz sind die Mittel, die das Land für die jeweiligen Kommunen zur Verfügung stellt.',
  },
  '3.8-a': {
    title: 'Schriftliche Mitteilung der Gemeinden',
    sentence:
      'Das Landratsamt teilt dem Verband schriftlich mit, welche Gemeinden die Dienstleistung erhalten; eine Frist nennt die Ziffer nicht.',
  },
  '3.9-a': {
    title: 'Zusammenarbeit mit lokalen und regionalen Akteuren',
    sentence:
      'Mit den Akteuren vor Ort und in der Region arbeitet der Verband eng und vertrauensvoll zusammen, unter anderem mit Arbeitsagentur, Jobcenter, Ausländerbehörden, Gemeindeverwaltungen, Sprachkursträgern, Schulen, Beratungsstellen und Ehrenamt.',
  },
  '3.9-b': {
    title: 'Konfliktlösung durch gemeinsame Absprachen',
    sentence: 'Konflikte sind so weit wie möglich durch gemeinsame Absprachen zu lösen.',
  },
};
