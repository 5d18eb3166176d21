import type { CaseEvent } from '../../../domain/case-event';
import { type Duty, isRunning } from '../../../domain/duty';
import type { LedgerEvent } from '../../../domain/ledger-events';
import { dayAfter, type LegalDate } from '../../../domain/legal-date';
import { after, before, type StoryFault, unknownChoice } from '../story-fault';
import { decisiveDay } from './moved-dates';
import { isResting, lastDayToRest } from './suspended-time';

type DutyAct = Extract<
  LedgerEvent,
  { readonly type: 'extended' | 'suspended' | 'resumed' | 'waived' | 'overruled' | 'reopened' | 'introduced' }
>;

/** What is wrong with an act on duties after the events before it, `plan` being the duties as they stand. */
export function dutyActFaults(
  act: DutyAct,
  earlier: readonly CaseEvent[],
  plan: readonly Duty[],
): readonly StoryFault[] {
  if (act.type === 'introduced')
    return act.data.settled.flatMap((id, index) => settledFaults(id, ['data', 'settled', index], act.data.on, plan));
  if (act.data.duty === undefined) return [];
  const duty = plan.find(({ id }) => id === act.data.duty);
  if (duty === undefined) return openOnly(act.data.duty, ['data', 'duty'], plan);
  if (act.type === 'reopened') return proofFaults(act, duty, earlier);
  const closed = openOnly(duty.id, ['data', 'duty'], plan);
  return closed.length > 0 ? closed : openDutyFaults(act, duty, plan);
}

/** Met before the introduction: it arose by that day, and its last day lies no later. */
function settledFaults(
  id: string,
  path: StoryFault['path'],
  on: LegalDate,
  plan: readonly Duty[],
): readonly StoryFault[] {
  const faults = openOnly(id, path, plan);
  const duty = plan.find((other) => other.id === id);
  if (faults.length > 0 || duty === undefined) return faults;
  const late = [duty.arisenFrom.on, decisiveDay(duty)].find((day) => day > on);
  return late === undefined ? [] : [{ path, code: 'DATE_ORDER', value: late, limits: { latest: on } }];
}

function openDutyFaults(
  act: Exclude<DutyAct, { readonly type: 'reopened' | 'introduced' }>,
  duty: Duty,
  plan: readonly Duty[],
): readonly StoryFault[] {
  switch (act.type) {
    case 'extended':
      return [...sideFaults(act, duty), ...before('until', act.data.until, dayAfter(decisiveDay(duty)))];
    case 'suspended':
      if (isResting(duty)) return [notOpen(duty, ['data', 'duty'])];
      return [...sideFaults(act, duty), ...after('on', act.data.on, lastDayToRest(duty))];
    case 'resumed': {
      const resting = plan.filter(isResting).map(({ id }) => id);
      return [...unknownChoice('duty', duty.id, resting), ...before('on', act.data.on, duty.suspensions?.at(-1)?.from)];
    }
    default:
      return duty.proposed === undefined
        ? []
        : [
            {
              path: ['data', 'duty'],
              code: 'SECOND_PERSON_REQUIRED',
              value: duty.id,
              limits: { reason: 'pending', event: duty.proposed.eventId },
            },
          ];
  }
}

/** A date of the text is the authority's to move (LVwVfG 31 VII), a date or target of the house the house's. */
function sideFaults(
  { data }: Extract<DutyAct, { readonly type: 'extended' | 'suspended' }>,
  { kind }: Duty,
): readonly StoryFault[] {
  return unknownChoice('by', data.by, [kind === 'statutory' ? 'authority' : 'house']);
}

/** Only what closed the duty can be rejected; what the entity began with is corrected instead. */
function proofFaults(
  { data }: Extract<DutyAct, { readonly type: 'reopened' }>,
  duty: Duty,
  earlier: readonly CaseEvent[],
): readonly StoryFault[] {
  if (earlier.every(({ id }) => id !== data.event))
    return [{ path: ['data', 'event'], code: 'UNKNOWN_EVENT', value: data.event }];
  const proof = duty.fulfilment?.eventId;
  return unknownChoice('event', data.event, proof === undefined || proof === earlier[0]?.id ? [] : [proof]);
}

function openOnly(id: string, path: StoryFault['path'], plan: readonly Duty[]): readonly StoryFault[] {
  const duty = plan.find((other) => other.id === id);
  if (duty === undefined)
    return [{ path, code: 'UNKNOWN_DUTY', value: id, limits: { choices: plan.map((other) => other.id) } }];
  return isRunning(duty) ? [] : [notOpen(duty, path)];
}

function notOpen({ id, status, fulfilment }: Duty, path: StoryFault['path']): StoryFault {
  const on = fulfilment === undefined ? {} : { on: fulfilment.on };
  return { path, code: 'DUTY_NOT_OPEN', value: id, limits: { status, ...on } };
}
