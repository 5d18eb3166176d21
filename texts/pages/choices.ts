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
