import type { Duty } from '../../domain/duty';
import type { Instant } from '../../domain/instant';
import type { LegalDate } from '../../domain/legal-date';

const day = (text: string) => text as LegalDate;
const at = (text: string) => text as Instant;

/** Work taken up on Sat 1 Aug 2026: three months end on Sun 1 Nov 2026, All Saints; due Mon 2 Nov 2026. */
export const REQUALIFICATION: Duty = {
  id: '3.3.2-requalification-begun',
  kind: 'statutory',
  provision: '3.3.2',
  inventoryRow: '3.3.2-a',
  bearer: 'provider',
  addressee: 'granting-authority',
  arisenFrom: { eventId: 'hire-1', on: day('2026-08-01') },
  revision: 1,
  status: 'open',
  due: day('2026-11-02'),
  aim: day('2026-10-30'),
  receipt: {
    reading: { number: 'Q14', key: 'requalificationStart', value: 'event' },
    readings: [{ number: 'Q14', key: 'requalificationStart', value: 'event' }],
    start: 'event',
    anchor: day('2026-08-01'),
    count: 3,
    unit: 'months',
    paragraphs: ['BGB 187 I', 'BGB 188 II', 'LVwVfG 31 III'],
    nominalEnd: day('2026-11-01'),
    skipped: [
      { day: day('2026-11-01'), reason: 'sunday' },
      { day: day('2026-11-01'), reason: 'ALLERHEILIGEN' },
    ],
    due: day('2026-11-02'),
    lateFrom: at('2026-11-02T23:00:00.000Z'),
    alternatives: [
      {
        reading: { number: 'Q14', key: 'requalificationStart', value: 'firstDay' },
        start: 'firstDay',
        anchor: day('2026-08-01'),
        count: 3,
        unit: 'months',
        paragraphs: ['BGB 187 II', 'BGB 188 II', 'LVwVfG 31 III'],
        nominalEnd: day('2026-10-31'),
        skipped: [
          { day: day('2026-10-31'), reason: 'saturday' },
          { day: day('2026-11-01'), reason: 'sunday' },
        ],
        due: day('2026-11-02'),
      },
    ],
    aim: day('2026-10-30'),
    guideline: '2017-09-01',
    calendar: 'BW-1',
  },
  nextRung: {
    key: 'employment/7k3q2a9d0m4x/3.3.2-requalification-begun/1/-7',
    offset: -7,
    at: at('2026-10-23T05:41:00.000Z'),
  },
};

/** The week of 4.3 after Sat 1 Aug 2026 ends on Sat 8 Aug 2026; due Mon 10 Aug 2026, long past on 20 Oct 2026. */
export const NOTICE: Duty = {
  id: '4.3-notice-of-new-staff',
  kind: 'statutory',
  provision: '4.3',
  inventoryRow: '4.3-a',
  bearer: 'provider',
  addressee: 'county',
  arisenFrom: { eventId: 'hire-1', on: day('2026-08-01') },
  revision: 1,
  status: 'open',
  due: day('2026-08-10'),
  aim: day('2026-08-07'),
  receipt: {
    reading: null,
    readings: [],
    start: 'event',
    anchor: day('2026-08-01'),
    count: 1,
    unit: 'weeks',
    paragraphs: ['BGB 187 I', 'BGB 188 II', 'BGB 193'],
    nominalEnd: day('2026-08-08'),
    skipped: [
      { day: day('2026-08-08'), reason: 'saturday' },
      { day: day('2026-08-09'), reason: 'sunday' },
    ],
    due: day('2026-08-10'),
    lateFrom: at('2026-08-10T22:00:00.000Z'),
    alternatives: [],
    aim: day('2026-08-07'),
    guideline: '2017-09-01',
    calendar: 'BW-1',
  },
};

/** Evidence of the beginning arrived on Mon 12 Oct 2026; it has to be handed in "unverzüglich". */
export const PROOF_OF_BEGINNING: Duty = {
  id: '3.3.2-proof-of-beginning',
  kind: 'prompt',
  provision: '3.3.2',
  inventoryRow: '3.3.2-b',
  bearer: 'provider',
  addressee: 'county',
  arisenFrom: { eventId: 'begun-1', on: day('2026-10-12') },
  revision: 1,
  status: 'open',
  aim: day('2026-10-15'),
  alarm: day('2026-10-19'),
};
