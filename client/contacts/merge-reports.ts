import { FristwerkError } from '../../domain/errors';
import type { GrantEvent } from '../../domain/grant/index';
import { dateOf } from '../../domain/legal-date';
import { bookOf } from '../../rules/duties/event-book';
import { type MergedReport, mergedReport } from '../../rules/key-figures/merged-report';
import type { FristwerkDeps } from '../deps';
import { findEntity } from '../find-entity';
import { legalContext } from './count-figures';
import { storedStories } from './stored-events';

/** The county's report of a year from those of its providers (3.11.3). @throws UNKNOWN_ENTITY when it is no grant */
export async function mergeReports(deps: FristwerkDeps, grant: string, year: number): Promise<MergedReport> {
  const { entity_id: entityId } = await findEntity(deps, grant);
  const [story] = await storedStories(deps.store, 'grant', { entityId });
  if (story === undefined) throw new FristwerkError('UNKNOWN_ENTITY', { field: 'entity', value: grant });
  const { readings } = await legalContext(deps.store, dateOf(year, 12, 31), 'year');
  const addressee = readings.annualReportAddressee as Parameters<typeof mergedReport>[2];
  return mergedReport(bookOf(story.events as readonly GrantEvent[]), year, addressee);
}
