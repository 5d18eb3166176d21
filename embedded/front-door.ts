import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { START } from '../texts/start';
import { reasonOf, StartRefused } from './start-refused';

type Fetch = (request: Request) => Response | Promise<Response>;

/** The HTTP address of the app, taken at once and answering 503 until the app stands behind it. */
export interface FrontDoor {
  readonly url: string;
  /** From now on `fetch` answers. */
  open(fetch: Fetch): void;
  /** Takes no further request, lets running ones end within three seconds. */
  close(): Promise<void>;
}

const CLOSE_WITHIN_MS = 3000;

/** Listens on 127.0.0.1 only: there is no sign-in yet. @throws StartRefused when the port cannot be had. */
export async function takeFrontDoor(port: number): Promise<FrontDoor> {
  let answer: Fetch = notYet;
  const server = createAdaptorServer({ fetch: (request) => answer(request) }) as Server;
  try {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
  } catch (cause) {
    const reason = reasonOf(cause);
    throw new StartRefused(reason === 'EADDRINUSE' ? START.portTaken(port) : START.portRefused(port, reason), {
      cause,
    });
  }
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${taken}`,
    open: (fetch) => {
      answer = fetch;
    },
    close: () => close(server),
  };
}

function notYet(): Response {
  return new Response(START.starting, {
    status: 503,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'retry-after': '2' },
  });
}

async function close(server: Server): Promise<void> {
  const force = setTimeout(() => server.closeAllConnections(), CLOSE_WITHIN_MS);
  await new Promise((resolve) => {
    server.close(resolve);
    server.closeIdleConnections();
  });
  clearTimeout(force);
}
