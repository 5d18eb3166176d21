import type { RowText } from './row-text';

/** The rows of 5.8 and 5.9: the integration plan, its six contents, and networking. */
export const INTEGRATION_PLAN: Readonly<Record<string, RowText>> = {
  '5.8.1-a': {
    title: 'Dokumentation von Schritten und Vereinbarungen',
    sentence:
      'Der Integrationsplan dient der gezielten, individuellen und gegebenenfalls mehrmaligen Beratung und soll Schritte der Integration und Vereinbarungen dokumentieren.',
  },
  '5.8.1-b': {
    title: 'Einwilligung in die Datenverarbeitung',
    sentence:
      'Personenbezogene Daten der Betroffenen dürfen nur verarbeitet werden, wenn eine datenschutzkonforme Einwilligung vorliegt.',
  },
  '5.8.1-c': {
    title: 'Datenschutz beim Umgang mit dem Integrationsplan',
    sentence:
      'Beim Umgang mit dem Integrationsplan ist der Datenschutz zu beachten: bei Speicherung, Nutzung und Löschung der Daten und bei den technisch-organisatorischen Maßnahmen.',
  },
  '5.8.1-d': {
    title: 'Inhalt 1: Angaben zur Person',
    sentence:
      'Der Integrationsplan soll personenbezogene Angaben erfassen, unter anderem zum Familienstand, zu weiteren Personen des Haushalts und zum ausländerrechtlichen Status.',
  },
  '5.8.1-e': {
    title: 'Inhalt 2: Informationen für die Vermittlung',
    sentence:
      'Der Integrationsplan soll vermittlungsrelevante Informationen erfassen, unter anderem gültige Führerscheine, Sprachkenntnisse, Gesundheitszeugnis, bisherige berufliche Tätigkeiten und Interessen.',
  },
  '5.8.1-f': {
    title: 'Inhalt 3: Qualifikationen und Kompetenzen',
    sentence:
      'Der Integrationsplan soll Qualifikationen und Kompetenzen erfassen, also die formale schulische und berufliche Qualifikation mit Schulart, Dauer, Abschluss, nachgewiesenem Sprachniveau und weiteren Angaben.',
  },
  '5.8.1-g': {
    title: 'Inhalt 4: berufliche Ziele',
    sentence: 'Der Integrationsplan soll die beruflichen Ziele erfassen.',
  },
  '5.8.1-h': {
    title: 'Abstimmung mit der Eingliederungsvereinbarung',
    sentence:
      'Entwicklung und berufliche Ziele im Integrationsplan und in der Eingliederungsvereinbarung mit Jobcenter oder Agentur für Arbeit (§ 15 SGB II, § 37 SGB III) müssen ineinandergreifen und aufeinander abgestimmt sein.',
  },
  '5.8.1-i': {
    title: 'Hinweis auf die Pflicht zur Eingliederungsvereinbarung',
    sentence:
      'Den beratenen Flüchtlingen soll verdeutlicht werden, dass sie rechtlich verpflichtet sind, die Eingliederungsvereinbarung abzuschließen.',
  },
  '5.8.1-j': {
    title: 'Inhalt 5: individuelle Entwicklungen',
    sentence:
      'Der Integrationsplan soll individuelle Entwicklungen erfassen, insbesondere sprachliche und persönliche.',
  },
  '5.8.1-k': {
    title: 'Inhalt 6: verbindliche Schritte, Ziele und Erfüllung',
    sentence:
      'Der Integrationsplan soll die einzelnen Schritte, die konkret zu erreichenden Ziele und deren Erfüllung verbindlich beschreiben, schriftlich vereinbart und mit dokumentierter Verantwortlichkeit.',
  },
  '5.8.2-a': {
    title: 'Vermerk über Nichterfüllung oder Abbruch',
    sentence:
      'Werden Vereinbarungen des Integrationsplans nicht erfüllt oder Beratungen abgebrochen oder nicht in Anspruch genommen, müssen die Integrationsmanagerinnen und Integrationsmanager dies schriftlich festhalten.',
  },
  '5.8.2-b': {
    title: 'Gründe, wenn kein Integrationsplan zustande kommt',
    sentence: 'Kommt kein Integrationsplan zustande, müssen die Gründe schriftlich festgehalten werden.',
  },
  '5.8.3-a': {
    title: 'Bereitstellung des standardisierten Integrationsplans',
    sentence: 'Einen standardisierten Integrationsplan stellt das Landratsamt bereit.',
  },
  '5.8.3-b': {
    title: 'Nutzung des standardisierten Integrationsplans',
    sentence:
      'Die Integrationsmanagerinnen und Integrationsmanager müssen den standardisierten Integrationsplan des Landratsamtes nutzen.',
  },
  '5.8.4-a': {
    title: 'Weiternutzung älterer Integrationspläne',
    sentence: 'Vor Inkrafttreten der Regelung verfasste Integrationspläne dürfen weiter genutzt werden.',
  },
  '5.8.4-b': {
    title: 'Ergänzung älterer Integrationspläne',
    sentence: 'Inhalte, die in einem älteren Integrationsplan fehlen, sollten ergänzt werden.',
  },
  '5.9-a': {
    title: 'Kontaktpflege und Kooperation im Netzwerk',
    sentence:
      'Die Netzwerkarbeit dient der Kontaktpflege, der Vernetzung, dem Informationsaustausch mit Rückmeldung über strukturierte Bedarfe und der Kooperation, insbesondere mit den sieben genannten Gruppen von Stellen.',
  },
  '5.9-b': {
    title: 'Fallbezogene Übergabegespräche',
    sentence:
      'Mit dem Personal der Flüchtlingssozialarbeit in der vorläufigen Unterbringung sind zu den einzelnen Fällen Übergabegespräche zu führen; eine Frist nennt die Ziffer nicht.',
  },
  '5.9-c': {
    title: 'Abstimmung mit Jobcenter und Agentur für Arbeit',
    sentence:
      'Ausdrücklich erwünscht ist, die jeweiligen individuellen Maßnahmen mit Jobcentern und Agenturen für Arbeit abzustimmen.',
  },
};
