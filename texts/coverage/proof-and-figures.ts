import type { RowText } from './row-text';

/** The rows of 3.10 and 3.11: proof of use, figures, evaluation and the notice of funding. */
export const PROOF_AND_FIGURES: Readonly<Record<string, RowText>> = {
  '3.10.1-a': {
    title: 'Verwendungsnachweis an die Bewilligungsstelle',
    sentence:
      'Wie die Fördermittel verwendet wurden, ist der Bewilligungsstelle (Regierungspräsidium Stuttgart) spätestens drei Monate nach Ablauf des Bewilligungszeitraums auf deren Formular nachzuweisen.',
  },
  '3.10.1-e': {
    title: 'Bereitstellung des Verwendungsnachweisformulars',
    sentence: 'Die Bewilligungsstelle stellt das Formular für den Verwendungsnachweis zur Verfügung.',
  },
  '3.10.1-b': {
    title: 'Vorlage des Verwendungsnachweises beim Landkreis',
    sentence:
      'Der Verband muss das Formular „Verwendungsnachweis“ ausfüllen und dem Landkreis fristgemäß vorlegen; einen eigenen Tag dafür nennt die Ziffer nicht.',
  },
  '3.10.1-c': {
    title: 'Anlage: Nachweis der Beschäftigung',
    sentence: 'Der Verband muss dem Verwendungsnachweis einen Nachweis der Beschäftigung beifügen.',
  },
  '3.10.1-d': {
    title: 'Anlage: Sachbericht',
    sentence:
      'Der Verband muss dem Verwendungsnachweis einen Sachbericht über die geleistete Arbeit beifügen, mit Kennzahlen bzw. Erfolgskriterien dafür, wie die Maßnahme gewirkt hat.',
  },
  '3.11.1-a': {
    title: 'Laufende Erhebung von Kennzahlen',
    sentence:
      'Die Integrationsmanagerinnen und Integrationsmanager müssen fortlaufend Kennzahlen zum Integrationsmanagement erheben.',
  },
  '3.11.1-b': {
    title: 'Kennzahl: Beratungsgespräche',
    sentence: 'Zu erheben ist, wie viele Beratungsgespräche geführt wurden.',
  },
  '3.11.1-c': {
    title: 'Kennzahl: Vernetzungsgespräche',
    sentence: 'Zu erheben ist, wie viele Vernetzungsgespräche welcher Art geführt wurden.',
  },
  '3.11.1-d': {
    title: 'Kennzahl: Themen und Formen der Kontakte',
    sentence:
      'Zu erheben sind die Themen der Kontakte, insbesondere Arbeit, Sprache, Wohnen, Gesundheit und Bildung, und ihre Formen, insbesondere Beratung, Begleitung, Vermittlung und Vernetzung.',
  },
  '3.11.1-e': {
    title: 'Kennzahl: beratene Einzelpersonen und Familien',
    sentence: 'Zu erheben ist, wie viele Einzelpersonen und wie viele Familien beraten wurden.',
  },
  '3.11.1-f': {
    title: 'Kennzahl: erstellte Integrationspläne',
    sentence: 'Zu erheben ist, wie viele individuelle Integrationspläne erstellt wurden.',
  },
  '3.11.1-g': {
    title: 'Kennzahl: Weiterleitung an Regeldienste',
    sentence: 'Zu erheben ist, an wie viele Regeldienste weitergeleitet wurde.',
  },
  '3.11.2-a': {
    title: 'Erhebung nach landeseinheitlichem Muster',
    sentence:
      'Die Integrationsmanagerinnen und Integrationsmanager müssen sicherstellen, dass die Daten nach landeseinheitlichem Muster erhoben werden.',
  },
  '3.11.2-b': {
    title: 'Halbjährliche Meldung auf Abfrage',
    sentence:
      'Die Integrationsmanagerinnen und Integrationsmanager müssen sicherstellen, dass die Daten auf Abfrage der Bewilligungsstelle oder einer von ihr benannten Stelle mindestens halbjährlich gemeldet werden können.',
  },
  '3.11.2-c': {
    title: 'Rückwirkende Schätzung von Daten',
    sentence:
      'Hat eine Maßnahme schon vor dem 01.09.2017 begonnen und lassen sich Daten nicht mehr nachträglich erheben, dürfen sie rückwirkend geschätzt werden.',
  },
  '3.11.3-a': {
    title: 'Kennzahlenmeldung (15. Januar)',
    sentence:
      'Die Integrationsmanagerinnen und Integrationsmanager müssen dem Landratsamt bzw. der Bewilligungsstelle formlos bis zum 15. Januar melden, wie viele Einzelpersonen und Familien im vorangegangenen Kalenderjahr beraten und wie viele Beratungsgespräche geführt wurden.',
  },
  '3.11.4-a': {
    title: 'Mitwirkung an der Evaluation',
    sentence:
      'Das Landratsamt bzw. die Integrationsmanagerinnen und Integrationsmanager müssen an der Evaluation mitwirken und insbesondere die notwendigen Daten zur Verfügung stellen.',
  },
  '3.11.4-b': {
    title: 'Datenschutz bei der Evaluation',
    sentence:
      'Daten für die Evaluation sind nur unter Beachtung der geltenden datenschutzrechtlichen Bestimmungen bereitzustellen.',
  },
  '3.11.5-a': {
    title: 'Hinweis auf die Förderung in der Öffentlichkeitsarbeit',
    sentence:
      'Landratsamt und Verband müssen in ihrer Öffentlichkeitsarbeit in geeigneter Weise darauf hinweisen, dass die Maßnahmen mit Mitteln des Ministeriums für Soziales und Integration gefördert werden.',
  },
  '3.11.5-b': {
    title: 'Hinweis auf die Förderung an die Beteiligten',
    sentence:
      'Landratsamt und Verband müssen alle an der Maßnahme Beteiligten in geeigneter Weise auf die Förderung mit Mitteln des Ministeriums für Soziales und Integration hinweisen.',
  },
};
