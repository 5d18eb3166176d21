import type { LedgerData, LedgerEventType } from '../../domain/ledger-events';
import { listed } from '../counting';
import { dutyLabel } from '../duty-label';
import { fieldLabel } from '../field-label';
import { formatDate } from '../format';
import { outcomeLabel } from '../vocabulary';
import { type Around, earlierEvent } from './around';
import { because } from './days';
import { lengthWords } from './grant';

type Sentences = { readonly [Type in LedgerEventType]: (data: LedgerData<Type>, around: Around) => string };

/** What somebody did to the record or to a duty, as the end of a sentence. */
export const LEDGER_EVENT_SENTENCES: Sentences = {
  corrected: ({ on, event, data, reason }, around) =>
    `am ${formatDate(on)} den Eintrag ${earlierEvent(event, around)} berichtigt${fields(data, event, around)}${because(reason)}`,
  voided: ({ on, event, reason }, around) =>
    `am ${formatDate(on)} den Eintrag ${earlierEvent(event, around)} für ungültig erklärt${because(reason)}`,
  extended: ({ duty, by, on, period, until, reference, reason }) =>
    `die Verlängerung der Frist „${title(duty)}“ erfasst: ${SIDES[by]} am ${formatDate(on)}, ` +
    `${until === undefined ? '' : `bis ${formatDate(until)}`}${period === undefined ? '' : `um ${lengthWords(period)}`}` +
    `${reference === undefined ? '' : `, Zeichen ${reference}`}${because(reason)}`,
  suspended: ({ duty, by, on, reason }) =>
    `die Pflicht „${title(duty)}“ ab ${formatDate(on)} ausgesetzt (${SUSPENDING[by]})${because(reason)}`,
  resumed: ({ duty, on }) => `die Pflicht „${title(duty)}“ am ${formatDate(on)} wieder aufgenommen`,
  waived: ({ duty, on, reason }) =>
    `am ${formatDate(on)} vorgeschlagen, die Pflicht „${title(duty)}“ nicht weiter zu verfolgen${because(reason)}`,
  overruled: ({ on, outcome, duty, reason }, { entity }) =>
    `am ${formatDate(on)} eine abweichende Entscheidung vorgeschlagen: ` +
    `${outcome === undefined ? `Pflicht „${title(duty ?? '')}“ nicht einschlägig` : outcomeLabel(outcome, entity)}${because(reason)}`,
  confirmed: ({ of, on, accepted, reason }, around) =>
    `am ${formatDate(on)} den Vorschlag ${earlierEvent(of, around)} ${accepted ? 'bestätigt' : 'abgelehnt'}${because(reason)}`,
  reopened: ({ duty, event, on, reason }, around) =>
    `am ${formatDate(on)} den Nachweis ${earlierEvent(event, around)} zur Pflicht „${title(duty)}“ zurückgewiesen${because(reason)}`,
  handedOver: ({ on, to }, { name }) => `die Zuständigkeit am ${formatDate(on)} an ${name(to)} übergeben`,
  introduced: ({ on, settled }) =>
    `die Akte bei der Einführung am ${formatDate(on)} übernommen${settled.length === 0 ? '' : `, vor Einführung erledigt: ${listed(settled.map(title))}`}`,
};

const SIDES = { authority: 'durch die Bewilligungsstelle gewährt', house: 'im Haus vereinbart' } as const;
const SUSPENDING = { authority: 'durch die Bewilligungsstelle', house: 'im Haus' } as const;

const title = (duty: string): string => dutyLabel(duty).title;

/** Which fields the correction names; their values stand with the event. */
function fields(data: LedgerData<'corrected'>['data'], event: string, { entity, earlier }: Around): string {
  const type = earlier(event)?.type;
  const named = Object.keys(data).map((field) => fieldLabel(type === undefined ? field : `${entity}.${type}.${field}`));
  return named.length === 0 ? '' : `: ${listed(named)}`;
}
