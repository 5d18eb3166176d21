import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GroundDeps } from '../../../client/introduction/read-ground';
import type { Recorder } from '../../../client/introduction/run/recorder';
import type { Instant } from '../../../domain/instant';
import type { OrganisationFile } from '../../../domain/organisation';
import { migrate } from '../../../store/migrate';
import { openStore } from '../../../store/open-store';
import { seedOrganisations } from '../../../store/organisations';
import { COUNTY } from '../../support/county';

/** The small county with an administration of its own. */
export const HOUSE: OrganisationFile = {
  people: [...COUNTY.people, { id: 'office', givenName: 'Erika', familyName: 'Amt', email: 'office@example.org' }],
  organisations: [
    ...COUNTY.organisations,
    {
      id: 'landratsamt',
      kind: 'county',
      name: 'Landratsamt',
      roles: { administrator: 'office', coordinator: 'office' },
    },
  ],
};

/** A store with the small county on Mon 23 Nov 2026, and a recorder that keeps what it is told. */
export interface House {
  readonly deps: GroundDeps;
  readonly recorded: { readonly entityId: string; readonly type: string; readonly requestId: string }[];
  readonly recorder: Recorder;
  readonly close: () => Promise<void>;
}

/** Opens a house; `failAt` makes the recorder fail once, at the event of that number counted from 1. */
export async function openHouse(failAt = 0): Promise<House> {
  const folder = mkdtempSync(join(tmpdir(), 'fristwerk-import-'));
  const store = openStore(join(folder, 'store.db'), { fsync: 'normal' });
  await migrate(store);
  await seedOrganisations(store, HOUSE, '2026-11-23T08:00:00.000Z');
  const recorded: { entityId: string; type: string; requestId: string }[] = [];
  let calls = 0;
  return {
    deps: { store, prefix: '', now: () => '2026-11-23T08:00:00.000Z' as Instant },
    recorded,
    recorder: async ({ entityId }, { type, requestId }) => {
      calls += 1;
      if (calls === failAt) throw new Error('the line is dead');
      if (!recorded.some((event) => event.requestId === requestId)) recorded.push({ entityId, type, requestId });
      return entityId;
    },
    close: async () => {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
