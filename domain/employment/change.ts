import { z } from 'zod';
import { dateField, shareField, text } from '../fields';
import { municipalitiesField, refineShares } from './contract';

const days = {
  /** Day on which it takes effect. */
  effectiveOn: dateField,
  /** Day on which the provider learned that it will (Q37). */
  knownOn: dateField,
};

/**
 * 4.4: a change of staff. `share`: another share of full-time work; `place`: another place of work; `other`: anything
 * else. A new place of work belongs to the same notice, whatever else changed.
 */
export const changeSchema = z
  .strictObject({
    what: z.enum(['share', 'place', 'other']),
    ...days,
    fullTimeEquivalent: shareField.optional(),
    municipalities: municipalitiesField.optional(),
    placeOfWork: text(200).optional(),
  })
  .superRefine((change, context) => {
    const missing = MUST_SAY[change.what];
    if (missing !== null && change[missing] === undefined)
      context.addIssue({ code: 'custom', path: [missing], params: { code: 'REQUIRED_FIELD' } });
  })
  .superRefine(refineShares);

/** 4.4: the person leaves; `effectiveOn` is the last day of the employment. */
export const endSchema = z.strictObject(days);

const MUST_SAY = { share: 'fullTimeEquivalent', place: 'placeOfWork', other: null } as const;
