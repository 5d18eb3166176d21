import type { EntityActivities } from '../activities/contract';
import type { Wakes } from '../client/rehearsal/wakes';

/** The activities of an entity, watched for a rehearsal: what they answer also tells when there is something to do next. */
export function observeActivities<Activities extends EntityActivities>(
  activities: Activities,
  wakes: Wakes,
): Activities {
  return {
    ...activities,
    async assess(request) {
      const assessment = await activities.assess(request);
      wakes.assessed(request, assessment);
      return assessment;
    },
    async remind(request) {
      const queued = await activities.remind(request);
      wakes.reminded(request, queued);
      return queued;
    },
    async project(change) {
      await activities.project(change);
      wakes.projected(change);
    },
    async projectAll(snapshot) {
      await activities.projectAll(snapshot);
      wakes.replaced(snapshot);
    },
  };
}
