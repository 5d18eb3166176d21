import type { GuidelineVersion } from '../../domain/guideline';
import type { Guideline, Validity } from '../../rules/guideline/guideline';
import { guidelineNamed, latestGuideline } from '../../rules/guideline/versions';

/** Which version of the guideline is read, and when it holds. */
export interface Edition {
  readonly version: GuidelineVersion;
  readonly validity: Validity;
}

/** The version asked for, e.g. `2017-09-01`; without one the latest. @throws NOT_FOUND */
export function guidelineToRead(version?: string): Guideline {
  return version === undefined ? latestGuideline() : guidelineNamed(version);
}

/** What names a version to its readers. */
export function editionOf({ version, validity }: Guideline): Edition {
  return { version, validity };
}
