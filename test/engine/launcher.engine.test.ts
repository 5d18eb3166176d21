import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Connection } from '@temporalio/client';
import type { Engine } from '../../engine/engine';
import { startEngine } from '../../engine/launcher';

const UNIMPLEMENTED = 12;
const RUNNING = 1;

let folder: string;
let engine: Engine;
let connection: Connection;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'fristwerk-engine-'));
  await start();
}, 60_000);

afterAll(async () => {
  await stop();
  rmSync(folder, { recursive: true, force: true });
}, 30_000);

async function start(): Promise<void> {
  const extraNamespaces = { 'suite-a': 'rehearsal', 'suite-b': 'production' } as const;
  engine = await startEngine({ folder, logFile: join(folder, 'server.log'), extraNamespaces });
  connection = await Connection.connect({ address: engine.address });
}

async function stop(): Promise<void> {
  await connection.close();
  await engine.stop();
}

async function begin(namespace: string, workflowId: string, skipsTime: boolean): Promise<void> {
  await connection.workflowService.startWorkflowExecution({
    namespace,
    workflowId,
    workflowType: { name: 'nothing' },
    taskQueue: { name: 'nobody' },
    requestId: workflowId,
    ...(skipsTime && { timeSkippingConfig: { enabled: true } }),
  });
}

async function statusOf(namespace: string, workflowId: string): Promise<unknown> {
  const described = await connection.workflowService.describeWorkflowExecution({
    namespace,
    execution: { workflowId },
  });
  return described.workflowExecutionInfo?.status;
}

test.each(['fristwerk', 'suite-b'])('time cannot be skipped in the production namespace %s', async (namespace) => {
  await expect(begin(namespace, 'impatient', true)).rejects.toMatchObject({ code: UNIMPLEMENTED });
});

test.each(['fristwerk-rehearsal', 'suite-a'])(
  'time can be skipped in the rehearsal namespace %s',
  async (namespace) => {
    await begin(namespace, 'patient', true);

    expect(await statusOf(namespace, 'patient')).toBe(RUNNING);
  },
);

test('closed cases are kept for ten years, rehearsals for thirty days', async () => {
  const days = async (namespace: string) => {
    const { config } = await connection.workflowService.describeNamespace({ namespace });
    return Number(config?.workflowExecutionRetentionTtl?.seconds) / 86_400;
  };

  expect([await days('fristwerk'), await days('fristwerk-rehearsal')]).toEqual([3650, 30]);
});

test('the engine goes on with its cases after a stop, on whatever ports', async () => {
  await begin('fristwerk', 'stays', false);

  await stop();
  await start();

  expect(await statusOf('fristwerk', 'stays')).toBe(RUNNING);
}, 60_000);

test('the engine goes on with its cases after it was killed', async () => {
  await begin('fristwerk', 'survives', false);

  process.kill(engine.pid ?? 0, 'SIGKILL');
  expect(await engine.exited).toBeNull();
  await connection.close();
  await start();

  expect(await statusOf('fristwerk', 'survives')).toBe(RUNNING);
}, 60_000);

test('a damaged data file is refused by name of the fault', async () => {
  const broken = join(folder, 'broken');
  mkdirSync(broken);
  writeFileSync(join(broken, 'temporal.db'), 'not a database '.repeat(1000));

  await expect(startEngine({ folder: broken, logFile: join(broken, 'server.log') })).rejects.toThrow(
    'Der Temporal-Server startet nicht: file is not a database',
  );
});

test('a server that ends while starting is refused with the tail of its log', async () => {
  process.env.FRISTWERK_TEMPORAL_SERVER = join(folder, 'server-that-fails');
  writeFileSync(process.env.FRISTWERK_TEMPORAL_SERVER, '#!/bin/sh\necho first line\necho disk full\nexit 3\n', {
    mode: 0o755,
  });

  const starting = startEngine({ folder: join(folder, 'other'), logFile: join(folder, 'other.log') });

  await expect(starting).rejects.toThrow(/Er endete mit dem Code 3\..*first line\ndisk full$/s);
  delete process.env.FRISTWERK_TEMPORAL_SERVER;
});
