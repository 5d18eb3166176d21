import { type Context, Hono } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { hireSchema } from '../../../domain/employment';
import { FRAME, HIRE } from '../../../texts/pages';
import { FORM_LIMIT, limitBody } from '../../body-limits';
import { postedBody } from '../../posted-body';
import { asRefusal, noting, withFieldsAs } from '../../refusals';
import { checkForm, newRequestId, REQUEST_ID_FIELD } from '../forms/checked-form';
import { ErrorSummary } from '../forms/error-summary';
import { inputOf, typedValues } from '../forms/form-fields';
import { blankForm, type FormState } from '../forms/form-state';
import { namingActor } from '../forms/named-actor';
import { answerPage, type PageDependencies } from '../page-answer';
import { employmentPath } from '../sections';
import { HIRE_FIELDS, HIRE_GROUPS, isShown } from './hire-fields';
import { HireForm } from './hire-form';
import { PRIOR_EMPLOYMENT_FIELD, priorEmploymentFaults, withPriorEmployment } from './prior-employment-input';
import { ADD_FIELD } from './row-buttons';
import { TRAINING_TOPIC_FIELDS, withTrainingTopics } from './training-topics-input';

const FORM_FIELDS = {
  ...HIRE_FIELDS,
  ...TRAINING_TOPIC_FIELDS,
  [PRIOR_EMPLOYMENT_FIELD]: 'text',
  actor: 'text',
  [REQUEST_ID_FIELD]: 'text',
  [ADD_FIELD]: 'text',
} as const;

/** `/personal/einstellen`: records a hire; sent twice from the same view, it is one hire. */
export function hirePage(deps: PageDependencies): Hono {
  const routes = new Hono();
  routes.get('/', (context) => show(context, deps, blankForm('hire', { [REQUEST_ID_FIELD]: newRequestId() })));
  routes.post('/', limitBody(FORM_LIMIT), async (context) => {
    const { [ADD_FIELD]: adding = '', ...values } = typedValues(await postedBody(context), FORM_FIELDS);
    if (adding !== '') return show(context, deps, { id: 'hire', values, faults: [] }, adding);
    try {
      const reference = await hire(deps, values);
      return context.redirect(`${employmentPath(reference)}?erfasst=einstellung`, 303);
    } catch (error) {
      const refusal = withFieldsAs(asRefusal(error), { as: 'actor' });
      if (refusal.code === 'INTERNAL') throw error;
      return show(context, deps, { id: 'hire', values, faults: refusal.faults }, '', refusal.status);
    }
  });
  return routes;
}

/** @returns the file reference of the employment that the form began */
async function hire(deps: PageDependencies, values: Readonly<Record<string, string>>): Promise<string> {
  const { actor = '', [REQUEST_ID_FIELD]: requestId = newRequestId() } = values;
  const input = withTrainingTopics(withPriorEmployment(inputOf(values, HIRE_FIELDS, HIRE_GROUPS), values), values);
  await noting(deps, { command: 'hire', actor, entity: null }, () =>
    checkForm(hireSchema, input, actor, priorEmploymentFaults(values)),
  );
  const { reference } = await deps.fristwerk.hire(input, { actor, requestId });
  return reference;
}

async function show(
  context: Context,
  deps: PageDependencies,
  state: FormState,
  adding = '',
  status = 200,
): Promise<Response> {
  const [people, organisations] = await Promise.all([deps.people(), deps.organisations()]);
  const form = namingActor(state, people, organisations);
  const content = (
    <>
      <h1 class="kern-heading-large">{HIRE.title}</h1>
      <p class="kern-body fw-lead">{HIRE.intro}</p>
      <ErrorSummary form={form} hasField={(name) => isShown(name, HIRE_FIELDS)} />
      <HireForm form={form} people={people} organisations={organisations} adding={adding} />
    </>
  );
  const title = form.faults.length > 0 ? FRAME.faultTitle(HIRE.title) : HIRE.title;
  return answerPage(context, deps, { title, section: 'staff', content }, status as ContentfulStatusCode);
}
