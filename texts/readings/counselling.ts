import type { LegalDate } from '../../domain/legal-date';
import { formatDay } from '../format';
import { numberReading, type ReadingText, reading } from './reading-text';

const days = (count: number) => `interner Abstand von ${count} Tagen`;
const OFF = 'kein Tag; die Richtlinie nennt keinen';
const day = (written: string) => formatDay(written as LegalDate);

/** Questions at § 1, § 5 and § 7: who is counselled, the integration plan, which version holds. */
export const COUNSELLING: Readonly<Record<string, ReadingText>> = {
  prospectsOfStaying: reading('Schließt eine unklare Bleibeperspektive jemanden aus?', {
    informationOnly: 'Nein; nach Ziffer 1.6 wird ungeachtet dessen unterstützt. Die Angabe dient nur der Information.',
  }),
  grantRecipient: reading('Wer empfängt die Förderung?', {
    countyAfterTransfer: 'Nach der Aufgabenübertragung der Landkreis; der Verband ist sein Auftragnehmer.',
  }),
  firstContactDays: numberReading('Bis wann ist der erste Kontakt „zu Beginn“ anzubieten?', days, { off: OFF }),
  planReviewMonths: numberReading(
    'Wie oft ist ein Integrationsplan „in regelmäßigen Gesprächen“ zu überprüfen?',
    (months) => `interner Abstand von ${months} Monaten`,
    { off: OFF },
  ),
  handoverDays: numberReading('Bis wann findet das Übergabegespräch statt?', days, { off: OFF }),
  planContents: reading('Was vom Integrationsplan steht in Fristwerk, wenn I-online zu verwenden ist?', {
    reference: 'nur Tage, Vollständigkeit, vereinbarte Schritte und der Verweis auf I-online',
    full: 'auch die Inhalte',
  }),
  slipsOfTheText: reading('Wie wird mit Schreibversehen wie „KiGG“ und „Scholorientierung“ umgegangen?', {
    shownUnchanged: 'Der Wortlaut bleibt unverändert; gemeint sind wohl BKGG und Schulorientierung.',
  }),
  activities: reading('Sind die aufgezählten Tätigkeiten Pflicht („können sein“)?', {
    permittedSaveTheNotice: 'Sie sind erlaubt; Pflicht ist nur der Hinweis auf die sozialrechtlichen Bestimmungen.',
  }),
  hostelAdministration: reading('Wie passt die Zusammenarbeit mit der Wohnheimverwaltung zur Verschwiegenheit?', {
    noDataFlow: 'Der Wortlaut wird gezeigt; Fristwerk übermittelt dafür keine Daten.',
  }),
  withoutConsent: reading('Was wird ohne Einwilligung festgehalten?', {
    offerReasonDateCounts: 'Nur, dass ein Angebot gemacht wurde, der Grund, der Tag und Anzahlen; keine Plandaten.',
  }),
  agreementLabel: reading('Wie heißt die Eingliederungsvereinbarung nach dem SGB II?', {
    datedTable: 'Seit dem 01.07.2023 Kooperationsplan; gezeigt wird die Bezeichnung des jeweiligen Tages.',
  }),
  legacyPlanDate: reading('Welcher Tag ist „vor Inkrafttreten dieser Regelung“?', {
    '2017-09-01': `vor dem ${day('2017-09-01')}`,
    '2017-12-29': `vor dem ${day('2017-12-29')}`,
  }),
  publicationDate: reading('Was gilt für Zeiträume, die vor der Unterzeichnung endeten?', {
    '2017-12-29': `Was vor dem ${day('2017-12-29')} endete, steht als „vor Bekanntgabe“ und nicht als Überschreitung.`,
    '2017-09-01': `Maßgeblich ist allein das Inkrafttreten am ${day('2017-09-01')}.`,
  }),
  ruleSet: reading('Was gilt, wenn das Land seine Förderung neu regelt?', {
    datedVersion:
      'Jede Fassung der Richtlinie ist ein eigenes Regelwerk mit eigener Geltung; Fassungen werden nicht vermischt.',
  }),
};
