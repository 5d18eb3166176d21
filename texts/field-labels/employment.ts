/** Fields of the events of an employment beyond its hire; with the event where another form uses the name differently. */
export const EMPLOYMENT_FIELD_LABELS: Readonly<Record<string, string>> = {
  plannedFirstDay: 'Vorgesehener erster Arbeitstag',
  fullTimeEquivalent: 'Beschäftigungsumfang',
  'employment.applied.appliedOn': 'Tag der Bewerbung',
  'employment.changed.municipalities.*.name': 'Name der {n}. Gemeinde',
  'employment.changed.municipalities.*.share': 'Stellenanteil der {n}. Gemeinde',
  'employment.ended.effectiveOn': 'Letzter Tag der Beschäftigung',
  'employment.exclusionDecided.reason': 'Grund der Entscheidung',
  'employment.grantPeriodSet.grant': 'Förderung',
  'employment.grantPeriodSet.from': 'Beginn des Bewilligungszeitraums',
  'employment.grantPeriodSet.to': 'Ende des Bewilligungszeitraums',
  'employment.linked.entity': 'Ausfall',
  'employment.linked.as': 'Art des Verweises',
  'employment.absenceRecorded.absence': 'Ausfall',
  'employment.absenceRecorded.from': 'Erster Tag des Ausfalls',
};
