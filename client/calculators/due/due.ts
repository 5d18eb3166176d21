import type { DerivationContext } from '../../../rules/duties/duty-row';
import { basisOn } from '../basis';
import type { Calculator } from '../calculator';
import { located } from '../located';
import { extendedDate, fixedDate, periodDate, requestedDate } from './deadlines';
import { DUE_INPUT, type DueInputs } from './due-input';
import { type DueResult, dueResultSchema } from './due-result';
import { deliveryDate, durationCheck, hoursDate, piecesCheck, weekDate } from './durations';
import { dutyDate } from './duty-date';
import { leadDate, promptDate } from './house-dates';

/** One date with the way to it: of a duty, of a free period, or of what else the guideline counts. */
export const DUE: Calculator<DueResult> = {
  input: DUE_INPUT.schema,
  output: dueResultSchema,
  calculate: async (input) => {
    const { form, asked } = DUE_INPUT.parse(input);
    if (form === 'duty') return dutyDate(asked);
    // Only a duty sets a version of the guideline to work; what else is counted may lie before it.
    const context = basisOn(asked, undefined, '');
    return located(form, () => answered(form, asked, context), asked);
  },
};

type FreeForm = Exclude<keyof DueInputs, 'duty'>;

const ANSWERS: { readonly [Form in FreeForm]: (asked: DueInputs[Form], context: DerivationContext) => DueResult } = {
  period: periodDate,
  fixedDate,
  request: requestedDate,
  extension: extendedDate,
  week: weekDate,
  lead: leadDate,
  prompt: promptDate,
  duration: durationCheck,
  pieces: piecesCheck,
  delivery: deliveryDate,
  hours: hoursDate,
};

function answered<Form extends FreeForm>(
  form: Form,
  asked: DueInputs[FreeForm],
  context: DerivationContext,
): DueResult {
  return ANSWERS[form](asked as DueInputs[Form], context);
}
