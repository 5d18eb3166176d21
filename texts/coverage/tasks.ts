import type { RowText } from './row-text';

/** The rows of 5.1 to 5.7: aims of the work, support of the single case, and the list of possible activities. */
export const TASKS: Readonly<Record<string, RowText>> = {
  '5.1-a': {
    title: 'Förderung des individuellen Integrationsprozesses',
    sentence:
      'Die Integrationsmanagerinnen und Integrationsmanager fördern vor Ort die Integration jedes einzelnen Flüchtlings.',
  },
  '5.2-a': {
    title: 'Stärkung von Selbstständigkeit und Selbstverantwortung',
    sentence:
      'Die Integrationsmanagerinnen und Integrationsmanager wirken insbesondere darauf hin, die Selbstständigkeit und die Selbstverantwortung der Flüchtlinge zu stärken.',
  },
  '5.3-a': {
    title: 'Überblick über Strukturen und Angebote',
    sentence:
      'Die Flüchtlinge sollen die vorhandenen Strukturen und Angebote der Integration und Teilhabe überblicken und selbstständig nutzen können.',
  },
  '5.4-a': {
    title: 'Eigener Wohnraum und Unabhängigkeit von Leistungen',
    sentence:
      'Es soll darauf hingewirkt werden, dass die Flüchtlinge möglichst bald eigenen Wohnraum haben und keine öffentlichen Leistungen mehr benötigen; eine Frist nennt die Ziffer nicht.',
  },
  '5.5-a': {
    title: 'Mitwirkung bei Qualifizierung und Beschäftigung',
    sentence:
      'Die Integrationsmanagerinnen und Integrationsmanager wirken an der Qualifizierung und an der Klärung von Chancen auf dem allgemeinen Arbeitsmarkt mit und unterstützen dabei, unter anderem Probleme mit Arbeitgebern zu klären.',
  },
  '5.6-a': {
    title: 'Kontakt und Angebot der Integrationsbegleitung',
    sentence:
      'Zu Beginn der Anschlussunterbringung sollen die Flüchtlinge mit den Integrationsmanagerinnen und Integrationsmanagern in Kontakt kommen und eine Integrationsbegleitung angeboten erhalten; eine Frist nennt die Ziffer nicht.',
  },
  '5.6-b': {
    title: 'Strukturierte Erhebung und Dokumentation',
    sentence:
      'Nach dem ersten Kontakt sollen die relevanten Sachverhalte strukturiert erhoben und dokumentiert werden: konkrete Bedarfe in persönlichen Gesprächen und ebenso Ressourcen.',
  },
  '5.6-c': {
    title: 'Nutzung früher freiwillig erhobener Daten',
    sentence:
      'Die Erhebung soll auf den Daten aufbauen, die die Flüchtlingssozialarbeit in der Erstaufnahme oder der vorläufigen Unterbringung auf freiwilliger Basis erhoben hat.',
  },
  '5.6-d': {
    title: 'Verwendung des Datenerfassungssystems I-online',
    sentence:
      'Erhebung und Dokumentation müssen in I-online erfolgen, dem vom Landratsamt eingeführten Datenerfassungssystem.',
  },
  '5.6-e': {
    title: 'Freiwillige Angaben und konkrete Ziele',
    sentence:
      'Es sollen unter anderem Daten zur Person auf freiwilliger Basis erfasst und konkrete Ziele formuliert werden.',
  },
  '5.6-f': {
    title: 'Schriftliches Festhalten im Integrationsplan',
    sentence: 'Die Ziele sollen schriftlich in einem Integrationsplan stehen.',
  },
  '5.6-g': {
    title: 'Überprüfung und Anpassung in weiteren Gesprächen',
    sentence:
      'In weiteren Gesprächen soll der Inhalt des Integrationsplans überprüft und bei Bedarf angepasst werden; einen zeitlichen Abstand nennt die Ziffer nicht.',
  },
  '5.6-h': {
    title: 'Beratung auf dem Weg zu den Integrationszielen',
    sentence:
      'Die Integrationsmanagerinnen und Integrationsmanager sollen die Flüchtlinge strukturiert beraten und unterstützen, während die Maßnahmen zu den Integrationszielen umgesetzt werden.',
  },
  '5.7-a': {
    title: 'Sozialberatung und Einzelfallhilfe',
    sentence:
      'Zu den Tätigkeiten kann Sozialberatung und -begleitung durch Einzelfallhilfe in Fragen des Alltags und des Aufenthalts gehören; die Beratung richtet sich nach dem Bedarf und ist niederschwellig, kultursensibel und in der Regel aufsuchend.',
  },
  '5.7-b': {
    title: 'Information über Beratungsangebote und Weiterleitung',
    sentence:
      'Zu den Tätigkeiten kann es gehören, über Integrations- und spezielle Beratungsangebote vor Ort zu informieren, zum Beispiel zu Schulden, Sucht, LSBTTIQ oder Behinderung, und gegebenenfalls an die Regeldienste weiterzuleiten.',
  },
  '5.7-c': {
    title: 'Erfassung freiwilliger Angaben im Integrationsplan',
    sentence:
      'Zu den Tätigkeiten kann es gehören, freiwillig zur Verfügung gestellte personenbezogene Daten im Integrationsplan zu erfassen und zusammenzuführen, insbesondere zu Sprachkenntnissen, Berufen, Schulabschlüssen, Geschlecht und Interessen.',
  },
  '5.7-d': {
    title: 'Fortschreibung der Integrationspläne',
    sentence:
      'Zu den Tätigkeiten kann es gehören, die Integrationspläne in regelmäßigen Gesprächen auszuwerten bzw. zu überprüfen und fortzuschreiben und auf die konsequente Umsetzung der geplanten Schritte hinzuwirken.',
  },
  '5.7-e': {
    title: 'Heranführung an Angebote von Ehrenamtlichen',
    sentence:
      'Zu den Tätigkeiten kann es gehören, an geeignete Angebote von Ehrenamtlichen heranzuführen und deren Einsatz gegebenenfalls für den Einzelfall gezielt zu koordinieren.',
  },
  '5.7-f': {
    title: 'Bürgerschaftliche Strukturen, Vereine und Partizipation',
    sentence:
      'Zu den Tätigkeiten kann es gehören, Flüchtlinge über bürgerschaftliche und zivilgesellschaftliche Strukturen und Vereine zu informieren, sie heranzuführen und zur Partizipation zu befähigen.',
  },
  '5.7-g': {
    title: 'Arbeit mit Kindern und Jugendlichen',
    sentence:
      'Zu den Tätigkeiten kann die Mitwirkung an der besonderen pädagogischen und sozialen Arbeit mit Kindern und Jugendlichen gehören, insbesondere ihre Vermittlung in Vereine und Angebote der öffentlichen Jugendhilfe.',
  },
  '5.7-h': {
    title: 'Schule, Kindergarten, Behördengänge und Elternarbeit',
    sentence:
      'Zu den Tätigkeiten kann Hilfe bei Schulorientierung (im Text „Scholorientierung“), Kindergartenanmeldung, Behördengängen und Formularen gehören, ebenso die Begleitung der schulischen und vorschulischen Entwicklung und Elternarbeit.',
  },
  '5.7-i': {
    title: 'Gegenseitiges Verständnis und Konfliktlösung',
    sentence:
      'Zu den Tätigkeiten kann es gehören, das Verständnis und das friedliche Miteinander von Flüchtlingen und Aufnahmegesellschaft zu fördern und an der Lösung von Konflikten im sozialen Umfeld mitzuwirken.',
  },
  '5.7-j': {
    title: 'Mithilfe bei Leistungsanträgen',
    sentence:
      'Zu den Tätigkeiten kann die Mithilfe beim Ausfüllen von Anträgen nach dem AsylbLG, dem SGB II, III und XII und dem „KiGG“ gehören; mit „KiGG“ ist vermutlich das BKGG gemeint.',
  },
  '5.7-k': {
    title: 'Hinweis auf Sozialrecht und Leistungsmissbrauch',
    sentence:
      'Wer Leistungen empfängt, ist auf die sozialrechtlichen Bestimmungen hinzuweisen, insbesondere auf die gesetzlichen Vorgaben und Regelungen bei Leistungsmissbrauch.',
  },
  '5.7-l': {
    title: 'Anhalten zu Meldungen und zur Hausordnung',
    sentence:
      'Die Liste der Tätigkeiten nennt auch, Leistungsempfänger zur Meldung von Erwerbstätigkeit und Pkw-Haltung oder -Benutzung und zur Einhaltung der Haus- und Nutzungsordnung anzuhalten und gegen Missbrauch eng mit der Wohnheimverwaltung zusammenzuarbeiten.',
  },
  '5.7-m': {
    title: 'Förderung der Rückkehrbereitschaft',
    sentence:
      'Zu den Tätigkeiten kann es gehören, die Bereitschaft zur Rückkehr zu fördern und bei Bedarf an die Perspektiv- und Rückkehrberatungsstelle des Landratsamtes zu verweisen und zu vermitteln.',
  },
  '5.7-n': {
    title: 'Grundkenntnisse der deutschen Sprache',
    sentence:
      'Zu den Tätigkeiten kann es gehören, an der Vermittlung von Grundkenntnissen der deutschen Sprache mitzuwirken, insbesondere Sprachkurse anzustoßen und zu organisieren und in Integrationskurse oder berufsbezogene Sprachkurse weiterzuvermitteln.',
  },
  '5.7-o': {
    title: 'Netzwerkarbeit als Tätigkeit',
    sentence: 'Zu den Tätigkeiten kann die Netzwerkarbeit gehören, die Ziffer 5.9 näher beschreibt.',
  },
};
