import type { Columns, DetailSheet, EntitySheet } from './sheet';

const school = 'hired:qualification.schoolCertificate';
const training = 'hired:qualification.vocationalTraining';
const degree = 'hired:qualification.degree';

const hire = {
  key: { kind: 'text', required: true, example: 'P-01' },
  provider: { kind: 'provider', required: true, to: ['hired:provider'], example: 'caritas' },
  givenName: { kind: 'text', required: true, example: 'Mirjam' },
  familyName: { kind: 'text', required: true, example: 'Sommer' },
  firstDay: { kind: 'day', required: true, to: ['hired:firstDay'], example: '01.03.2026' },
  lastDay: { kind: 'day', to: ['hired:lastDay'], example: '' },
  takenOver: { kind: 'yesNo', to: ['hired:takenOver'], example: 'nein' },
  contractKind: { kind: { one: 'contractKind' }, to: ['hired:contract.kind'], example: 'unbefristet' },
  contractFrom: { kind: 'day', to: ['hired:contract.from'], example: '01.03.2026' },
  share: { kind: 'share', required: true, to: ['hired:contract.fullTimeEquivalent'], example: '0,75' },
  municipalities: {
    kind: 'municipalities',
    required: true,
    to: ['hired:contract.municipalities'],
    example: 'Schopfheim: 0,5; Wehr: 0,25',
  },
  monthlyPay: { kind: 'money', required: true, to: ['hired:contract.monthlyPay'], example: '2.850,50' },
  placeOfWork: {
    kind: 'text',
    to: ['hired:contract.placeOfWork'],
    also: ['noticeOfNewStaffReceived:placeOfWork'],
    example: 'Rathaus Schopfheim',
  },
  grantFrom: { kind: 'day', required: true, to: ['hired:grantPeriod.from'], example: '01.01.2026' },
  grantTo: { kind: 'day', required: true, to: ['hired:grantPeriod.to'], example: '31.12.2027' },
} as const;

const qualification = {
  type: { kind: { one: 'qualificationType' }, required: true, to: ['hired:qualification.type'], example: 'c' },
  degreeLevel: { kind: { one: 'degreeLevel' }, to: [`${degree}.level`], example: '' },
  degreeField: { kind: 'text', to: [`${degree}.field`], example: '' },
  degreeReason: { kind: 'yesNo', to: [`${degree}.suitabilityReasonOnFile`], example: '' },
  degreeCountry: { kind: 'country', to: [`${degree}.country`], example: '' },
  degreeEquivalence: { kind: { one: 'equivalence' }, to: [`${degree}.equivalence`], example: '' },
  schoolLevel: { kind: { one: 'schoolLevel' }, to: [`${school}.level`], example: 'mittlerer Bildungsabschluss' },
  schoolCountry: { kind: 'country', to: [`${school}.country`], example: 'DE' },
  schoolEquivalence: { kind: { one: 'equivalence' }, to: [`${school}.equivalence`], example: '' },
  trainingCompleted: { kind: 'yesNo', to: [`${training}.completed`], example: 'ja' },
  trainingOccupation: { kind: 'text', to: [`${training}.occupation`], example: 'Erzieherin' },
  trainingCountry: { kind: 'country', to: [`${training}.country`], example: 'DE' },
  trainingEquivalence: { kind: { one: 'equivalence' }, to: [`${training}.equivalence`], example: '' },
  experienceCredible: { kind: 'yesNo', to: ['hired:qualification.experience.credible'], example: 'ja' },
  experienceBy: {
    kind: { one: 'documentedBy' },
    to: ['hired:qualification.experience.documentedBy'],
    example: 'Verband',
  },
  experienceOn: { kind: 'day', to: ['hired:qualification.experience.documentedOn'], example: '16.02.2026' },
  checkedOn: { kind: 'day', to: ['hired:qualification.suitabilityCheck.checkedOn'], example: '20.02.2026' },
  checkMeans: {
    kind: { one: 'suitabilityMeans' },
    to: ['hired:qualification.suitabilityCheck.means'],
    example: 'Führungszeugnis',
  },
  checkFindings: { kind: 'yesNo', to: ['hired:qualification.suitabilityCheck.findings'], example: 'nein' },
  bookedOn: { kind: 'day', to: ['hired:qualification.requalification.bookedOn'], example: '' },
} as const;

const completion = 'qualificationProved:qualification.requalification';

const proofs = {
  noticeSentOn: { kind: 'day', to: ['noticeOfNewStaffReceived:sentOn'], example: '03.03.2026' },
  noticeReceivedOn: { kind: 'day', to: ['noticeOfNewStaffReceived:receivedOn'], example: '05.03.2026' },
  noticeChannel: { kind: { one: 'writtenChannel' }, to: ['noticeOfNewStaffReceived:channel'], example: 'E-Mail' },
  begunOn: { kind: 'day', to: ['requalificationBegun:begunOn'], example: '20.04.2026' },
  begunReceivedOn: { kind: 'day', to: ['requalificationBegun:receivedOn'], example: '24.04.2026' },
  beginningReceivedOn: { kind: 'day', to: ['proofOfBeginningReceived:receivedOn'], example: '27.04.2026' },
  beginningForwardedOn: { kind: 'day', to: ['proofOfBeginningForwarded:receivedOn'], example: '' },
  provedOn: { kind: 'day', to: ['qualificationProved:provedOn'], example: '' },
  completedOn: { kind: 'day', to: [`${completion}.completedOn`], example: '' },
  courseDays: { kind: 'count', to: [`${completion}.days`], example: '' },
  topics: { kind: { several: 'trainingTopic' }, to: [`${completion}.topics`], example: '' },
  certificate: { kind: 'yesNo', to: [`${completion}.certificate`], example: '' },
  completionReceivedOn: { kind: 'day', to: ['proofOfCompletionReceived:receivedOn'], example: '' },
  completionForwardedOn: { kind: 'day', to: ['proofOfCompletionForwarded:receivedOn'], example: '' },
  settled: { kind: 'text', example: '' },
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
    parent: { kind: 'text', required: true, example: 'P-01' },
    from: { kind: 'day', required: true, to: ['from'], example: '01.05.2025' },
    to: { kind: 'day', required: true, to: ['to'], example: '31.07.2025' },
    field: { kind: { one: 'priorField' }, required: true, to: ['field'], example: 'Erstaufnahme' },
    employed: { kind: 'yesNo', required: true, to: ['employed'], example: 'ja' },
    extent: { kind: 'share', to: ['extent'], example: '' },
    certificate: { kind: 'yesNo', required: true, to: ['certificate'], example: 'ja' },
  } satisfies Columns<'priorEmployments'>,
} as const satisfies DetailSheet;

/** Changes of staff that have come about since the first day (4.4). */
export const CHANGES = {
  of: 'employments',
  columns: {
    parent: { kind: 'text', required: true, example: 'P-01' },
    what: { kind: { one: 'change' }, required: true, to: ['changed:what'], example: 'Einsatzort' },
    effectiveOn: { kind: 'day', required: true, to: ['changed:effectiveOn'], example: '01.09.2026' },
    knownOn: { kind: 'day', required: true, to: ['changed:knownOn'], example: '17.08.2026' },
    share: { kind: 'share', to: ['changed:fullTimeEquivalent'], example: '' },
    municipalities: { kind: 'municipalities', to: ['changed:municipalities'], example: '' },
    placeOfWork: { kind: 'text', to: ['changed:placeOfWork'], example: 'Rathaus Wehr' },
  } satisfies Columns<'changes'>,
} as const satisfies DetailSheet;
