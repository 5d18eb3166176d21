import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { FristwerkError } from '../../domain/errors';
import { errorSentence } from '../../texts/errors';
import { FRAME } from '../../texts/pages';
import { Alert } from './kern/alert';
import { LinkButton } from './kern/button';
import { answerPage, type PageDependencies } from './page-answer';

/** Says on a page of its own what was refused or failed, and what helps. */
export function answerRefusal(
  context: Context,
  deps: PageDependencies,
  error: FristwerkError,
): Response | Promise<Response> {
  const title = titleOf(error);
  const content = (
    <>
      <h1 class="kern-heading-large">{title}</h1>
      <Alert tone={error.status >= 500 ? 'danger' : 'warning'} title={firstSentence(error)}>
        {helpOf(error).map((line) => (
          <p class="kern-body">{line}</p>
        ))}
      </Alert>
      <LinkButton label={FRAME.home} href="/fristen" />
    </>
  );
  return answerPage(context, deps, { title, content }, error.status as ContentfulStatusCode);
}

function titleOf({ code, status }: FristwerkError): string {
  if (code === 'NOT_FOUND') return FRAME.notFound;
  return status >= 500 ? FRAME.failed : FRAME.refused;
}

function firstSentence(error: FristwerkError): string {
  const [first] = error.faults;
  return errorSentence(first ?? { code: error.code }, 'page').sentence;
}

function helpOf(error: FristwerkError): readonly string[] {
  if (error.code === 'NOT_FOUND') return [FRAME.notFoundHelp];
  if (error.code === 'INTERNAL') return [FRAME.failedHelp];
  const [first, ...others] = error.faults.map((fault) => errorSentence(fault, 'page'));
  return [first?.fix ?? '', ...others.map(({ sentence, fix }) => `${sentence} ${fix}`)];
}
