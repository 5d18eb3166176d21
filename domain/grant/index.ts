import type { z } from 'zod';
import type { CaseEvent } from '../case-event';
import { awardEventSchemas } from './award';
import { dataEventSchemas } from './data';
import { evaluationEventSchemas } from './evaluation';
import { proofOfUseEventSchemas } from './proof';

/** What each event of a grant says: application and award, proof of use, figures, evaluation. */
export const grantEventSchemas = {
  ...awardEventSchemas,
  ...proofOfUseEventSchemas,
  ...dataEventSchemas,
  ...evaluationEventSchemas,
} as const;

export type GrantEventType = keyof typeof grantEventSchemas;

/** What one event of a grant says; a document kept with it goes by its id. */
export type GrantData<Type extends GrantEventType> = z.infer<(typeof grantEventSchemas)[Type]> & {
  readonly documentId?: string;
};

/** Everything that can happen to a grant. */
export type GrantEvent = { [Type in GrantEventType]: CaseEvent<Type, GrantData<Type>> }[GrantEventType];
