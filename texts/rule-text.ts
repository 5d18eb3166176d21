import type { Comparison, Finding } from '../domain/decision';
import { factLabel, factValue } from './facts';

/** What a sentence on a finding rests on. */
export type ToldFinding = Pick<Finding, 'rule' | 'provision' | 'status' | 'compared'>;

/** German words for one eligibility rule. */
export interface RuleText {
  /** What the rule asks, as a heading. */
  readonly title: string;
  /** Facts that a sentence on the rule names first. */
  readonly about: readonly string[];
  /** What is demanded, true whatever was found; names the limit compared with and the exemption that was weighed. */
  readonly demand: (compared: readonly Comparison[]) => string;
  /** The whole sentence without its full stop, where the finding is told in other words; undefined: as usual. */
  readonly told?: (finding: ToldFinding) => string | undefined;
}

const UNLESS_EXEMPT = ', sofern keine Befreiung nach Ziffer 3.3.3 besteht';
const PERSON_DECIDES = 'ob eine Befreiung nach Ziffer 3.3.3 auch diesen Nachweis ersetzt, entscheidet eine Person';

const rule = (title: string, about: string, demand: string | RuleText['demand']): RuleText => ({
  title,
  about: about.split(' '),
  demand: typeof demand === 'string' ? () => demand : demand,
});

const documented = (by: string): RuleText =>
  rule('Dokumentation des Erfahrungswissens', 'experienceDocumentedBy', `${by} zu dokumentieren`);

const EQUIVALENCE = 'bei ausländischen Qualifikationen ist die Gleichwertigkeit nachzuweisen';

const equivalent = (of: string, about: string, demand: RuleText['demand'] = () => EQUIVALENCE): RuleText =>
  rule(`Gleichwertigkeit ${of}`, about, demand);

/**
 * A demand of type c on which an exemption bears as the county reads it (Q15): read widely it replaces the proof,
 * by default a person decides. The comparison tells which, since only the wide reading asks for `exempt` alone.
 */
const unlessExempt =
  (demand: string, remark = ''): RuleText['demand'] =>
  (compared) => {
    const weighed = compared.find(({ fact }) => fact === 'exemption');
    if (weighed === undefined) return `${demand}${remark}`;
    return weighed.expected === 'exempt'
      ? `${demand}${UNLESS_EXEMPT}${remark}`
      : `${demand}${remark}; ${PERSON_DECIDES}`;
  };

const namedSubjects: RuleText['demand'] = ([compared]) =>
  Array.isArray(compared?.expected)
    ? `genannt sind ${compared.expected.join(', ')}; die Aufzählung ist offen, über andere Fächer entscheidet eine Person`
    : 'über nicht genannte Fächer entscheidet eine Person';

/** An unlisted subject is no failure: the list says "insbesondere" (reading Q8). */
const unlistedSubject: RuleText['told'] = ({ status, provision, compared }) => {
  const subject = compared.find(({ fact }) => fact === 'degreeSubject');
  if (status !== 'notFulfilled' || subject === undefined) return undefined;
  const named = `${factLabel('degreeSubject')} ${factValue('degreeSubject', subject.actual)}`;
  return `${named}: in Ziffer ${provision} nicht genannt; die Aufzählung ist offen, eine Person entscheidet`;
};

/** The period of 3.3.2 runs, was kept, was missed, or does not matter to somebody who is exempt. */
const begunInTime: RuleText['told'] = ({ status, provision, compared }) => {
  if (status === 'notAssessable') return undefined;
  const isExempt = compared.some(({ fact, actual }) => fact === 'exemptionEstablished' && actual === true);
  if (isExempt) return `Befreiung nach Ziffer 3.3.3 nachgewiesen; eine Frist nach Ziffer ${provision} läuft nicht`;
  return status === 'fulfilled'
    ? `Nachqualifizierung fristgerecht begonnen oder Frist läuft noch (Ziffer ${provision})`
    : `Frist überschritten; eine Person entscheidet (Ziffer ${provision})`;
};

/** Names the limit compared with after `words`, or says `otherwise` where it is unknown. */
const limit =
  (words: string, otherwise: string): RuleText['demand'] =>
  ([compared]) =>
    compared === undefined || compared.expected === null
      ? otherwise
      : `${words} ${factValue(compared.fact, compared.expected)}`;

const ABOVE_STATUTORY = limit(
  'mehr als die Geringfügigkeitsgrenze von',
  'mehr als die Geringfügigkeitsgrenze des ersten Arbeitstags',
);

const TEXTS: Readonly<Record<string, RuleText>> = {
  '3.2-a1-degree-level': rule('Hochschulabschluss ab dem Bachelor', 'degreeLevel', 'mindestens Bachelor'),
  '3.2-a1-subject': {
    ...rule('Studienfach aus dem Sozialwesen', 'degreeSubject', namedSubjects),
    told: unlistedSubject,
  },
  '3.2-b1-degree-level': rule('Hochschulabschluss ab dem Bachelor', 'degreeLevel', 'mindestens Bachelor'),
  '3.2-b1-subject': {
    ...rule('Für die Tätigkeit geeignetes Studienfach', 'degreeSubject', namedSubjects),
    told: unlistedSubject,
  },
  '3.2-c1-school-certificate': rule(
    'Mittlerer Bildungsabschluss',
    'schoolLevel exemption',
    unlessExempt('mindestens mittlere Reife'),
  ),
  '3.2-c2-vocational-training': rule(
    'Abgeschlossene Berufsausbildung',
    'vocationalTrainingCompleted exemption',
    unlessExempt('für Buchstabe c erforderlich'),
  ),
  '3.2-c3-requalification': rule(
    'Nachqualifizierung',
    'requalificationProven',
    `nachzuweisen${UNLESS_EXEMPT}; bis dahin vorläufig förderfähig`,
  ),
  '3.2-c3-requalification-first': rule(
    'Nachqualifizierung',
    'requalificationProven',
    `vor der Förderung nachzuweisen${UNLESS_EXEMPT}`,
  ),
  '3.2-c4-experience': rule(
    'Glaubhaft gemachtes Erfahrungswissen',
    'experienceCredible exemption',
    unlessExempt('in geeigneter Form glaubhaft zu machen', '; darüber entscheidet eine Person'),
  ),
  '3.2-c5-experience-documented': documented('durch Gemeinde oder Verband'),
  '3.2-c5-experience-documented-by-municipality': documented('durch die Gemeinde'),
  '3.2-c5-experience-documented-by-provider': documented('durch den Verband'),
  '3.2-d-degree-equivalence': equivalent('des Hochschulabschlusses', 'degreeCountry degreeEquivalence'),
  '3.2-d-school-equivalence': equivalent(
    'des Schulabschlusses',
    'schoolCountry schoolEquivalence exemption',
    unlessExempt(EQUIVALENCE),
  ),
  '3.2-d-vocational-equivalence': equivalent(
    'der Berufsausbildung',
    'vocationalTrainingCountry vocationalTrainingEquivalence exemption',
    unlessExempt(EQUIVALENCE),
  ),
  '3.3.2-begun-in-time': {
    ...rule(
      'Beginn der Nachqualifizierung innerhalb von drei Monaten',
      'requalificationPeriodMissed',
      'nach Ablauf der Frist entscheidet eine Person',
    ),
    told: begunInTime,
  },
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
