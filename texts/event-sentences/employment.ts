import type { EmploymentEvent } from '../../domain/employment';
import type { LegalDate } from '../../domain/legal-date';
import { listed } from '../counting';
import { exclusionLabel, exclusionReason } from '../exclusion';
import { factValue } from '../facts';
import { fieldLabel } from '../field-label';
import { formatDate, formatShare } from '../format';
import { channelLabel } from '../vocabulary';
import { type Around, earlierEvent, fileOf } from './around';
import { delivered, span, withDocument } from './days';

type Data<Type extends EmploymentEvent['type']> = Extract<EmploymentEvent, { type: Type }>['data'];

type Sentences = {
  readonly [Type in EmploymentEvent['type']]: (data: Data<Type>, around: Around, on: LegalDate) => string;
};

/** What somebody recorded of an employment, as the end of a sentence; a fact from elsewhere as what it says. */
export const EMPLOYMENT_EVENT_SENTENCES: Sentences = {
  applied: (data) =>
    `die Bewerbung vom ${formatDate(data.appliedOn)} erfasst, vorgesehener erster Arbeitstag ${formatDate(data.plannedFirstDay)}: ${post(data)}`,
  hired: (data) => `die Einstellung zum ${formatDate(data.firstDay)} erfasst: ${post(data)}`,
  started: ({ firstDay, lastDay, contract }) =>
    `den Arbeitsbeginn am ${formatDate(firstDay)} erfasst` +
    `${lastDay === undefined ? '' : `, letzter Tag ${formatDate(lastDay)}`}` +
    `${contract === undefined ? '' : `, Beschäftigungsumfang ${formatShare(contract.fullTimeEquivalent)}`}`,
  qualificationProved: ({ qualification }, _, on) =>
    `Angaben zur Qualifikation nachgereicht, nachgewiesen am ${formatDate(on)}: ` +
    listed(Object.keys(qualification).map((key) => fieldLabel(`qualification.${key}`))),
  experienceDocumented: ({ documentedOn, documentedBy, credible, ...proof }) =>
    `das Erfahrungswissen erfasst, dokumentiert am ${formatDate(documentedOn)} durch ${DOCUMENTED_BY[documentedBy]}: ` +
    `${credible ? '' : 'nicht '}glaubhaft gemacht${withDocument(proof)}`,
  equivalenceProved: ({ provedOn, of, by, ...proof }) =>
    `die Gleichwertigkeit (${fieldLabel(`qualification.${of}`)}) erfasst: ${factValue('degreeEquivalence', by)} ` +
    `am ${formatDate(provedOn)}${withDocument(proof)}`,
  suitabilityChecked: ({ checkedOn, means, findings, ...proof }) =>
    `die Prüfung der Eignung am ${formatDate(checkedOn)} erfasst (${factValue('suitabilityCheckMeans', means)}): ` +
    `${findings ? 'Erkenntnisse liegen vor' : 'keine Erkenntnisse'}${withDocument(proof)}`,
  requalificationBooked: ({ bookedOn, ...proof }) =>
    `die Anmeldung zur Nachqualifizierung am ${formatDate(bookedOn)} erfasst${withDocument(proof)}`,
  requalificationBrokenOff: ({ on, ...proof }) =>
    `den Abbruch der Nachqualifizierung am ${formatDate(on)} erfasst${withDocument(proof)}`,
  noticeSent: ({ notice, of, ...sending }, around) =>
    `${NOTICES[notice]}${of === undefined ? '' : ` (zu ${earlierEvent(of, around)})`} erfasst${delivered(sending)}`,
  requalificationBegun: (proof) =>
    `den Beginn der Nachqualifizierung am ${formatDate(proof.begunOn)} erfasst${delivered(proof)}`,
  proofOfBeginningReceived: (proof) => `den Nachweis über den Beginn der Nachqualifizierung erfasst${delivered(proof)}`,
  proofOfBeginningForwarded: (proof) =>
    `die Weitergabe des Nachweises über den Beginn der Nachqualifizierung an die Bewilligungsstelle erfasst${delivered(proof)}`,
  proofOfCompletionReceived: (proof) =>
    `den Nachweis über den Abschluss der Nachqualifizierung erfasst${delivered(proof)}`,
  proofOfCompletionForwarded: (proof) =>
    `die Weitergabe des Nachweises über den Abschluss der Nachqualifizierung an die Bewilligungsstelle erfasst${delivered(proof)}`,
  noticeOfNewStaffReceived: ({ channel, ...proof }) =>
    `die ${channelLabel(channel)} übermittelte Mitteilung über den neuen Einsatz erfasst${delivered(proof)}, ` +
    `Einsatzort ${proof.placeOfWork}`,
  exclusionDecided: ({ decidedOn, excluded, reason }) =>
    `am ${formatDate(decidedOn)} nach Ziffer 3.5 entschieden: ${exclusionLabel(excluded)}; Grund: ${exclusionReason(reason)}`,
  changed: (change) =>
    `eine Veränderung im Personal zum ${formatDate(change.effectiveOn)} erfasst, bekannt seit ${formatDate(change.knownOn)}${changes(change)}`,
  ended: ({ effectiveOn, knownOn }) =>
    `das Ausscheiden zum ${formatDate(effectiveOn)} erfasst, bekannt seit ${formatDate(knownOn)}`,
  noticeOfChangeReceived: ({ channel, of, ...notice }, around) =>
    `die ${channelLabel(channel)} übermittelte Mitteilung über ` +
    `${of === undefined ? `die ${notice.change}. Veränderung im Personal` : earlierEvent(of, around)} erfasst${delivered(notice)}`,
  grantPeriodSet: ({ grant, ...period }) => `Bewilligungszeitraum ${span(period)} (Akte ${fileOf(grant)})`,
  linked: ({ entity, as }) => `${LINKS[as]} ${fileOf(entity)}`,
  absenceRecorded: ({ absence, from, days }) =>
    `Dauer des Ausfalls ab ${formatDate(from)}: ${days === 1 ? 'ein Tag' : `${days} Tage`} (Akte ${fileOf(absence)})`,
};

const DOCUMENTED_BY = { municipality: 'die Gemeinde', provider: 'den Verband' } as const;
const NOTICES = {
  newStaff: 'die Mitteilung über den neuen Einsatz',
  change: 'die Mitteilung über eine Veränderung im Personal',
} as const;
const LINKS = {
  absence: 'Verweis auf den Ausfall dieser Person, Akte',
  replacement: 'Einsatz als Ersatzpersonal, Akte',
} as const;

function post({ qualification, contract, grantPeriod }: Omit<Data<'hired'>, 'firstDay'>): string {
  return `Qualifikationsart ${qualification.type}, ${formatShare(contract.fullTimeEquivalent)}, Bewilligungszeitraum ${span(grantPeriod)}`;
}

function changes({ fullTimeEquivalent, placeOfWork }: Data<'changed'>): string {
  const told = [
    ...(fullTimeEquivalent === undefined ? [] : [`Beschäftigungsumfang ${formatShare(fullTimeEquivalent)}`]),
    ...(placeOfWork === undefined ? [] : [`Einsatzort ${placeOfWork}`]),
  ];
  return told.length === 0 ? '' : `: ${listed(told)}`;
}
