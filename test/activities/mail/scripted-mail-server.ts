import { createServer, type Server, type Socket } from 'node:net';
import { createInterface } from 'node:readline';

/** What the server answers, by command; `greeting` and `message` are the replies before the first and after the text. */
export type Replies = Partial<
  Record<'greeting' | 'EHLO' | 'HELO' | 'AUTH' | 'MAIL' | 'RCPT' | 'DATA' | 'message', string>
>;

const GOOD: Required<Replies> = {
  greeting: '220 mx ready',
  EHLO: '250-mx\r\n250 AUTH PLAIN',
  HELO: '250 mx',
  AUTH: '235 welcome',
  MAIL: '250 ok',
  RCPT: '250 ok',
  DATA: '354 go on',
  message: '250 queued',
};

/** A mail server on 127.0.0.1 that says what it is told to say and takes nothing. */
export class ScriptedMailServer {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();

  constructor(replies: Replies = {}) {
    this.#server = createServer((socket) => void this.#talk(socket, { ...GOOD, ...replies }));
  }

  /** @returns its address, with credentials so that a client signs in. */
  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `smtp://user:secret@127.0.0.1:${(this.#server.address() as { port: number }).port}`;
  }

  async stop(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #talk(socket: Socket, replies: Required<Replies>): Promise<void> {
    this.#sockets.add(socket);
    socket.on('error', () => undefined);
    const say = (reply: string) => socket.write(`${reply}\r\n`);
    say(replies.greeting);
    let inMessage = false;
    for await (const line of createInterface({ input: socket })) {
      const command = line.split(' ')[0] as keyof Replies;
      if (inMessage) {
        inMessage = line !== '.';
        if (!inMessage) say(replies.message);
      } else {
        say(replies[command] ?? '250 ok');
        inMessage = command === 'DATA' && replies.DATA.startsWith('3');
      }
    }
  }
}
