import type { Child } from 'hono/jsx';

/** A link inside lists and sentences. */
export function TextLink({ href, children }: { href: string; children?: Child }) {
  return (
    <a class="kern-link kern-link--small kern-link--no-visited-state" href={href}>
      {children}
    </a>
  );
}
