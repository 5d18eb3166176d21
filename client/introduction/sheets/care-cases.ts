import type { Columns, DetailSheet, EntitySheet } from './sheet';

const allocation = {
  key: { kind: 'text', required: true, example: 'B-01' },
  provider: { kind: 'provider', required: true, example: 'caritas' },
  givenName: { kind: 'text', example: 'Amira' },
  familyName: { kind: 'text', example: 'Haddad' },
  allocatedOn: { kind: 'day', required: true, to: ['allocated:allocatedOn'], example: '14.09.2026' },
  municipality: { kind: 'text', required: true, to: ['allocated:municipality'], example: 'Schopfheim' },
  municipalityInCounty: { kind: 'yesNo', to: ['allocated:municipalityInCounty'], example: 'ja' },
  underAct: { kind: 'yesNo', to: ['allocated:underFluechtlingsaufnahmegesetz'], example: 'ja' },
  preliminary: { kind: 'yesNo', to: ['allocated:stillInPreliminaryAccommodation'], example: 'nein' },
  named: { kind: 'yesNo', to: ['allocated:namedByMunicipality'], example: 'ja' },
  namedOn: { kind: 'day', to: ['allocated:namedOn'], example: '15.09.2026' },
  receivesBenefits: { kind: 'yesNo', to: ['allocated:receivesBenefits'], example: 'ja' },
} as const;

const counselling = {
  handoverOn: { kind: 'day', to: ['handoverHeld:on'], example: '21.09.2026' },
  handoverWith: {
    kind: { one: 'partner' },
    to: ['handoverHeld:with'],
    example: 'vorläufige Unterbringung',
  },
  offeredOn: { kind: 'day', to: ['contactOffered:on'], example: '22.09.2026' },
  offerAccepted: { kind: 'yesNo', to: ['contactOffered:accepted'], example: 'ja' },
  consentOn: { kind: 'day', to: ['consentGiven:on'], example: '24.09.2026' },
  consentLanguage: { kind: 'text', to: ['consentGiven:language'], example: 'ar' },
  consentForm: { kind: { one: 'consentForm' }, to: ['consentGiven:form'], example: 'schriftlich' },
  consentFree: { kind: 'yesNo', to: ['consentGiven:freelyGiven'], example: 'ja' },
  consentInformed: { kind: 'yesNo', to: ['consentGiven:informed'], example: 'ja' },
  consentExplicit: { kind: 'yesNo', to: ['consentGiven:explicitForSpecialCategories'], example: '' },
  consentPurposes: {
    kind: { several: 'consentPurpose' },
    to: ['consentGiven:purposes'],
    example: 'Beratung; Integrationsplan',
  },
  surveyedOn: { kind: 'day', to: ['surveyed:on'], example: '28.09.2026' },
} as const;

const plan = {
  planOn: { kind: 'day', to: ['planAgreed:on'], example: '12.10.2026' },
  planVersion: { kind: 'text', to: ['planAgreed:templateVersion'], example: '' },
  planBlocks: {
    kind: { several: 'planBlock' },
    to: ['planAgreed:blocks'],
    example: 'Persönliche Angaben; Berufliche Ziele; Verbindliche Schritte',
  },
  planWritten: { kind: 'yesNo', to: ['planAgreed:writtenAgreement'], example: 'ja' },
  planOwners: { kind: 'yesNo', to: ['planAgreed:stepsWithOwner'], example: 'ja' },
  noPlanOn: { kind: 'day', to: ['noPlanRecorded:on'], example: '' },
  noPlanReason: { kind: { one: 'noPlanReason' }, to: ['noPlanRecorded:reason'], example: '' },
  settled: { kind: 'text', example: '' },
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
    parent: { kind: 'text', required: true, example: '' },
    on: { kind: 'day', required: true, to: ['planReviewed:on'], example: '' },
    addedBlocks: { kind: { several: 'planBlock' }, to: ['planReviewed:addedBlocks'], example: '' },
  } satisfies Columns<'planReviews'>,
} as const satisfies DetailSheet;

/** Agreed steps of an integration plan and what became of them (5.8.1, 5.8.2). */
export const PLAN_STEPS = {
  of: 'careCases',
  columns: {
    parent: { kind: 'text', required: true, example: 'B-01' },
    step: {
      kind: 'text',
      required: true,
      also: ['stepAgreed:step', 'stepFulfilled:step', 'stepMissed:step'],
      example: 'Sprachkurs',
    },
    agreedOn: { kind: 'day', required: true, to: ['stepAgreed:on'], example: '12.10.2026' },
    fulfilledOn: { kind: 'day', to: ['stepFulfilled:on'], example: '' },
    missedOn: { kind: 'day', to: ['stepMissed:on'], example: '' },
  } satisfies Columns<'planSteps'>,
} as const satisfies DetailSheet;
