import type { AlertTone } from './alert';
import { Icon } from './icon';

/** A state in a word, with a picture of its own; never told by colour alone. */
export function Badge({ tone, label }: { tone: AlertTone | 'plain'; label: string }) {
  if (tone === 'plain') return <span class="fw-badge-plain">{label}</span>;
  return (
    <span class={`kern-badge kern-badge--${tone} kern-badge--small`}>
      <Icon name={tone} small />
      <span class="kern-label kern-label--small">{label}</span>
    </span>
  );
}
