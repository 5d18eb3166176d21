import type { UsedReading } from '../../domain/guideline';
import type { DerivationContext } from '../../rules/duties/duty-row';
import { type ReadingKey, usedReading } from '../../rules/guideline/readings';

/** On what an answer rests: readings, guideline version, calendar. */
export interface Resting {
  readonly readings: readonly UsedReading[];
  readonly guideline: string;
  readonly calendar: string;
}

/** The same for an answer that used these switches. */
export function restingOn(context: DerivationContext, ...keys: readonly ReadingKey[]): Resting {
  return {
    readings: keys.map((key) => usedReading(key, context)),
    guideline: context.guideline.version,
    calendar: context.calendar.version,
  };
}
