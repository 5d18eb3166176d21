import { type Context, Hono } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { supplementSchema } from '../../../domain/employment';
import { FRAME, HIRE } from '../../../texts/pages';
import { FORM_LIMIT, limitBody } from '../../body-limits';
import { postedBody } from '../../posted-body';
import { asRefusal, noting, withFieldsAs } from '../../refusals';
import { ActorField } from '../forms/actor-field';
import { checkForm, newRequestId, REQUEST_ID_FIELD } from '../forms/checked-form';
import { DayField } from '../forms/day-field';
import { ErrorSummary } from '../forms/error-summary';
import { FieldGroup } from '../forms/field-group';
import { inputOf, typedValues } from '../forms/form-fields';
import { FormHead } from '../forms/form-head';
import { blankForm, type FormState } from '../forms/form-state';
import { namingActor } from '../forms/named-actor';
import { SubmitButton } from '../kern/button';
import { answerPage, type PageDependencies } from '../page-answer';
import { employmentPath, SUPPLEMENT_FORM, supplementPath } from '../sections';
import { ReferenceLink } from '../staff/reference-link';
import { isShown, QUALIFICATION_FIELDS } from './hire-fields';
import { PRIOR_EMPLOYMENT_FIELD, priorEmploymentFaults, withPriorEmployment } from './prior-employment-input';
import { QualificationFields } from './qualification-fields';
import { ADD_FIELD, ADD_PIECE } from './row-buttons';
import { TRAINING_TOPIC_FIELDS, withTrainingTopics } from './training-topics-input';

const FIELDS = { provedOn: 'date', ...QUALIFICATION_FIELDS } as const;
const FORM_FIELDS = {
  ...FIELDS,
  ...TRAINING_TOPIC_FIELDS,
  [PRIOR_EMPLOYMENT_FIELD]: 'text',
  actor: 'text',
  [REQUEST_ID_FIELD]: 'text',
  [ADD_FIELD]: 'text',
} as const;

/** `/personal/:reference/qualifikation`: records facts on the qualification that were handed in later. */
export function supplementPage(deps: PageDependencies): Hono {
  const routes = new Hono();
  const path = '/:reference/qualifikation';
  routes.get(path, (context) =>
    show(context, deps, blankForm(SUPPLEMENT_FORM, { [REQUEST_ID_FIELD]: newRequestId() })),
  );
  routes.post(path, limitBody(FORM_LIMIT), async (context) => {
    const { reference } = context.req.param();
    const { [ADD_FIELD]: adding = '', ...values } = typedValues(await postedBody(context), FORM_FIELDS);
    if (adding !== '') return show(context, deps, { id: SUPPLEMENT_FORM, values, faults: [] }, adding);
    try {
      await supplement(deps, reference, values);
      return context.redirect(`${employmentPath(reference)}?erfasst=qualifikation`, 303);
    } catch (error) {
      const refusal = withFieldsAs(asRefusal(error), { as: 'actor' });
      if (refusal.code === 'INTERNAL' || refusal.status === 404) throw error;
      return show(context, deps, { id: SUPPLEMENT_FORM, values, faults: refusal.faults }, '', refusal.status);
    }
  });
  return routes;
}

async function supplement(
  deps: PageDependencies,
  reference: string,
  values: Readonly<Record<string, string>>,
): Promise<void> {
  const { actor = '', [REQUEST_ID_FIELD]: requestId = newRequestId() } = values;
  const said = withPriorEmployment(inputOf(values, FIELDS, { qualification: {} }), values);
  const input = withTrainingTopics(said, values);
  await noting(deps, { command: 'supplement', actor, entity: reference }, () =>
    checkForm(supplementSchema, input, actor, priorEmploymentFaults(values)),
  );
  await deps.fristwerk.supplement(reference, input, { actor, requestId });
}

async function show(
  context: Context,
  deps: PageDependencies,
  state: FormState,
  adding = '',
  status = 200,
): Promise<Response> {
  const { reference } = await deps.fristwerk.employment(context.req.param('reference') ?? '');
  const [people, organisations] = await Promise.all([deps.people(), deps.organisations()]);
  const form = namingActor(state, people, organisations);
  const words = HIRE.supplement;
  const content = (
    <>
      <p class="kern-preline">
        <ReferenceLink reference={reference} />
      </p>
      <h1 class="kern-heading-large">{words.title}</h1>
      <p class="kern-body fw-lead">{words.intro}</p>
      <ErrorSummary form={form} hasField={(name) => name !== 'qualification' && isShown(name, FIELDS)} />
      <form class="fw-form" method="post" action={supplementPath(reference)} novalidate>
        <FormHead form={form} />
        <DayField form={form} name="provedOn" hint={words.provedHint} />
        <QualificationFields form={form} addingPiece={adding === ADD_PIECE} />
        <FieldGroup form={form} name="recording" title={HIRE.actor}>
          <ActorField form={form} people={people} />
        </FieldGroup>
        <SubmitButton label={words.submit} />
      </form>
    </>
  );
  const title = form.faults.length > 0 ? FRAME.faultTitle(words.title) : words.title;
  return answerPage(context, deps, { title, section: 'staff', content }, status as ContentfulStatusCode);
}
