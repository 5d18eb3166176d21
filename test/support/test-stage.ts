import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ParsedMail, simpleParser } from 'mailparser';
import type { RehearsalStage } from '../../client/rehearsal/rehearse';
import { instantAt } from '../../domain/instant';
import type { LegalDate } from '../../domain/legal-date';
import { openStage } from '../../embedded/open-stage';
import { COUNTY } from './county';
import { testBundle, testEngine } from './test-engine';

/** A rehearsal stage on the engine of the test run. */
export interface TestStage extends RehearsalStage {
  /** What arrived over SMTP, as a recipient's program reads it. */
  readonly received: () => Promise<readonly ParsedMail[]>;
  readonly close: () => Promise<void>;
}

/** Opens a stage whose clock stands at eight in the morning of `day`, in the rehearsal namespace unless named. */
export async function openTestStage(day: string, namespace?: string, bundlePath = testBundle()): Promise<TestStage> {
  const folder = mkdtempSync(join(tmpdir(), 'fristwerk-stage-'));
  const { address, namespaces } = testEngine();
  const { stage, mailFolder, close } = await openStage({
    engine: { address, namespace: namespace ?? namespaces.rehearsal },
    bundlePath,
    organisation: COUNTY,
    folder,
    database: process.env.DATABASE_URL,
    start: instantAt(day as LegalDate, 8),
  });
  return {
    ...stage,
    received: () => Promise.all(mailFiles(mailFolder).map((file) => simpleParser(readFileSync(file)))),
    close: async () => {
      await close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function mailFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.eml'))
    .map((name) => join(folder, name));
}
