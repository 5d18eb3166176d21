/** A numbered passage of the guideline, e.g. `3.3.2` or `3.2 c`. */
export type Provision = string;

/** Row of the coverage ledger, e.g. `3.3.2-a`. */
export type InventoryRow = string;

/** A version of the guideline, named by the day it came into force: `2017-09-01`. */
export type GuidelineVersion = string;

/** Number of an ambiguity of the text, e.g. `Q14`. */
export type ReadingNumber = `Q${number}`;

/** What a reading can be set to. */
export type ReadingValue = string | number | boolean | readonly string[];

/** One reading as used for a result: which question, which switch, which value. */
export interface UsedReading {
  readonly number: ReadingNumber;
  readonly key: string;
  readonly value: ReadingValue;
}
