import { proxyActivities, sleep } from '@temporalio/workflow';

/** What a bare workflow is started with: when it acts, and something to carry of the size that an entity carries. */
export interface BareInput {
  /** Milliseconds since 1970. */
  readonly actAt: number;
  readonly ballast: unknown;
}

/** The one activity of a bare workflow. */
export interface BareActivities {
  act(): Promise<void>;
}

const { act }: BareActivities = proxyActivities<BareActivities>({ startToCloseTimeout: '5 seconds' });

/** The least that Temporal can do for a reminder: one timer, one activity. */
export async function bare({ actAt }: BareInput): Promise<void> {
  await sleep(Math.max(actAt - Date.now(), 1));
  await act();
}
