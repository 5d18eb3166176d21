const FACT_LABELS: Readonly<Record<string, string>> = {
  qualificationType: 'Qualifikationsart nach Ziffer 3.2',
  degreeLevel: 'Grad des Hochschulabschlusses',
  degreeSubject: 'Studienfach',
  degreeCountry: 'Staat des Hochschulabschlusses',
  degreeEquivalence: 'Gleichwertigkeit des Hochschulabschlusses',
  schoolLevel: 'Schulabschluss',
  schoolCountry: 'Staat des Schulabschlusses',
  schoolEquivalence: 'Gleichwertigkeit des Schulabschlusses',
  vocationalTrainingCompleted: 'Abgeschlossene Berufsausbildung',
  vocationalTrainingCountry: 'Staat der Berufsausbildung',
  vocationalTrainingEquivalence: 'Gleichwertigkeit der Berufsausbildung',
  experienceCredible: 'Glaubhaft gemachtes Erfahrungswissen',
  experienceDocumentedBy: 'Dokumentation des Erfahrungswissens',
  exemption: 'Befreiung wegen früherer Beschäftigung (Ziffer 3.3.3)',
  exemptionEstablished: 'Nachgewiesene Befreiung nach Ziffer 3.3.3',
  requalificationProven: 'Abschluss der Nachqualifizierung',
  requalificationPeriodMissed: 'Fristüberschreitung beim Beginn der Nachqualifizierung',
  fullTimeEquivalent: 'Beschäftigungsumfang',
  monthlyPay: 'Monatliches Entgelt',
  statutoryMinijobLimit: 'Geringfügigkeitsgrenze',
  suitabilityFindings: 'Ergebnis der Eignungsprüfung (Ziffer 3.5)',
};

/** German words for a fact that a rule compares or misses; a fact of a newer version keeps its name. */
export function factLabel(fact: string): string {
  return Object.hasOwn(FACT_LABELS, fact) ? (FACT_LABELS[fact] as string) : fact;
}
