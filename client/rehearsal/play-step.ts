import { FristwerkError } from '../../domain/errors';
import type { CommandContext, CommandResult, Fristwerk } from '../fristwerk';
import type { Names } from './names';
import { beginningOf, recordOf, type ScenarioStep } from './scenario';

/** What a step came to: the answer of an entity, or contacts that were taken down. */
export type StepResult =
  | { readonly kind: 'answer'; readonly answer: CommandResult }
  | { readonly kind: 'contacts'; readonly count: number };

/** Carries out a step on the use cases, with ids in the place of names. @throws whatever the use case refuses */
export async function playStep(
  fristwerk: Fristwerk,
  step: ScenarioStep,
  names: Names,
  context: CommandContext,
): Promise<StepResult> {
  if (step.contacts !== undefined) {
    const { organisation, list } = step.contacts;
    const { contactIds } = await fristwerk.recordContacts(organisation, names.resolved(list), context);
    return { kind: 'contacts', count: contactIds.length };
  }
  return { kind: 'answer', answer: await answerTo(fristwerk, step, names, context) };
}

function answerTo(fristwerk: Fristwerk, step: ScenarioStep, names: Names, context: CommandContext) {
  if (step.hire !== undefined) return fristwerk.hire(step.hire, context);
  const beginning = beginningOf(step);
  if (beginning !== null) return fristwerk.begin(beginning.entity, names.resolved(beginning.input), context);
  const record = recordOf(step);
  if (record !== null)
    return fristwerk.record(idOf(names, record.entity), record.type, names.resolved(record.data), context);
  if (step.report !== undefined) {
    const { grant, ...report } = step.report;
    return fristwerk.sendAnnualReport(idOf(names, grant), report, context);
  }
  if (step.supplement !== undefined) {
    const { employment, ...input } = step.supplement;
    return fristwerk.supplement(idOf(names, employment), input, context);
  }
  const { employment, duty, ...input } = step.prove ?? { employment: '', duty: '' };
  return fristwerk.prove(idOf(names, employment), duty, input, context);
}

function idOf(names: Names, name: string): string {
  const entityId = names.entityId(name);
  if (entityId === undefined) throw new FristwerkError('UNKNOWN_ENTITY', { field: 'entity', value: name });
  return entityId;
}

/** What a step does, in a word: a use case, or the type of an event. */
export function commandOf(step: ScenarioStep): string {
  if (step.hire !== undefined) return 'hire';
  if (step.prove !== undefined) return `prove ${step.prove.duty}`;
  if (step.supplement !== undefined) return 'supplement';
  if (step.contacts !== undefined) return 'contacts';
  if (step.report !== undefined) return 'report';
  const beginning = beginningOf(step);
  return recordOf(step)?.type ?? firstEventOf(beginning?.input) ?? 'begin';
}

const ABOUT = ['organisation', 'person'];

function firstEventOf(input: unknown): string | undefined {
  return Object.keys((input ?? {}) as object).find((key) => !ABOUT.includes(key));
}
