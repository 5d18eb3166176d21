import { connect, createServer, type Server, type Socket } from 'node:net';

/** One lasting address for an engine that is started on other ports each time, as a cluster's name would be. */
export class EngineDoor {
  readonly #server: Server;
  readonly #open = new Set<Socket>();
  #leadsTo: number | null = null;

  private constructor(server: Server) {
    this.#server = server;
    server.on('connection', (visitor) => this.#enter(visitor));
  }

  static async build(): Promise<EngineDoor> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new EngineDoor(server);
  }

  get address(): string {
    const { port } = this.#server.address() as { port: number };
    return `127.0.0.1:${port}`;
  }

  /** Leads to a port of this machine from now on; to nowhere while null. */
  leadTo(port: number | null): void {
    this.#leadsTo = port;
    for (const socket of this.#open) socket.destroy();
  }

  async close(): Promise<void> {
    this.leadTo(null);
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #enter(visitor: Socket): void {
    if (this.#leadsTo === null) {
      visitor.destroy();
      return;
    }
    const engine = connect(this.#leadsTo, '127.0.0.1');
    visitor.pipe(engine);
    engine.pipe(visitor);
    for (const [socket, other] of [
      [visitor, engine],
      [engine, visitor],
    ] as const) {
      this.#open.add(socket);
      socket.on('error', () => other.destroy());
      socket.on('close', () => {
        this.#open.delete(socket);
        other.destroy();
      });
    }
  }
}
