import type { Child } from 'hono/jsx';

/** A part of a passage's page under its own heading; `id` names it within the page. */
export function PassageSection({ id, title, children }: { id: string; title: string; children?: Child }) {
  return (
    <section class="fw-section fw-passage" aria-labelledby={id}>
      <h2 class="kern-heading-medium" id={id}>
        {title}
      </h2>
      {children}
    </section>
  );
}

/** Several short answers in one cell, one below the other. */
export function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul class="fw-lines">
      {lines.map((line) => (
        <li>{line}</li>
      ))}
    </ul>
  );
}
