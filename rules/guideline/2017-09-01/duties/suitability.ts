import { dayAfter } from '../../../../domain/legal-date';
import type { Closing, DerivationContext, DutyRow } from '../../../duties/duty-row';
import type { EmploymentFacts } from '../../../duties/employment/facts';
import { cameToNothing, isByLastDay } from '../../../duties/employment/last-day';
import { fromEvent, periodEnd } from '../../../periods/period-end';

type EmploymentDuty = DutyRow<EmploymentFacts>;

/**
 * 3.5: whoever works for the provider is checked; the text names no day, the house asks for it until the working day
 * before the first day of work. Staff taken over (3.1) is in this work already: for it the provider answers, and the
 * house asks for the check, from the day of the takeover on. A check that was stated with the hire leaves nothing to
 * remind of. Taken over on Tue 1 Sep 2026: by that day; hired for it: by Mon 31 Aug. Of an application the planned first
 * day counts; nobody is checked for one that came to nothing.
 */
const SUITABILITY_CHECK: EmploymentDuty = {
  id: '3.5-suitability-check',
  provision: '3.5',
  inventoryRow: '3.5-a',
  bearer: 'provider',
  addressee: 'provider',
  period: { kind: 'internal' },
  arises: (facts) => {
    const { beganWith, firstDay, takenOver } = facts;
    const told = beganWith.data.qualification.suitabilityCheck !== undefined;
    if (told || cameToNothing(facts)) return [];
    return [{ eventId: beganWith.id, on: takenOver === true ? firstDay : dayAfter(firstDay, -1) }];
  },
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

/** No check is repeated after the last day of work, agreed or actual. */
function recheckDays(facts: EmploymentFacts, { readings }: DerivationContext) {
  const months = readings.extremismRecheckMonths;
  if (months === 'off') return [];
  return facts.suitabilityChecks
    .map(({ eventId, checkedOn }) => {
      const on = periodEnd(fromEvent(checkedOn), months, 'months').nominalEnd;
      return { eventId, on, instance: checkedOn };
    })
    .filter(({ on }) => isByLastDay(on, facts));
}

function closedByCheck({ eventId, checkedOn }: EmploymentFacts['suitabilityChecks'][number]): Closing {
  return { eventId, on: checkedOn };
}
