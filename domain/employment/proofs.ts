import { z } from 'zod';
import { notAfter } from '../date-order';
import { CHANNELS } from '../duty';
import { dateField, identifier, text, wholeNumber } from '../fields';
import { refineOrder } from './day-order';

/** Day on which the evidence arrived at the addressee: it decides (Q39). */
const received = { receivedOn: dateField };

/** A notice is not sent after it arrived. */
const sentFirst = notAfter('sentOn', 'receivedOn');

const sending = { ...received, sentOn: dateField.optional() };

/** 4.3, 4.4: in writing, by e-mail or fax; never by telephone. */
const channel = z.enum(CHANNELS).exclude(['inPerson']);

const sent = z.strictObject(sending).superRefine(sentFirst);

/** What is recorded to close each duty of an employment, by duty id. */
export const proofSchemas = {
  '3.3.2-requalification-begun': z
    .strictObject({
      ...received,
      /** The first course day attended: this day decides. A booking is not a beginning. */
      begunOn: dateField,
    })
    .superRefine(refineOrder('begunOn', 'receivedOn')),
  '3.3.2-proof-of-beginning': sent,
  '3.3.2-proof-of-beginning-to-authority': sent,
  '3.3.2-proof-of-completion': sent,
  '3.3.2-proof-of-completion-to-authority': sent,
  '4.3-notice-of-new-staff': z.strictObject({ ...sending, channel, placeOfWork: text(200) }).superRefine(sentFirst),
} as const;

/**
 * 4.4: what is recorded when the county has a notice of change. The change is named by `of`, the event that recorded it, or
 * by `change`, its ordinal among all changes of the employment that count, its end included, from 1 as they were recorded:
 * an ordinal becomes another one when an earlier change is voided, an event never does.
 */
export const noticeOfChangeSchema = z
  .strictObject({ ...sending, channel, change: wholeNumber(1, 1_000).optional(), of: identifier.optional() })
  .superRefine(sentFirst)
  .superRefine(({ change, of }, context) => {
    if (change === undefined && of === undefined)
      context.addIssue({ code: 'custom', path: ['change'], params: { code: 'REQUIRED_FIELD' } });
    if (change !== undefined && of !== undefined)
      context.addIssue({ code: 'custom', path: ['of'], input: of, params: { code: 'UNKNOWN_FIELD' } });
  });

export type EmploymentDutyId = keyof typeof proofSchemas;
/** A proof as it is recorded; the document was kept in the store before. */
export type Proof<Id extends EmploymentDutyId = EmploymentDutyId> = z.infer<(typeof proofSchemas)[Id]> & {
  readonly documentId?: string;
};
