import { wholeState } from '../store/entity-rows';
import type { Store } from '../store/open-store';
import { applyEntityChange, replaceEntity } from '../store/read-model';
import type { EntityActivities } from './contract';
import { projectionGap } from './projection-gap';

/** The activities that keep the read model. */
export function createProjection(store: Store): Pick<EntityActivities, 'project' | 'projectAll'> {
  return {
    async project({ entityId, organisation, fromEvent, newEvents, decision, changes, planHash, step, asOf }) {
      const duties = changes.map(({ duty }) => duty);
      const change = { entityId, organisation, fromEvent, newEvents, decision, duties, planHash, step, asOf };
      if ((await applyEntityChange(store, change)) === 'gap') throw projectionGap();
    },
    async projectAll(snapshot) {
      await replaceEntity(store, wholeState(snapshot));
    },
  };
}
