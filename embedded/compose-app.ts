import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from '@temporalio/client';
import type { Hono } from 'hono';
import { createFristwerk } from '../client/create-fristwerk';
import { dayOf, instantOf } from '../domain/instant';
import type { Store } from '../store/open-store';
import { appointments, exportOrganisations } from '../store/organisations';
import { noteRefusal } from '../store/refusals';
import { createApp, type Refusal } from '../web/app';
import { errorTrace } from '../worker/error-trace';
import { productFolder } from './product-files';

/** The web application on a store and an engine, by the real clock. */
export function composeApp(store: Store, engine: Client, taskQueue: string): Hono {
  const now = () => instantOf(Date.now());
  return createApp({
    fristwerk: createFristwerk({ engine, store, taskQueue, prefix: '', now, clockOffset: () => 0 }),
    today: () => dayOf(now()),
    people: async () => (await appointments(store)).map(({ personId: id, ...person }) => ({ id, ...person })),
    organisations: async () => (await exportOrganisations(store)).organisations,
    version: productVersion(),
    onRefusal: (refusal) => keepRefusal(store, refusal),
  });
}

async function keepRefusal(store: Store, { cause, command, code, actor, entity }: Refusal): Promise<void> {
  if (cause !== undefined) console.error(errorTrace(cause));
  await noteRefusal(store, { at: instantOf(Date.now()), command, code, actor, entity_id: entity });
}

function productVersion(): string {
  return JSON.parse(readFileSync(join(productFolder(), 'package.json'), 'utf8')).version;
}
