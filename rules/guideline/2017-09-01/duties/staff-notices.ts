import type { Changed, Ended } from '../../../../domain/employment';
import { closedBy } from '../../../duties/closing';
import type { Arising, DutyRow } from '../../../duties/duty-row';
import type { EmploymentFacts } from '../../../duties/employment/facts';
import { isByLastDay } from '../../../duties/employment/last-day';
import { PARAMETERS } from '../parameters';

type EmploymentDuty = DutyRow<EmploymentFacts>;

/**
 * 4.3: the provider tells the county of new staff within one week, in writing, by e-mail or fax,
 * and names the place of work. The day on which the notice arrives decides (Q39).
 * The week runs from the first deployment, or from the start of the contract where that is known (Q36). Who has only
 * applied is no new staff.
 */
const NOTICE_OF_STAFF: EmploymentDuty = {
  id: '4.3-notice-of-new-staff',
  provision: '4.3',
  inventoryRow: '4.3-a',
  bearer: 'provider',
  addressee: 'county',
  period: {
    kind: 'statutory',
    length: PARAMETERS.noticeOfNewStaff,
    start: 'event',
    anchorSwitch: 'newStaffTrigger',
    roll: 'BGB 193',
    rollSwitch: null,
  },
  arises: ({ started, firstDay, contract }) => {
    if (started === undefined) return [];
    const anchors = contract.from && { firstDeployment: firstDay, contractStart: contract.from };
    return [{ eventId: started.id, on: firstDay, ...(anchors === undefined ? {} : { anchors }) }];
  },
  closes: ({ noticeOfNewStaffReceived }) => closedBy(noticeOfNewStaffReceived),
  channels: ['letter', 'email', 'fax'],
  mustName: ['placeOfWork'],
  consequence: null,
  readings: ['Q36', 'Q34', 'Q39'],
};

/**
 * 4.4: the provider tells the county of every change of staff within one week, in writing, by e-mail or fax, together
 * with a new place of work that it brings (4.4-b). The week runs from the day of effect, reminders aim at the week from
 * knowledge where that ends earlier; a change that became known only after its week is no breach by itself (Q37).
 * What was to change only after the last day of the employment does not. An application that came to nothing is no change.
 */
const NOTICE_OF_CHANGE: EmploymentDuty = {
  id: '4.4-notice-of-change',
  provision: '4.4',
  inventoryRow: '4.4-a',
  bearer: 'provider',
  addressee: 'county',
  period: {
    kind: 'statutory',
    length: PARAMETERS.noticeOfChange,
    start: 'event',
    anchorSwitch: 'changeTrigger',
    roll: 'BGB 193',
    rollSwitch: null,
  },
  arises: (facts) =>
    facts.started === undefined
      ? []
      : facts.changes.flatMap((change, index) => (takesEffect(change, facts) ? [arisingOf(change, index + 1)] : [])),
  closes: ({ noticesOfChange }, { instance, eventId }) =>
    closedBy(
      noticesOfChange.find(({ data: { of, change } }) =>
        of === undefined ? String(change) === instance : of === eventId,
      ),
    ),
  channels: ['letter', 'email', 'fax'],
  mustName: ['placeOfWork'],
  consequence: null,
  readings: ['Q37', 'Q34', 'Q39'],
};

/** 4.3, 4.4: notices of new staff and of changes. */
export const STAFF_NOTICE_DUTIES: readonly EmploymentDuty[] = [NOTICE_OF_STAFF, NOTICE_OF_CHANGE];

/** The end itself always does; of two statements on it each was one to be told of. */
function takesEffect({ type, data }: Changed | Ended, facts: EmploymentFacts): boolean {
  return type === 'ended' || isByLastDay(data.effectiveOn, facts);
}

function arisingOf({ id, data: { effectiveOn, knownOn } }: Changed | Ended, ordinal: number): Arising {
  const anchors = { effective: effectiveOn, knowledge: knownOn };
  return { eventId: id, on: effectiveOn, anchors, knownOn, instance: String(ordinal) };
}
