import { factLabel, factValue } from '../facts';
import { type RuleText, rule } from './rule-words';

/** Follows a demand that an exemption makes needless. */
const UNLESS_EXEMPT = ', sofern keine Befreiung nach Ziffer 3.3.3 besteht';

const PERSON_DECIDES = 'ob eine Befreiung nach Ziffer 3.3.3 auch diesen Nachweis ersetzt, entscheidet eine Person';

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

/** 3.2 c: proven by its end or made needless by an exemption; else as usual. */
const requalificationProved: RuleText['told'] = ({ status, provision, compared }) => {
  if (status !== 'fulfilled') return undefined;
  return compared.some(({ fact }) => fact === 'exemptionEstablished')
    ? `Befreiung nach Ziffer 3.3.3 nachgewiesen; eine Nachqualifizierung ist nicht erforderlich (Ziffer ${provision})`
    : `Abschluss der Nachqualifizierung nachgewiesen (Ziffer ${provision})`;
};

/** 3.1: that nobody looked before the first day is not known; only that it is not on file. */
const observedBefore: RuleText['told'] = ({ status, provision, compared }) => {
  const looked = compared.find(({ fact }) => fact === 'requirementsObservedOn');
  if (status !== 'notFulfilled' || looked === undefined) return undefined;
  const [on, firstDay] = [looked.actual, looked.expected].map((day) => factValue('firstDay', day));
  return `Erste festgehaltene Prüfung der Anforderungen am ${on}, nach dem ersten Arbeitstag am ${firstDay}: ob sie bei Ausschreibung, Besetzung oder Übernahme beachtet wurden, ist nicht festgehalten (Ziffer ${provision})`;
};

/** 3.1, 3.2: the kinds of qualification and their proofs. */
export const QUALIFICATION: Readonly<Record<string, RuleText>> = {
  '3.1-requirements-observed': {
    ...rule(
      'Anforderungen vor dem Einsatz beachtet',
      'requirementsObservedOn',
      'bei Ausschreibung, Besetzung und Übernahme zu beachten; gemessen wird am ersten Arbeitstag',
    ),
    told: observedBefore,
  },
  '3.2-closed-list': rule(
    'Art der Qualifikation und Bezahlung',
    'qualificationType',
    'möglich sind nur die Buchstaben a, b und c',
  ),
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
  '3.2-b1-suitability-reason': rule(
    'Begründung der Eignung des Studienfachs',
    'degreeSuitabilityReason',
    'bei nicht genannten Fächern festzuhalten; über die Eignung entscheidet eine Person',
  ),
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
  '3.2-c3-requalification': {
    ...rule(
      'Nachqualifizierung',
      'requalificationState requalificationCertificate',
      `nachzuweisen${UNLESS_EXEMPT}; bis dahin vorläufig förderfähig`,
    ),
    told: requalificationProved,
  },
  '3.2-c3-requalification-first': {
    ...rule(
      'Nachqualifizierung',
      'requalificationState requalificationCertificate',
      `nachzuweisen${UNLESS_EXEMPT}; bis dahin entscheidet eine Person`,
    ),
    told: requalificationProved,
  },
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
};
