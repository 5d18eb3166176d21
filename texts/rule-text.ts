import type { Comparison, Finding } from '../domain/decision';
import { factLabel, factValue } from './facts';

/** What a sentence on a finding rests on. */
export type ToldFinding = Pick<Finding, 'rule' | 'provision' | 'status' | 'compared' | 'missing'>;

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
    compared?.expected === undefined || compared.expected === null
      ? otherwise
      : `${words} ${factValue(compared.fact, compared.expected)}`;

const ABOVE_STATUTORY = limit(
  'mehr als die Geringfügigkeitsgrenze von',
  'mehr als die Geringfügigkeitsgrenze des ersten Arbeitstags',
);

/** 3.2 c: proven by its end or made needless by an exemption; else as usual. */
const requalificationProved: RuleText['told'] = ({ status, provision, compared }) => {
  if (status !== 'fulfilled') return undefined;
  return compared.some(({ fact }) => fact === 'exemptionEstablished')
    ? `Befreiung nach Ziffer 3.3.3 nachgewiesen; eine Nachqualifizierung ist nicht erforderlich (Ziffer ${provision})`
    : `Abschluss der Nachqualifizierung nachgewiesen (Ziffer ${provision})`;
};

/** 3.3.1: before its end the requalification is not measured; what lacks is named. */
const measured =
  (
    about: string,
    whenCovered: string,
    lacking: (compared: readonly Comparison[]) => string,
  ): NonNullable<RuleText['told']> =>
  ({ status, provision, compared }) => {
    const exempt = compared.some(({ fact, actual }) => fact === 'exemptionEstablished' && actual === true);
    if (status === 'fulfilled' && exempt)
      return `${about}: Befreiung nach Ziffer 3.3.3 nachgewiesen (Ziffer ${provision})`;
    if (status === 'fulfilled' && compared.some(({ fact }) => fact === 'requalificationState'))
      return `${about}: Nachqualifizierung noch nicht abgeschlossen (Ziffer ${provision})`;
    if (status === 'fulfilled') return `${whenCovered} (Ziffer ${provision})`;
    return status === 'notFulfilled' ? `${lacking(compared)} (Ziffer ${provision})` : undefined;
  };

const valueAsked = (compared: readonly Comparison[], fact: string): string => {
  const found = compared.find((each) => each.fact === fact);
  return factValue(fact, found?.expected);
};

const severalDays = measured(
  'Mehrtägige Schulungen',
  'Mehrtägige Schulung nachgewiesen',
  (compared) =>
    `Dauer des längsten Kurses unter ${valueAsked(compared, 'requalificationDays')}; ob die Schulung genügt, entscheidet eine Person`,
);

const nineTopics = measured(
  'Themen',
  'Alle neun Themen behandelt',
  (compared) => `Es fehlen die Themen ${valueAsked(compared, 'requalificationTopics')}; eine Person entscheidet`,
);

/** 4.1: an absence of more than six weeks is released for the six weeks all the same. */
const releasedForAll: RuleText['told'] = ({ status, provision, compared }) => {
  const days = compared.find(({ fact }) => fact === 'expectedDays');
  if (status !== 'notFulfilled' || days === undefined) return undefined;
  const expected = factValue('expectedDays', days.actual);
  return `Freistellung für die ganze voraussichtliche Dauer (${expected}): bei Urlaub und Krankheit nur bis zum 42. Tag (Ziffer ${provision})`;
};

/** 3.1: that nobody looked before the first day is not known; only that it is not on file. */
const observedBefore: RuleText['told'] = ({ status, provision, compared }) => {
  const looked = compared.find(({ fact }) => fact === 'requirementsObservedOn');
  if (status !== 'notFulfilled' || looked === undefined) return undefined;
  const [on, firstDay] = [looked.actual, looked.expected].map((day) => factValue('firstDay', day));
  return `Erste festgehaltene Prüfung der Anforderungen am ${on}, nach dem ersten Arbeitstag am ${firstDay}: ob sie bei Ausschreibung, Besetzung oder Übernahme beachtet wurden, ist nicht festgehalten (Ziffer ${provision})`;
};

const notShortTerm: RuleText['told'] = ({ status, provision, compared: [kind] }) =>
  status === 'fulfilled'
    ? `Arbeitsvertrag ${factValue('contractKind', kind?.actual)}: keine kurzfristige Beschäftigung (Ziffer ${provision})`
    : undefined;

const FIRST_VOLUME = 'applicationVolume applicationFullTimeEquivalent isFirstApplication';
const CONSENT = 'ohne wirksame Einwilligung dürfen keine Daten in den Integrationsplan aufgenommen werden';

const TEXTS: Readonly<Record<string, RuleText>> = {
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
  '3.3.1-several-days': {
    ...rule(
      'Mehrtägige Nachqualifizierung',
      'requalificationDays',
      limit('mindestens', 'mehrtägige Schulungen erforderlich'),
    ),
    told: severalDays,
  },
  '3.3.1-nine-topics': {
    ...rule('Themen der Nachqualifizierung', 'requalificationTopics', 'alle neun Themen sind zu behandeln'),
    told: nineTopics,
  },
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
  '3.4.3-short-term': {
    ...rule(
      'Keine kurzfristige Beschäftigung',
      'contractKind',
      'auch kurzfristige Beschäftigung ist geringfügig, hier aber nicht gemeint; nur ein Hinweis',
    ),
    told: notShortTerm,
  },
  '3.5-check': rule('Eignungsprüfung', 'suitabilityCheckMeans', 'in geeigneter Weise zu prüfen'),
  '3.5-no-findings': rule(
    'Kein Tätigkeitsausschluss',
    'suitabilityFindings exclusionDecision exclusionDecidedOn',
    'Prüfung in geeigneter Weise; bei Erkenntnissen entscheidet eine Person, am Tag der Prüfung oder später',
  ),
  '3.5-not-excluded': rule(
    'Kein Ausschluss durch Entscheidung einer Person',
    'exclusionDecision',
    'wen eine Person ausgeschlossen hat, der darf nicht eingesetzt werden, bis eine Person anders entscheidet',
  ),
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
  '4.1-justified-exception': rule(
    'Ununterbrochene Dienstleistung',
    'serviceGapOpen exceptionFoundJustified',
    'eine Abweichung ist nur in begründeten Ausnahmefällen gestattet; darüber entscheidet eine Person',
  ),
  '4.1-released': {
    ...rule(
      'Freistellung bei Urlaub und Krankheit',
      'absenceReason expectedDays',
      'freigestellt ist der Verband bei Urlaub und Krankheit bis zu sechs Wochen, der 42. Tag eingeschlossen',
    ),
    told: releasedForAll,
  },
  '4.1-six-weeks-in-twelve-months': rule(
    'Sechs Wochen in zwölf Monaten',
    'absenceDaysInTwelveMonths absenceReason',
    'zusammengezählt bis zu 42 Tage; bei mehr entscheidet eine Person (Auslegung Q28)',
  ),
  '4.2-replacement-suitable': rule(
    'Ersatzpersonal nach den Anforderungen der Richtlinie',
    'replacementProposed replacementOutcome',
    'Ersatzpersonal muss den Anforderungen der Richtlinie entsprechen',
  ),
  '4.2-reduction': rule(
    'Keine Kürzung der Personalkosten',
    'replacementImpossible sickPayEnded reductionArises reductionDecided',
    'ist bei einem Ausfall von mehr als sechs Wochen kein Ersatz möglich und entfällt die gesetzliche Lohnfortzahlung, entscheidet eine Person über die Kürzung',
  ),
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

/** German words for an eligibility rule; a rule of a newer version keeps its id as title. */
export function ruleText(id: string): RuleText {
  return Object.hasOwn(TEXTS, id) ? (TEXTS[id] as RuleText) : rule(id, '', 'nach der Richtlinie zu prüfen');
}
