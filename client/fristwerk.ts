import type { CommandAnswer } from '../domain/assessment';
import type { Decision } from '../domain/decision';
import type { DeliveryState } from '../domain/delivery';
import type { Duty, DutyStatus } from '../domain/duty';
import type { LegalDate } from '../domain/legal-date';
import type { Party } from '../domain/party';
import type { Contacts } from './contacts/contacts';
import type { Entities } from './entities/entities';
import type { Feeds } from './feeds/feeds';
import type { Foresight } from './foresight/foresight';
import type { Introduction } from './introduction/introduction';
import type { Settings } from './settings/settings';

/** Who acts, and under which request id; the same request id again gets the first answer. */
export interface CommandContext {
  /** Person id of the actor; must hold a role in the organisation concerned. */
  readonly actor: string;
  readonly requestId: string;
}

/** What a command caused. */
export interface CommandResult extends CommandAnswer {
  readonly reference: string;
  /** Names of the organisations that owe a duty of the changes, where that is not the entity's own, by their ids. */
  readonly owners?: Readonly<Record<string, string>>;
  /** Q35: a person says whether the notice that was recorded is in writing. */
  readonly writtenForm?: 'toConfirm';
  /** Present when the same request id had been answered before. */
  readonly repeated?: true;
}

/** A document handed in with a proof. */
export interface DocumentUpload {
  readonly fileName: string;
  readonly mediaType: string;
  readonly content: Buffer;
}

/** Which duties to list; every part is optional. */
export interface DutyFilter {
  readonly status?: DutyStatus | 'overdue';
  readonly bearer?: Party;
  readonly dueBefore?: LegalDate;
  readonly organisation?: string;
  readonly entityId?: string;
}

/** A duty in a list, with what people call the case. */
export interface ListedDuty {
  readonly entityId: string;
  readonly reference: string;
  readonly organisation: string;
  readonly duty: Duty;
  readonly overdue: boolean;
}

/** An employment as the pages show it. The person's name comes from the store, never from a workflow. */
export interface EmploymentView {
  readonly entityId: string;
  readonly reference: string;
  readonly organisation: { readonly id: string; readonly name: string };
  readonly person: { readonly givenName: string; readonly familyName: string } | null;
  readonly decision: Decision | null;
  readonly duties: readonly (Duty & { readonly overdue: boolean })[];
  readonly eventCount: number;
}

/** A mail as the outbox page lists it. */
export interface ListedDelivery {
  readonly messageId: string;
  readonly entityId: string;
  /** File reference of the first file that it tells of. */
  readonly reference: string;
  /** Every file that it tells of, where there are several. */
  readonly references?: readonly string[];
  readonly recipient: { readonly personId: string; readonly name: string; readonly email: string | null };
  readonly recipientRole: string;
  readonly subject: string;
  readonly queuedAt: string;
  readonly state: DeliveryState;
  readonly attempts: number;
  readonly rungs: readonly string[];
}

export interface DeliveryView extends ListedDelivery {
  readonly text: string;
  readonly html: string;
  readonly ics: string | null;
  readonly history: readonly { readonly at: string; readonly result: string; readonly detail: string }[];
}

/** One entry of an entity's life as people read it. */
export interface HistoryEntry {
  readonly at: string;
  /** `intervention`: what people did to the record or to a duty, from a correction to a handover. */
  readonly kind: 'event' | 'intervention' | 'decision' | 'deadline' | 'reminder' | 'proof' | 'delivery' | 'technical';
  /** One German sentence. */
  readonly sentence: string;
  readonly actor?: string;
  readonly provisions: readonly string[];
  /** Of an event: it was corrected, voided or rejected as a proof later on. */
  readonly standing?: 'corrected' | 'voided' | 'rejected';
  /** Number of the first raw history event behind it; absent for deliveries. */
  readonly historyEventId?: number;
  readonly details?: unknown;
}

/** Whether rebuilding the read model changed anything. */
export interface ReprojectionReport {
  readonly entities: number;
  readonly differences: readonly { readonly entityId: string; readonly table: string; readonly what: string }[];
}

/** Everything people do with Fristwerk, by name. CLI, pages and API call nothing else. */
export interface Fristwerk extends Settings, Entities, Foresight, Contacts, Feeds, Introduction {
  /** Starts an employment. `input` is unchecked (file, form, API). @throws INVALID_INPUT and the codes of `docs/errors.md` */
  hire(input: unknown, context: CommandContext): Promise<CommandResult>;
  /** Records the proof that closes a duty. `input` is checked against the duty's own fields. */
  prove(
    entity: string,
    dutyId: string,
    input: unknown,
    context: CommandContext,
    document?: DocumentUpload,
  ): Promise<CommandResult>;
  /** Records facts on the qualification that were handed in later. */
  supplement(entity: string, input: unknown, context: CommandContext): Promise<CommandResult>;
  /** Entity by id or file reference. @throws UNKNOWN_ENTITY */
  employment(entity: string): Promise<EmploymentView>;
  employments(): Promise<readonly EmploymentView[]>;
  /** From the read model, sorted by due day (prompt duties by their house target). */
  duties(filter?: DutyFilter): Promise<readonly ListedDuty[]>;
  /** The life of an entity, oldest first. */
  history(entity: string): Promise<readonly HistoryEntry[]>;
  /** Temporal's own history as replayable JSON. */
  rawHistory(entity: string): Promise<unknown>;
  deliveries(): Promise<readonly ListedDelivery[]>;
  delivery(messageId: string): Promise<DeliveryView>;
  document(documentId: string): Promise<DocumentUpload>;
  /** Rebuilds the read model from each entity's `snapshot`; leaves deliveries, people and documents alone. */
  reproject(): Promise<ReprojectionReport>;
}
