import { FristwerkError } from '../../../domain/errors';
import type { LegalDate } from '../../../domain/legal-date';
import type { Arising, DerivationContext, DutyRow, DutyTables } from '../../../rules/duties/duty-row';
import { statutoryDeadline } from '../../../rules/duties/statutory-deadline';
import type { Guideline } from '../../../rules/guideline/guideline';
import { usedReadings } from '../../../rules/guideline/readings';
import { promptTarget } from '../../../rules/periods/prompt-target';
import { basisOn } from '../basis';
import { located } from '../located';
import { type Resting, restingOn } from '../resting-on';
import { arisingFrom, decisiveDayOf, leftToPlan, storyOf } from './arising-from';
import type { DueInputs } from './due-input';
import type { AskedDuty, DueResult } from './due-result';

type AnyRow = DutyRow<never>;

/**
 * When a duty of the table is due for which only one thing is known: `3.10.1-proof-of-use` of a grant period until
 * 28 Feb 2018 on Fri 1 Jun 2018, `3.11.3-annual-report` for the year 2021 on Mon 17 Jan 2022: the day that `plan` gives.
 * A duty owed without delay has only the house's target, an internal one only the house's day.
 * @throws INVALID_CHOICE for a duty that the version does not have or that follows from more; REQUIRED_FIELD, UNKNOWN_FIELD.
 */
export function dutyDate(asked: DueInputs['duty']): DueResult {
  const { field, day } = decisiveDayOf(asked);
  const context = basisOn(asked, day, field);
  const row = rowNamed(asked.duty, context.guideline);
  const story = storyOf(row, asked);
  const arising = located(field, () => arisingFrom(row, story, context), asked);
  if (arising === undefined) throw leftToPlan(row, asked);
  const resting = { ...restingOn(context), readings: usedReadings(row.readings, context) };
  const duty = askedDuty(row, arising);
  return located(field, () => dateOf(row, arising, context, { ...resting, duty }), asked);
}

function dateOf(
  { period, readings: numbers }: AnyRow,
  arising: Arising,
  context: DerivationContext,
  resting: Resting & { readonly duty: AskedDuty },
): DueResult {
  const { calendar, readings } = context;
  switch (period.kind) {
    case 'prompt': {
      const receipt = promptTarget(arising.on, readings[period.target], readings[period.alarm], calendar);
      return { kind: 'prompt', receipt, ...resting };
    }
    case 'internal':
      return { kind: 'internal', receipt: internalReceipt(arising.on, context), ...resting };
    default:
      return { kind: 'deadline', receipt: statutoryDeadline(numbers, period, arising, context), ...resting };
  }
}

function internalReceipt(on: LegalDate, { calendar }: DerivationContext) {
  return { on, target: calendar.previousWorkingDay(on) };
}

function rowNamed(id: string, { duties }: Guideline): AnyRow {
  const rows = Object.values(duties satisfies DutyTables).flat() as readonly AnyRow[];
  const found = rows.find((row) => row.id === id);
  if (found !== undefined) return found;
  const choices = rows.map((row) => row.id);
  throw new FristwerkError('INVALID_INPUT', {
    faults: [{ code: 'INVALID_CHOICE', field: 'duty', value: id, details: { choices } }],
  });
}

/** Where a reading chooses the addressee (Q23), the arising names it. */
function askedDuty({ id, provision, bearer, addressee }: AnyRow, arising: Arising): AskedDuty {
  return { id, provision, bearer, addressee: arising.addressee ?? addressee };
}
