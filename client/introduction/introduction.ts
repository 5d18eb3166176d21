import type { CommandContext } from '../fristwerk';
import type { IntroductionReport } from './dry-run/report';
import type { OnProgress } from './run/run';
import type { ImportFile } from './upload';

/** What an import is asked: its files, and from which day on Fristwerk is used. */
export interface IntroductionInput {
  readonly files: readonly ImportFile[];
  /** `2026-11-23`; today where it is left out, or the day of the same import that was interrupted. */
  readonly introducedOn?: string | undefined;
}

/** What an import caused. */
export interface IntroductionResult {
  readonly importId: string;
  readonly introducedOn: string;
  readonly entities: readonly { readonly entityId: string; readonly reference: string }[];
  /** Mails that tell what is open of the time before. */
  readonly summaries: number;
  /** It had been finished before; nothing was done. */
  readonly repeated?: true;
}

/** Start with what is there: staff, mandates, grants, open cases and running absences from a workbook. */
export interface Introduction {
  /** Tells everything that is wrong, and what would be caused; writes nothing. @throws INVALID_DATE, UNKNOWN_ACTOR */
  checkIntroduction(input: IntroductionInput, actor: string): Promise<IntroductionReport>;
  /**
   * Records everything, or goes on where it was interrupted; nothing begins unless everything is valid.
   * @throws INVALID_INPUT with every fault, INTRODUCTION_UNFINISHED while another import is unfinished
   */
  introduce(
    input: IntroductionInput,
    context: Pick<CommandContext, 'actor'>,
    onProgress?: OnProgress,
  ): Promise<IntroductionResult>;
  /**
   * Gives the unfinished import up. What was recorded stays.
   * @returns file references of the entities of which only a part was recorded
   * @throws NOT_FOUND where none is unfinished, ACTOR_NOT_ENTITLED
   */
  giveUpIntroduction(context: Pick<CommandContext, 'actor'>): Promise<readonly string[]>;
}
