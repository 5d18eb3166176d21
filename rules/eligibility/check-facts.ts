import { ENTITY_TYPES, type EntityType } from '../../domain/case-event';
import { type Fault, FristwerkError } from '../../domain/errors';
import { isLegalDate } from '../../domain/legal-date';
import { FACTS, type FactCatalogue, type FactDefinition, type FactKind, type FactsOf } from './facts';

/** The longest text that a fact may be. */
const LONGEST_TEXT = 200;

const isWhole = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.trim().length > 0 && value.length <= LONGEST_TEXT && !/\p{Cc}/u.test(value);
const isList = (value: unknown): boolean =>
  Array.isArray(value) && value.every((entry) => typeof entry === 'string') && new Set(value).size === value.length;

const IS_KIND: Readonly<Record<FactKind, (value: unknown) => boolean>> = {
  boolean: (value) => typeof value === 'boolean',
  text: isText,
  country: (value) => typeof value === 'string' && /^[A-Z]{2}$/.test(value),
  choice: (value) => typeof value === 'string',
  list: isList,
  count: isWhole,
  money: isWhole,
  share: (value) => isWhole(value) && value > 0 && value <= 10_000,
  shareSum: isWhole,
  date: isLegalDate,
};

/** Whether a value can be the value of a fact of that kind, its choices apart. */
export function isOfKind(kind: FactKind, value: unknown): boolean {
  return IS_KIND[kind](value);
}

/** Whether a value can be the value of such a fact: of its kind and among its choices. */
export function isFactValue({ kind, choices }: FactDefinition, value: unknown): boolean {
  if (!IS_KIND[kind](value)) return false;
  if (choices === undefined) return true;
  return kind === 'list'
    ? (value as string[]).every((entry) => choices.includes(entry))
    : choices.includes(value as string);
}

/**
 * Lets facts pass that the catalogue of the subject knows and whose values fit it; unknown facts are left out.
 * Stands before the rules because json-rules-engine compares a wrong type to "false" without a word.
 * @throws INVALID_INPUT with one fault for each: UNKNOWN_FIELD, INVALID_TYPE, INVALID_CHOICE.
 */
export function checkFacts<Subject extends EntityType>(subject: Subject, facts: unknown): FactsOf<Subject> {
  if (!ENTITY_TYPES.includes(subject))
    refuse([{ code: 'INVALID_CHOICE', field: 'subject', value: subject, details: { choices: ENTITY_TYPES } }]);
  if (typeof facts !== 'object' || facts === null || Array.isArray(facts))
    refuse([{ code: 'INVALID_TYPE', field: 'facts', value: facts, details: { expected: 'object' } }]);
  const known: Record<string, unknown> = {};
  const faults: Fault[] = [];
  for (const [name, value] of Object.entries(facts)) {
    if (value === undefined) continue;
    const fault = faultOf(FACTS[subject], name, value);
    if (fault === null) known[name] = value;
    else faults.push(fault);
  }
  if (faults.length > 0) refuse(faults);
  return known as FactsOf<Subject>;
}

function refuse(faults: readonly Fault[]): never {
  throw new FristwerkError('INVALID_INPUT', { faults });
}

function faultOf(catalogue: FactCatalogue, field: string, value: unknown): Fault | null {
  const definition = Object.hasOwn(catalogue, field) ? catalogue[field] : undefined;
  if (definition === undefined) return { code: 'UNKNOWN_FIELD', field, value };
  if (isFactValue(definition, value)) return null;
  const { kind, choices } = definition;
  return choices === undefined || (kind === 'list' && !isList(value))
    ? { code: 'INVALID_TYPE', field, value, details: { expected: kind } }
    : { code: 'INVALID_CHOICE', field, value, details: { choices } };
}
