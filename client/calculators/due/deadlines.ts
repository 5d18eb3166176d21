import type { DerivationContext } from '../../../rules/duties/duty-row';
import type { ReadingKey } from '../../../rules/guideline/readings';
import { requestRule } from '../../../rules/periods/authority-request';
import type { DeadlineRule, Roll } from '../../../rules/periods/counting';
import { type Deadline, deadlineReceipt } from '../../../rules/periods/deadline-receipt';
import { extension } from '../../../rules/periods/extension';
import { restingOn } from '../resting-on';
import type { DueInputs } from './due-input';
import type { DueAnswer } from './due-result';

type Answer = DueAnswer<'deadline'>;

/** A period of any length: three months from the day after 28 Feb 2018 end on Thu 31 May, so due Fri 1 Jun 2018. */
export function periodDate({ period: { roll, ...period } }: DueInputs['period'], context: DerivationContext): Answer {
  return alone({ ...period, roll: rollOf(roll), reading: null }, context);
}

/** A calendar date: Sat 15 Jan 2022 is due on Mon 17 Jan. */
export function fixedDate({ fixedDate: { day, roll } }: DueInputs['fixedDate'], context: DerivationContext): Answer {
  return alone({ start: 'fixed', anchor: day, roll: rollOf(roll), reading: null }, context);
}

/** LVwVfG 31: what an authority asks for. */
export function requestedDate({ request }: DueInputs['request'], context: DerivationContext): Answer {
  return alone(requestRule(request), context);
}

/** BGB 190: an extended period; the other answer to Q58 is the alternative. */
export function extendedDate({ extension: asked }: DueInputs['extension'], context: DerivationContext): Answer {
  const { of: old, roll, ...granted } = asked;
  const { nominalEnd, due = context.calendar.rollForward(nominalEnd).due } = old;
  const from = context.readings.extensionFrom;
  const dates = extension({ nominalEnd, due }, { ...granted, roll: rollOf(roll) }, from);
  return deadline(dates, context, 'extensionFrom');
}

function alone(legal: DeadlineRule, context: DerivationContext): Answer {
  return deadline({ legal, alternatives: [] }, context);
}

function deadline(
  dates: Pick<Deadline, 'legal' | 'alternatives'>,
  context: DerivationContext,
  ...keys: ReadingKey[]
): Answer {
  const resting = restingOn(context, ...keys);
  const { readings, guideline } = resting;
  return {
    kind: 'deadline',
    receipt: deadlineReceipt({ ...dates, readings, guideline }, context.calendar),
    ...resting,
  };
}

function rollOf(roll: 'BGB 193' | 'LVwVfG 31 III' | 'none'): Roll {
  return roll === 'none' ? null : roll;
}
