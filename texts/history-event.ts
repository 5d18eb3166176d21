import type { NewEvent } from '../domain/case-event';
import type {
  Changed,
  EmploymentEvent,
  Ended,
  ExclusionDecided,
  HiredData,
  NoticeOfChangeReceived,
  Proof,
  Supplement,
} from '../domain/employment';
import { listed } from './counting';
import { exclusionLabel, exclusionReason } from './exclusion';
import { formatDate, formatShare } from './format';
import { channelLabel, eventLabel, fieldLabel } from './vocabulary';

type Sentences = { readonly [Type in EmploymentEvent['type']]: (data: never, on: string) => string };

const SENTENCES: Sentences = {
  hired: ({ firstDay, contract, qualification, grantPeriod }: HiredData) =>
    `die Einstellung zum ${formatDate(firstDay)} erfasst: Qualifikationsart ${qualification.type}, ` +
    `${formatShare(contract.fullTimeEquivalent)}, Bewilligungszeitraum ${formatDate(grantPeriod.from)} bis ${formatDate(grantPeriod.to)}`,
  qualificationProved: ({ qualification }: Pick<Supplement, 'qualification'>, on) =>
    `Angaben zur Qualifikation nachgereicht, nachgewiesen am ${on}: ` +
    listed(Object.keys(qualification).map((key) => fieldLabel(`qualification.${key}`))),
  requalificationBegun: (proof: Proof<'3.3.2-requalification-begun'>) =>
    `den Beginn der Nachqualifizierung am ${formatDate(proof.begunOn)} erfasst${received(proof)}`,
  proofOfBeginningReceived: (proof: Proof<'3.3.2-proof-of-beginning'>) =>
    `den Nachweis über den Beginn der Nachqualifizierung erfasst${sent(proof)}${received(proof)}`,
  proofOfBeginningForwarded: (proof: Proof<'3.3.2-proof-of-beginning-to-authority'>) =>
    `die Weitergabe des Nachweises über den Beginn der Nachqualifizierung an die Bewilligungsstelle erfasst${sent(proof)}${received(proof)}`,
  proofOfCompletionReceived: (proof: Proof<'3.3.2-proof-of-completion'>) =>
    `den Nachweis über den Abschluss der Nachqualifizierung erfasst${sent(proof)}${received(proof)}`,
  proofOfCompletionForwarded: (proof: Proof<'3.3.2-proof-of-completion-to-authority'>) =>
    `die Weitergabe des Nachweises über den Abschluss der Nachqualifizierung an die Bewilligungsstelle erfasst${sent(proof)}${received(proof)}`,
  noticeOfNewStaffReceived: (proof: Proof<'4.3-notice-of-new-staff'>) =>
    `die ${channelLabel(proof.channel)} übermittelte Mitteilung über den neuen Einsatz erfasst${sent(proof)}${received(proof)}, ` +
    `Einsatzort ${proof.placeOfWork}`,
  exclusionDecided: ({ decidedOn, excluded, reason }: ExclusionDecided['data']) =>
    `am ${formatDate(decidedOn)} nach Ziffer 3.5 entschieden: ${exclusionLabel(excluded)}; Grund: ${exclusionReason(reason)}`,
  changed: (change: Changed['data']) =>
    `eine Veränderung im Personal zum ${formatDate(change.effectiveOn)} erfasst, bekannt seit ${formatDate(change.knownOn)}${changes(change)}`,
  ended: ({ effectiveOn, knownOn }: Ended['data']) =>
    `das Ausscheiden zum ${formatDate(effectiveOn)} erfasst, bekannt seit ${formatDate(knownOn)}`,
  noticeOfChangeReceived: (notice: NoticeOfChangeReceived['data']) =>
    `die ${channelLabel(notice.channel)} übermittelte Mitteilung über die ${notice.change}. Veränderung im Personal erfasst${sent(notice)}${received(notice)}`,
};

/** Who recorded what: `Anna Beispiel hat die Einstellung zum Sa 01.08.2026 erfasst: …`. */
export function eventSentence(event: Pick<NewEvent, 'type' | 'occurredOn' | 'data'>, actor: string): string {
  const on = formatDate(event.occurredOn);
  const known = Object.hasOwn(SENTENCES, event.type);
  const told = known
    ? SENTENCES[event.type as EmploymentEvent['type']](event.data as never, on)
    : `${eventLabel(event.type)} zum ${on} erfasst`;
  return `${actor} hat ${told}.`;
}

function sent({ sentOn }: { readonly sentOn?: Proof<'3.3.2-proof-of-beginning'>['sentOn'] }): string {
  return sentOn === undefined ? '' : `, abgesandt am ${formatDate(sentOn)}`;
}

function received({ receivedOn, documentId }: Proof<'3.3.2-proof-of-beginning'>): string {
  return `, eingegangen am ${formatDate(receivedOn)}${documentId === undefined ? '' : ' mit Dokument'}`;
}

function changes({ fullTimeEquivalent, placeOfWork }: Changed['data']): string {
  const told = [
    ...(fullTimeEquivalent === undefined ? [] : [`Beschäftigungsumfang ${formatShare(fullTimeEquivalent)}`]),
    ...(placeOfWork === undefined ? [] : [`Einsatzort ${placeOfWork}`]),
  ];
  return told.length === 0 ? '' : `: ${listed(told)}`;
}
