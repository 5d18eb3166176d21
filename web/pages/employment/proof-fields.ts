import type { EmploymentDutyId } from '../../../domain/employment';
import type { FieldKind } from '../forms/german-input';

type ProofFieldName = 'begunOn' | 'receivedOn' | 'sentOn' | 'channel' | 'placeOfWork';

/** One field of a proof form. */
export interface ProofField {
  readonly name: ProofFieldName;
  readonly kind: FieldKind;
  readonly optional?: true;
}

const RECEIVED: ProofField = { name: 'receivedOn', kind: 'date' };
const SENT: ProofField = { name: 'sentOn', kind: 'date', optional: true };

/** The fields of each duty's proof, by their names in `proofSchemas`; the document comes after them. */
const PROOF_FIELDS: Readonly<Record<EmploymentDutyId, readonly ProofField[]>> = {
  '3.3.2-requalification-begun': [{ name: 'begunOn', kind: 'date' }, RECEIVED],
  '3.3.2-proof-of-beginning': [SENT, RECEIVED],
  '3.3.2-proof-of-beginning-to-authority': [SENT, RECEIVED],
  '3.3.2-proof-of-completion': [SENT, RECEIVED],
  '3.3.2-proof-of-completion-to-authority': [SENT, RECEIVED],
  '4.3-notice-of-new-staff': [{ name: 'placeOfWork', kind: 'text' }, { name: 'channel', kind: 'text' }, SENT, RECEIVED],
};

/** The fields of a duty's proof; none when a newer version of the table added the duty. */
export function proofFields(dutyId: string): readonly ProofField[] {
  return Object.hasOwn(PROOF_FIELDS, dutyId) ? PROOF_FIELDS[dutyId as EmploymentDutyId] : [];
}
