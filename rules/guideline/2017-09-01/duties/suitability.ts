import { dayAfter } from '../../../../domain/legal-date';
import type { Closing, DerivationContext, DutyRow } from '../../../duties/duty-row';
import type { EmploymentFacts } from '../../../duties/employment-facts';
import { fromEvent, periodEnd } from '../../../periods/period-end';

type EmploymentDuty = DutyRow<EmploymentFacts>;

/**
 * 3.5: whoever works for the provider is checked; the text names no day, the house asks for it until the working day
 * before the first day of work, or before the takeover of staff that is already in this work (3.1). A check that was
 * stated with the hire leaves nothing to remind of.
 */
const SUITABILITY_CHECK: EmploymentDuty = {
  id: '3.5-suitability-check',
  provision: '3.5',
  inventoryRow: '3.5-a',
  bearer: 'provider',
  addressee: 'provider',
  period: { kind: 'internal' },
  arises: ({ hired, firstDay }) =>
    hired.data.qualification.suitabilityCheck === undefined ? [{ eventId: hired.id, on: dayAfter(firstDay, -1) }] : [],
  closes: ({ suitabilityChecks: [first] }) => (first === undefined ? null : closedByCheck(first)),
  channels: null,
  mustName: [],
  consequence: null,
  readings: [],
};

/** 3.5 names no rhythm (Q18): only where a county sets one, each check is repeated so many months later. */
const SUITABILITY_RECHECK: EmploymentDuty = {
  ...SUITABILITY_CHECK,
  id: '3.5-suitability-recheck',
  arises: recheckDays,
  closes: ({ suitabilityChecks }, { instance }) => {
    const next = suitabilityChecks.find(({ checkedOn }) => instance !== undefined && checkedOn > instance);
    return next === undefined ? null : closedByCheck(next);
  },
  readings: ['Q18'],
};

/** 3.5: the check before the work, and its repetition. */
export const SUITABILITY_DUTIES: readonly EmploymentDuty[] = [SUITABILITY_CHECK, SUITABILITY_RECHECK];

/** No check is repeated after the last day of work. */
function recheckDays({ suitabilityChecks, changes }: EmploymentFacts, { readings }: DerivationContext) {
  const months = readings.extremismRecheckMonths;
  if (months === 'off') return [];
  const end = changes.findLast(({ type }) => type === 'ended')?.data.effectiveOn;
  return suitabilityChecks
    .map(({ eventId, checkedOn }) => {
      const on = periodEnd(fromEvent(checkedOn), months, 'months').nominalEnd;
      return { eventId, on, instance: checkedOn };
    })
    .filter(({ on }) => end === undefined || on <= end);
}

function closedByCheck({ eventId, checkedOn }: EmploymentFacts['suitabilityChecks'][number]): Closing {
  return { eventId, on: checkedOn };
}
