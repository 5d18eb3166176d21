import type { LegalDate } from '../../../domain/legal-date';
import type { Cents, FullTimeEquivalent } from '../../../domain/money';

/**
 * The value of a fact of each kind. `money` is whole cents; `share` ten-thousandths of full-time work, at most one post;
 * `shareSum` the same of several posts; `count` a whole number; `country` ISO 3166-1 alpha-2, `DE` for Germany;
 * `list` some of its choices, each once.
 */
export interface KindValues {
  boolean: boolean;
  text: string;
  country: string;
  choice: string;
  list: readonly string[];
  count: number;
  money: Cents;
  share: FullTimeEquivalent;
  shareSum: number;
  date: LegalDate;
}
export type FactKind = keyof KindValues;

/** What a fact is made of; `choices` closes the set of its values, or of the entries of a list. */
export interface FactDefinition {
  readonly kind: FactKind;
  readonly choices?: readonly string[];
  /**
   * Set where somebody may really change the fact or still prove it: the share of a post, an agreement on file. Left
   * out of what happened, was found or decided; a nearest fix never proposes that it was otherwise.
   */
  readonly changeable?: true;
}

/** The facts of one subject, by name. */
export type FactCatalogue = Readonly<Record<string, FactDefinition>>;

/** Known to be so, or known not to be. */
export const YES_OR_NO = { kind: 'boolean' } as const;
/** The same, and what is not so can be made so. */
export const YES_OR_NOT_YET = { kind: 'boolean', changeable: true } as const;
/** A calendar day. */
export const DATE = { kind: 'date' } as const;
