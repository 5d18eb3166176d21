import type { DayRange } from '../../domain/funding';
import type { GrantEvent } from '../../domain/grant/index';
import { dayOf } from '../../domain/instant';
import { dateOf } from '../../domain/legal-date';
import { bookOf } from '../../rules/duties/event-book';
import { fundedProviders } from '../../rules/duties/grant/providers';
import type { FigureFinding } from '../../rules/key-figures/figure-findings';
import { figureGaps } from '../../rules/key-figures/figure-gaps';
import { heldContacts } from '../../store/contacts';
import type { Store } from '../../store/open-store';
import type { FristwerkDeps } from '../deps';
import { caseWork } from './care-cases';
import { legalContext, requireOrganisation } from './count-figures';
import { storedStories } from './stored-events';

/** What is missing or implausible in the entries of a provider's calendar year, as of today (3.11.1). */
export async function findFigureGaps(
  { store, now }: FristwerkDeps,
  year: number,
  organisation: string,
): Promise<readonly FigureFinding[]> {
  await requireOrganisation(store, organisation);
  const [from, to] = [dateOf(year, 1, 1), dateOf(year, 12, 31)];
  const { guideline } = await legalContext(store, to, 'year');
  const contacts = await heldContacts(store, { organisation, from, to });
  const { spans: careCases } = await caseWork(store, organisation);
  const funded = await fundedTimes(store, organisation);
  return figureGaps({ year, asOf: dayOf(now()), contacts, careCases, funded }, guideline);
}

async function fundedTimes(store: Store, organisation: string): Promise<readonly DayRange[]> {
  const grants = await storedStories(store, 'grant');
  return grants
    .flatMap(({ events }) => fundedProviders(bookOf(events as readonly GrantEvent[])))
    .filter((provider) => provider.organisation === organisation)
    .flatMap(({ periods }) => periods);
}
