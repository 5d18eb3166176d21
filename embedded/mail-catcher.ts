import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { appendFile, rename, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';

/** A mail server for one machine: it keeps what it is sent and passes nothing on. */
export interface MailCatcher {
  readonly url: string;
  readonly port: number;
  stop(): Promise<void>;
}

/** A line of `received.jsonl`: that a mail came, never to whom. */
export interface ReceivedMail {
  /** UTC, ISO 8601. */
  readonly at: string;
  /** As in the header, without angle brackets; null when the mail has none. */
  readonly messageId: string | null;
  readonly recipients: number;
  readonly file: string;
}

const SIZE_LIMIT_BYTES = 25 * 1024 * 1024;
const MAILBOX_FULL = 552;

/**
 * Starts the catcher on 127.0.0.1. Each mail becomes `<UTC time>-<12 hexadecimal digits of its Message-ID>.eml` in
 * `folder` and a line of `received.jsonl` before it is accepted.
 */
export async function startMailCatcher({ folder, port = 0 }: { folder: string; port?: number }): Promise<MailCatcher> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    size: SIZE_LIMIT_BYTES,
    closeTimeout: 1000,
    logger: false,
    onData: (stream, session, done) => {
      receive(folder, stream, session).then(() => done(), done);
    },
  });
  // A sender that hangs up in mid-mail is the sender's business: it was not accepted.
  server.on('error', () => undefined);
  server.listen(port, '127.0.0.1');
  await once(server.server, 'listening');
  const listening = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${listening.port}`,
    port: listening.port,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

async function receive(folder: string, stream: SMTPServerDataStream, session: SMTPServerSession): Promise<void> {
  const content = await contentOf(stream);
  if (stream.sizeExceeded) {
    throw Object.assign(new Error('Nachricht zu gross'), { responseCode: MAILBOX_FULL });
  }
  const at = new Date().toISOString();
  const messageId = messageIdOf(content);
  const digest = createHash('sha256').update(messageId ?? content);
  const file = `${at.replace(/[-:.]/g, '')}-${digest.digest('hex').slice(0, 12)}.eml`;
  await writeFile(join(folder, `${file}.tmp`), content);
  await rename(join(folder, `${file}.tmp`), join(folder, file));
  const received: ReceivedMail = { at, messageId, recipients: session.envelope.rcptTo.length, file };
  await appendFile(join(folder, 'received.jsonl'), `${JSON.stringify(received)}\n`);
}

// An oversized mail is read to its end, as the protocol demands, but not kept.
async function contentOf(stream: SMTPServerDataStream): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) if (!stream.sizeExceeded) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function messageIdOf(content: Buffer): string | null {
  const headers = content.subarray(0, content.indexOf('\r\n\r\n')).toString('latin1');
  const unfolded = headers.replace(/\r\n[ \t]+/g, ' ');
  return /^message-id:\s*<([^>]+)>/im.exec(unfolded)?.[1] ?? null;
}
