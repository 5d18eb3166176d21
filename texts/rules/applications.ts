import { type RuleText, rule } from './rule-words';

const FIRST_VOLUME = 'applicationVolume applicationFullTimeEquivalent isFirstApplication';

/** 1.2, 1.3, 3.4.1, 7: who may apply, for how much, after which transfer. */
export const APPLICATIONS: Readonly<Record<string, RuleText>> = {
  '1.2-entitled-to-apply': rule(
    'Antragsberechtigung',
    'applicant',
    'antragsberechtigt sind Städte und Gemeinden, bei Einvernehmen der Landkreis',
  ),
  '1.2-entitled-to-receive': rule(
    'Zuwendungsberechtigung',
    'recipient',
    'zuwendungsberechtigt sind Städte und Gemeinden, nach der Übertragung der Landkreis (Auslegung Q45)',
  ),
  '1.2-county-by-agreement': rule(
    'Antrag des Landkreises im Einvernehmen',
    'municipalitiesAgree',
    'die Antragsberechtigung geht nur im Einvernehmen auf den Landkreis über',
  ),
  '3.4.1-volume': rule(
    'Mittelvolumen des erstmaligen Antrags',
    FIRST_VOLUME,
    'bei erstmaligem Antrag mindestens 51.000,00 € im Jahr',
  ),
  '3.4.1-full-post-hint': rule(
    'Erstmaliger Antrag mit mindestens einer VZÄ',
    FIRST_VOLUME,
    'das Mittelvolumen entscheidet; weniger als eine VZÄ ist nur ein Hinweis',
  ),
  '3.4.1-full-post': rule(
    'Beschäftigungsumfang des erstmaligen Antrags',
    FIRST_VOLUME,
    'bei erstmaligem Antrag mindestens eine VZÄ',
  ),
  '3.4.1-volume-and-full-post': rule(
    'Mittelvolumen und Beschäftigungsumfang des erstmaligen Antrags',
    FIRST_VOLUME,
    'bei erstmaligem Antrag mindestens 51.000,00 € im Jahr und eine VZÄ',
  ),
  '7-in-force': rule('Geltung der Richtlinie', 'fundedFrom', 'die Richtlinie gilt ab dem 01.09.2017'),
  '7-published': rule(
    'Ende nach der Unterzeichnung',
    'fundedUntil',
    'vor der Unterzeichnung beendete Zeiträume sind gekennzeichnet; ihre Fristen gelten nicht als überschritten',
  ),
  '1.2-agreement': rule(
    'Einvernehmen von Landkreis und Gemeinde',
    'countyAndMunicipalityAgree',
    'die Antragsberechtigung geht nur im Einvernehmen auf den Landkreis über',
  ),
  '1.3-not-done-itself': rule(
    'Keine eigene Wahrnehmung durch die Gemeinde',
    'municipalityDoesWorkItself',
    'die Richtlinie gilt nur, wenn die Gemeinde das Integrationsmanagement nicht selbst übernimmt',
  ),
  '1.3-transferred-with-form': rule(
    'Übertragung mit dem Formular',
    'transferredWithForm',
    'die Gemeinde überträgt die Aufgabe mit dem Antragsformular auf den Landkreis',
  ),
};
