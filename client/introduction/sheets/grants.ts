import type { Columns, DetailSheet, EntitySheet } from './sheet';

/** Grants applied for or awarded (1.2, 3.4.1, 3.10.1); they belong to the county. */
export const GRANTS = {
  entity: 'grant',
  columns: {
    key: { kind: 'text', required: true },
    first: { kind: 'yesNo', to: ['applied:first'] },
    applicant: { kind: { one: 'applicant' }, to: ['applied:applicant'] },
    municipalitiesAgree: { kind: 'yesNo', to: ['applied:municipalitiesAgree'] },
    appliedOn: { kind: 'day', to: ['applied:appliedOn'] },
    noticePostedOn: { kind: 'day', to: ['awarded:noticePostedOn'] },
    noticeReceivedOn: { kind: 'day', to: ['awarded:noticeReceivedOn'] },
    periodFrom: { kind: 'day', to: ['awarded:period.from'] },
    periodTo: { kind: 'day', to: ['awarded:period.to'] },
    settled: { kind: 'text' },
  } satisfies Columns<'grants'>,
} as const satisfies EntitySheet;

/** Posts of a grant: as applied for, and where awarded to a provider, by whom they are filled. */
export const POSTS = {
  of: 'grants',
  lists: ['applied:posts', 'awarded:posts'],
  columns: {
    parent: { kind: 'text', required: true },
    ref: { kind: 'text', required: true, to: ['applied:ref', 'awarded:ref'] },
    provider: { kind: 'provider', to: ['awarded:organisation'] },
    type: { kind: { one: 'qualificationType' }, to: ['applied:type'] },
    share: { kind: 'share', to: ['applied:fullTimeEquivalent'] },
    municipality: { kind: 'text', to: ['applied:municipality'] },
    monthlyPay: { kind: 'money', to: ['applied:monthlyPay'] },
    employment: { kind: 'employment', to: ['awarded:employment'] },
    periodFrom: { kind: 'day', to: ['awarded:period.from'] },
    periodTo: { kind: 'day', to: ['awarded:period.to'] },
  } satisfies Columns<'posts'>,
} as const satisfies DetailSheet;

/** Proofs of use that have arrived, on either leg (3.10.1). */
export const PROOFS_OF_USE = {
  of: 'grants',
  columns: {
    parent: { kind: 'text', required: true },
    leg: { kind: { one: 'leg' }, required: true, to: ['proofReceived:leg'] },
    provider: { kind: 'provider', to: ['proofReceived:provider'] },
    sentOn: { kind: 'day', to: ['proofReceived:sentOn'] },
    receivedOn: { kind: 'day', required: true, to: ['proofReceived:receivedOn'] },
    enclosures: { kind: { several: 'enclosure' }, to: ['proofReceived:enclosures'] },
    coversAll: { kind: 'yesNo', to: ['proofReceived:coversAll'] },
    withFigures: { kind: 'yesNo', to: ['proofReceived:withFigures'] },
  } satisfies Columns<'proofsOfUse'>,
} as const satisfies DetailSheet;

/** Annual reports that have arrived (3.11.3). */
export const REPORTS = {
  of: 'grants',
  columns: {
    parent: { kind: 'text', required: true },
    year: { kind: 'count', required: true, to: ['reportReceived:year'] },
    provider: { kind: 'provider', required: true, to: ['reportReceived:provider'] },
    addressee: { kind: { one: 'reportAddressee' }, required: true, to: ['reportReceived:at'] },
    sentOn: { kind: 'day', to: ['reportReceived:sentOn'] },
    receivedOn: { kind: 'day', required: true, to: ['reportReceived:receivedOn'] },
    persons: { kind: 'count', required: true, to: ['reportReceived:persons'] },
    families: { kind: 'count', required: true, to: ['reportReceived:families'] },
    talks: { kind: 'count', required: true, to: ['reportReceived:talks'] },
  } satisfies Columns<'reports'>,
} as const satisfies DetailSheet;
