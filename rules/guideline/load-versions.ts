import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FristwerkError } from '../../domain/errors';
import type { Guideline } from './guideline';
import { passagesOf, titleOf } from './guideline-text';

/** What the folder of a version exports as `GUIDELINE`; its words come from the `text.txt` beside it. */
export type GuidelineFolder = Omit<Guideline, 'text' | 'title'>;

const FOLDER = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Reads every version of the guideline below a folder, old to new: one folder each, named by its first day, with
 * `index` and `text.txt`. Happens once, when the program loads; nothing is read afterwards.
 * @throws RULES_INVALID, naming the folder, when it has no guideline of its name, or when not exactly one duty of an
 *   employment settles what the rules on eligibility ask of it (3.3.2).
 */
export function loadVersions(folder: string): readonly Guideline[] {
  const names = readdirSync(folder).filter((name) => FOLDER.test(name));
  return names.sort().map((name) => loadVersion(join(folder, name), name));
}

function loadVersion(folder: string, name: string): Guideline {
  const { GUIDELINE } = require(folder) as { GUIDELINE?: GuidelineFolder };
  if (GUIDELINE === undefined || GUIDELINE.version !== name || GUIDELINE.validity.from !== name)
    throw refusal(name, 'version');
  const settling = GUIDELINE.duties.employment.filter(({ settles }) => settles === 'requalificationPeriod');
  if (settling.length !== 1) throw refusal(name, 'settles: requalificationPeriod');
  const words = readFileSync(join(folder, 'text.txt'), 'utf8');
  return { ...GUIDELINE, title: titleOf(words), text: passagesOf(words, GUIDELINE.provisions) };
}

function refusal(folder: string, reason: string): FristwerkError {
  return new FristwerkError('RULES_INVALID', { field: folder, value: folder, details: { file: folder, reason } });
}
