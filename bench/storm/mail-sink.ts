import { SMTPServer } from 'smtp-server';

/** A mail server that accepts everything and remembers which mail came when. */
export class MailSink {
  readonly accepted: { readonly messageId: string; readonly at: number }[] = [];
  /** Every `Message-ID` that came. */
  readonly messages = new Set<string>();
  readonly #server: SMTPServer;

  private constructor() {
    this.#server = new SMTPServer({
      disabledCommands: ['AUTH', 'STARTTLS'],
      onData: (stream, _session, done) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          this.#take(Buffer.concat(chunks).toString('latin1'));
          done();
        });
      },
    });
    this.#server.on('error', () => undefined);
  }

  static async open(): Promise<MailSink> {
    const sink = new MailSink();
    await new Promise<void>((resolve) => sink.#server.listen(0, '127.0.0.1', resolve));
    return sink;
  }

  get url(): string {
    return `smtp://127.0.0.1:${(this.#server.server.address() as { port: number }).port}`;
  }

  async close(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }

  #take(mail: string): void {
    const messageId = /^message-id:\s*<([^>]+)>/im.exec(mail)?.[1] ?? '';
    this.accepted.push({ messageId, at: Date.now() });
    this.messages.add(messageId);
  }
}
