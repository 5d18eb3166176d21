/** What a checklist of the guideline asks for without a date, by the id of its item. */
const CHECKLIST_LABELS: Readonly<Record<string, string>> = {
  '2.1-work-taken-over': 'Der Verband hat die Aufgabe für die Gemeinde übernommen.',
  '2.2-municipalities-reported': 'Das Landratsamt hat dem Verband die betreffenden Gemeinden gemeldet.',
  '3.7-funds-per-municipality': 'Die vom Land für die Gemeinde bereitgestellten Mittel sind erfasst.',
  '3.8-informed-in-writing':
    'Das Landratsamt hat schriftlich informiert, welche Gemeinden die Dienstleistung erhalten.',
  '3.9-cooperation': 'Die Zusammenarbeit des Verbands mit lokalen und regionalen Akteuren ist festgehalten.',
  '3.10.1-form-of-authority': 'Das Verwendungsnachweisformular der Bewilligungsstelle liegt vor.',
  '3.11.4-data-protected': 'Daten für die Evaluation wurden nur zusammengefasst oder pseudonymisiert weitergegeben.',
  '3.11.5-public-notice':
    'Landratsamt und Verband haben in der Öffentlichkeitsarbeit auf die Förderung mit Mitteln des Ministeriums hingewiesen.',
  '3.11.5-notice-to-those-involved':
    'Landratsamt und Verband haben alle an der Maßnahme Beteiligten auf die Förderung hingewiesen.',
  '4.1-staff-provided': 'Der Verband stellt das Personal; die Aufstellung liegt vor.',
  '4.1-service-resumed': 'Die Dienstleistung wird wieder ununterbrochen erbracht.',
  '4.5-rooms-negotiated': 'Der Verband hat mit der Gemeinde über Räume und Ausstattung verhandelt.',
  '5.8.3-template-provided': 'Das Landratsamt hat einen standardisierten Integrationsplan bereitgestellt.',
  '5.6-contact-offered': 'Kontakt und Integrationsbegleitung wurden angeboten.',
  '5.6-surveyed': 'Bedarfe und Ressourcen sind strukturiert erhoben.',
  '5.6-earlier-data-taken-over':
    'Die früher von der Flüchtlingssozialarbeit freiwillig erhobenen Daten sind berücksichtigt.',
  '5.6-online-record': 'Der Fall ist in I-online erfasst.',
  '5.6-plan-reviewed': 'Der Integrationsplan wurde in einem weiteren Gespräch überprüft.',
  '5.7-social-law-notice': 'Auf das Sozialrecht und die Regelungen bei Leistungsmissbrauch wurde hingewiesen.',
  '5.8.1-agreement-aligned':
    'Die Ziele sind mit der Eingliederungsvereinbarung (Jobcenter oder Agentur für Arbeit) abgestimmt.',
  '5.8.1-agreement-duty-explained': 'Die Pflicht zum Abschluss der Eingliederungsvereinbarung wurde verdeutlicht.',
  '5.8.4-legacy-plan-completed': 'Fehlende Inhalte des früheren Integrationsplans sind ergänzt.',
  '5.9-handover-held': 'Ein Übergabegespräch mit der Flüchtlingssozialarbeit der vorläufigen Unterbringung fand statt.',
};

/** The sentence of a checklist item; an item that a newer version dropped keeps its id. */
export function checklistLabel(id: string): string {
  return CHECKLIST_LABELS[id] ?? id;
}
