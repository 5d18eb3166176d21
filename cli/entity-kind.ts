import { ENTITY_TYPES, type EntityType } from '../domain/case-event';
import { FristwerkError } from '../domain/errors';

/** An entity's kind as it is written in a call: `careCase` is `care-case`. */
export const kindWord = (type: EntityType): string => type.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The kind that a word of a call names. @throws INVALID_CHOICE with all kinds */
export function kindNamed(word: string, field = 'kind'): EntityType {
  const type = ENTITY_TYPES.find((one) => kindWord(one) === word);
  if (type !== undefined) return type;
  throw new FristwerkError('INVALID_CHOICE', { field, value: word, details: { choices: ENTITY_TYPES.map(kindWord) } });
}
