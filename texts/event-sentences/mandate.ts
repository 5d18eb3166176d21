import type { MandateData, MandateEventType } from '../../domain/mandate';
import { listed } from '../counting';
import { formatDate, formatMoney } from '../format';
import { partnerLabel } from '../partners';
import { type Around, earlierEvent } from './around';
import { delivered } from './days';

type Sentences = { readonly [Type in MandateEventType]: (data: MandateData<Type>, around: Around) => string };

/** What somebody recorded of a mandate, as the end of a sentence. */
export const MANDATE_EVENT_SENTENCES: Sentences = {
  agreed: ({ on }) => `das Einvernehmen zwischen Landkreis und Gemeinde vom ${formatDate(on)} erfasst`,
  transferred: ({ on, municipality, form }) =>
    `die Aufgabenübertragung durch ${municipality} am ${formatDate(on)} erfasst${FORMS[String(form)] ?? ''}`,
  providerInformed: ({ on, written, municipalities }) =>
    `die ${written ? 'schriftliche' : 'nicht schriftliche'} Information des Verbands vom ${formatDate(on)} erfasst: ${listed(municipalities)}`,
  personsNamed: ({ on, municipality, persons }) =>
    `die Vorgabe der zu betreuenden Personen durch ${municipality} am ${formatDate(on)} erfasst` +
    `${persons === undefined ? '' : persons === 1 ? ': eine Person' : `: ${persons} Personen`}`,
  deploymentKnown: ({ on }) => `erfasst, dass der Personaleinsatz seit ${formatDate(on)} feststeht`,
  staffListRequested: ({ on }) => `die Anforderung der Personalaufstellung vom ${formatDate(on)} erfasst`,
  staffListSent: ({ on, channel }) => `die Personalaufstellung erfasst${delivered({ sentOn: on, channel })}`,
  staffListReceived: ({ names, ...data }) => `die Personalaufstellung erfasst${delivered(data)}${lacking(names)}`,
  fundsAllocated: ({ on, municipality, amount }) =>
    `die am ${formatDate(on)} für ${municipality} bereitgestellten Mittel erfasst: ${formatMoney(amount)}`,
  cooperationHeld: ({ on, with: partner }) =>
    `die Zusammenarbeit mit örtlichen Stellen am ${formatDate(on)} erfasst: ${partnerLabel(partner)}`,
  roomsNegotiated: ({ on, municipality, status }) =>
    `die Verhandlung mit ${municipality} über Räume und Ausstattung am ${formatDate(on)} erfasst: ${NEGOTIATIONS[status]}`,
  planTemplateProvided: ({ on, templateVersion }) =>
    `den standardisierten Integrationsplan (Fassung ${templateVersion}) am ${formatDate(on)} bereitgestellt`,
  fundingNoticeGiven: ({ on, track }) =>
    `den Hinweis auf die Förderung vom ${formatDate(on)} erfasst: ${TRACKS[track]}`,
  serviceGapOpened: ({ on, gap, why, justifiedException }) =>
    `die Unterbrechung ${gap} der Dienstleistung ab ${formatDate(on)} erfasst: ${GAPS[why]}${EXCEPTIONS[String(justifiedException)] ?? ''}`,
  serviceGapExplained: ({ gap, ...data }) => `die Begründung der Unterbrechung ${gap} erfasst${delivered(data)}`,
  serviceGapClosed: ({ gap, on }) => `das Ende der Unterbrechung ${gap} am ${formatDate(on)} erfasst`,
  exceptionDecided: ({ gap, on, justified }) =>
    `am ${formatDate(on)} entschieden, dass die Unterbrechung ${gap} ${justified ? 'ein' : 'kein'} begründeter Ausnahmefall ist`,
  writtenFormConfirmed: ({ on, of, accepted }, around) =>
    `am ${formatDate(on)} entschieden, dass ${earlierEvent(of, around)} ${accepted ? 'in Schriftform' : 'nicht in Schriftform'} vorliegt`,
  ended: ({ on }) => `das Ende der Aufgabenübertragung am ${formatDate(on)} erfasst`,
};

const FORMS: Readonly<Record<string, string>> = { true: ' mit Formular', false: ' ohne Formular' };
/** How negotiations on rooms stand (4.5). */
export const NEGOTIATIONS = { begun: 'begonnen', agreed: 'vereinbart', failed: 'ohne Einigung beendet' } as const;
/** Towards whom the funding is named (3.11.5). */
export const TRACKS = { public: 'in der Öffentlichkeit', involved: 'gegenüber den Beteiligten' } as const;
/** Why the service is interrupted (4.1). */
export const GAPS = { emptyPost: 'unbesetzte Stelle', other: 'anderer Anlass' } as const;
const EXCEPTIONS: Readonly<Record<string, string>> = {
  true: ', begründeter Ausnahmefall',
  false: ', kein begründeter Ausnahmefall',
};

const LISTED = { staff: 'Personal', municipalities: 'Gemeinden', extent: 'Umfang' } as const;

function lacking(names: MandateData<'staffListReceived'>['names']): string {
  const missing = (['staff', 'municipalities', 'extent'] as const).filter((name) => !names[name]);
  return missing.length === 0 ? '' : `; nicht genannt: ${listed(missing.map((name) => LISTED[name]))}`;
}
