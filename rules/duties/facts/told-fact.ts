import type { LegalDate } from '../../../domain/legal-date';

/** Something that another entity has to know, as it stands now. */
export interface ToldFact {
  readonly to: string;
  readonly type: string;
  /** What it is about: it is told again when its content is another one. */
  readonly about: string;
  /** What the event says, but for the day on which it was told. */
  readonly content: Readonly<Record<string, unknown>>;
}

/** An event's data as the receiver's schema wants them: most facts name the day of the event from which they follow. */
export function dataOf({ type, content }: ToldFact, on: LegalDate): Readonly<Record<string, unknown>> {
  return type === 'absenceSumChanged' ? content : { on, ...content };
}
