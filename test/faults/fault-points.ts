/** Moments of a worker's life at which it can be told to hang, in the order in which a change passes them. */
export const FAULT_POINTS = [
  'before assess',
  'after assess',
  'before project',
  /** The read model is committed, the engine does not know it yet. */
  'after project',
  'before remind',
  /** The mail is queued, the engine does not know it yet. */
  'after remind',
  /** The outbox has claimed a mail and has not handed it over. */
  'claimed',
  /** The mail server has the mail, the store does not know it yet. */
  'accepted',
] as const;
export type FaultPoint = (typeof FAULT_POINTS)[number];

/** What the test tells a worker process. */
export type Order =
  | { readonly order: 'hang'; readonly at: FaultPoint; readonly occurrence: number }
  | { readonly order: 'goOn' };

/** What a worker process tells the test. */
export type Notice = { readonly notice: 'ready' } | { readonly notice: 'hanging'; readonly at: FaultPoint };
