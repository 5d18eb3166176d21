import type { Columns, DetailSheet, EntitySheet } from './sheet';

const allocation = {
  key: { kind: 'text', required: true },
  provider: { kind: 'provider', required: true },
  givenName: { kind: 'text' },
  familyName: { kind: 'text' },
  allocatedOn: { kind: 'day', required: true, to: ['allocated:allocatedOn'] },
  municipality: { kind: 'text', required: true, to: ['allocated:municipality'] },
  municipalityInCounty: { kind: 'yesNo', to: ['allocated:municipalityInCounty'] },
  underAct: { kind: 'yesNo', to: ['allocated:underFluechtlingsaufnahmegesetz'] },
  preliminary: { kind: 'yesNo', to: ['allocated:stillInPreliminaryAccommodation'] },
  named: { kind: 'yesNo', to: ['allocated:namedByMunicipality'] },
  namedOn: { kind: 'day', to: ['allocated:namedOn'] },
  receivesBenefits: { kind: 'yesNo', to: ['allocated:receivesBenefits'] },
} as const;

const counselling = {
  handoverOn: { kind: 'day', to: ['handoverHeld:on'] },
  handoverWith: {
    kind: { one: 'partner' },
    to: ['handoverHeld:with'],
  },
  offeredOn: { kind: 'day', to: ['contactOffered:on'] },
  offerAccepted: { kind: 'yesNo', to: ['contactOffered:accepted'] },
  consentOn: { kind: 'day', to: ['consentGiven:on'] },
  consentLanguage: { kind: 'text', to: ['consentGiven:language'] },
  consentForm: { kind: { one: 'consentForm' }, to: ['consentGiven:form'] },
  consentFree: { kind: 'yesNo', to: ['consentGiven:freelyGiven'] },
  consentInformed: { kind: 'yesNo', to: ['consentGiven:informed'] },
  consentExplicit: { kind: 'yesNo', to: ['consentGiven:explicitForSpecialCategories'] },
  consentPurposes: {
    kind: { several: 'consentPurpose' },
    to: ['consentGiven:purposes'],
  },
  surveyedOn: { kind: 'day', to: ['surveyed:on'] },
} as const;

const plan = {
  planOn: { kind: 'day', to: ['planAgreed:on'] },
  planVersion: { kind: 'text', to: ['planAgreed:templateVersion'] },
  planBlocks: {
    kind: { several: 'planBlock' },
    to: ['planAgreed:blocks'],
  },
  planWritten: { kind: 'yesNo', to: ['planAgreed:writtenAgreement'] },
  planOwners: { kind: 'yesNo', to: ['planAgreed:stepsWithOwner'] },
  noPlanOn: { kind: 'day', to: ['noPlanRecorded:on'] },
  noPlanReason: { kind: { one: 'noPlanReason' }, to: ['noPlanRecorded:reason'] },
  settled: { kind: 'text' },
} as const;

/** Open care cases as far as they have come (5.6, 5.8). */
export const CARE_CASES = {
  entity: 'careCase',
  columns: { ...allocation, ...counselling, ...plan } satisfies Columns<'careCases'>,
} as const satisfies EntitySheet;

/** Reviews of an integration plan (5.6). */
export const PLAN_REVIEWS = {
  of: 'careCases',
  columns: {
    parent: { kind: 'text', required: true },
    on: { kind: 'day', required: true, to: ['planReviewed:on'] },
    addedBlocks: { kind: { several: 'planBlock' }, to: ['planReviewed:addedBlocks'] },
  } satisfies Columns<'planReviews'>,
} as const satisfies DetailSheet;

/** Agreed steps of an integration plan and what became of them (5.8.1, 5.8.2). */
export const PLAN_STEPS = {
  of: 'careCases',
  columns: {
    parent: { kind: 'text', required: true },
    step: {
      kind: 'text',
      required: true,
      also: ['stepAgreed:step', 'stepFulfilled:step', 'stepMissed:step'],
    },
    agreedOn: { kind: 'day', required: true, to: ['stepAgreed:on'] },
    fulfilledOn: { kind: 'day', to: ['stepFulfilled:on'] },
    missedOn: { kind: 'day', to: ['stepMissed:on'] },
  } satisfies Columns<'planSteps'>,
} as const satisfies DetailSheet;
