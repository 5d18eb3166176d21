import type { GrantData } from '../../domain/grant/index';
import { dateOf } from '../../domain/legal-date';
import { contactsHash } from '../../store/contacts';
import { type FrozenReport, frozenReports } from '../../store/frozen-figures';
import type { FristwerkDeps } from '../deps';
import { findEntity } from '../find-entity';
import type { ReportFigures, ReportFilter, SentReport } from './contacts';
import { countFigures } from './count-figures';
import { storedStories } from './stored-events';

/** Reports that were sent, each with what its year gives today. One whose sending was voided was not sent. */
export async function sentReports(deps: FristwerkDeps, filter: ReportFilter = {}): Promise<readonly SentReport[]> {
  const { organisation, year, grant } = filter;
  const entityId = grant === undefined ? undefined : (await findEntity(deps, grant)).entity_id;
  const frozen = await frozenReports(deps.store, { organisation, year, entityId });
  const sendings = await validSendings(deps, frozen);
  const sent = frozen.filter((row) => sendings.has(keyOf(row)));
  return Promise.all(
    sent.map((row, index) => {
      const replaced = sent.slice(index + 1).some((later) => isOfSame(row, later));
      return sentReport(deps, row, sendings.get(keyOf(row)) as GrantData<'reportSent'>, replaced);
    }),
  );
}

/** The three figures of a provider's calendar year from the contacts kept (3.11.3). */
export async function reportFigures(deps: FristwerkDeps, year: number, organisation: string): Promise<ReportFigures> {
  const { figures } = await countFigures(deps, { year, organisation });
  const count = (figure: string) => figures.find((row) => row.figure === figure)?.value ?? 0;
  return { persons: count('persons'), families: count('families'), talks: count('talks') };
}

/** Hash of the contacts of a provider's calendar year. */
export function hashOfYear({ store }: FristwerkDeps, year: number, organisation: string): Promise<string> {
  return contactsHash(store, { organisation, from: dateOf(year, 1, 1), to: dateOf(year, 12, 31) });
}

async function sentReport(
  deps: FristwerkDeps,
  row: FrozenReport,
  { sentOn }: GrantData<'reportSent'>,
  replaced: boolean,
): Promise<SentReport> {
  const { year, organisation_id: provider, persons, families, talks } = row;
  const isUnchanged = (await hashOfYear(deps, year, provider)) === row.contacts_hash;
  const figures = { persons, families, talks };
  return {
    grant: row.reference,
    year,
    provider,
    sentOn,
    eventId: row.event_id,
    figures,
    figuresNow: isUnchanged ? figures : await reportFigures(deps, year, provider),
    replaced,
    correctionNeeded: !replaced && !isUnchanged,
  };
}

/** What was said of each sending, as it counts today. */
async function validSendings(
  deps: FristwerkDeps,
  frozen: readonly FrozenReport[],
): Promise<ReadonlyMap<string, unknown>> {
  const sendings = new Map<string, unknown>();
  for (const entityId of new Set(frozen.map((row) => row.entity_id)))
    for (const { events } of await storedStories(deps.store, 'grant', { entityId }))
      for (const { id, type, data } of events)
        if (type === 'reportSent') sendings.set(keyOf({ entity_id: entityId, event_id: id }), data);
  return sendings;
}

function keyOf({ entity_id, event_id }: Pick<FrozenReport, 'entity_id' | 'event_id'>): string {
  return `${entity_id}\n${event_id}`;
}

function isOfSame(one: FrozenReport, other: FrozenReport): boolean {
  return one.entity_id === other.entity_id && one.year === other.year && one.organisation_id === other.organisation_id;
}
