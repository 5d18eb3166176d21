import { createTransport } from 'nodemailer';
import { maskAddresses } from '../../domain/mask-addresses';
import type { ClaimedDelivery } from '../../store/deliveries/claim-deliveries';
import { type SendResult, sendFailure } from './send-result';

/** Hands over one mail at a time and tells what became of it; `detail` never holds an address. */
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
  /** Mails handed over at the same time, each over a connection of its own; 8 when left out. */
  readonly smtpConnections?: number;
}

const CONNECTIONS = 8;
const POOL = { pool: true, maxMessages: 500 } as const;
const TIMEOUTS = { connectionTimeout: 5_000, greetingTimeout: 5_000, socketTimeout: 20_000 } as const;

/** Hands mails to an SMTP server over a pool of connections. */
export function createMailer({ smtpUrl, sender, smtpConnections = CONNECTIONS }: MailerOptions): Mailer {
  const transport = createTransport({
    url: smtpUrl,
    ...POOL,
    maxConnections: smtpConnections,
    ...TIMEOUTS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send(delivery) {
      if (delivery.email === null) return { result: 'refused', detail: 'no address' };
      try {
        const { response } = await transport.sendMail(messageOf(delivery, delivery.email, sender));
        return { result: 'accepted', detail: maskAddresses(response, delivery.email) };
      } catch (error) {
        const { result, detail } = sendFailure(error);
        return { result, detail: maskAddresses(detail, delivery.email) };
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
