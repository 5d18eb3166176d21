const ADDRESS = /(?:"[^"]*"|[^\s<>"'(),;:]+)@[^\s<>"'(),;:]+/gu;
const MASK = '***';
const LONGEST = 200;
/** Text in which upper and lower case are what they are in English. */
const PLAIN = /^[ -~\r\n\t]*$/;
/** What a pattern reads as more than itself; any other escape is refused in Unicode mode. */
const SIGNS = /[\\^$.*+?()[\]{}|/]/g;

/**
 * A mail server's reply fit to be kept: without e-mail addresses and without the name part of `recipient`, which
 * replies may echo; at most 200 characters. `550 <a.kern@example.org> unknown` becomes `550 <***> unknown`.
 */
export function maskAddresses(reply: string, recipient: string): string {
  const mailbox = recipient.split('@')[0] ?? '';
  const masked = reply.replace(ADDRESS, MASK);
  return withoutWord(masked, mailbox).slice(0, LONGEST);
}

function withoutWord(text: string, word: string): string {
  if (word === '') return text;
  // The pattern takes a while to make, and most replies do not name the mailbox.
  const isPlain = PLAIN.test(text) && PLAIN.test(word);
  if (isPlain && !text.toLowerCase().includes(word.toLowerCase())) return text;
  const literally = word.replace(SIGNS, '\\$&');
  return text.replace(new RegExp(`(?<![\\p{L}\\p{N}])${literally}(?![\\p{L}\\p{N}])`, 'giu'), MASK);
}
