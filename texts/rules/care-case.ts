import { type RuleText, rule } from './rule-words';

const CONSENT = 'ohne wirksame Einwilligung dürfen keine Daten in den Integrationsplan aufgenommen werden';

/** 1.1, 1.4, 2.2, 5.6 to 5.8, 6: whom the guideline covers, and what may be kept of them. */
export const CARE_CASE: Readonly<Record<string, RuleText>> = {
  '1.1-prospects-of-staying': rule(
    'Bleibeperspektive',
    'prospectsOfStaying',
    'nur zur Information; eine unklare Perspektive schließt nach Ziffer 1.6 niemanden aus',
  ),
  '1.4-allocated-under-flueag': rule(
    'Zuweisung nach dem FlüAG',
    'allocatedUnderFlueag',
    'die Richtlinie gilt für nach dem FlüAG zugewiesene Flüchtlinge',
  ),
  '1.4-municipality-of-the-county': rule(
    'Gemeinde des Landkreises',
    'municipalityInCounty',
    'die Richtlinie gilt für Gemeinden des Landkreises Lörrach',
  ),
  '1.4-follow-up-accommodation': rule(
    'Anschlussunterbringung',
    'entitledToPreliminaryAccommodation',
    'die Berechtigung zur vorläufigen Unterbringung muss beendet sein',
  ),
  '2.2-named-by-municipality': rule(
    'Benennung durch die Gemeinde',
    'namedByMunicipality',
    'die Gemeinde gibt vor, welche Personen zu betreuen sind',
  ),
  '5.6-voluntary': rule('Freiwillige Angaben', 'consentFree', 'Daten werden nur auf freiwilliger Basis erfasst'),
  '5.7-consent-given': rule('Einwilligung in den Integrationsplan', 'consentGiven consentNamesPlan', CONSENT),
  '5.8.1-consent-informed': rule(
    'Aufklärung vor der Einwilligung',
    'consentInformed',
    'wirksam ist nur eine Einwilligung nach vorheriger Aufklärung',
  ),
  '5.8.1-consent-form': rule(
    'Form der Einwilligung',
    'consentForm',
    'schriftlich oder elektronisch, damit sie nachzuweisen ist',
  ),
  '5.8.1-consent-not-withdrawn': rule(
    'Kein Widerruf der Einwilligung',
    'consentWithdrawn',
    'nach einem Widerruf dürfen keine Daten mehr verarbeitet werden',
  ),
  '5.8.1-consent-explicit': rule(
    'Ausdrückliche Einwilligung in besondere Kategorien',
    'consentExplicit',
    'Angaben zu Gesundheit, Herkunft oder Glauben nur mit ausdrücklicher Einwilligung',
  ),
  '5.8.1-consent-before-entry': rule(
    'Einwilligung vor dem ersten Eintrag',
    'consentOn firstEntryOn',
    'die Einwilligung muss spätestens am Tag des ersten Eintrags vorliegen',
  ),
  '5.8.4-legacy-plan': rule(
    'Früherer Integrationsplan',
    'legacyPlanMadeOn',
    'vor Inkrafttreten der Richtlinie verfasste Pläne können weiterhin genutzt werden',
  ),
  '6-secrecy': rule(
    'Verschwiegenheit gegenüber Dritten',
    'disclosureBasis',
    'Weitergabe nur mit Einwilligung oder auf einer benannten Rechtsgrundlage',
  ),
};
