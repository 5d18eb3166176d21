import { type Fault, FristwerkError } from '../../domain/errors';
import { isLegalDate } from '../../domain/legal-date';
import { FACTS, type FactDefinition, type FactKind, type Facts } from './facts';

const isWhole = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;

const IS_KIND: Readonly<Record<FactKind, (value: unknown) => boolean>> = {
  boolean: (value) => typeof value === 'boolean',
  text: (value) => typeof value === 'string' && value.length > 0,
  choice: (value) => typeof value === 'string',
  money: isWhole,
  share: (value) => isWhole(value) && (value as number) > 0 && (value as number) <= 10_000,
  date: isLegalDate,
};

/**
 * Whether a value can be the value of such a fact: `money` and `share` are whole numbers, a share from 1 to 10,000.
 */
export function isFactValue(definition: FactDefinition, value: unknown): boolean {
  const chosen = definition.choices === undefined || definition.choices.includes(value as string);
  return IS_KIND[definition.kind](value) && chosen;
}

/**
 * Lets facts pass that the catalogue knows and whose values fit it; unknown facts are left out.
 * Stands before the rules because json-rules-engine compares a wrong type to "false" without a word.
 * @throws INVALID_INPUT with one fault for each: UNKNOWN_FIELD, INVALID_TYPE, INVALID_CHOICE.
 */
export function checkFacts(facts: Readonly<Record<string, unknown>>): Facts {
  const known = Object.entries(facts).filter(([, value]) => value !== undefined);
  const faults = known.flatMap(([name, value]) => faultsOf(name, value));
  if (faults.length > 0) throw new FristwerkError('INVALID_INPUT', { faults });
  return Object.fromEntries(known) as Facts;
}

function faultsOf(field: string, value: unknown): Fault[] {
  if (!Object.hasOwn(FACTS, field)) return [{ code: 'UNKNOWN_FIELD', field, value }];
  const definition: FactDefinition = FACTS[field as keyof typeof FACTS];
  if (isFactValue(definition, value)) return [];
  return definition.choices === undefined
    ? [{ code: 'INVALID_TYPE', field, value, details: { expected: definition.kind } }]
    : [{ code: 'INVALID_CHOICE', field, value, details: { choices: definition.choices } }];
}
