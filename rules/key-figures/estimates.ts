import type { Contact } from '../../domain/contact';
import { type Fault, FristwerkError } from '../../domain/errors';
import { dayAfter, type LegalDate } from '../../domain/legal-date';
import type { Guideline } from '../guideline/guideline';

/** What permits estimates. A field left out is unknown. */
export interface MeasureHistory {
  readonly beganOn?: LegalDate;
  /** Whether the data cannot be collected any more. */
  readonly laterCollectionImpossible?: boolean;
}

/**
 * 3.11.2: data may be estimated afterwards only if the measure began before 1 September 2017 and they cannot be
 * collected any more. A measure begun on 31 Aug 2017 may, one begun on 1 Sep may not; unknown permits nothing.
 * @throws INVALID_INPUT naming what forbids it, as soon as one contact is estimated.
 */
export function checkEstimates(
  contacts: readonly Pick<Contact, 'estimated'>[],
  measure: MeasureHistory,
  { validity }: Pick<Guideline, 'validity'>,
): void {
  if (!contacts.some(({ estimated }) => estimated)) return;
  const faults = [beginFault(measure, dayAfter(validity.from, -1)), collectionFault(measure)].flatMap(
    (fault) => fault ?? [],
  );
  if (faults.length > 0) throw new FristwerkError('INVALID_INPUT', { faults });
}

function beginFault({ beganOn }: MeasureHistory, latest: LegalDate): Fault | null {
  const field = 'measure.beganOn';
  if (beganOn === undefined) return { code: 'REQUIRED_FIELD', field };
  return beganOn <= latest ? null : { code: 'DATE_ORDER', field, value: beganOn, details: { latest } };
}

function collectionFault({ laterCollectionImpossible: answer }: MeasureHistory): Fault | null {
  const field = 'measure.laterCollectionImpossible';
  if (answer === undefined) return { code: 'REQUIRED_FIELD', field };
  return answer ? null : { code: 'INVALID_CHOICE', field, value: answer, details: { choices: [true] } };
}
