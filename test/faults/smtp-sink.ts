import { createServer, type Server } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A mail that the sink accepted. */
export interface AcceptedMail {
  /** Without angle brackets. */
  readonly messageId: string;
  readonly recipient: string;
  /** Milliseconds since 1970, real clock. */
  readonly at: number;
}

/** A mail server that keeps a log of its own and nothing else; it can be down, out of service, or slow to accept. */
export class SmtpSink {
  readonly #log: AcceptedMail[] = [];
  #listening: SMTPServer | Server | null = null;
  #port = 0;
  #turnedAway = 0;
  #heldBack: (() => void)[] | null = null;

  /** Everything accepted so far, in order; the same mail again stands there again. */
  get log(): readonly AcceptedMail[] {
    return this.#log;
  }

  get url(): string {
    return `smtp://127.0.0.1:${this.#port}`;
  }

  /** Connections that were told so. */
  get turnedAway(): number {
    return this.#turnedAway;
  }

  /** Mails that are fully received and wait to be accepted. */
  get waiting(): number {
    return this.#heldBack?.length ?? 0;
  }

  /** Goes up, after the first time on the same port. */
  async start(): Promise<void> {
    await this.#close();
    const server = new SMTPServer({
      disabledCommands: ['AUTH', 'STARTTLS'],
      closeTimeout: 10,
      onData: (stream, session, done) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          this.#take(Buffer.concat(chunks).toString(), session.envelope.rcptTo[0]?.address ?? '', done);
        });
      },
    });
    server.on('error', () => undefined);
    await new Promise<void>((resolve) => server.listen(this.#port, '127.0.0.1', resolve));
    this.#port = (server.server.address() as { port: number }).port;
    this.#listening = server;
  }

  /** Answers, but takes nothing: whoever connects is told that there is no service (RFC 5321, reply 421). */
  async turnAway(): Promise<void> {
    await this.#close();
    const wall = createServer((socket) => {
      this.#turnedAway += 1;
      socket.on('error', () => undefined);
      socket.end('421 no service\r\n');
    });
    await new Promise<void>((resolve) => wall.listen(this.#port, '127.0.0.1', resolve));
    this.#listening = wall;
  }

  /** From now on takes mails without saying that it accepts them, until `acceptAll`. */
  holdBack(): void {
    this.#heldBack = [];
  }

  acceptAll(): void {
    const waiting = this.#heldBack ?? [];
    this.#heldBack = null;
    for (const accept of waiting) accept();
  }

  /** Goes down: its port is closed. */
  stop(): Promise<void> {
    return this.#close();
  }

  #take(mail: string, recipient: string, done: () => void): void {
    const messageId = /^message-id:\s*<([^>]+)>/im.exec(mail)?.[1];
    if (messageId === undefined) throw new Error('A mail without Message-ID');
    const accept = () => {
      this.#log.push({ messageId, recipient, at: Date.now() });
      done();
    };
    if (this.#heldBack === null) accept();
    else this.#heldBack.push(accept);
  }

  async #close(): Promise<void> {
    const listening = this.#listening;
    this.#listening = null;
    if (listening !== null) await new Promise<void>((resolve) => listening.close(() => resolve()));
  }
}
