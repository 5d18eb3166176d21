import { FristwerkError } from '../../../domain/errors';
import type { LegalDate } from '../../../domain/legal-date';
import type { DerivationContext, DutyRow, DutyTables } from '../../../rules/duties/duty-row';
import { statutoryDeadline } from '../../../rules/duties/statutory-deadline';
import type { Guideline } from '../../../rules/guideline/guideline';
import { usedReadings } from '../../../rules/guideline/readings';
import { promptTarget } from '../../../rules/periods/prompt-target';
import { basisOn } from '../basis';
import { located } from '../located';
import { type Resting, restingOn } from '../resting-on';
import { arisingFrom } from './arising-from';
import type { DueInputs } from './due-input';
import type { AskedDuty, DueResult } from './due-result';

type AnyRow = DutyRow<never>;

/**
 * When a duty of the table is due that arises on a day: `3.10.1-proof-of-use` on 28 Feb 2018 is due on Fri 1 Jun 2018.
 * A duty owed without delay has only the house's target.
 * @throws INVALID_CHOICE for a duty that the version does not have, REQUIRED_FIELD where day or request is missing.
 */
export function dutyDate(asked: DueInputs['duty']): DueResult {
  const { on: day, request } = asked;
  const notified = request?.ends === 'period' ? request.notifiedOn : request?.day;
  const context = basisOn(asked, day ?? notified, day === undefined ? 'request' : 'on');
  const row = rowNamed(asked.duty, context.guideline);
  const arising = arisingFrom(row.period, day, request);
  const resting = { ...restingOn(context), readings: usedReadings(row.readings, context), duty: askedDuty(row) };
  return located(day === undefined ? 'request' : 'on', () => dateOf(row, arising, context, resting));
}

function dateOf(
  { period, readings: numbers }: AnyRow,
  arising: ReturnType<typeof arisingFrom>,
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

function askedDuty({ id, provision, bearer, addressee }: AnyRow): AskedDuty {
  return { id, provision, bearer, addressee };
}
