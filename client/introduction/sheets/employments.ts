import type { Columns, DetailSheet, EntitySheet } from './sheet';

const school = 'hired:qualification.schoolCertificate';
const training = 'hired:qualification.vocationalTraining';
const degree = 'hired:qualification.degree';

const hire = {
  key: { kind: 'text', required: true },
  provider: { kind: 'provider', required: true, to: ['hired:provider'] },
  givenName: { kind: 'text', required: true },
  familyName: { kind: 'text', required: true },
  firstDay: { kind: 'day', required: true, to: ['hired:firstDay'] },
  lastDay: { kind: 'day', to: ['hired:lastDay'] },
  takenOver: { kind: 'yesNo', to: ['hired:takenOver'] },
  contractKind: { kind: { one: 'contractKind' }, to: ['hired:contract.kind'] },
  contractFrom: { kind: 'day', to: ['hired:contract.from'] },
  share: { kind: 'share', required: true, to: ['hired:contract.fullTimeEquivalent'] },
  municipalities: {
    kind: 'municipalities',
    required: true,
    to: ['hired:contract.municipalities'],
  },
  monthlyPay: { kind: 'money', required: true, to: ['hired:contract.monthlyPay'] },
  placeOfWork: {
    kind: 'text',
    to: ['hired:contract.placeOfWork'],
    also: ['noticeOfNewStaffReceived:placeOfWork'],
  },
  grantFrom: { kind: 'day', required: true, to: ['hired:grantPeriod.from'] },
  grantTo: { kind: 'day', required: true, to: ['hired:grantPeriod.to'] },
} as const;

const qualification = {
  type: { kind: { one: 'qualificationType' }, required: true, to: ['hired:qualification.type'] },
  degreeLevel: { kind: { one: 'degreeLevel' }, to: [`${degree}.level`] },
  degreeField: { kind: 'text', to: [`${degree}.field`] },
  degreeReason: { kind: 'yesNo', to: [`${degree}.suitabilityReasonOnFile`] },
  degreeCountry: { kind: 'country', to: [`${degree}.country`] },
  degreeEquivalence: { kind: { one: 'equivalence' }, to: [`${degree}.equivalence`] },
  schoolLevel: { kind: { one: 'schoolLevel' }, to: [`${school}.level`] },
  schoolCountry: { kind: 'country', to: [`${school}.country`] },
  schoolEquivalence: { kind: { one: 'equivalence' }, to: [`${school}.equivalence`] },
  trainingCompleted: { kind: 'yesNo', to: [`${training}.completed`] },
  trainingOccupation: { kind: 'text', to: [`${training}.occupation`] },
  trainingCountry: { kind: 'country', to: [`${training}.country`] },
  trainingEquivalence: { kind: { one: 'equivalence' }, to: [`${training}.equivalence`] },
  experienceCredible: { kind: 'yesNo', to: ['hired:qualification.experience.credible'] },
  experienceBy: {
    kind: { one: 'documentedBy' },
    to: ['hired:qualification.experience.documentedBy'],
  },
  experienceOn: { kind: 'day', to: ['hired:qualification.experience.documentedOn'] },
  checkedOn: { kind: 'day', to: ['hired:qualification.suitabilityCheck.checkedOn'] },
  checkMeans: {
    kind: { one: 'suitabilityMeans' },
    to: ['hired:qualification.suitabilityCheck.means'],
  },
  checkFindings: { kind: 'yesNo', to: ['hired:qualification.suitabilityCheck.findings'] },
  bookedOn: { kind: 'day', to: ['hired:qualification.requalification.bookedOn'] },
} as const;

const completion = 'qualificationProved:qualification.requalification';

const proofs = {
  noticeSentOn: { kind: 'day', to: ['noticeOfNewStaffReceived:sentOn'] },
  noticeReceivedOn: { kind: 'day', to: ['noticeOfNewStaffReceived:receivedOn'] },
  noticeChannel: { kind: { one: 'writtenChannel' }, to: ['noticeOfNewStaffReceived:channel'] },
  begunOn: { kind: 'day', to: ['requalificationBegun:begunOn'] },
  begunReceivedOn: { kind: 'day', to: ['requalificationBegun:receivedOn'] },
  beginningReceivedOn: { kind: 'day', to: ['proofOfBeginningReceived:receivedOn'] },
  beginningForwardedOn: { kind: 'day', to: ['proofOfBeginningForwarded:receivedOn'] },
  provedOn: { kind: 'day', to: ['qualificationProved:provedOn'] },
  completedOn: { kind: 'day', to: [`${completion}.completedOn`] },
  courseDays: { kind: 'count', to: [`${completion}.days`] },
  topics: { kind: { several: 'trainingTopic' }, to: [`${completion}.topics`] },
  certificate: { kind: 'yesNo', to: [`${completion}.certificate`] },
  completionReceivedOn: { kind: 'day', to: ['proofOfCompletionReceived:receivedOn'] },
  completionForwardedOn: { kind: 'day', to: ['proofOfCompletionForwarded:receivedOn'] },
  settled: { kind: 'text' },
} as const;

/** Staff with what is known of their qualification, and the proofs that have arrived (3.2, 3.3, 3.5, 4.3). */
export const EMPLOYMENTS = {
  entity: 'employment',
  columns: { ...hire, ...qualification, ...proofs } satisfies Columns<'employments'>,
} as const satisfies EntitySheet;

/** Earlier work of somebody on the staff: it may exempt from the requalification (3.3.3). */
export const PRIOR_EMPLOYMENTS = {
  of: 'employments',
  lists: ['hired:qualification.priorEmployment'],
  columns: {
    parent: { kind: 'text', required: true },
    from: { kind: 'day', required: true, to: ['from'] },
    to: { kind: 'day', required: true, to: ['to'] },
    field: { kind: { one: 'priorField' }, required: true, to: ['field'] },
    employed: { kind: 'yesNo', required: true, to: ['employed'] },
    extent: { kind: 'share', to: ['extent'] },
    certificate: { kind: 'yesNo', required: true, to: ['certificate'] },
  } satisfies Columns<'priorEmployments'>,
} as const satisfies DetailSheet;

/** Changes of staff that have come about since the first day (4.4). */
export const CHANGES = {
  of: 'employments',
  columns: {
    parent: { kind: 'text', required: true },
    what: { kind: { one: 'change' }, required: true, to: ['changed:what'] },
    effectiveOn: { kind: 'day', required: true, to: ['changed:effectiveOn'] },
    knownOn: { kind: 'day', required: true, to: ['changed:knownOn'] },
    share: { kind: 'share', to: ['changed:fullTimeEquivalent'] },
    municipalities: { kind: 'municipalities', to: ['changed:municipalities'] },
    placeOfWork: { kind: 'text', to: ['changed:placeOfWork'] },
  } satisfies Columns<'changes'>,
} as const satisfies DetailSheet;
