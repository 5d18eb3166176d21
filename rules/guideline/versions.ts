import { FristwerkError } from '../../domain/errors';
import type { GuidelineVersion } from '../../domain/guideline';
import { type LegalDate, legalDate } from '../../domain/legal-date';
import type { Guideline } from './guideline';
import { loadVersions } from './load-versions';

/** Every version of the guideline, old to new. */
export const VERSIONS: readonly Guideline[] = loadVersions(__dirname);

/** Dates that follow from a day need holidays up to a year later. */
const LAST_DAY_COUNTED = legalDate('2099-12-31');

/**
 * The version that a day sets to work: application, award, taking up work, not evidence, which may be older
 * (3.3.3, 3.11.2, 5.8.4). Of several the latest that has begun.
 * @throws OUTSIDE_VALIDITY for a day before 1 September 2017, after the last day of a version that nothing follows,
 *   or whose periods outrun the calendar.
 */
export function guidelineOn(day: LegalDate, field: string, versions: readonly Guideline[] = VERSIONS): Guideline {
  const begun = versions.findLast(({ validity }) => validity.from <= day);
  const inForce = begun !== undefined && (begun.validity.until === null || day <= begun.validity.until);
  if (inForce && day <= LAST_DAY_COUNTED) return begun;
  const details = { guideline: begun?.version ?? versions[0]?.version, ...limits(versions) };
  throw new FristwerkError('OUTSIDE_VALIDITY', { field, value: day, details });
}

/** The version of that name, as receipts keep it. @throws NOT_FOUND */
export function guidelineNamed(version: GuidelineVersion, versions: readonly Guideline[] = VERSIONS): Guideline {
  const found = versions.find((guideline) => guideline.version === version);
  if (found === undefined) throw new FristwerkError('NOT_FOUND', { field: 'version', value: version });
  return found;
}

/** The latest version, for what asks without a day. */
export function latestGuideline(versions: readonly Guideline[] = VERSIONS): Guideline {
  const latest = versions.at(-1);
  if (latest === undefined) throw new FristwerkError('RULES_INVALID', { details: { reason: 'no version' } });
  return latest;
}

function limits(versions: readonly Guideline[]): { earliest: LegalDate | undefined; latest: LegalDate } {
  return { earliest: versions[0]?.validity.from, latest: versions.at(-1)?.validity.until ?? LAST_DAY_COUNTED };
}
