import type { LedgerData, LedgerEventType } from '../../domain/ledger-events';
import { listed } from '../counting';
import { dutyLabel } from '../duty-label';
import { eventLabel } from '../event-label';
import { formatDate } from '../format';
import { outcomeLabel } from '../vocabulary';
import { type Around, earlierEvent } from './around';
import { correctedFields } from './corrected-fields';
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
  suspended: ({ duty, by, on, until, reason }) =>
    `die Pflicht „${title(duty)}“ ab ${formatDate(on)} ausgesetzt (${SUSPENDING[by]})` +
    `${until === undefined ? '' : `, voraussichtlich bis ${formatDate(until)}`}${because(reason)}`,
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
  factWithdrawn: ({ on, type }, { entity }) =>
    `die Angabe „${eventLabel(type, entity)}“ gilt seit ${formatDate(on)} nicht mehr`,
};

const SIDES = { authority: 'durch die Bewilligungsstelle gewährt', house: 'im Haus vereinbart' } as const;
const SUSPENDING = { authority: 'durch die Bewilligungsstelle', house: 'im Haus' } as const;

const title = (duty: string): string => dutyLabel(duty).title;

/** What the correction changed, with both values; an event that is not known any more cannot be compared with. */
function fields(after: LedgerData<'corrected'>['data'], event: string, { entity, said, name }: Around): string {
  const found = said?.(event);
  if (found === undefined) return '';
  const changed = correctedFields({ entity, type: found.type, before: found.data, after, name });
  return changed === '' ? ', ohne eine Angabe zu ändern' : `: ${changed}`;
}
