import { proxyActivities } from '@temporalio/workflow';
import type { OutboxActivities } from '../activities/contract';

const { dispatchOutbox }: OutboxActivities = proxyActivities<OutboxActivities>({
  startToCloseTimeout: '3650 days',
  // The dispatcher beats every three seconds; a dead worker is noticed after two missed beats.
  heartbeatTimeout: '7 seconds',
  retry: { initialInterval: '500 milliseconds', backoffCoefficient: 1 },
});

/** The county's one outbox: keeps a dispatcher running for as long as the county uses Fristwerk. */
export async function outbox(): Promise<void> {
  for (;;) await dispatchOutbox();
}
