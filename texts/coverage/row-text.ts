/** How one row of the inventory is told to a reader of the coverage ledger. */
export interface RowText {
  /** A heading, at most 70 characters: `Beginn der Nachqualifizierung`. */
  readonly title: string;
  /** What the provision demands, permits or fixes, in one sentence of our own of at most 320 characters. */
  readonly sentence: string;
}
