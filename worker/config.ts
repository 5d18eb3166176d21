import { join } from 'node:path';
import { z } from 'zod';
import { USUAL_MAIL_DOMAIN } from '../domain/message-id';

const schema = z.object({
  FRISTWERK_DATA: z.string().default('data'),
  DATABASE_URL: z.string().optional(),
  FRISTWERK_TASK_QUEUE: z.string().default('fristwerk'),
  FRISTWERK_SMTP_URL: z.string(),
  FRISTWERK_SMTP_CONNECTIONS: z.coerce.number().int().min(1).max(50).default(8),
  FRISTWERK_SENDER: z.string().default('Fristwerk <fristwerk@fristwerk.invalid>'),
  FRISTWERK_BASE_URL: z.string(),
  FRISTWERK_MAIL_DOMAIN: z.string().default(USUAL_MAIL_DOMAIN),
});

/** Settings of the worker process, from `FRISTWERK_*`; the engine's address comes from `TEMPORAL_*`. */
export interface WorkerConfig {
  /** File of the store, or its address in PostgreSQL where `DATABASE_URL` names one. */
  readonly storePath: string;
  readonly taskQueue: string;
  readonly smtpUrl: string;
  /** Mails handed over at the same time. */
  readonly smtpConnections: number;
  readonly sender: string;
  readonly baseUrl: string;
  readonly mailDomain: string;
  readonly bundlePath: string;
}

/** Reads the worker's settings. @throws ZodError naming the variable that is missing. */
export function workerConfig(environment: NodeJS.ProcessEnv): WorkerConfig {
  const read = schema.parse(environment);
  return {
    storePath: read.DATABASE_URL || join(read.FRISTWERK_DATA, 'fristwerk.db'),
    taskQueue: read.FRISTWERK_TASK_QUEUE,
    smtpUrl: read.FRISTWERK_SMTP_URL,
    smtpConnections: read.FRISTWERK_SMTP_CONNECTIONS,
    sender: read.FRISTWERK_SENDER,
    baseUrl: read.FRISTWERK_BASE_URL,
    mailDomain: read.FRISTWERK_MAIL_DOMAIN,
    bundlePath: join(__dirname, '..', 'workflow-bundle.js'),
  };
}
