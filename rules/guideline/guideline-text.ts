import { FristwerkError } from '../../domain/errors';
import type { Provision } from '../../domain/guideline';
import { type PassageBlock, passageBlocks } from './passage-blocks';

export type { PassageBlock } from './passage-blocks';

/** The § under which a passage stands, e.g. `{ number: '4', title: 'Personaleinsatz' }`. */
export interface Section {
  readonly number: string;
  readonly title: string;
}

/** One numbered passage in the guideline's own words. */
export interface Passage {
  readonly provision: Provision;
  readonly section: Section;
  /** Heading of the passage itself, e.g. `Verwendungsnachweisverfahren` (3.10); null where the text has none. */
  readonly title: string | null;
  readonly blocks: readonly PassageBlock[];
}

/** Where a piece of the text opens a section or a passage; `rest` is what else stands in it. */
interface Opening {
  readonly section?: Section;
  readonly provision?: Provision | undefined;
  readonly rest: string | undefined;
}

interface Stretch {
  readonly provision: Provision;
  readonly section: Section;
  readonly pieces: string[];
}

const SECTION = /^§ (\d+) - (.+)$/;
const NUMBER = /^(\d+(?:\.\d+)+)(?: (.+))?$/;
const LETTER = /^([a-z])\) (.+)$/s;
const LETTERED = / [a-z]$/;

/**
 * The guideline's text by provision, in the order of the text; nothing after the heading of § 1 is left out.
 * The last letter of a passage reaches to the next number, so the sentence on foreign qualifications is read with
 * `3.2 c` (Q9); place, day and signature end `7`.
 *
 * @param text a line of its own opens a passage: `§ 6 - …`, `3.3.2`, `5.8 Integrationsplan`; a letter, its paragraph: `a) …`
 * @throws RULES_INVALID when a provision has no passage, a passage no provision, or a number stands twice.
 */
export function passagesOf(text: string, provisions: readonly Provision[]): ReadonlyMap<Provision, Passage> {
  const passages = new Map<Provision, Passage>();
  for (const stretch of stretchesOf(text, provisions)) {
    const { provision } = stretch;
    if (!provisions.includes(provision)) refuse(provision, 'passage without provision');
    if (passages.has(provision)) refuse(provision, 'passage twice');
    passages.set(provision, passageOf(stretch));
  }
  for (const provision of provisions) if (!passages.has(provision)) refuse(provision, 'no passage in the text');
  return passages;
}

/** Title of the guideline, from above § 1, in one line: `Richtlinien für die soziale Beratung …`. */
export function titleOf(text: string): string {
  const pieces = piecesOf(text);
  return pieces.slice(0, pieces.findIndex(isSection)).join(' ');
}

const piecesOf = (text: string) =>
  text
    .split(/\n\s*\n/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
const isSection = (piece: string) => SECTION.test(piece);

function stretchesOf(text: string, provisions: readonly Provision[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let section: Section = { number: '', title: '' };
  for (const piece of piecesOf(text)) {
    const opening = openingOf(piece, stretches.at(-1)?.provision, provisions);
    section = opening.section ?? section;
    if (opening.provision !== undefined) stretches.push({ provision: opening.provision, section, pieces: [] });
    if (opening.rest !== undefined) stretches.at(-1)?.pieces.push(opening.rest);
  }
  return stretches;
}

function openingOf(piece: string, current: Provision | undefined, provisions: readonly Provision[]): Opening {
  const [, section, sectionTitle = ''] = SECTION.exec(piece) ?? [];
  if (section !== undefined) return sectionOpening({ number: section, title: sectionTitle }, provisions);
  const [, number, title] = NUMBER.exec(piece) ?? [];
  if (number !== undefined) return { provision: number, rest: title };
  const [, letter, rest] = LETTER.exec(piece) ?? [];
  const lettered = `${current?.split(' ')[0]} ${letter}`;
  return provisions.includes(lettered) ? { provision: lettered, rest } : { rest: piece };
}

/** A section that has no numbers below it is a passage itself: 6, 7. */
function sectionOpening(section: Section, provisions: readonly Provision[]): Opening {
  return { section, provision: provisions.find((provision) => provision === section.number), rest: undefined };
}

function passageOf({ provision, section, pieces }: Stretch): Passage {
  const blocks = passageBlocks(pieces);
  if (provision === section.number) return { provision, section, title: section.title, blocks };
  const title = LETTERED.test(provision) ? null : titleBlock(blocks[0]);
  return { provision, section, title, blocks: title === null ? blocks : blocks.slice(1) };
}

/** A heading does not end as a sentence does. */
function titleBlock(block: PassageBlock | undefined): string | null {
  return block?.kind === 'paragraph' && !/[.:;,)]$/.test(block.text) ? block.text : null;
}

function refuse(provision: Provision, reason: string): never {
  throw new FristwerkError('RULES_INVALID', {
    field: 'text.txt',
    value: `text.txt, ${provision}: ${reason}`,
    details: { file: 'text.txt', rule: provision, reason },
  });
}
