import { createHash } from 'node:crypto';

/**
 * The `Message-ID` of a mail, without angle brackets: a hash of the rungs it carries.
 * The same rungs always give the same id, so that a mail sent twice can be told from two mails.
 * @returns e.g. `3f2a…e1@fristwerk.invalid`
 */
export function messageIdOf(rungKeys: readonly string[], domain: string): string {
  const digest = createHash('sha256')
    .update([...rungKeys].sort().join('\n'))
    .digest('hex');
  return `${digest.slice(0, 40)}@${domain}`;
}
