import type { Comparison } from '../domain/decision';
import { factValue } from './facts';

/** German words for one eligibility rule. */
export interface RuleText {
  /** What the rule asks, as a heading. */
  readonly title: string;
  /** Facts that a sentence on the rule names first. */
  readonly about: readonly string[];
  /** What is demanded, true whatever was found; names the limit compared with. */
  readonly demand: (compared: Comparison | undefined) => string;
}

const OR_EXEMPT = 'oder Befreiung nach Ziffer 3.3.3';
const EQUIVALENCE = 'bei ausländischen Qualifikationen ist die Gleichwertigkeit nachzuweisen';

const rule = (title: string, about: string, demand: string | RuleText['demand']): RuleText => ({
  title,
  about: about.split(' '),
  demand: typeof demand === 'string' ? () => demand : demand,
});

const namedSubjects: RuleText['demand'] = (compared) =>
  Array.isArray(compared?.expected)
    ? `benannt sind ${compared.expected.join(', ')}; über andere Fächer urteilt eine Person`
    : 'über nicht benannte Fächer urteilt eine Person';

const limit = (words: string, fallback: string): RuleText['demand'] => {
  return (compared) =>
    `${words} ${compared === undefined || compared.expected === null ? fallback : factValue(compared.fact, compared.expected)}`;
};

const TEXTS: Readonly<Record<string, RuleText>> = {
  '3.2-a1-degree-level': rule('Hochschulabschluss ab dem Bachelor', 'degreeLevel', 'mindestens Bachelor'),
  '3.2-a1-subject': rule('Studienfach aus dem Sozialwesen', 'degreeSubject', namedSubjects),
  '3.2-b1-degree-level': rule('Hochschulabschluss ab dem Bachelor', 'degreeLevel', 'mindestens Bachelor'),
  '3.2-b1-subject': rule('Für die Tätigkeit geeignetes Studienfach', 'degreeSubject', namedSubjects),
  '3.2-c1-school-certificate': rule(
    'Mittlerer Bildungsabschluss',
    'schoolLevel',
    `mindestens mittlere Reife ${OR_EXEMPT}`,
  ),
  '3.2-c2-vocational-training': rule(
    'Abgeschlossene Berufsausbildung',
    'vocationalTrainingCompleted',
    `erforderlich ${OR_EXEMPT}`,
  ),
  '3.2-c3-requalification': rule(
    'Nachqualifizierung',
    'requalificationBegun',
    `nachzuweisen ${OR_EXEMPT}; bis dahin vorläufig förderfähig`,
  ),
  '3.2-c3-requalification-first': rule(
    'Nachqualifizierung',
    'requalificationBegun',
    `vor der Förderung nachzuweisen ${OR_EXEMPT}`,
  ),
  '3.2-c4-experience': rule(
    'Glaubhaft gemachtes Erfahrungswissen',
    'experienceCredible',
    'in geeigneter Form glaubhaft zu machen; darüber urteilt eine Person',
  ),
  '3.2-c5-experience-documented': rule(
    'Dokumentation des Erfahrungswissens',
    'experienceDocumentedBy',
    'durch Gemeinde oder Verband zu dokumentieren',
  ),
  '3.2-c5-experience-documented-by-municipality': rule(
    'Dokumentation des Erfahrungswissens',
    'experienceDocumentedBy',
    'durch die Gemeinde zu dokumentieren',
  ),
  '3.2-c5-experience-documented-by-provider': rule(
    'Dokumentation des Erfahrungswissens',
    'experienceDocumentedBy',
    'durch den Verband zu dokumentieren',
  ),
  '3.2-d-degree-equivalence': rule(
    'Gleichwertigkeit des Hochschulabschlusses',
    'degreeCountry degreeEquivalence',
    EQUIVALENCE,
  ),
  '3.2-d-school-equivalence': rule(
    'Gleichwertigkeit des Schulabschlusses',
    'schoolCountry schoolEquivalence',
    EQUIVALENCE,
  ),
  '3.2-d-vocational-equivalence': rule(
    'Gleichwertigkeit der Berufsausbildung',
    'vocationalTrainingCountry vocationalTrainingEquivalence',
    EQUIVALENCE,
  ),
  '3.3.2-begun-in-time': rule(
    'Beginn der Nachqualifizierung innerhalb von drei Monaten',
    'requalificationPeriodMissed',
    'nach Ablauf der Frist urteilt eine Person',
  ),
  '3.3.3-exemption': rule(
    'Befreiung wegen früherer Beschäftigung',
    'exemption',
    'sechs Monate im Tätigkeitsfeld vor dem Bewilligungszeitraum',
  ),
  '3.3.3-scope-requalification': rule(
    'Reichweite der Befreiung',
    'exemption',
    'ersetzt die Nachqualifizierung; fehlen Abschlüsse nach Buchstabe c, urteilt eine Person',
  ),
  '3.3.3-scope-whole': rule(
    'Reichweite der Befreiung',
    'exemption',
    'ersetzt alle Nachweise nach Buchstabe c, wenn sie feststeht',
  ),
  '3.4.2-minimum-share': rule('Mindestumfang der Stelle', 'fullTimeEquivalent', limit('mindestens', '0,25 VZÄ')),
  '3.4.3-above-literal-limit': rule('Keine geringfügige Beschäftigung', 'monthlyPay', limit('mehr als', '450,00 €')),
  '3.4.3-above-statutory-limit-review': rule(
    'Keine geringfügige Beschäftigung nach geltendem Recht',
    'monthlyPay',
    limit('mehr als die Geringfügigkeitsgrenze', 'des ersten Arbeitstags'),
  ),
  '3.4.3-above-statutory-limit': rule(
    'Keine geringfügige Beschäftigung',
    'monthlyPay',
    limit('mehr als die Geringfügigkeitsgrenze', 'des ersten Arbeitstags'),
  ),
  '3.5-no-findings': rule(
    'Kein Tätigkeitsausschluss',
    'suitabilityFindings',
    'Prüfung in geeigneter Weise; bei Erkenntnissen entscheidet eine Person',
  ),
};

/** German words for an eligibility rule; a rule of a newer version keeps its id as title. */
export function ruleText(id: string): RuleText {
  return Object.hasOwn(TEXTS, id) ? (TEXTS[id] as RuleText) : rule(id, '', 'nach der Richtlinie zu prüfen');
}
