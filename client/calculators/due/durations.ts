import { daysInPost } from '../../../rules/duties/days-in-post';
import type { DerivationContext } from '../../../rules/duties/duty-row';
import { deemedDelivery } from '../../../rules/periods/deemed-delivery';
import { durationInPieces } from '../../../rules/periods/duration-in-pieces';
import { hoursEnd } from '../../../rules/periods/hours-end';
import { minimumDuration } from '../../../rules/periods/minimum-duration';
import { firstDayAbsent, weekBegins } from '../../../rules/periods/week-begins';
import { restingOn } from '../resting-on';
import type { DueInputs } from './due-input';
import type { DueAnswer } from './due-result';

/** 4.2: the beginning of week 7 of an absence, or of another week. */
export function weekDate({ week }: DueInputs['week'], context: DerivationContext): DueAnswer<'week'> {
  const { firstDay, partlyWorked, number = context.guideline.parameters.replacementFromWeek } = week;
  const receipt = weekBegins(firstDayAbsent(firstDay, partlyWorked), number, context.calendar);
  return { kind: 'week', receipt, ...restingOn(context) };
}

/** 3.3.3: whether a time in one piece lasts at least six months, or as long as asked. */
export function durationCheck({ duration }: DueInputs['duration'], context: DerivationContext): DueAnswer<'duration'> {
  const standard = context.guideline.parameters.exemptingEmployment;
  const { from, to, count = standard.count, unit = standard.unit } = duration;
  return { kind: 'duration', receipt: minimumDuration(from, to, count, unit), ...restingOn(context) };
}

/** BGB 191: whether several times together last as long. */
export function piecesCheck(asked: DueInputs['pieces'], context: DerivationContext): DueAnswer<'pieces'> {
  const standard = context.guideline.parameters.exemptingEmployment;
  const { pieces, count = standard.count, unit = standard.unit } = asked;
  return { kind: 'pieces', receipt: durationInPieces(pieces, count, unit), ...restingOn(context) };
}

/** LVwVfG 41 II: when a posted notice counts as made known, by the dated table or the county's answer (Q59). */
export function deliveryDate({ delivery }: DueInputs['delivery'], context: DerivationContext): DueAnswer<'delivery'> {
  const { postedOn, receivedOn = null, days = daysInPost(postedOn, context) } = delivery;
  const receipt = deemedDelivery(postedOn, days, receivedOn);
  const resting = delivery.days === undefined ? restingOn(context, 'deemedDeliveryDays') : restingOn(context);
  return { kind: 'delivery', receipt, ...resting };
}

/** LVwVfG 31 VI: a period in hours. */
export function hoursDate(
  { hours: { from, count } }: DueInputs['hours'],
  context: DerivationContext,
): DueAnswer<'hours'> {
  return { kind: 'hours', receipt: hoursEnd(from, count), ...restingOn(context) };
}
