import type { Child } from 'hono/jsx';
import { Icon } from './icon';

/** How grave a message is. */
export type AlertTone = 'info' | 'success' | 'warning' | 'danger';

/** A message above the content. It takes the focus when the page was asked for with its fragment. */
export function Alert({
  tone,
  title,
  id,
  children,
}: {
  tone: AlertTone;
  title: string;
  id?: string;
  children?: Child;
}) {
  return (
    <section
      class={`kern-alert kern-alert--${tone} fw-alert`}
      id={id}
      tabindex={-1}
      role={tone === 'danger' ? 'alert' : undefined}
    >
      <div class="kern-alert__header">
        <Icon name={tone} />
        <h2 class="kern-title">{title}</h2>
      </div>
      {children === undefined ? null : <div class="kern-alert__body">{children}</div>}
    </section>
  );
}
