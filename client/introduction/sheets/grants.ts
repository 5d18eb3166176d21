import type { Columns, DetailSheet, EntitySheet } from './sheet';

/** Grants applied for or awarded (1.2, 3.4.1, 3.10.1); they belong to the county. */
export const GRANTS = {
  entity: 'grant',
  columns: {
    key: { kind: 'text', required: true, example: 'F-01' },
    first: { kind: 'yesNo', to: ['applied:first'], example: 'ja' },
    applicant: { kind: { one: 'applicant' }, to: ['applied:applicant'], example: 'Landkreis' },
    municipalitiesAgree: { kind: 'yesNo', to: ['applied:municipalitiesAgree'], example: 'ja' },
    appliedOn: { kind: 'day', to: ['applied:appliedOn'], example: '02.11.2025' },
    noticePostedOn: { kind: 'day', to: ['awarded:noticePostedOn'], example: '' },
    noticeReceivedOn: { kind: 'day', to: ['awarded:noticeReceivedOn'], example: '15.12.2025' },
    periodFrom: { kind: 'day', to: ['awarded:period.from'], example: '01.01.2026' },
    periodTo: { kind: 'day', to: ['awarded:period.to'], example: '31.12.2027' },
    settled: { kind: 'text', example: '' },
  } satisfies Columns<'grants'>,
} as const satisfies EntitySheet;

/** Posts of a grant: as applied for, and where awarded to a provider, by whom they are filled. */
export const POSTS = {
  of: 'grants',
  lists: ['applied:posts', 'awarded:posts'],
  columns: {
    parent: { kind: 'text', required: true, example: 'F-01' },
    ref: { kind: 'text', required: true, to: ['applied:ref', 'awarded:ref'], example: 'Stelle-1' },
    provider: { kind: 'provider', to: ['awarded:organisation'], example: 'caritas' },
    type: { kind: { one: 'qualificationType' }, to: ['applied:type'], example: 'c' },
    share: { kind: 'share', to: ['applied:fullTimeEquivalent'], example: '0,75' },
    municipality: { kind: 'text', to: ['applied:municipality'], example: 'Schopfheim' },
    monthlyPay: { kind: 'money', to: ['applied:monthlyPay'], example: '2.850,50' },
    employment: { kind: 'employment', to: ['awarded:employment'], example: 'P-01' },
    periodFrom: { kind: 'day', to: ['awarded:period.from'], example: '' },
    periodTo: { kind: 'day', to: ['awarded:period.to'], example: '' },
  } satisfies Columns<'posts'>,
} as const satisfies DetailSheet;

/** Proofs of use that have arrived, on either leg (3.10.1). */
export const PROOFS_OF_USE = {
  of: 'grants',
  columns: {
    parent: { kind: 'text', required: true, example: '' },
    leg: { kind: { one: 'leg' }, required: true, to: ['proofReceived:leg'], example: '' },
    provider: { kind: 'provider', to: ['proofReceived:provider'], example: '' },
    sentOn: { kind: 'day', to: ['proofReceived:sentOn'], example: '' },
    receivedOn: { kind: 'day', required: true, to: ['proofReceived:receivedOn'], example: '' },
    enclosures: { kind: { several: 'enclosure' }, to: ['proofReceived:enclosures'], example: '' },
  } satisfies Columns<'proofsOfUse'>,
} as const satisfies DetailSheet;

/** Annual reports that have arrived (3.11.3). */
export const REPORTS = {
  of: 'grants',
  columns: {
    parent: { kind: 'text', required: true, example: '' },
    year: { kind: 'count', required: true, to: ['reportReceived:year'], example: '' },
    provider: { kind: 'provider', required: true, to: ['reportReceived:provider'], example: '' },
    addressee: { kind: { one: 'reportAddressee' }, required: true, to: ['reportReceived:at'], example: '' },
    sentOn: { kind: 'day', to: ['reportReceived:sentOn'], example: '' },
    receivedOn: { kind: 'day', required: true, to: ['reportReceived:receivedOn'], example: '' },
    persons: { kind: 'count', required: true, to: ['reportReceived:persons'], example: '' },
    families: { kind: 'count', required: true, to: ['reportReceived:families'], example: '' },
    talks: { kind: 'count', required: true, to: ['reportReceived:talks'], example: '' },
  } satisfies Columns<'reports'>,
} as const satisfies DetailSheet;
