/**
 * What the mail server said. `refused`: this mail will never be taken. `deferred`: this mail may be taken later.
 * `unreachable`: the server takes no mail at all at present, which says nothing about this one.
 */
export interface SendResult {
  readonly result: 'accepted' | 'refused' | 'deferred' | 'unreachable';
  readonly detail: string;
}

interface MailFault {
  readonly code?: string;
  /** What was answered last: `CONN`, `EHLO`, `AUTH PLAIN`, `MAIL FROM`, `RCPT TO`, `DATA`, or `API` for nothing. */
  readonly command?: string;
  /** Reply code of RFC 5321, 4.2. */
  readonly responseCode?: number;
  readonly response?: string;
}

/** Replies to these are about this mail; earlier ones are about the server, its service or its sign-in. */
const ABOUT_THE_MAIL = ['RCPT TO', 'DATA'];
/** Without a reply: the mail itself cannot be put into SMTP, for example because it has no usable address. */
const NEVER_SENDABLE = ['EENVELOPE', 'EMESSAGE'];
/** The server closes the channel, at whatever command (RFC 5321, 3.8). */
const SERVICE_CLOSES = 421;

/** Reads what nodemailer throws when a mail could not be handed over; `detail` is the server's reply as it came. */
export function sendFailure(error: unknown): SendResult {
  const { code, command, responseCode, response } = error as MailFault;
  if (responseCode === undefined) {
    return { result: NEVER_SENDABLE.includes(code ?? '') ? 'refused' : 'unreachable', detail: code ?? 'unknown' };
  }
  const detail = response ?? String(responseCode);
  if (responseCode === SERVICE_CLOSES || !ABOUT_THE_MAIL.includes(command ?? '')) {
    return { result: 'unreachable', detail };
  }
  return { result: responseCode >= 500 ? 'refused' : 'deferred', detail };
}
