import { ApplicationFailure } from '@temporalio/common';
import { FristwerkError } from '../domain/errors';
import { createAssess } from '../rules/assess';
import type { HouseSettings } from '../rules/duties/house-settings';
import type { Store } from '../store/open-store';
import type { EntityActivities } from './contract';
import { settingsInForce } from './settings-in-force';

type Assess = EntityActivities['assess'];

/** Prepared once for each version of the house settings. */
const prepared = new WeakMap<HouseSettings, Assess>();

/** The activity that computes decision and plan under the house settings in force. */
export function createAssessment(store: Store): Assess {
  return async (request) => {
    const assess = assessUnder(await settingsInForce(store));
    return refusingForGood(() => assess(request));
  };
}

function assessUnder(settings: HouseSettings): Assess {
  const known = prepared.get(settings);
  if (known !== undefined) return known;
  const assess = createAssess({ settings });
  prepared.set(settings, assess);
  return assess;
}

/** What the rules refuse stays refused however often it is asked; the event's sender is told instead, of every fault. */
async function refusingForGood<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof FristwerkError) || error.status >= 500) throw error;
    const { code, faults } = error;
    const { field, value, details } = faults[0] ?? {};
    throw ApplicationFailure.nonRetryable(code, code, { field, value, details, faults });
  }
}
