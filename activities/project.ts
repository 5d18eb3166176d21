import { ApplicationFailure } from '@temporalio/common';
import type { Store } from '../store/open-store';
import { applyEntityChange, replaceEntity } from '../store/read-model';
import type { EntityActivities } from './contract';

/** The activities that keep the read model. */
export function createProjection(store: Store): Pick<EntityActivities, 'project' | 'projectAll'> {
  return {
    async project({ entityId, fromEvent, newEvents, decision, changes, planHash, asOf }) {
      const duties = changes.map(({ duty }) => duty);
      const change = { entityId, fromEvent, newEvents, decision, duties, planHash, asOf };
      if ((await applyEntityChange(store, change)) === 'gap')
        throw ApplicationFailure.create({ type: 'PROJECTION_GAP', nonRetryable: true, category: 'BENIGN' });
    },
    async projectAll({ entityId, events, decision, duties, planHash, asOf }) {
      await replaceEntity(store, {
        entityId,
        fromEvent: 0,
        newEvents: events,
        decision,
        duties,
        planHash: planHash ?? '',
        asOf,
      });
    },
  };
}
