import type { LegalDate } from '../../domain/legal-date';
import type { Cents, FullTimeEquivalent } from '../../domain/money';

/** Kinds of value a fact can have. `money` is whole cents, `share` ten-thousandths of full-time work, `date` a legal date. */
export const FACT_KINDS = ['boolean', 'text', 'choice', 'money', 'share', 'date'] as const;
export type FactKind = (typeof FACT_KINDS)[number];

interface KindValues {
  boolean: boolean;
  text: string;
  choice: string;
  money: Cents;
  share: FullTimeEquivalent;
  date: LegalDate;
}

/** What a fact is made of; `choices` closes the set of its values. */
export interface FactDefinition {
  readonly kind: FactKind;
  readonly choices?: readonly string[];
}

const EQUIVALENCE = { kind: 'choice', choices: ['equivalence-notice', 'certificate-assessment', 'none'] } as const;
const YES_OR_NO = { kind: 'boolean' } as const;
/** A country is written as ISO 3166-1 alpha-2, `DE` for Germany. */
const COUNTRY = { kind: 'text' } as const;

/** Every fact that an eligibility rule may name, with its kind and unit. */
export const FACTS = {
  qualificationType: { kind: 'choice', choices: ['a', 'b', 'c'] },
  degreeLevel: { kind: 'choice', choices: ['none', 'bachelor', 'master', 'diploma', 'magister', 'doctorate'] },
  degreeSubject: { kind: 'text' },
  degreeCountry: COUNTRY,
  degreeEquivalence: EQUIVALENCE,
  schoolLevel: { kind: 'choice', choices: ['none', 'hauptschule', 'mittlere-reife', 'fachhochschulreife', 'abitur'] },
  schoolCountry: COUNTRY,
  schoolEquivalence: EQUIVALENCE,
  vocationalTrainingCompleted: YES_OR_NO,
  vocationalTrainingCountry: COUNTRY,
  vocationalTrainingEquivalence: EQUIVALENCE,
  experienceCredible: YES_OR_NO,
  experienceDocumentedBy: { kind: 'choice', choices: ['municipality', 'provider'] },
  /** What the earlier employment leads to under 3.3.3; unknown while evidence is missing. */
  exemption: { kind: 'choice', choices: ['exempt', 'notExempt', 'review'] },
  /** Whether the exemption of 3.3.3 is proven now; always known, and "no" while evidence is missing. */
  exemptionEstablished: YES_OR_NO,
  requalificationProven: YES_OR_NO,
  /** Whether the three months of 3.3.2 passed without a beginning, or it came after them. */
  requalificationPeriodMissed: YES_OR_NO,
  fullTimeEquivalent: { kind: 'share' },
  monthlyPay: { kind: 'money' },
  /** Monthly limit of SGB IV 8 on the first day of work. */
  statutoryMinijobLimit: { kind: 'money' },
  /** Whether the check under 3.5 found anything; unknown while no check is recorded. */
  suitabilityFindings: YES_OR_NO,
} as const satisfies Record<string, FactDefinition>;

export type FactName = keyof typeof FACTS;

type FactValue<Definition extends FactDefinition> = Definition extends { choices: readonly (infer Choice)[] }
  ? Choice
  : KindValues[Definition['kind']];

/** The facts of one employment. A fact left out or `undefined` is unknown, never "no". */
export type Facts = { readonly [Name in FactName]?: FactValue<(typeof FACTS)[Name]> | undefined };
