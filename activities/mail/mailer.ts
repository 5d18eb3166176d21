import { createTransport } from 'nodemailer';
import type { ClaimedDelivery } from '../../store/deliveries';

/** What the mail server said. `unreachable` says nothing about this mail. */
export type SendResult =
  | { readonly result: 'accepted' | 'refused' | 'deferred'; readonly detail: string }
  | { readonly result: 'unreachable'; readonly detail: string };

export interface Mailer {
  send(delivery: ClaimedDelivery): Promise<SendResult>;
  close(): void;
}

/** Where mail is handed over and in whose name. */
export interface MailerOptions {
  /** e.g. `smtp://127.0.0.1:2525` or `smtps://user:password@mail.example.org`. */
  readonly smtpUrl: string;
  /** e.g. `Fristwerk <fristwerk@landkreis.example>`. */
  readonly sender: string;
}

const POOL = { pool: true, maxConnections: 4, maxMessages: 500 } as const;
const TIMEOUTS = { connectionTimeout: 5_000, greetingTimeout: 5_000, socketTimeout: 20_000 } as const;

/** Hands mails to an SMTP server over a pool of connections. */
export function createMailer({ smtpUrl, sender }: MailerOptions): Mailer {
  const transport = createTransport({
    url: smtpUrl,
    ...POOL,
    ...TIMEOUTS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send(delivery) {
      if (delivery.email === null) return { result: 'refused', detail: 'no address' };
      try {
        const info = await transport.sendMail(messageOf(delivery, delivery.email, sender));
        return { result: 'accepted', detail: String(info.response) };
      } catch (error) {
        return resultOf(error);
      }
    },
    close: () => transport.close(),
  };
}

function messageOf(delivery: ClaimedDelivery, address: string, sender: string) {
  return {
    from: sender,
    to: { name: `${delivery.given_name} ${delivery.family_name}`, address },
    subject: delivery.subject,
    text: delivery.text_body,
    html: delivery.html_body,
    messageId: `<${delivery.message_id}>`,
    date: new Date(delivery.queued_at),
    headers: { 'Auto-Submitted': 'auto-generated' },
    ...(delivery.ics !== null && {
      attachments: [
        { filename: 'frist.ics', content: delivery.ics, contentType: 'text/calendar; charset=utf-8; method=PUBLISH' },
      ],
    }),
  };
}

/** A reply of 5xx to the recipient or the message refuses it; everything else may pass later. */
function resultOf(error: unknown): SendResult {
  const { responseCode, code, response } = error as { responseCode?: number; code?: string; response?: string };
  if (responseCode === undefined) return { result: 'unreachable', detail: code ?? 'unknown' };
  const detail = response?.slice(0, 200) ?? String(responseCode);
  // 421 closes the channel and 5xx before a recipient is named is about the server, not about the mail.
  if (responseCode === 421 || code === 'EAUTH' || code === 'ECONNECTION') return { result: 'unreachable', detail };
  return { result: responseCode >= 500 ? 'refused' : 'deferred', detail };
}
