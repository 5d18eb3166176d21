import { createHash } from 'node:crypto';

/** Right-hand side of every `Message-ID` where no other is configured: `.invalid` never leads anywhere (RFC 2606). */
export const USUAL_MAIL_DOMAIN = 'fristwerk.invalid';

/**
 * The `Message-ID` of a mail, without angle brackets: a hash of what it stands for, such as the rungs that it carries.
 * The same parts in any order always give the same id, so that a mail sent twice can be told from two mails.
 * @returns e.g. `3f2a…e1@fristwerk.invalid`
 */
export function messageIdOf(parts: readonly string[], domain: string): string {
  const digest = createHash('sha256')
    .update([...parts].sort().join('\n'))
    .digest('hex');
  return `${digest.slice(0, 40)}@${domain}`;
}
