import type { Provision, ReadingNumber, ReadingValue } from '../../domain/guideline';
import type { Guideline } from '../../rules/guideline/guideline';
import type { ReadingSwitch } from '../../rules/guideline/reading-switch';

/** What a county may set instead of the default: a named answer, a number between limits (inclusive), a list. */
export type ReadingAlternative =
  | { readonly kind: 'value'; readonly value: string }
  | { readonly kind: 'range'; readonly min: number; readonly max: number; readonly unit: string }
  | { readonly kind: 'list' };

/** A question that the text leaves open at a passage, and how it is answered. */
export interface ProvisionReading {
  readonly number: ReadingNumber;
  readonly key: string;
  /** What holds where a county sets nothing. */
  readonly default: ReadingValue;
  /** Empty where the answer is fixed. */
  readonly alternatives: readonly ReadingAlternative[];
}

/** The readings that touch a passage: asked there, or deciding a duty that arises there. In the order of their numbers. */
export function readingsAt(guideline: Guideline, provision: Provision): readonly ProvisionReading[] {
  const deciding = decidingDuties(guideline, provision);
  const touches = (question: { number: ReadingNumber; provision: Provision }) =>
    question.provision === provision || deciding.has(question.number);
  const { switches, fixedReadings } = guideline;
  const settable = Object.entries(switches).filter(([, question]) => touches(question));
  return [
    ...settable.map(([key, question]) => settableReading(key, question)),
    ...fixedReadings
      .filter(touches)
      .map(({ number, key, value }) => ({ number, key, default: value, alternatives: [] })),
  ].toSorted((a, b) => Number(a.number.slice(1)) - Number(b.number.slice(1)));
}

function decidingDuties({ duties }: Guideline, provision: Provision): ReadonlySet<ReadingNumber> {
  const rows = Object.values(duties).flat();
  return new Set(rows.filter((row) => row.provision === provision).flatMap(({ readings }) => readings));
}

function settableReading(key: string, question: ReadingSwitch): ProvisionReading {
  const { number, default: answer } = question;
  return { number, key, default: answer, alternatives: alternativesOf(question) };
}

function alternativesOf(question: ReadingSwitch): readonly ReadingAlternative[] {
  const named = (values: readonly string[]) =>
    values.filter((value) => value !== question.default).map((value) => ({ kind: 'value' as const, value }));
  if ('choices' in question) return named(question.choices);
  if ('entries' in question) return [{ kind: 'list' }];
  const { min, max, unit, orElse } = question;
  return [{ kind: 'range', min, max, unit }, ...named(orElse === undefined ? [] : [orElse])];
}
