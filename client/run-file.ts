import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { FristwerkError } from '../domain/errors';

const schema = z.object({
  /** Address of the pages. */
  url: z.string(),
  engine: z.object({
    address: z.string(),
    namespaces: z.object({ production: z.string(), rehearsal: z.string() }),
  }),
  taskQueue: z.string(),
  /** File of the store, or its address in PostgreSQL. */
  storePath: z.string(),
  startedAt: z.string(),
  /** Processes by what they do. */
  processes: z.record(z.string(), z.object({ pid: z.number(), startedAt: z.string() })),
});

/** What a running Fristwerk tells other processes about itself (`data/run.json`). */
export type RunFile = z.infer<typeof schema>;

/**
 * Reads what the Fristwerk on a data folder says of itself.
 * @throws NOT_RUNNING when it says nothing, or nothing that can be read.
 */
export function readRunFile(path: string): RunFile {
  try {
    return schema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (cause) {
    throw new FristwerkError('NOT_RUNNING', { value: dirname(path), cause });
  }
}
