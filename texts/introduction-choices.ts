/** The words that a cell of an import may hold, and what each stands for. */
export const INTRODUCTION_CHOICES = {
  contractKind: { unbefristet: 'permanent', befristet: 'fixed-term', kurzfristig: 'short-term' },
  qualificationType: { a: 'a', b: 'b', c: 'c' },
  degreeLevel: {
    keiner: 'none',
    Bachelor: 'bachelor',
    Master: 'master',
    Diplom: 'diploma',
    Magister: 'magister',
    Promotion: 'doctorate',
  },
  schoolLevel: {
    keiner: 'none',
    Hauptschulabschluss: 'hauptschule',
    'mittlerer Bildungsabschluss': 'mittlere-reife',
    Fachhochschulreife: 'fachhochschulreife',
    'allgemeine Hochschulreife': 'abitur',
  },
  equivalence: {
    'Bescheid über die Gleichwertigkeit': 'equivalence-notice',
    Zeugnisbewertung: 'certificate-assessment',
    'nicht nachgewiesen': 'none',
  },
  documentedBy: { Gemeinde: 'municipality', Verband: 'provider' },
  suitabilityMeans: {
    Führungszeugnis: 'certificate-of-conduct',
    Gespräch: 'interview',
    Selbstauskunft: 'self-declaration',
    'auf andere Weise': 'other',
  },
  trainingTopic: {
    'Asyl- und Ausländerrecht': 'asylum-and-residence-law',
    Regeldienste: 'regular-services',
    Arbeitsmarkt: 'labour-market',
    'Anerkennung von Abschlüssen': 'recognition-of-certificates',
    'Schule, Kinderbetreuung, Jugend': 'school-childcare-youth',
    Spracherwerb: 'language-acquisition',
    Ehrenamt: 'volunteers',
    'Beratung und Case-Management': 'counselling-and-case-management',
    'Interkulturelle Kompetenzen': 'intercultural-competence',
  },
  priorField: {
    'Integration auf kommunaler Ebene': 'municipal-integration',
    Erstaufnahme: 'initial-reception',
    'vorläufige Unterbringung': 'preliminary-accommodation',
    'anderes Tätigkeitsfeld': 'other',
  },
  change: { Umfang: 'share', Einsatzort: 'place', Sonstiges: 'other' },
  /** A notice in writing. */
  writtenChannel: { Brief: 'letter', 'E-Mail': 'email', Fax: 'fax' },
  channel: { Brief: 'letter', 'E-Mail': 'email', Fax: 'fax', mündlich: 'inPerson' },
  roomsStatus: { begonnen: 'begun', vereinbart: 'agreed', gescheitert: 'failed' },
  applicant: { Gemeinde: 'municipality', Landkreis: 'county', Verband: 'provider', Sonstige: 'other' },
  leg: { 'Verband an Landkreis': 'provider-to-county', 'Landkreis an Bewilligungsstelle': 'county-to-authority' },
  enclosure: {
    Beschäftigungsnachweis: 'employment-proof',
    Sachbericht: 'report',
    Vordruck: 'form',
    Auswertungsbogen: 'evaluation-sheet',
  },
  reportAddressee: { Landkreis: 'county', Bewilligungsstelle: 'granting-authority' },
  partner: {
    Integrationsbeauftragte: 'integrationOfficer',
    'vorläufige Unterbringung': 'preliminaryAccommodation',
    Sprachkurse: 'languageCourses',
    Migrationsberatung: 'migrationCounselling',
    Arbeitsverwaltung: 'employmentServices',
    'Bürgerschaftliche Netzwerke': 'civicNetworks',
    'Weitere Akteure': 'furtherActors',
  },
  consentForm: { schriftlich: 'written', elektronisch: 'electronic', mündlich: 'oral' },
  consentPurpose: { Beratung: 'counselling', Integrationsplan: 'integrationPlan', Übermittlung: 'transfer' },
  planBlock: {
    'Persönliche Angaben': 'personalDetails',
    'Angaben für die Vermittlung': 'placementInformation',
    'Qualifikationen und Kompetenzen': 'qualifications',
    'Berufliche Ziele': 'vocationalGoals',
    'Individuelle Entwicklung': 'individualDevelopment',
    'Verbindliche Schritte': 'bindingSteps',
  },
  noPlanReason: {
    abgelehnt: 'declined',
    'Einwilligung verweigert': 'consentRefused',
    'nicht erreicht': 'notReached',
    verzogen: 'movedAway',
    'kein Bedarf': 'noNeed',
    'anderer Plan': 'otherPlan',
    'sonstiger Grund': 'other',
  },
  absenceReason: { Urlaub: 'leave', Krankheit: 'illness', Sonstiges: 'other' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A closed set of words in an import. */
export type IntroductionChoice = keyof typeof INTRODUCTION_CHOICES;

/** The words of a closed set, as they are offered. */
export function choiceWords(choice: IntroductionChoice): readonly string[] {
  return Object.keys(INTRODUCTION_CHOICES[choice]);
}
