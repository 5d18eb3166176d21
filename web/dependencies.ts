import type { Fristwerk } from '../client/fristwerk';
import type { ErrorCode } from '../domain/errors';
import type { LegalDate } from '../domain/legal-date';

/** A person who may act, with one of the roles held. Somebody with two roles stands in the list twice. */
export interface Person {
  readonly id: string;
  readonly name: string;
  /** Organisation id. */
  readonly organisation: string;
  readonly role: string;
}

/** An organisation as the forms offer it. `kind` is `provider`, `county` or `granting-authority`. */
export interface Organisation {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
}

/** A command refused at this edge, or a failure of ours, for log and audit: never with what was typed. */
export interface Refusal {
  readonly command: string;
  readonly code: ErrorCode;
  readonly actor: string;
  readonly entity: string | null;
  /** The thrown error, for the log of faults; present only when the fault is ours (`INTERNAL`). */
  readonly cause?: unknown;
}

/** Everything the web application needs from outside. */
export interface WebDependencies {
  readonly fristwerk: Fristwerk;
  /** The German calendar day by the entities' clock. */
  today(): LegalDate;
  people(): Promise<readonly Person[]>;
  organisations(): Promise<readonly Organisation[]>;
  readonly version: string;
  /** Told of each command refused before its use case saw it (which notes its own), and of each unexpected failure. */
  onRefusal(refusal: Refusal): void | Promise<void>;
}
