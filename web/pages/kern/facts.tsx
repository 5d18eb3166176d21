import type { Child } from 'hono/jsx';

/** Pairs of name and value, one below the other. Pairs without a value are left out. */
export function Facts({ pairs }: { pairs: readonly (readonly [string, Child | null])[] }) {
  return (
    <dl class="kern-description-list">
      {pairs
        .filter(([, value]) => value !== null && value !== '')
        .map(([name, value]) => (
          <div class="kern-description-list-item">
            <dt class="kern-description-list-item__key">{name}</dt>
            <dd class="kern-description-list-item__value">{value}</dd>
          </div>
        ))}
    </dl>
  );
}
