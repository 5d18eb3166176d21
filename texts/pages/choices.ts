/** The choices of the forms: what is sent and what is read. */
export const CHOICES = {
  type: [
    ['a', 'a – Hochschulabschluss in einem Fach des Sozialwesens'],
    ['b', 'b – Hochschulabschluss in einem anderen, für die Tätigkeit geeigneten Fach'],
    ['c', 'c – Berufsausbildung mit Nachqualifizierung'],
  ],
  degreeLevel: [
    ['none', 'kein Hochschulabschluss'],
    ['bachelor', 'Bachelor'],
    ['master', 'Master'],
    ['diploma', 'Diplom'],
    ['magister', 'Magister'],
    ['doctorate', 'Promotion'],
  ],
  schoolLevel: [
    ['none', 'kein Schulabschluss'],
    ['hauptschule', 'Hauptschulabschluss'],
    ['mittlere-reife', 'mittlerer Bildungsabschluss'],
    ['fachhochschulreife', 'Fachhochschulreife'],
    ['abitur', 'allgemeine Hochschulreife'],
  ],
  equivalence: [
    ['equivalence-notice', 'Bescheid über die Gleichwertigkeit liegt vor'],
    ['certificate-assessment', 'Zeugnisbewertung liegt vor'],
    ['none', 'nicht nachgewiesen'],
  ],
  contractKind: [
    ['permanent', 'unbefristet'],
    ['fixed-term', 'befristet'],
    ['short-term', 'kurzfristig (SGB IV § 8 Abs. 1 Nr. 2)'],
  ],
  trainingTopic: [
    ['asylum-and-residence-law', 'Asyl- und ausländerrechtliche Grundlagen'],
    ['regular-services', 'Maßnahmen und Angebote der Regeldienste'],
    ['labour-market', 'Arbeitsmarktintegration'],
    ['recognition-of-certificates', 'Anerkennungsberatung für im Ausland erworbene Abschlüsse'],
    ['school-childcare-youth', 'Schule, Kindertageseinrichtungen und Jugendhilfe'],
    ['language-acquisition', 'Angebote zum Spracherwerb'],
    ['volunteers', 'Zusammenarbeit mit Ehrenamtlichen'],
    ['counselling-and-case-management', 'Grundlagen der Beratungsarbeit und des Case-Managements'],
    ['intercultural-competence', 'Interkulturelle Kompetenzen'],
  ],
  documentedBy: [
    ['municipality', 'Gemeinde'],
    ['provider', 'Verband'],
  ],
  priorField: [
    ['municipal-integration', 'Integration auf kommunaler Ebene'],
    ['initial-reception', 'Erstaufnahme'],
    ['preliminary-accommodation', 'vorläufige Unterbringung'],
    ['other', 'anderes Tätigkeitsfeld'],
  ],
  priorEmployment: [
    ['yes', 'ja'],
    ['no', 'nein, keine'],
  ],
  suitabilityMeans: [
    ['certificate-of-conduct', 'Führungszeugnis'],
    ['interview', 'Gespräch'],
    ['self-declaration', 'Selbstauskunft'],
    ['other', 'auf andere Weise'],
  ],
  yesNo: [
    ['yes', 'ja'],
    ['no', 'nein'],
  ],
} as const satisfies Record<string, readonly (readonly [string, string])[]>;
