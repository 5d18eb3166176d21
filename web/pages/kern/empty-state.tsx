import type { Child } from 'hono/jsx';

/** What would be here and how it comes about, with the one way to begin. */
export function EmptyState({ title, help, children }: { title: string; help: string; children?: Child }) {
  return (
    <section class="fw-empty">
      <h2 class="kern-title">{title}</h2>
      <p class="kern-body">{help}</p>
      {children}
    </section>
  );
}
