import type { RecordedContact } from '../../domain/recorded-contact';
import type { MeasureHistory } from '../../rules/key-figures/estimates';

/** What a contact says of its measure; what it leaves out is unknown and permits no estimate (3.11.2). */
export function measureOf({ measure }: Pick<RecordedContact, 'measure'>): MeasureHistory {
  const { beganOn, laterCollectionImpossible } = measure ?? {};
  return {
    ...(beganOn !== undefined && { beganOn }),
    ...(laterCollectionImpossible !== undefined && { laterCollectionImpossible }),
  };
}
