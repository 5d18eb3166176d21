/** What a person judges, by the rule whose title says what is demanded; a title that names the matter itself stays. */
export const JUDGED_MATTERS: Readonly<Record<string, string>> = {
  '3.2-a1-subject': 'Zugehörigkeit des Studienfachs zum Sozialwesen',
  '3.2-b1-subject': 'Eignung des Studienfachs für die Tätigkeit',
  '3.2-c4-experience': 'Glaubhaftmachung des Erfahrungswissens',
  '3.3.1-several-days': 'Dauer der Nachqualifizierung',
  '3.3.2-begun-in-time': 'Fristüberschreitung beim Beginn der Nachqualifizierung',
  '3.4.3-above-statutory-limit-review': 'Geringfügigkeit der Beschäftigung nach geltendem Recht',
  '3.5-no-findings': 'Tätigkeitsausschluss',
  '4.1-justified-exception': 'Begründeter Ausnahmefall der Unterbrechung',
  '4.1-six-weeks-in-twelve-months': 'Mehr als sechs Wochen Ausfall in zwölf Monaten',
  '4.2-replacement-suitable': 'Eignung des Ersatzpersonals',
  '4.2-reduction': 'Kürzung der Personalkosten',
};
