/** The two worlds: real cases, and scenarios played with skipped time. */
export const NAMESPACES = { production: 'fristwerk', rehearsal: 'fristwerk-rehearsal' } as const;

/** In `rehearsal` time can be skipped, in `production` never. */
export type NamespacePurpose = keyof typeof NAMESPACES;

/** A Temporal server that answers in both namespaces. */
export interface Engine {
  /** Host and port of the gRPC frontend, e.g. `127.0.0.1:41231`. */
  readonly address: string;
  /** Process id of the server; null where it is not ours. */
  readonly pid: number | null;
  readonly namespaces: Readonly<Record<NamespacePurpose, string>>;
  /** Ends the server in order; after 15 s by force. A server that is not ours goes on. */
  stop(): Promise<void>;
  /** Resolves with the exit code when the server ends, null after a signal. Never for one that is not ours. */
  readonly exited: Promise<number | null>;
}
