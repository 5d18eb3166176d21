import type { AbsenceData, AbsenceEventType } from '../../domain/absence';
import type { LegalDate } from '../../domain/legal-date';
import { factValue } from '../facts';
import { formatDate, formatMoney } from '../format';
import { fileOf } from './around';
import { because, delivered } from './days';

type Sentences = { readonly [Type in AbsenceEventType]: (data: AbsenceData<Type>) => string };

/**
 * What somebody recorded of an absence, as the end of a sentence; a fact from elsewhere as what it says. The category of
 * its reason is told in its own history only, never in mails and feeds.
 */
export const ABSENCE_EVENT_SENTENCES: Sentences = {
  reported: (data) =>
    `den Ausfall ab ${formatDate(data.firstDay)} gemeldet, ${foreseen(data)}, bekannt seit ${formatDate(data.knownOn)} ` +
    `(${factValue('absenceReason', data.reason)}; Akte ${fileOf(data.employment)})` +
    `${data.workedOnFirstDay ? '; am ersten Tag wurde noch gearbeitet' : ''}`,
  forecastChanged: (data) =>
    `die voraussichtliche Dauer des Ausfalls geändert: ${foreseen(data)}, bekannt seit ${formatDate(data.knownOn)}`,
  replacementProposed: ({ employment, on }) =>
    `am ${formatDate(on)} Ersatzpersonal vorgeschlagen (Akte ${fileOf(employment)})`,
  replacementStarted: ({ employment, on, suitable }) =>
    `den Einsatz von Ersatzpersonal ab ${formatDate(on)} erfasst (Akte ${fileOf(employment)})${fitness(suitable)}`,
  replacementAssessed: ({ employment, suitable }) =>
    `Prüfergebnis zum Ersatzpersonal (Akte ${fileOf(employment)})${fitness(suitable)}`,
  replacementEnded: ({ employment, on }) =>
    `das Ende des Einsatzes von Ersatzpersonal erfasst, letzter Tag ${formatDate(on)} (Akte ${fileOf(employment)})`,
  declaredImpossible: ({ on, reason }) =>
    `am ${formatDate(on)} festgestellt, dass kein Ersatzpersonal möglich ist${because(reason)}`,
  impossibilityNoticeSent: (data) => `die Mitteilung über fehlendes Ersatzpersonal erfasst${delivered(data)}`,
  impossibilityNoticeReceived: (data) => `die Mitteilung über fehlendes Ersatzpersonal erfasst${delivered(data)}`,
  sickPayEnded: ({ lastPaidDay, knownOn }) =>
    `das Ende der gesetzlichen Lohnfortzahlung erfasst, letzter Tag ${formatDate(lastPaidDay)}${known(knownOn)}`,
  costsStated: ({ on, monthlyCosts }) =>
    `die Personalkosten eines Monats am ${formatDate(on)} angegeben: ${formatMoney(monthlyCosts)}`,
  sickPayNoticeSent: (data) => `die Mitteilung über das Ende der Lohnfortzahlung erfasst${delivered(data)}`,
  sickPayNoticeReceived: (data) => `die Mitteilung über das Ende der Lohnfortzahlung erfasst${delivered(data)}`,
  reductionDecided: ({ on, amount, reason }) =>
    `am ${formatDate(on)} über die Kürzung der zu erstattenden Personalkosten entschieden: ${formatMoney(amount)}${because(reason)}`,
  returned: ({ on }) => `die Rückkehr erfasst, erster Arbeitstag ${formatDate(on)}`,
  absenceSumChanged: ({ upTo, days }) =>
    `${days === 1 ? 'ein Ausfalltag' : `${days} Ausfalltage`} in den zwölf Monaten bis ${formatDate(upTo)}`,
  employmentEnded: ({ lastDay }) =>
    `Beschäftigung der ausgefallenen Person beendet, letzter Tag ${formatDate(lastDay)}`,
};

function foreseen({ expectedUntil }: { readonly expectedUntil?: LegalDate | undefined }): string {
  return expectedUntil === undefined ? 'Ende nicht bekannt' : `voraussichtlich bis ${formatDate(expectedUntil)}`;
}

function known(on: LegalDate | undefined): string {
  return on === undefined ? '' : `, bekannt seit ${formatDate(on)}`;
}

function fitness(suitable: boolean | undefined): string {
  if (suitable === undefined) return '';
  return suitable ? ': geeignet' : ': nicht geeignet';
}
