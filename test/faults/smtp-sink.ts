import { SMTPServer } from 'smtp-server';

/** A mail that the sink accepted. */
export interface AcceptedMail {
  /** Without angle brackets. */
  readonly messageId: string;
  readonly recipient: string;
  /** Milliseconds since 1970, real clock. */
  readonly at: number;
}

/** A mail server that keeps a log of its own and nothing else, and can be down. */
export class SmtpSink {
  readonly #log: AcceptedMail[] = [];
  #server: SMTPServer | null = null;
  #port = 0;

  /** Everything accepted so far, in order; the same mail again stands there again. */
  get log(): readonly AcceptedMail[] {
    return this.#log;
  }

  get url(): string {
    return `smtp://127.0.0.1:${this.#port}`;
  }

  /** Listens, after the first time on the same port. */
  async start(): Promise<void> {
    const server = new SMTPServer({
      disabledCommands: ['AUTH', 'STARTTLS'],
      closeTimeout: 10,
      onData: (stream, session, accept) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          this.#note(Buffer.concat(chunks).toString(), session.envelope.rcptTo[0]?.address ?? '');
          accept();
        });
      },
    });
    server.on('error', () => undefined);
    await new Promise<void>((resolve) => server.listen(this.#port, '127.0.0.1', resolve));
    this.#port = (server.server.address() as { port: number }).port;
    this.#server = server;
  }

  /** Refuses every connection from now on. */
  async stop(): Promise<void> {
    const server = this.#server;
    this.#server = null;
    if (server !== null) await new Promise<void>((resolve) => server.close(() => resolve()));
  }

  #note(mail: string, recipient: string): void {
    const messageId = /^message-id:\s*<([^>]+)>/im.exec(mail)?.[1];
    if (messageId === undefined) throw new Error('A mail without Message-ID');
    this.#log.push({ messageId, recipient, at: Date.now() });
  }
}
