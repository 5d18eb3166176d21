import type { LegalDate } from '../../domain/legal-date';
import { formatDay } from '../format';
import { numberReading, type ReadingText, reading } from './reading-text';

const days = (count: number) =>
  `intern innerhalb von ${count === 1 ? 'einem Tag' : `${count} Tagen`} nach der Zuweisung`;
const OFF = 'kein interner Tag; auch die Richtlinie nennt keinen';
const day = (written: string) => formatDay(written as LegalDate);

/** Questions at § 1, § 5 and § 7: who is counselled, the integration plan, which version holds. */
export const COUNSELLING: Readonly<Record<string, ReadingText>> = {
  prospectsOfStaying: reading('Schließt eine unklare Bleibeperspektive jemanden aus?', {
    informationOnly: 'Nein; nach Ziffer 1.6 wird ungeachtet dessen unterstützt. Die Angabe dient nur der Information.',
  }),
  grantRecipient: reading('Wer empfängt die Förderung?', {
    countyAfterTransfer: 'Nach der Aufgabenübertragung der Landkreis; der Verband ist sein Auftragnehmer.',
  }),
  firstContactDays: numberReading(
    'Bis wann sollen „zu Beginn“ der Anschlussunterbringung Kontakt und Angebot erfolgen?',
    days,
    { off: OFF },
  ),
  planReviewMonths: numberReading(
    'Wie oft soll ein Integrationsplan „in regelmäßigen Gesprächen“ überprüft werden?',
    (months) => (months === 1 ? 'intern jeden Monat' : `intern alle ${months} Monate`),
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
    '2017-12-29': `Was vor dem ${day('2017-12-29')} endete, ist als „vor Unterzeichnung“ gekennzeichnet und gilt nicht als Fristüberschreitung.`,
    '2017-09-01': `Maßgeblich ist allein das Inkrafttreten am ${day('2017-09-01')}.`,
  }),
  ruleSet: reading('Was gilt, wenn das Land seine Förderung neu regelt?', {
    datedVersion:
      'Jede Fassung der Richtlinie ist ein eigenes Regelwerk mit eigener Geltung; Fassungen werden nicht vermischt.',
  }),
};
