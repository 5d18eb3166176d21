import { acted } from '../../../duties/acted';
import type { ChecklistItem } from '../../../duties/checklist';
import { closedBy } from '../../../duties/closing';
import type { EntityFacts } from '../../../duties/duty-row';
import { openGaps } from '../../../duties/mandate/gaps';

/** What a mandate asks for without a date, in the guideline's order. */
export const MANDATE_CHECKLIST: readonly ChecklistItem<EntityFacts['mandate']>[] = [
  // 2.1: the provider takes the work over where the municipality does not do it itself.
  {
    id: '2.1-work-taken-over',
    provision: '2.1',
    inventoryRow: '2.1-a',
    done: (book) => acted(book.all('transferred').find(({ data }) => data.doesWorkItself === false)),
  },
  // 2.2: the county reports the municipalities concerned.
  {
    id: '2.2-municipalities-reported',
    provision: '2.2',
    inventoryRow: '2.2-a',
    done: (book) => acted(book.first('providerInformed')),
  },
  // 3.7: staffing follows the funds that the Land provides for the municipalities.
  {
    id: '3.7-funds-per-municipality',
    provision: '3.7',
    inventoryRow: '3.7-a',
    done: (book) => acted(book.first('fundsAllocated')),
  },
  // 3.8: the county informs in writing which municipalities receive the service.
  {
    id: '3.8-informed-in-writing',
    provision: '3.8',
    inventoryRow: '3.8-a',
    done: (book) => acted(book.all('providerInformed').find(({ data }) => data.written)),
  },
  // 3.9: close work with local and regional actors.
  {
    id: '3.9-cooperation',
    provision: '3.9',
    inventoryRow: '3.9-a',
    done: (book) => acted(book.first('cooperationHeld')),
  },
  // 3.11.5, Q48: two tracks, said in public and to those involved.
  {
    id: '3.11.5-public-notice',
    provision: '3.11.5',
    inventoryRow: '3.11.5-a',
    done: (book) => acted(book.all('fundingNoticeGiven').find(({ data }) => data.track === 'public')),
  },
  {
    id: '3.11.5-notice-to-those-involved',
    provision: '3.11.5',
    inventoryRow: '3.11.5-b',
    done: (book) => acted(book.all('fundingNoticeGiven').find(({ data }) => data.track === 'involved')),
  },
  // 4.1: the provider supplies the staff; the list of staff shows it.
  {
    id: '4.1-staff-provided',
    provision: '4.1',
    inventoryRow: '4.1-a',
    done: (book) => closedBy(book.first('staffListReceived')),
  },
  // 4.1: the service goes on without interruption; a gap, an empty post too, is kept until it is closed (Q57).
  {
    id: '4.1-service-resumed',
    provision: '4.1',
    inventoryRow: '4.1-c',
    owed: (book) => (book.first('serviceGapOpened') === undefined ? 'no' : 'yes'),
    done: (book) => (openGaps(book).length > 0 ? null : acted(book.last('serviceGapClosed'))),
  },
  // 4.5: it is for the provider to negotiate; the text does not ask that it succeeds.
  {
    id: '4.5-rooms-negotiated',
    provision: '4.5',
    inventoryRow: '4.5-b',
    done: (book) => acted(book.first('roomsNegotiated')),
  },
  // 5.8.3: the county hands out a standardised plan.
  {
    id: '5.8.3-template-provided',
    provision: '5.8.3',
    inventoryRow: '5.8.3-a',
    done: (book) => acted(book.first('planTemplateProvided')),
  },
];
