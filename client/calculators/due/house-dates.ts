import type { DerivationContext } from '../../../rules/duties/duty-row';
import { internalLead } from '../../../rules/periods/internal-lead';
import { promptTarget } from '../../../rules/periods/prompt-target';
import { restingOn } from '../resting-on';
import type { DueInputs } from './due-input';
import type { DueAnswer } from './due-result';

/** Q20: the house's own date before a due day; without a number of days the county's answer. */
export function leadDate({ lead }: DueInputs['lead'], context: DerivationContext): DueAnswer<'lead'> {
  const { due, days = context.readings.internalLead } = lead;
  const resting = lead.days === undefined ? restingOn(context, 'internalLead') : restingOn(context);
  return { kind: 'lead', receipt: internalLead(due, days, context.calendar), ...resting };
}

/** Q38: the house's target for "unverzüglich", which has no date of the guideline. */
export function promptDate({ prompt }: DueInputs['prompt'], context: DerivationContext): DueAnswer<'prompt'> {
  const { readings, calendar } = context;
  const { arisenOn, workingDays = readings.promptTargetWorkingDays, alarmDays = readings.promptRedDays } = prompt;
  const receipt = promptTarget(arisenOn, workingDays, alarmDays, calendar);
  const target = prompt.workingDays === undefined ? (['promptTargetWorkingDays'] as const) : [];
  const alarm = prompt.alarmDays === undefined ? (['promptRedDays'] as const) : [];
  return { kind: 'prompt', receipt, ...restingOn(context, ...target, ...alarm) };
}
