import type { Duty } from '../../domain/duty';
import type { Instant } from '../../domain/instant';
import type { LegalDate } from '../../domain/legal-date';
import type { OrganisationFile } from '../../domain/organisation';
import { migrate } from '../../store/migrate';
import { openStore, type Store } from '../../store/open-store';
import { seedOrganisations } from '../../store/organisations';
import { applyEntityChange } from '../../store/read-model';
import { COUNTY } from '../support/county';

export const ENTITY = 'employment/7k3q2a9d0m4x';
export const TRAINING = '3.3.2-requalification-begun';

/** Due on Fri 30 Jun 2028; 28 days before is Fri 2 Jun. Berlin is two hours ahead of UTC then. */
export const DUTY: Duty = {
  id: TRAINING,
  kind: 'statutory',
  provision: '3.3.2',
  inventoryRow: '3.3.2-a',
  bearer: 'provider',
  addressee: 'granting-authority',
  arisenFrom: { eventId: 'hire-1', on: '2028-03-30' as LegalDate },
  revision: 1,
  status: 'open',
  due: '2028-06-30' as LegalDate,
  aim: '2028-06-30' as LegalDate,
  nextRung: { key: `${ENTITY}/${TRAINING}/1/-28`, offset: -28, at: '2028-06-02T05:50:00.000Z' as Instant },
};

/** The county's own people, beside those of the provider. */
const WITH_COUNTY: OrganisationFile = {
  people: [
    ...COUNTY.people,
    ...['official', 'head'].map((id) => ({
      id,
      givenName: 'Erika',
      familyName: `Muster-${id}`,
      email: `${id}@example.org`,
    })),
  ],
  organisations: [
    ...COUNTY.organisations.filter(({ kind }) => kind !== 'county'),
    { id: 'landratsamt', kind: 'county', name: 'Landratsamt', roles: { coordinator: 'official', lead: 'head' } },
  ],
};

/** A fresh store with the people of a small county and house settings. */
export async function countyStore(settings: Record<string, unknown> = {}): Promise<Store> {
  const store = openStore(':memory:');
  await migrate(store);
  await seedOrganisations(store, { ...WITH_COUNTY, settings }, '2028-03-01T08:00:00.000Z');
  return store;
}

/** Writes an entity of a provider with its duties into the read model. */
export async function recordEntity(
  store: Store,
  entityId: string,
  duties: readonly Duty[],
  organisation = 'caritas',
): Promise<void> {
  const begun = {
    id: 'hire-1',
    type: 'hired',
    occurredOn: '2028-03-30' as LegalDate,
    recordedAt: '2028-03-30T08:00:00.000Z' as Instant,
    actor: 'admin',
    data: { provider: organisation },
    contentHash: '0000000000000000',
  };
  const change = { entityId, fromEvent: 0, newEvents: [begun], decision: null, duties, planHash: 'p' };
  await applyEntityChange(store, { ...change, organisation, step: 1, asOf: begun.recordedAt });
}
