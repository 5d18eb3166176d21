import type { Calculators } from '../client/calculators/calculators';
import type { Fristwerk } from '../client/fristwerk';
import type { Templates } from '../client/introduction/template/write-template';
import type { RehearsalEntry, RehearsalReport } from '../client/rehearsal/report';
import type { LegalDate } from '../domain/legal-date';

/** A running Fristwerk, for the length of one command. */
export interface CliConnection {
  readonly fristwerk: Fristwerk;
  /** Address of its pages, where it is known. */
  readonly url?: string;
  /** Ids of the people who may act, for the message when `--as` is missing. */
  actors(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** What the command line stands on. */
export interface CliDependencies {
  /** @throws NOT_RUNNING when nothing runs on the data folder */
  connect(dataFolder: string): Promise<CliConnection>;
  /** Plays a scenario (unchecked input) and tells each entry as it happens. */
  rehearse(
    scenario: unknown,
    options: {
      readonly dataFolder: string;
      readonly onEntry: (entry: RehearsalEntry) => void;
      /** Where each entity's raw history is kept, as replayable JSON. */
      readonly historyFolder?: string;
    },
  ): Promise<RehearsalReport>;
  /** The calculators over the rules; loaded when one is asked for. */
  calculators(): Promise<Calculators>;
  /** What is given out for an import; loaded when it is asked for. */
  templates(): Promise<Templates>;
  /** What can be recorded, by the schemas of all events; loaded when somebody asks for it. */
  eventLines(): Promise<typeof import('./event-lines')>;
  /** What is piped in; null at a terminal. */
  stdin(): AsyncIterable<Uint8Array | string> | null;
  /** Resolves when what was written can be taken: with false when nobody reads it any more. */
  taken(): Promise<boolean>;
  /** Writes a line of results. */
  out(line: string): void;
  /** Writes a line of notes, progress or refusals. */
  err(line: string): void;
  newRequestId(): string;
  today(): LegalDate;
  /** Columns of the terminal. */
  readonly width: number;
  readonly dataFolder: string;
}
