import type { LegalDate } from '../../domain/legal-date';
import type { KeptContact, RecordedContact } from '../../domain/recorded-contact';
import type { FigureFinding } from '../../rules/key-figures/figure-findings';
import type { MergedReport } from '../../rules/key-figures/merged-report';
import type { Outgoing } from '../calculators/figures/figures-input';
import type { FiguresResult } from '../calculators/figures/figures-result';
import type { CommandContext, CommandResult } from '../fristwerk';

/** What a command on contacts came to. */
export interface ContactsResult {
  readonly organisation: string;
  /** In the order in which the contacts were handed in. */
  readonly contactIds: readonly string[];
  /** How many they are. */
  readonly recorded: number;
  /** Reports already sent whose year this touches: "Korrekturmeldung nötig". */
  readonly correctionNeeded: readonly SentReport[];
  /** Present when the same request id had been answered before. */
  readonly repeated?: true;
}

/** Which contacts to list; both days are included. */
export interface ContactFilter {
  readonly organisation?: string;
  readonly from?: LegalDate;
  readonly to?: LegalDate;
}

/** One version of a contact, as it was recorded. */
export interface ContactVersion {
  readonly version: number;
  readonly change: 'recorded' | 'corrected' | 'voided';
  readonly contact: RecordedContact;
  readonly reason: string | null;
  readonly recordedAt: string;
  readonly recordedBy: string;
}

/** A contact with all its versions, the first one first; nothing is ever overwritten. */
export interface ContactView {
  readonly contactId: string;
  readonly organisation: string;
  readonly versions: readonly ContactVersion[];
}

/** Figures of a period or of a calendar year, of one organisation or of all. */
export type FigureQuestion = {
  readonly organisation?: string;
  /** For what leaves the house: small numbers marked or left out (3.11.4). */
  readonly outgoing?: Outgoing;
} & ({ readonly year: number } | { readonly from: LegalDate; readonly to: LegalDate });

/** The three figures of an annual report (3.11.3). */
export interface ReportFigures {
  readonly persons: number;
  readonly families: number;
  readonly talks: number;
}

/** An annual report as it was sent, with what the same year gives today. */
export interface SentReport {
  /** File reference of the grant. */
  readonly grant: string;
  readonly year: number;
  readonly provider: string;
  readonly sentOn: LegalDate;
  readonly eventId: string;
  /** Frozen when it was sent. */
  readonly figures: ReportFigures;
  readonly figuresNow: ReportFigures;
  /** A later report of the same year took its place. */
  readonly replaced: boolean;
  /** Contacts of the year were added, corrected or voided since: "Korrekturmeldung nötig". Never of a replaced one. */
  readonly correctionNeeded: boolean;
}

/** Which reports to list. */
export interface ReportFilter {
  readonly organisation?: string;
  readonly year?: number;
  /** File reference or id of the grant. */
  readonly grant?: string;
}

/** What is counted for the key figures (3.11), and what is reported from it. */
export interface Contacts {
  /**
   * Keeps a contact or a series of them (3.11.1), all or none. An organisation left out is that of the actor.
   * @throws INVALID_INPUT, DATE_IN_FUTURE, UNKNOWN_ENTITY with one fault for each wrong field (`contacts.3.on`);
   * UNKNOWN_ORGANISATION, UNKNOWN_ACTOR, ACTOR_NOT_ENTITLED, REQUEST_ID_REUSED
   */
  recordContacts(organisation: string | undefined, contacts: unknown, context: CommandContext): Promise<ContactsResult>;
  /** Puts `{ contact, reason }` in the place of what a contact says; the original stays. @throws NOT_FOUND and as above */
  correctContact(contactId: string, input: unknown, context: CommandContext): Promise<ContactsResult>;
  /** A contact did not take place: `{ reason }`; the original stays. @throws NOT_FOUND and as above */
  voidContact(contactId: string, input: unknown, context: CommandContext): Promise<ContactsResult>;
  /** The contacts that hold, by day. */
  contacts(filter?: ContactFilter): Promise<readonly KeptContact[]>;
  /** @throws NOT_FOUND */
  contact(contactId: string): Promise<ContactView>;
  /** The figures from the contacts kept and the plans agreed. @throws UNKNOWN_ORGANISATION, DATE_ORDER, OUTSIDE_VALIDITY */
  keyFigures(question: FigureQuestion): Promise<FiguresResult>;
  /** What is missing or implausible in a provider's year (3.11.1). @throws UNKNOWN_ORGANISATION */
  figureGaps(year: number, organisation: string): Promise<readonly FigureFinding[]>;
  /**
   * Counts the gaps of a year and records the check on the grant: `{ year, provider, confirmed? }`. It closes the duty of
   * 3.11.1 where nothing was found, or where `confirmed` says why the rest stands.
   */
  checkFigures(
    grant: string,
    input: unknown,
    context: CommandContext,
  ): Promise<CommandResult & { readonly gaps: readonly FigureFinding[] }>;
  /**
   * Computes and freezes the figures of a year and records that they were reported (3.11.3): `{ year, provider, sentOn,
   * channel, to? }`. Nothing counselled is a report too.
   */
  sendAnnualReport(
    grant: string,
    input: unknown,
    context: CommandContext,
  ): Promise<CommandResult & { readonly figures: ReportFigures }>;
  /** Reports that were sent, the first one first. */
  annualReports(filter?: ReportFilter): Promise<readonly SentReport[]>;
  /** What the providers of a grant reported of a year, as one, with who is missing. @throws UNKNOWN_ENTITY */
  mergedReport(grant: string, year: number): Promise<MergedReport>;
}
