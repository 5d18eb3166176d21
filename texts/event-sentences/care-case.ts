import type { CareCaseData, CareCaseEventType } from '../../domain/care-case';
import type { StepResponsible } from '../../domain/integration-plan';
import { listed } from '../counting';
import { factValue } from '../facts';
import { formatDate } from '../format';
import { planBlockLabel } from '../integration-plan';
import { agencyLabel, dataCategoryLabel, noPlanReason, partnerLabel, purposeLabel, recipientLabel } from '../partners';
import { type Around, earlierEvent } from './around';

type Sentences = { readonly [Type in CareCaseEventType]: (data: CareCaseData<Type>, around: Around) => string };

/** What somebody recorded of a care case, as the end of a sentence: days and categories, never contents. */
export const CARE_CASE_EVENT_SENTENCES: Sentences = {
  allocated: ({ allocatedOn, municipality, namedOn }) =>
    `die Zuweisung an ${municipality} am ${formatDate(allocatedOn)} erfasst` +
    `${namedOn === undefined ? '' : `, von der Gemeinde vorgegeben am ${formatDate(namedOn)}`}`,
  handoverHeld: ({ on, with: partner }) =>
    `ein Übergabegespräch am ${formatDate(on)} erfasst, Gesprächspartner: ${partnerLabel(partner)}`,
  contactOffered: ({ on, accepted }) =>
    `das Angebot der Integrationsbegleitung vom ${formatDate(on)} erfasst${ANSWERS[String(accepted)] ?? ''}`,
  consentGiven: ({ on, form, purposes = [] }) =>
    `die ${factValue('consentForm', form)} erteilte Einwilligung vom ${formatDate(on)} erfasst` +
    `${purposes.length === 0 ? '' : `: ${listed(purposes.map(purposeLabel))}`}`,
  consentWithdrawn: ({ on }) => `den Widerruf der Einwilligung am ${formatDate(on)} erfasst`,
  surveyed: ({ on }) => `die Erhebung der Bedarfe und Ressourcen am ${formatDate(on)} erfasst`,
  externalRecordLinked: ({ on, reference }) =>
    `am ${formatDate(on)} auf den Datensatz ${reference} in I-online verwiesen`,
  planAgreed: ({ on, blocks, writtenAgreement }) =>
    `den Integrationsplan vom ${formatDate(on)} erfasst${filled('ausgefüllt', blocks)}` +
    `${writtenAgreement === true ? ', schriftlich vereinbart' : ''}`,
  legacyPlanAdopted: ({ on, planDate, missingBlocks }) =>
    `am ${formatDate(on)} den früheren Integrationsplan vom ${formatDate(planDate)} übernommen${filled('es fehlen', missingBlocks)}`,
  planReviewed: ({ on, addedBlocks = [] }) =>
    `die Überprüfung des Integrationsplans am ${formatDate(on)} erfasst${filled('ergänzt', addedBlocks)}`,
  agreementAligned: ({ on, with: agency }) => `die Abstimmung mit ${agencyLabel(agency)} am ${formatDate(on)} erfasst`,
  agreementDutyExplained: ({ on }) =>
    `den Hinweis vom ${formatDate(on)} auf die Pflicht zum Abschluss der Eingliederungsvereinbarung erfasst`,
  stepAgreed: ({ on, step, by, until }) =>
    `den Schritt ${step} am ${formatDate(on)} als vereinbart erfasst` +
    `${by === undefined ? '' : `, verantwortlich: ${RESPONSIBLE[by]}`}${until === undefined ? '' : `, bis ${formatDate(until)}`}`,
  stepFulfilled: ({ on, step }) => `den Schritt ${step} am ${formatDate(on)} als erfüllt erfasst`,
  stepMissed: ({ on, step }) => `den Schritt ${step} am ${formatDate(on)} als nicht erfüllt erfasst`,
  planNotReached: ({ on }) => `am ${formatDate(on)} erfasst, dass kein Integrationsplan zustande gekommen ist`,
  noPlanRecorded: ({ on, reason }) =>
    `am ${formatDate(on)} die Gründe für den fehlenden Integrationsplan festgehalten: ${noPlanReason(reason)}`,
  counsellingNotUsed: ({ on }) => `am ${formatDate(on)} erfasst, dass die Beratung nicht in Anspruch genommen wird`,
  brokenOff: ({ on }) => `den Abbruch der Beratung am ${formatDate(on)} erfasst`,
  recordWritten: ({ on, of }, around) =>
    `den schriftlichen Vermerk vom ${formatDate(on)} zu ${earlierEvent(of, around)} erfasst`,
  socialLawNoticeGiven: ({ on }) => `den Hinweis vom ${formatDate(on)} auf die sozialrechtlichen Bestimmungen erfasst`,
  dataTransferred: ({ on, recipient, basis, categories }) =>
    `die Weitergabe von Daten am ${formatDate(on)} erfasst: ${listed(categories.map(dataCategoryLabel))}; ` +
    `Empfänger: ${recipientLabel(recipient)}; Rechtsgrundlage: ${factValue('disclosureBasis', basis)}`,
  ended: ({ on }) => `das Ende der Betreuung am ${formatDate(on)} erfasst`,
  deleted: ({ on }) => `am ${formatDate(on)} die Löschung der personenbezogenen Daten erfasst`,
};

/** Who answers for a step of the plan. */
export const RESPONSIBLE: Readonly<Record<StepResponsible, string>> = {
  client: 'betreute Person',
  integrationManager: 'Integrationsmanagement',
  third: 'dritte Stelle',
};

const ANSWERS: Readonly<Record<string, string>> = { true: ', angenommen', false: ', abgelehnt' };

function filled(word: string, blocks: CareCaseData<'planAgreed'>['blocks']): string {
  return blocks.length === 0 ? '' : `, ${word}: ${blocks.map(planBlockLabel).join('; ')}`;
}
