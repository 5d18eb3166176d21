import type { MandateEvent } from '../../../../domain/mandate';
import { closedBy } from '../../../duties/closing';
import type { Arising, DutyRow, EntityFacts } from '../../../duties/duty-row';
import { formOf } from '../../../duties/mandate/written-form';

type MandateDuty = DutyRow<EntityFacts['mandate']>;
type StaffList = Extract<MandateEvent, { readonly type: 'staffListReceived' }>;

/**
 * 2.3: the provider tells the county without culpable delay and in writing who works in which municipality and
 * to what extent. First list once the deployment is known, and again when the county asks for it (Q34);
 * later changes go by 4.3 and 4.4. An incomplete list does not close it, nor does a form that is not confirmed (Q35).
 */
const STAFF_LIST: MandateDuty = {
  id: '2.3-staff-list',
  provision: '2.3',
  inventoryRow: '2.3-a',
  bearer: 'provider',
  addressee: 'county',
  period: { kind: 'prompt', target: 'promptTargetWorkingDays', alarm: 'promptRedDays' },
  arises: (book) => [
    ...book.all('deploymentKnown').slice(0, 1).map(firstList),
    ...book.all('staffListRequested').map(({ id, data }) => ({ eventId: id, on: data.on, instance: id })),
  ],
  closes: (book, arising, context) =>
    closedBy(
      earliest(book.all('staffListReceived').filter((list) => answers(list, arising))).find(
        (list) => formOf(list, book, context) === 'met',
      ),
    ),
  channels: ['letter'],
  mustName: ['staff', 'municipalities', 'extent'],
  consequence: null,
  readings: ['Q34', 'Q35', 'Q38', 'Q39'],
};

/**
 * 4.1: a deviation from the uninterrupted service is told to the county with its reasons, in writing and without
 * culpable delay. Every gap owes them, an empty post too (Q27, Q57), also when it was closed soon after.
 */
const REASONS_FOR_GAP: MandateDuty = {
  id: '4.1-reasons-for-gap',
  provision: '4.1',
  inventoryRow: '4.1-e',
  bearer: 'provider',
  addressee: 'county',
  period: { kind: 'prompt', target: 'promptTargetWorkingDays', alarm: 'promptRedDays' },
  arises: (book) =>
    book.all('serviceGapOpened').map(({ id, data }) => ({ eventId: id, on: data.on, instance: data.gap })),
  closes: (book, { instance: gap }, context) =>
    closedBy(
      earliest(book.all('serviceGapExplained').filter(({ data }) => data.gap === gap)).find(
        (notice) => formOf(notice, book, context) === 'met',
      ),
    ),
  channels: ['letter'],
  mustName: ['reasons'],
  consequence: null,
  readings: ['Q27', 'Q35', 'Q38', 'Q39', 'Q57'],
};

/** The duties of the mandate in the guideline's order. */
export const MANDATE_DUTIES: readonly MandateDuty[] = [STAFF_LIST, REASONS_FOR_GAP];

function firstList({ id, data }: { readonly id: string; readonly data: Pick<Arising, 'on'> }): Arising {
  return { eventId: id, on: data.on };
}

/** Complete, and for a list that was asked for: arrived on that day or later. */
function answers({ data }: StaffList, { on, instance }: Arising): boolean {
  const { staff, municipalities, extent } = data.names;
  return staff && municipalities && extent && (instance === undefined || data.receivedOn >= on);
}

function earliest<Notice extends { readonly data: { readonly receivedOn: string } }>(notices: readonly Notice[]) {
  return notices.toSorted((a, b) => a.data.receivedOn.localeCompare(b.data.receivedOn));
}
