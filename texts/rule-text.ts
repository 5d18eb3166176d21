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

const rule = (title: string, about: string, demand: string | RuleText['demand']): RuleText => ({
  title,
  about: about.split(' '),
  demand: typeof demand === 'string' ? () => demand : demand,
});

const documented = (by: string): RuleText =>
  rule('Dokumentation des Erfahrungswissens', 'experienceDocumentedBy', `${by} zu dokumentieren`);

const equivalent = (of: string, about: string): RuleText =>
  rule(`Gleichwertigkeit ${of}`, about, 'bei ausländischen Qualifikationen ist die Gleichwertigkeit nachzuweisen');

const namedSubjects: RuleText['demand'] = (compared) =>
  Array.isArray(compared?.expected)
    ? `benannt sind ${compared.expected.join(', ')}; über andere Fächer urteilt eine Person`
    : 'über nicht benannte Fächer urteilt eine Person';

/** Names the limit compared with after `words`, or says `otherwise` where it is unknown. */
const limit =
  (words: string, otherwise: string): RuleText['demand'] =>
  (compared) =>
    compared === undefined || compared.expected === null
      ? otherwise
      : `${words} ${factValue(compared.fact, compared.expected)}`;

const ABOVE_STATUTORY = limit(
  'mehr als die Geringfügigkeitsgrenze von',
  'mehr als die Geringfügigkeitsgrenze des ersten Arbeitstags',
);

const TEXTS: Readonly<Record<string, RuleText>> = {
  '3.2-a1-degree-level': rule('Hochschulabschluss ab dem Bachelor', 'degreeLevel', 'mindestens Bachelor'),
  '3.2-a1-subject': rule('Studienfach aus dem Sozialwesen', 'degreeSubject', namedSubjects),
  '3.2-b1-degree-level': rule('Hochschulabschluss ab dem Bachelor', 'degreeLevel', 'mindestens Bachelor'),
  '3.2-b1-subject': rule('Für die Tätigkeit geeignetes Studienfach', 'degreeSubject', namedSubjects),
  '3.2-c1-school-certificate': rule(
    'Mittlerer Bildungsabschluss',
    'schoolLevel exemption',
    `mindestens mittlere Reife ${OR_EXEMPT}`,
  ),
  '3.2-c2-vocational-training': rule(
    'Abgeschlossene Berufsausbildung',
    'vocationalTrainingCompleted exemption',
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
    'experienceCredible exemption',
    'in geeigneter Form glaubhaft zu machen; darüber urteilt eine Person',
  ),
  '3.2-c5-experience-documented': documented('durch Gemeinde oder Verband'),
  '3.2-c5-experience-documented-by-municipality': documented('durch die Gemeinde'),
  '3.2-c5-experience-documented-by-provider': documented('durch den Verband'),
  '3.2-d-degree-equivalence': equivalent('des Hochschulabschlusses', 'degreeCountry degreeEquivalence'),
  '3.2-d-school-equivalence': equivalent('des Schulabschlusses', 'schoolCountry schoolEquivalence exemption'),
  '3.2-d-vocational-equivalence': equivalent(
    'der Berufsausbildung',
    'vocationalTrainingCountry vocationalTrainingEquivalence exemption',
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
  '3.4.2-minimum-share': rule(
    'Mindestumfang der Stelle',
    'fullTimeEquivalent',
    limit('mindestens', 'mindestens 0,25 VZÄ'),
  ),
  '3.4.3-above-literal-limit': rule(
    'Keine geringfügige Beschäftigung',
    'monthlyPay',
    limit('mehr als', 'mehr als 450,00 €'),
  ),
  '3.4.3-above-statutory-limit-review': rule(
    'Keine geringfügige Beschäftigung nach geltendem Recht',
    'monthlyPay',
    ABOVE_STATUTORY,
  ),
  '3.4.3-above-statutory-limit': rule('Keine geringfügige Beschäftigung', 'monthlyPay', ABOVE_STATUTORY),
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
