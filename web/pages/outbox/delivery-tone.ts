import type { ListedDelivery } from '../../../client/fristwerk';
import type { AlertTone } from '../kern/alert';

/** How much the state of a mail presses. */
export function deliveryTone(state: ListedDelivery['state']): AlertTone {
  switch (state) {
    case 'accepted':
      return 'success';
    case 'refused':
    case 'bounced':
    case 'undeliverable':
      return 'danger';
    case 'queued':
    case 'claimed':
    case 'withdrawn':
      return 'info';
  }
}
