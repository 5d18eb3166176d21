/** A numbered passage of the guideline, e.g. `3.3.2` or `3.2 c`. */
export type Provision = string;

/** Row of the coverage ledger, e.g. `3.3.2-a`. */
export type InventoryRow = string;

/** A version of the guideline, named by the day it came into force. */
export type GuidelineVersion = '2017-09-01';

/** Number of an ambiguity of the text, e.g. `Q14`. */
export type ReadingNumber = `Q${number}`;

/** One reading as used for a result: which question, which switch, which value. */
export interface UsedReading {
  readonly number: ReadingNumber;
  readonly key: string;
  readonly value: string | number | boolean;
}
