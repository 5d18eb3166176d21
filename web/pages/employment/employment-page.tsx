import { type Context, Hono } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { FristwerkError } from '../../../domain/errors';
import { EMPLOYMENT, FRAME } from '../../../texts/pages';
import { DOCUMENT_LIMIT } from '../../body-limits';
import { uploadedDocument } from '../../document-upload';
import { type PostedForm, postedForm } from '../../posted-form';
import { asRefusal, noting, withFieldsAs } from '../../refusals';
import { checkForm, newRequestId, REQUEST_ID_FIELD } from '../forms/checked-form';
import { inputOf, typedValues } from '../forms/form-fields';
import { blankForm, type FormState } from '../forms/form-state';
import { namingActor } from '../forms/named-actor';
import { answerPage, type PageDependencies } from '../page-answer';
import { employmentPath } from '../sections';
import { EmploymentContent } from './employment-content';
import { proofFormFields, proofFormId, proofInputFields, proofSchema } from './proof-input';
import { readableHistory } from './readable-history';

/** `/personal/:reference`: the page of one employment, and the proofs recorded on it. */
export function employmentPage(deps: PageDependencies): Hono {
  const routes = new Hono();
  routes.get('/:reference', (context) => show(context, deps, context.req.param('reference')));
  routes.post('/:reference/nachweise/:duty', async (context) => {
    const { reference, duty } = context.req.param();
    const posted = await postedForm(context, DOCUMENT_LIMIT.bytes);
    const values = typedValues(posted.body, proofFormFields(duty));
    try {
      await prove(deps, reference, duty, values, posted);
      return context.redirect(`${employmentPath(reference)}?erfasst=nachweis`, 303);
    } catch (error) {
      const refusal = withFieldsAs(asRefusal(error), { as: 'actor' });
      if (refusal.code === 'INTERNAL' || refusal.status === 404) throw error;
      return show(context, deps, reference, {
        duty,
        form: { id: proofFormId(duty), values, faults: refusal.faults },
        refusal,
      });
    }
  });
  return routes;
}

interface RefusedProof {
  readonly duty: string;
  readonly form: FormState;
  readonly refusal: FristwerkError;
}

async function prove(
  deps: PageDependencies,
  reference: string,
  duty: string,
  values: Readonly<Record<string, string>>,
  { body, tooLarge }: PostedForm,
): Promise<void> {
  const { actor = '', [REQUEST_ID_FIELD]: requestId = newRequestId() } = values;
  const input = inputOf(values, proofInputFields(duty));
  const document = await noting(deps, { command: 'prove', actor, entity: reference }, () => {
    checkForm(proofSchema(duty), input, actor);
    if (tooLarge) throw new FristwerkError('DOCUMENT_TOO_LARGE', DOCUMENT_LIMIT.fault);
    return uploadedDocument(body.document);
  });
  await deps.fristwerk.prove(reference, duty, input, { actor, requestId }, document);
}

async function show(
  context: Context,
  deps: PageDependencies,
  reference: string,
  refused?: RefusedProof,
): Promise<Response> {
  const [view, entries, people, organisations] = await Promise.all([
    deps.fristwerk.employment(reference),
    readableHistory(deps, reference),
    deps.people(),
    deps.organisations(),
  ]);
  const formOf = (duty: string) =>
    refused?.duty === duty
      ? namingActor(refused.form, people, organisations)
      : blankForm(proofFormId(duty), { [REQUEST_ID_FIELD]: newRequestId() });
  const content = (
    <EmploymentContent
      view={view}
      entries={entries}
      today={deps.today()}
      people={people}
      formOf={formOf}
      recorded={context.req.query('erfasst') ?? ''}
    />
  );
  const name = EMPLOYMENT.title(view.reference);
  const title = refused === undefined ? name : FRAME.faultTitle(name);
  return answerPage(
    context,
    deps,
    { title, section: 'staff', content },
    (refused?.refusal.status ?? 200) as ContentfulStatusCode,
  );
}
