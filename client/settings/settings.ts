import type { LegalDate } from '../../domain/legal-date';
import type { AwayPeriod } from '../../store/away';
import type { SettingsProposal, SettingsVersion } from '../../store/house-settings';
import type { WhatIfReport } from '../foresight/what-if';
import type { CommandContext } from '../fristwerk';
import type { ReassessmentProgress } from '../reassess-all';

/** The settings that hold now, with every default filled in, and what waits for a second person. */
export interface SettingsInForce {
  readonly version: number;
  readonly since: string;
  readonly setBy: string;
  /** As `rules/duties/house-settings.ts` types them. */
  readonly settings: unknown;
  readonly proposals: readonly SettingsProposal[];
  /** How far the files have followed; null once all have. */
  readonly reassessment: ReassessmentProgress | null;
}

/** What a confirmed proposal caused. */
export interface SettingsAdopted {
  readonly version: SettingsVersion;
  /** Files that will follow: the worker asks each of them to look again. */
  readonly entities: number;
}

/** The settings that a county gives itself, and the absences of those who are reminded. */
export interface Settings {
  settings(): Promise<SettingsInForce>;
  /** Every version, the newest first. */
  settingsHistory(): Promise<readonly SettingsVersion[]>;
  /** Which open dates and reminders these settings would move. Changes nothing. @throws INVALID_INPUT, UNKNOWN_READING */
  previewSettings(input: unknown): Promise<WhatIfReport>;
  /** Proposes settings; they hold once a second person confirms, the county's administrator or lead. @throws INVALID_INPUT, ACTOR_NOT_ENTITLED */
  proposeSettings(input: unknown, context: CommandContext): Promise<SettingsProposal>;
  /**
   * Puts proposed settings into force and answers at once; the worker lets every file look again.
   * @throws NOTHING_TO_CONFIRM, PROPOSAL_OUTDATED where other settings came into force since it was proposed,
   *   SECOND_PERSON_REQUIRED, ACTOR_NOT_ENTITLED
   */
  confirmSettings(proposalId: string, context: CommandContext): Promise<SettingsAdopted>;
  /**
   * Lets every file look again and returns when all have been asked: goes on with what is unfinished, else begins anew.
   * @returns how many were asked
   * @throws ACTOR_NOT_ENTITLED, ENGINE_UNREACHABLE
   */
  reassess(context: CommandContext, onProgress?: (progress: ReassessmentProgress) => void): Promise<number>;
  /** Notes from when to when somebody who is reminded is not there, never why. @throws UNKNOWN_ACTOR, DATE_ORDER, INVALID_DATE */
  setAway(person: string, input: unknown, context: CommandContext): Promise<AwayPeriod>;
  /** Takes an absence back by its first day. @throws NOT_FOUND */
  dropAway(person: string, from: LegalDate, context: CommandContext): Promise<void>;
  /** Who is away today or later. */
  awayPeople(): Promise<readonly AwayPeriod[]>;
  /**
   * Notes that an accepted mail came back; what it told goes to the next person of the ladder.
   * `detail` is kept without addresses. @throws NOT_FOUND, INVALID_TEXT, ACTOR_NOT_ENTITLED
   */
  noteBounce(messageId: string, input: unknown, context: CommandContext): Promise<BounceNoted>;
}

/** What came of a mail that came back: `nobodyLeft` says that nobody else can be told. */
export interface BounceNoted {
  readonly messageId: string;
  readonly nobodyLeft: boolean;
  /** Present when it had been noted before. */
  readonly repeated?: true;
}
