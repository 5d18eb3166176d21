import { introductionExample } from '../../../texts/introduction-examples';
import { INTRODUCTION_SHEETS, type IntroductionSheetId } from '../../../texts/introduction-sheets';
import { ABSENCES } from './absences';
import { CARE_CASES, PLAN_REVIEWS, PLAN_STEPS } from './care-cases';
import { CHANGES, EMPLOYMENTS, PRIOR_EMPLOYMENTS } from './employments';
import { GRANTS, POSTS, PROOFS_OF_USE, REPORTS } from './grants';
import { MANDATES } from './mandates';
import type { Column, Sheet } from './sheet';

export type { CellKind, Column, DetailSheet, EntitySheet, Sheet } from './sheet';
export { isEntitySheet } from './sheet';

/** Every sheet of an import; entities come before those that refer to them. */
export const SHEETS: Readonly<Record<IntroductionSheetId, Sheet>> = {
  employments: EMPLOYMENTS,
  priorEmployments: PRIOR_EMPLOYMENTS,
  changes: CHANGES,
  mandates: MANDATES,
  grants: GRANTS,
  posts: POSTS,
  proofsOfUse: PROOFS_OF_USE,
  reports: REPORTS,
  careCases: CARE_CASES,
  planReviews: PLAN_REVIEWS,
  planSteps: PLAN_STEPS,
  absences: ABSENCES,
};

/** The sheets by name, in their order. */
export const SHEET_IDS = Object.keys(SHEETS) as readonly IntroductionSheetId[];

/** A column with its name and the heading under which it stands. */
export interface HeadedColumn extends Column {
  readonly name: string;
  readonly heading: string;
  /** The cell of the example row, as an official types it. */
  readonly example: string;
}

/** The columns of a sheet in the order of its headings. */
export function columnsOf(id: IntroductionSheetId): readonly HeadedColumn[] {
  return HEADED[id];
}

function headedColumns(id: IntroductionSheetId): readonly HeadedColumn[] {
  const { columns } = SHEETS[id];
  return Object.entries(INTRODUCTION_SHEETS[id].columns).map(([name, heading]) => ({
    ...(columns[name] as Column),
    name,
    heading,
    example: introductionExample(id, name),
  }));
}

const HEADED = Object.fromEntries(SHEET_IDS.map((id) => [id, headedColumns(id)])) as Readonly<
  Record<IntroductionSheetId, readonly HeadedColumn[]>
>;

/** What the sheet is called in the file. */
export function titleOf(id: IntroductionSheetId): string {
  return INTRODUCTION_SHEETS[id].title;
}

/** A sheet by its name, also as a file name without umlauts has it: `Ausfaelle` is `Ausfälle`. */
export function sheetNamed(name: string): IntroductionSheetId | undefined {
  return SHEET_IDS.find((id) => asciiName(titleOf(id)) === asciiName(name.trim()));
}

const WRITTEN_OUT: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue', ß: 'ss' };

/** A name in letters that every file system and archive keeps: `Änderungen` is `Aenderungen`. */
export function asciiName(name: string): string {
  return name.replace(/[äöüÄÖÜß]/g, (letter) => WRITTEN_OUT[letter] ?? letter);
}
