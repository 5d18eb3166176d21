/** Computations and checks by the name under which they cover rows of the guideline. */
const COVERING_NAMES: Readonly<Record<string, string>> = {
  '2.3-written-form': 'Schriftform',
  '3.2-rate': 'Fördersatz je VZÄ und Jahr',
  '3.3.3-six-months': 'Sechs Monate Beschäftigung im Tätigkeitsfeld',
  '3.3.3-requalification-owed': 'Erforderlichkeit der Nachqualifizierung',
  '3.4.1-first-application-volume': 'Mittelvolumen der erstmaligen Antragstellung',
  '3.4.2-yearly-amount': 'Jahresbetrag nach dem Beschäftigungsumfang',
  '3.4.2-period-grant': 'Zuschuss im Bewilligungszeitraum',
  '3.10.1-enclosures-complete': 'Vollständigkeit der Anlagen zum Verwendungsnachweis',
  '3.11.1-contact-entry': 'Angaben zu jedem Kontakt',
  '3.11.1-key-figures': 'Kennzahlen eines Zeitraums',
  '3.11.2-state-wide-pattern': 'Landeseinheitliches Muster',
  '3.11.2-estimates': 'Zulässigkeit rückwirkender Schätzungen',
  '3.11.4-small-numbers': 'Kleine Zahlen vor der Weitergabe',
  '4.1-released-six-weeks': 'Freistellung bis zu sechs Wochen',
  '4.2-reduction': 'Kürzung der zu erstattenden Personalkosten (Vorschlag)',
  '4.2-supplement-set-off': 'Anrechnung des Krankengeldzuschusses',
  '4.3-place-of-work': 'Einsatzort in der Mitteilung',
  '4.4-new-place-of-work': 'Neuer Einsatzort bei Veränderungen',
  '5.6-consent-before-transfer': 'Einwilligung vor der Übermittlung von Daten',
  '5.6-plan-contents': 'Speicherung der Inhalte des Integrationsplans',
  '5.8.1-plan-complete': 'Vollständigkeit des Integrationsplans',
  '5.8.1-consent-before-plan': 'Einwilligung vor Eintragungen in den Integrationsplan',
  '5.8.1-delete-after': 'Tag der Löschung',
  '5.8.1-agreement-kind': 'Bezeichnung der Eingliederungsvereinbarung',
  '5.8.4-legacy-plan': 'Weitere Nutzung früherer Integrationspläne',
  '7-within-validity': 'Geltung der Richtlinie am maßgeblichen Tag',
};

/** What a computation or check is called; one that a newer version of the guideline brings keeps its name. */
export function coveringTitle(id: string): string {
  return COVERING_NAMES[id] ?? id;
}
