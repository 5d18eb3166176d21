import type { Provision } from '../../domain/guideline';
import type { Guideline } from '../../rules/guideline/guideline';
import type { Passage, Section } from '../../rules/guideline/guideline-text';
import { type CoverageCounts, coverageCounts } from './coverage-counts';
import { type Edition, editionOf, guidelineToRead } from './edition';
import { type CoveredRow, coveredRow } from './view-coverage';

/** A passage in the table of contents. */
export interface ContentsEntry {
  readonly provision: Provision;
  readonly title: string | null;
  /** The first words of a passage without a title; empty where there is one. */
  readonly opening: string;
  readonly coverage: CoverageCounts;
}

/** A § with its passages in order. */
export interface ContentsSection extends Section {
  readonly entries: readonly ContentsEntry[];
}

/** The guideline at a glance. */
export interface GuidelineContents extends Edition {
  /** As the guideline entitles itself: `Richtlinien für die soziale Beratung …`. */
  readonly title: string;
  readonly sections: readonly ContentsSection[];
  /** Rows of the ledger that belong to no passage: those of the title. */
  readonly rows: readonly CoveredRow[];
  /** Over the whole ledger. */
  readonly coverage: CoverageCounts;
}

const LONGEST_OPENING = 72;

/**
 * Table of contents of a version, e.g. of `2017-09-01`; without one of the latest.
 * @throws NOT_FOUND for a version that does not exist
 */
export function guidelineContents(version?: string): GuidelineContents {
  return contentsOf(guidelineToRead(version));
}

/** Table of contents of a guideline: its sections and passages in the text's order. */
export function contentsOf(guideline: Guideline): GuidelineContents {
  const sections = new Map<string, { section: Section; entries: ContentsEntry[] }>();
  for (const passage of guideline.text.values()) {
    const { section } = passage;
    const listed = sections.get(section.number) ?? { section, entries: [] };
    sections.set(section.number, { section, entries: [...listed.entries, entryOf(passage, guideline)] });
  }
  return {
    ...editionOf(guideline),
    title: guideline.title,
    sections: [...sections.values()].map(({ section, entries }) => ({ ...section, entries })),
    rows: guideline.coverage.filter((row) => !guideline.text.has(row.provision)).map(coveredRow),
    coverage: coverageCounts(guideline.coverage),
  };
}

function entryOf(passage: Passage, { coverage }: Guideline): ContentsEntry {
  const { provision, title } = passage;
  const rows = coverage.filter((row) => row.provision === provision);
  return { provision, title, opening: title === null ? openingOf(passage) : '', coverage: coverageCounts(rows) };
}

/** Cut at a word, and marked where more follows; the mark never stands alone in a line. */
function openingOf({ blocks: [first] }: Passage): string {
  if (first?.kind !== 'paragraph') return '';
  if (first.text.length <= LONGEST_OPENING) return first.text;
  const words = first.text.slice(0, LONGEST_OPENING + 1);
  return `${words.slice(0, words.lastIndexOf(' ')).replace(/[,;:(]+$/, '')}\u00A0…`;
}
