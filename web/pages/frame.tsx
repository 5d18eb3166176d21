import type { Child } from 'hono/jsx';
import type { LegalDate } from '../../domain/legal-date';
import { formatDate } from '../../texts/format';
import { FRAME } from '../../texts/pages';
import { SECTIONS, type SectionId } from './sections';

/** What is the same on every page of one process. */
export interface FrameContext {
  readonly styleSheets: readonly string[];
  readonly version: string;
  readonly today: LegalDate;
}

interface FrameProps {
  readonly context: FrameContext;
  readonly title: string;
  readonly section?: SectionId | undefined;
  readonly children?: Child;
}

/** The frame around every page: skip link, head line, navigation on the left, content, foot. */
export function Frame({ context, title, section, children }: FrameProps) {
  return (
    <html lang="de">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${title} – ${FRAME.product}`}</title>
        <link rel="icon" href="data:," />
        {context.styleSheets.map((href) => (
          <link rel="stylesheet" href={href} />
        ))}
      </head>
      <body class="fw-body">
        <a class="fw-skip kern-link" href="#inhalt">
          {FRAME.skip}
        </a>
        <Head today={context.today} />
        <div class="fw-columns">
          <Navigation section={section} />
          <main class="fw-main" id="inhalt" tabindex={-1}>
            {children}
          </main>
        </div>
        <footer class="fw-foot kern-body kern-body--small">
          <span>{FRAME.version(context.version)}</span>
          <a class="kern-link kern-link--small kern-link--no-visited-state" href="/api/v1/openapi.json">
            {FRAME.api}
          </a>
        </footer>
      </body>
    </html>
  );
}

function Head({ today }: { today: LegalDate }) {
  return (
    <header class="fw-head">
      <a class="fw-head__product" href="/">
        {FRAME.product}
      </a>
      <span class="fw-head__purpose">{FRAME.purpose}</span>
      <time class="fw-head__today" datetime={today}>
        {FRAME.today(formatDate(today))}
      </time>
    </header>
  );
}

function Navigation({ section }: { section: SectionId | undefined }) {
  return (
    <nav class="fw-nav" aria-label={FRAME.navigation}>
      <ul>
        {SECTIONS.map(({ id, path, label }) => (
          <li>
            <a class="fw-nav__link" href={path} aria-current={id === section ? 'page' : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
