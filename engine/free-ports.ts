import { createServer, type Server } from 'node:net';

/**
 * The server's PostgreSQL tables keep a member's port as a signed 16-bit number: ports above 32767, which systems give
 * out by themselves, cannot be written there. Below 20000 live the ports of well-known programs.
 */
const WRITABLE = { from: 20_000, to: 32_767 } as const;

/** That many TCP ports of 127.0.0.1, from 20000 to 32767, which nobody listens on at this moment, all different. */
export async function freePorts(count: number): Promise<number[]> {
  const listeners: Server[] = [];
  while (listeners.length < count) {
    const listener = await listen(WRITABLE.from + Math.floor(Math.random() * (WRITABLE.to - WRITABLE.from + 1)));
    if (listener !== null) listeners.push(listener);
  }
  const ports = listeners.map(portOf);
  await Promise.all(listeners.map(close));
  return ports;
}

/** Null where somebody listens already. */
function listen(port: number): Promise<Server | null> {
  return new Promise((resolve, reject) => {
    const listener = createServer();
    listener.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' || error.code === 'EACCES' ? resolve(null) : reject(error),
    );
    listener.listen(port, '127.0.0.1', () => resolve(listener));
  });
}

function portOf(listener: Server): number {
  const address = listener.address();
  if (address === null || typeof address === 'string') throw new Error('A TCP listener without a port');
  return address.port;
}

function close(listener: Server): Promise<void> {
  return new Promise((resolve) => listener.close(() => resolve()));
}
