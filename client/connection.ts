import { Client, Connection, type DataConverter } from '@temporalio/client';
import { loadClientConnectConfig } from '@temporalio/envconfig';
import { FristwerkError } from '../domain/errors';
import { compressedPayloads } from './compressed-payloads';

/** How payloads are written, for clients and workers alike; the place where a codec is plugged in. */
export const dataConverter: DataConverter = { payloadCodecs: [compressedPayloads] };

/** Where the engine is: from `TEMPORAL_*` variables or `temporal.toml`, as the Temporal CLI reads them. */
export interface EngineAddress {
  readonly address: string;
  readonly namespace: string;
}

/** Connection options for `Connection` and `NativeConnection`; an explicit address wins over the environment. */
export function connectionOptions(explicit?: Partial<EngineAddress>) {
  const { connectionOptions: options, namespace } = loadClientConnectConfig();
  return {
    options: { ...options, ...(explicit?.address !== undefined && { address: explicit.address }) },
    namespace: explicit?.namespace ?? namespace ?? 'default',
  };
}

/** Identity under which requests appear in histories: names no host and no person. */
export const CLIENT_IDENTITY = 'fristwerk';

/**
 * Connects to the engine.
 * @throws ENGINE_UNREACHABLE when nothing answers within five seconds.
 */
export async function connectEngine(explicit?: Partial<EngineAddress>): Promise<Client> {
  const { options, namespace } = connectionOptions(explicit);
  try {
    const connection = await Connection.connect({ ...options, connectTimeout: '5 seconds' });
    return new Client({ connection, namespace, dataConverter, identity: CLIENT_IDENTITY });
  } catch (cause) {
    throw new FristwerkError('ENGINE_UNREACHABLE', { value: options.address, cause });
  }
}
