import type { Decision } from '../../../domain/decision';
import { type EventSubject, factsFromEvents } from '../../../rules/assess/facts-from-events';
import { deciderOf } from '../../../rules/eligibility/decider-of';
import type { FactsOf } from '../../../rules/eligibility/facts';
import { basisOn } from '../basis';
import type { Calculator } from '../calculator';
import { decisiveDay } from '../decisive-day';
import { located } from '../located';
import { plannedEvents } from '../planned-events';
import { DECIDE_INPUT, type DecideInputs } from './decide-input';
import { decideResultSchema } from './decide-result';
import { factsOfEmployment } from './employment-facts';

/** A proposal on an employment, absence, grant, care case or mandate that is only asked about; nothing is recorded. */
export const DECIDE: Calculator<Decision> = {
  input: DECIDE_INPUT.schema,
  output: decideResultSchema,
  calculate: async (input) => {
    const { form, asked } = DECIDE_INPUT.parse(input);
    return form === 'employment' ? decideEmployment(asked) : decideEntity(form, asked);
  },
};

function decideEmployment(asked: DecideInputs['employment']): Promise<Decision> {
  const { firstDay, asOf } = asked;
  const context = basisOn(asked, firstDay ?? asOf, firstDay === undefined ? 'asOf' : 'firstDay');
  const facts = located('firstDay', () => factsOfEmployment(asked, context), asked);
  return deciderOf(context.guideline)('employment', facts, context.readings);
}

function decideEntity<Subject extends EventSubject>(subject: Subject, asked: DecideInputs[Subject]): Promise<Decision> {
  const events = plannedEvents(asked.events ?? []);
  const { day, field } = events.length === 0 ? { day: asked.asOf, field: 'asOf' } : decisiveDay(subject, events);
  const basis = basisOn(asked, day, field);
  // Without events nothing is known: their facts would say "no" where nobody was asked.
  const told = events.length === 0 ? {} : factsFromEvents(subject, events, basis, asked.asOf);
  const facts = { ...told, ...asked.facts } as FactsOf<Subject>;
  return deciderOf(basis.guideline)(subject, facts, basis.readings);
}
