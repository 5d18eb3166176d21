import { type Engine, NAMESPACES } from './engine';
import { type Asked, openNamespaces } from './namespaces';

/**
 * Uses a Temporal server that somebody else runs (`TEMPORAL_ADDRESS`). Registers the namespaces where it may and returns
 * when they answer. `production` replaces the usual name of the production namespace (`TEMPORAL_NAMESPACE`).
 */
export async function existingEngine(connection: Asked, address: string, production?: string): Promise<Engine> {
  const namespaces = { ...NAMESPACES, ...(production && { production }) };
  await openNamespaces(connection, { [namespaces.production]: 'production', [namespaces.rehearsal]: 'rehearsal' });
  return {
    address,
    pid: null,
    namespaces,
    stop: async () => undefined,
    exited: new Promise(() => undefined),
  };
}
