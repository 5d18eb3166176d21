import { ApplicationFailure } from '@temporalio/common';

/** The read model lacks earlier steps of an entity: the entity answers by sending its whole state. */
export function projectionGap(): ApplicationFailure {
  return ApplicationFailure.create({ type: 'PROJECTION_GAP', nonRetryable: true, category: 'BENIGN' });
}
