import type { FristwerkDeps } from '../deps';
import { type ForecastFilter, type ForecastReport, forecast } from './forecast';
import { type WhatIfReport, whatIf } from './what-if';
import type { WhatIfChange } from './what-if-change';

/** Looking ahead without changing anything. */
export interface Foresight {
  /** What all entities will owe, by month. @throws INVALID_DATE, DATE_ORDER */
  forecast(filter?: ForecastFilter): Promise<ForecastReport>;
  /** What other readings, holidays or settings would change. @throws UNKNOWN_READING, INVALID_INPUT */
  whatIf(change: WhatIfChange): Promise<WhatIfReport>;
}

/** Foresight on the read model of one store. */
export function createForesight(deps: FristwerkDeps): Foresight {
  return {
    forecast: (filter) => forecast(deps, filter),
    whatIf: (change) => whatIf(deps, change),
  };
}
