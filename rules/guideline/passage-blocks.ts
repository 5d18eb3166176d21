/** A paragraph of running text, or a list with its items in order. */
export type PassageBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] };

const ITEM = '- ';
const BOLD = /\*\*(.+?)\*\*/g;

/**
 * The structure of a passage from its pieces (text between blank lines): lists begin each item with `- `.
 * What the scan tore apart is one block again: a list that goes on, a sentence that goes on in small letters
 * (`… bekannt, wenn` + `dies nicht möglich ist`), a word broken at a hyphen (`Rahmenbe-` + `dingungen`).
 * Bold marks are dropped, words never.
 */
export function passageBlocks(pieces: readonly string[]): readonly PassageBlock[] {
  const blocks: PassageBlock[] = [];
  for (const next of pieces.map(blockOf)) {
    const last = blocks.at(-1);
    const joined = last === undefined ? null : joinedBlock(last, next);
    if (joined === null) blocks.push(next);
    else blocks[blocks.length - 1] = joined;
  }
  return blocks;
}

function blockOf(piece: string): PassageBlock {
  const plain = piece.replace(BOLD, '$1');
  if (!plain.startsWith(ITEM)) return { kind: 'paragraph', text: inOneLine(plain) };
  return { kind: 'list', items: plain.slice(ITEM.length).split(`\n${ITEM}`).map(inOneLine) };
}

const inOneLine = (text: string) => text.replace(/\s*\n\s*/g, ' ');

function joinedBlock(last: PassageBlock, next: PassageBlock): PassageBlock | null {
  if (last.kind === 'list')
    return next.kind === 'list' ? { kind: 'list', items: [...last.items, ...next.items] } : null;
  if (next.kind === 'list' || !/^\p{Ll}/u.test(next.text)) return null;
  return { kind: 'paragraph', text: joinedSentence(last.text, next.text) };
}

function joinedSentence(start: string, rest: string): string {
  return /\p{L}-$/u.test(start) ? start.slice(0, -1) + rest : `${start} ${rest}`;
}
