import { acted } from '../../../duties/acted';
import type { ChecklistItem } from '../../../duties/checklist';
import { closedBy } from '../../../duties/closing';
import type { EntityFacts } from '../../../duties/duty-row';

type GrantBook = EntityFacts['grant'];

/** What a grant asks for without a date, in the guideline's order. */
export const GRANT_CHECKLIST: readonly ChecklistItem<GrantBook>[] = [
  // 3.10.1: the use of the funds is proven on the form that the granting authority provides.
  {
    id: '3.10.1-form-of-authority',
    provision: '3.10.1',
    inventoryRow: '3.10.1-e',
    done: (book) => closedBy(formReceived(book)),
  },
  // 3.11.4: data for the evaluation leave the house as sums or under a pseudonym.
  {
    id: '3.11.4-data-protected',
    provision: '3.11.4',
    inventoryRow: '3.11.4-b',
    owed: (book) => (book.first('evaluationRequested') === undefined ? 'no' : 'yes'),
    done: (book) => {
      const sent = book.last('evaluationDataSent');
      return sent === undefined ? null : acted({ id: sent.id, data: { ...sent.data, on: sent.data.sentOn } });
    },
  },
];

/** The form, by itself or in the envelope of the proof. */
function formReceived(book: GrantBook) {
  return (
    book.all('enclosureAdded').find(({ data }) => data.what === 'form') ??
    book.all('proofReceived').find(({ data }) => data.enclosures.includes('form'))
  );
}
