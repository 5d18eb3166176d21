import type { EntityType } from '../../../domain/case-event';
import { ABSENCE_FACTS } from './absence';
import { CARE_CASE_FACTS } from './care-case';
import { EMPLOYMENT_FACTS } from './employment';
import type { FactCatalogue, FactDefinition, KindValues } from './fact-definition';
import { GRANT_FACTS } from './grant';
import { MANDATE_FACTS } from './mandate';

export type { FactCatalogue, FactDefinition, FactKind } from './fact-definition';

/** Every fact that a rule on each subject may name, with its kind and unit. */
export const FACTS = {
  employment: EMPLOYMENT_FACTS,
  absence: ABSENCE_FACTS,
  grant: GRANT_FACTS,
  careCase: CARE_CASE_FACTS,
  mandate: MANDATE_FACTS,
} as const satisfies Readonly<Record<EntityType, FactCatalogue>>;

type FactValue<Definition extends FactDefinition> = Definition['kind'] extends 'list'
  ? readonly NonNullable<Definition['choices']>[number][]
  : Definition extends { choices: readonly (infer Choice)[] }
    ? Choice
    : KindValues[Definition['kind']];

type FactsIn<Catalogue extends FactCatalogue> = {
  readonly [Name in keyof Catalogue]?: FactValue<Catalogue[Name]> | undefined;
};

/** The facts of one entity of a subject. A fact left out or `undefined` is unknown, never "no". */
export type FactsOf<Subject extends EntityType> = FactsIn<(typeof FACTS)[Subject]>;

/** The facts of one employment. */
export type Facts = FactsOf<'employment'>;

/** Facts by name, whatever the subject: checked before. */
export type CheckedFacts = Readonly<Record<string, unknown>>;
