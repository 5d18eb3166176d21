import type { Context } from 'hono';
import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { WebDependencies } from '../dependencies';
import { Frame } from './frame';
import type { SectionId } from './sections';

/** What every page is made with. */
export interface PageDependencies extends WebDependencies {
  readonly styleSheets: readonly string[];
}

/** A page: its title, its area and its content. */
export interface Page {
  readonly title: string;
  readonly section?: SectionId;
  readonly content: Child;
}

/** Answers with a whole page in its frame. */
export function answerPage(
  context: Context,
  deps: PageDependencies,
  { title, section, content }: Page,
  status: ContentfulStatusCode = 200,
): Response | Promise<Response> {
  const frame = { styleSheets: deps.styleSheets, version: deps.version, today: deps.today() };
  return context.html(
    <>
      {raw('<!doctype html>')}
      <Frame context={frame} title={title} section={section}>
        {content}
      </Frame>
    </>,
    status,
  );
}
