import { OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { ContactsResult } from '../../client/contacts/contacts';
import { dateField, identifier } from '../../domain/fields';
import { parseInput } from '../../domain/validation';
import { FORM_LIMIT, limitBody } from '../body-limits';
import type { WebDependencies } from '../dependencies';
import { commandHeaders, receiveCommand } from './command-context';
import { answers, commandAnswers, refusals } from './described-answers';
import { jsonBody } from './json-body';
import {
  contactsBodySchema,
  contactsResultSchema,
  contactViewSchema,
  keptContactSchema,
} from './schemas/contact-schema';
import { withoutLeftOut } from './without-left-out';

const filterSchema = z.strictObject({
  organisation: identifier.optional(),
  from: dateField.optional(),
  to: dateField.optional(),
});
const ownerSchema = z.strictObject({ organisation: identifier.optional() });
const contactParameter = z.object({ contact: z.string().openapi({ example: 'contact-0123456789abcdef' }) });
const correctionSchema = z.strictObject({ contact: contactsBodySchema.options[0], reason: z.string() });
const voidingSchema = z.strictObject({ reason: z.string() });

/** Contacts for the key figures (3.11.1): kept singly or in series, listed, corrected, voided. */
export function contactRoutes(deps: WebDependencies): OpenAPIHono {
  const routes = new OpenAPIHono();
  describeReading(routes);
  describeWriting(routes);
  const { fristwerk } = deps;
  routes.post('/contacts', limitBody(FORM_LIMIT), async (request) => {
    const { context, content } = await receiveCommand(deps, request, 'recordContacts', jsonBody);
    const { organisation } = parseInput(ownerSchema, request.req.query());
    return answerContacts(request, await fristwerk.recordContacts(organisation, content, context));
  });
  routes.get('/contacts', async (request) => {
    const filter = withoutLeftOut(parseInput(filterSchema, request.req.query()));
    return request.json(await fristwerk.contacts(filter));
  });
  routes.get('/contacts/:contact', async (request) =>
    request.json(await fristwerk.contact(request.req.param('contact'))),
  );
  routes.post('/contacts/:contact/correction', limitBody(FORM_LIMIT), async (request) => {
    const { context, content } = await receiveCommand(deps, request, 'correctContact', jsonBody);
    return answerContacts(request, await fristwerk.correctContact(request.req.param('contact'), content, context));
  });
  routes.post('/contacts/:contact/voiding', limitBody(FORM_LIMIT), async (request) => {
    const { context, content } = await receiveCommand(deps, request, 'voidContact', jsonBody);
    return answerContacts(request, await fristwerk.voidContact(request.req.param('contact'), content, context));
  });
  return routes;
}

function answerContacts(request: Context, result: ContactsResult): Response {
  return request.json(result, result.repeated === true ? 200 : 201);
}

function describeReading({ openAPIRegistry }: OpenAPIHono): void {
  openAPIRegistry.registerPath({
    method: 'get',
    path: '/contacts',
    summary: 'Kontakte auflisten',
    request: { query: filterSchema },
    responses: { ...answers(200, 'Kontakte', z.array(keptContactSchema)), ...refusals(422, 503) },
  });
  openAPIRegistry.registerPath({
    method: 'get',
    path: '/contacts/{contact}',
    summary: 'Alle Fassungen eines Kontakts lesen',
    request: { params: contactParameter },
    responses: { ...answers(200, 'Kontakt', contactViewSchema), ...refusals(404, 503) },
  });
}

function describeWriting({ openAPIRegistry }: OpenAPIHono): void {
  const body = (schema: z.ZodType) => ({ content: { 'application/json': { schema } }, required: true });
  openAPIRegistry.registerPath({
    method: 'post',
    path: '/contacts',
    summary: 'Kontakte erfassen, einzeln oder als Liste',
    request: { headers: commandHeaders, query: ownerSchema, body: body(contactsBodySchema) },
    responses: commandAnswers(contactsResultSchema),
  });
  openAPIRegistry.registerPath({
    method: 'post',
    path: '/contacts/{contact}/correction',
    summary: 'Kontakt berichtigen',
    request: { headers: commandHeaders, params: contactParameter, body: body(correctionSchema) },
    responses: commandAnswers(contactsResultSchema),
  });
  openAPIRegistry.registerPath({
    method: 'post',
    path: '/contacts/{contact}/voiding',
    summary: 'Kontakt für ungültig erklären',
    request: { headers: commandHeaders, params: contactParameter, body: body(voidingSchema) },
    responses: commandAnswers(contactsResultSchema),
  });
}
