import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startOfDay } from '../../domain/instant';
import type { LegalDate } from '../../domain/legal-date';
import { openStage } from '../../embedded/open-stage';
import { COUNTY } from '../support/county';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fristwerk-stage-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

/** A port of this machine on which nobody listens. */
async function deadPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

const listeners = () => process.getActiveResourcesInfo().filter((name) => name === 'TCPServerWrap').length;

test('a stage on an engine that does not answer is refused, and what was opened for it is closed', async () => {
  const address = `127.0.0.1:${await deadPort()}`;
  const before = listeners();

  const opening = openStage({
    engine: { address, namespace: 'fristwerk-rehearsal' },
    bundlePath: 'never read',
    organisation: COUNTY,
    folder,
    start: startOfDay('2018-02-01' as LegalDate),
  });

  await expect(opening).rejects.toMatchObject({ code: 'ENGINE_UNREACHABLE', faults: [{ value: address }] });
  expect(listeners()).toBe(before);
}, 60_000);
