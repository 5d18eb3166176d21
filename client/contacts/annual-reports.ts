import type { GrantData } from '../../domain/grant/index';
import { dateOf } from '../../domain/legal-date';
import { hashedContacts } from '../../store/contacts';
import { type FrozenReport, frozenReports } from '../../store/frozen-figures';
import type { Store } from '../../store/open-store';
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

/** The contacts of a provider's calendar year with their hash, and the three figures that follow from them (3.11.3). */
export interface ReportBasis {
  readonly hash: string;
  readonly figures: () => Promise<ReportFigures>;
}

/** What a provider's report of a calendar year rests on: figures and hash come from one read of the contacts. */
export async function reportBasis(store: Store, year: number, organisation: string): Promise<ReportBasis> {
  const range = { organisation, from: dateOf(year, 1, 1), to: dateOf(year, 12, 31) };
  const { contacts, hash } = await hashedContacts(store, range);
  return {
    hash,
    figures: async () => {
      const { figures } = await countFigures({ store }, { year, organisation }, contacts);
      const count = (figure: string) => figures.find((row) => row.figure === figure)?.value ?? 0;
      return { persons: count('persons'), families: count('families'), talks: count('talks') };
    },
  };
}

async function sentReport(
  deps: FristwerkDeps,
  row: FrozenReport,
  { sentOn }: GrantData<'reportSent'>,
  replaced: boolean,
): Promise<SentReport> {
  const { year, organisation_id: provider, persons, families, talks } = row;
  const today = await reportBasis(deps.store, year, provider);
  const isUnchanged = today.hash === row.contacts_hash;
  const figures = { persons, families, talks };
  return {
    grant: row.reference,
    year,
    provider,
    sentOn,
    eventId: row.event_id,
    figures,
    figuresNow: isUnchanged ? figures : await today.figures(),
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
