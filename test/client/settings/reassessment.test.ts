import { setTimeout as rest } from 'node:timers/promises';
import { type Client, WorkflowNotFoundError } from '@temporalio/client';
import type { FristwerkDeps } from '../../../client/deps';
import { goOnReassessing, reassessAll } from '../../../client/reassess-all';
import { createSettings } from '../../../client/settings/create-settings';
import { followSettings } from '../../../client/settings/follow-settings';
import type { Instant } from '../../../domain/instant';
import type { Store } from '../../../store/open-store';
import { countyStore, DUTY, recordEntity } from '../../activities/county-store';

const NOW = '2028-06-02T06:00:00.000Z' as Instant;
const FAST = { perSecond: 100_000 };
const QUIET = { quietDays: [{ from: '12-24', to: '01-01' }] };

let store: Store;
let asked: string[];
/** Told of each file that is asked; throws in the engine's place. */
let onAsked: (entityId: string) => void;

beforeEach(async () => {
  store = await countyStore();
  asked = [];
  onAsked = () => undefined;
  await store.db
    .insertInto('appointments')
    .values({ organisation_id: 'landratsamt', role: 'administrator', person_id: 'official' })
    .execute();
});
afterEach(() => store.close());

const engine = {
  workflow: {
    getHandle: (entityId: string) => ({
      signal: async () => {
        onAsked(entityId);
        asked.push(entityId);
      },
    }),
  },
} as unknown as Client;

const deps = (): FristwerkDeps => ({
  engine,
  store,
  taskQueue: 'test',
  prefix: '',
  now: () => NOW,
  clockOffset: () => 0,
});
const as = (actor: string) => ({ actor, requestId: 'r-1' });

const idOf = (number: number) => `employment/${String(number).padStart(8, '0')}aaaa`;

async function files(count: number): Promise<void> {
  for (let number = 0; number < count; number += 1) await recordEntity(store, idOf(number), [DUTY]);
}

/** Proposed by the county's administrator, confirmed by its lead. */
async function adopt(settings: object) {
  const use = createSettings(deps());
  const { proposalId } = await use.proposeSettings(settings, as('official'));
  return use.confirmSettings(proposalId, as('head'));
}

describe('confirmed settings', () => {
  test('are answered at once with the number of files that will follow; none has been asked yet', async () => {
    await files(3);
    expect(await adopt(QUIET)).toMatchObject({ version: { version: 2 }, entities: 3 });
    expect(asked).toEqual([]);
    expect((await createSettings(deps()).settings()).reassessment).toEqual({ version: 2, asked: 0, entities: 3 });
  });

  test('are followed by every file, each asked once', async () => {
    await files(30);
    await adopt(QUIET);
    const told: string[] = [];
    const onProgress = (one: { asked: number; entities: number }) => told.push(`${one.asked} of ${one.entities}`);
    expect(await goOnReassessing(deps(), { ...FAST, onProgress })).toBe(30);
    expect(asked).toEqual(Array.from({ length: 30 }, (_, number) => idOf(number)));
    expect(told).toEqual(['0 of 30', '25 of 30', '30 of 30']);
    expect((await createSettings(deps()).settings()).reassessment).toBeNull();
    expect(await goOnReassessing(deps(), FAST)).toBeUndefined();
  });

  test('are followed to the end after a crash: nobody is left out, few are asked twice', async () => {
    await files(60);
    await adopt(QUIET);
    onAsked = (entityId) => {
      if (entityId === idOf(40)) throw new Error('the engine is gone');
    };
    await expect(goOnReassessing(deps(), FAST)).rejects.toThrow();
    expect((await createSettings(deps()).settings()).reassessment).toEqual({ version: 2, asked: 25, entities: 60 });
    onAsked = () => undefined;
    expect(await goOnReassessing(deps(), FAST)).toBe(60);
    expect(new Set(asked).size).toBe(60);
    expect(asked.filter((id) => id === idOf(24))).toHaveLength(1);
    expect(asked.filter((id) => id === idOf(39))).toHaveLength(2);
  });

  test('of a newer version take the place of those that files have not all followed yet', async () => {
    await files(2);
    await adopt(QUIET);
    await adopt({});
    expect(await goOnReassessing(deps(), FAST)).toBe(2);
    const rows = await store.db.selectFrom('reassessments').select(['version', 'asked', 'ended_at']).execute();
    expect(rows).toEqual([
      { version: 2, asked: 0, ended_at: NOW },
      { version: 3, asked: 2, ended_at: NOW },
    ]);
  });

  test('leave alone a file that the engine no longer runs', async () => {
    await files(3);
    onAsked = (entityId) => {
      if (entityId === idOf(1)) throw new WorkflowNotFoundError('gone', entityId, undefined);
    };
    expect(await reassessAll(deps(), FAST)).toBe(2);
    expect(asked).toEqual([idOf(0), idOf(2)]);
  });

  test('are followed by a worker that starts, also when the engine does not answer at first', async () => {
    await files(2);
    await adopt(QUIET);
    const faults: unknown[] = [];
    onAsked = () => {
      if (faults.length === 0) throw new Error('the engine is gone');
    };
    const stop = followSettings(deps(), { ...FAST, restMs: 1, onFault: (fault) => faults.push(fault) });
    const deadline = Date.now() + 5_000;
    while (asked.length < 2 && Date.now() < deadline) await rest(2);
    await stop();
    expect(faults).toHaveLength(1);
    expect(asked).toEqual([idOf(0), idOf(1)]);
  });
});

describe('asked for by hand', () => {
  test('every file looks again under the version in force', async () => {
    await files(2);
    expect(await createSettings(deps()).reassess(as('official'))).toBe(2);
    expect(asked).toEqual([idOf(0), idOf(1)]);
  });

  test('it is refused to whoever does not administer the county', async () => {
    await expect(createSettings(deps()).reassess(as('admin'))).rejects.toMatchObject({ code: 'ACTOR_NOT_ENTITLED' });
    expect(asked).toEqual([]);
  });
});

describe('a proposal', () => {
  test('that rests on settings no longer in force is refused, and what changed since is named', async () => {
    const use = createSettings(deps());
    const { proposalId, base } = await use.proposeSettings({ digest: 'off' }, as('official'));
    expect(base).toBe(1);
    await adopt({ ...QUIET, ladder: { leadFrom: 2 } });
    await expect(use.confirmSettings(proposalId, as('head'))).rejects.toMatchObject({
      code: 'PROPOSAL_OUTDATED',
      faults: [{ field: 'proposal', details: { base: 1, inForce: 2, changed: ['ladder.leadFrom', 'quietDays'] } }],
    });
    expect((await use.settings()).settings).toMatchObject({ digest: 'on', ...QUIET });
  });
});
