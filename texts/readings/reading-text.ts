/** German words for one question of reading. */
export interface ReadingText {
  readonly question: string;
  /** Named answers by their value. */
  readonly answers: Readonly<Record<string, string>>;
  /** Words an answer that is a number. */
  readonly number?: (value: number) => string;
  /** Words an answer that is a list. */
  readonly list?: (entries: readonly string[]) => string;
}

/** A question with named answers. */
export const reading = (question: string, answers: ReadingText['answers']): ReadingText => ({ question, answers });

/** A question answered by a number, or by one of the named answers. */
export const numberReading = (
  question: string,
  number: (value: number) => string,
  answers: ReadingText['answers'] = {},
): ReadingText => ({ question, answers, number });

/** A question answered by a list. */
export const listReading = (question: string, list: (entries: readonly string[]) => string): ReadingText => ({
  question,
  answers: {},
  list,
});
