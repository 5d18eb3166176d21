import { setTimeout as rest } from 'node:timers/promises';
import { createFristwerk } from '../../client/create-fristwerk';
import type { CommandContext, CommandResult, Fristwerk } from '../../client/fristwerk';
import { fastForward, workflowClock } from '../../client/rehearsal/fast-forward';
import { FristwerkError } from '../../domain/errors';
import { instantAt, instantOf, millisecondsOf } from '../../domain/instant';
import type { LegalDate } from '../../domain/legal-date';
import { TYPE_C_HIRE } from '../support/county';
import type { Story, StoryStep } from './story';
import { untilQuiet } from './until';
import { TASK_QUEUE, type World } from './world';

/** A command that was answered, and how to send it again. */
export interface AnsweredCommand {
  readonly answer: CommandResult;
  readonly again: () => Promise<CommandResult>;
  /** When it was answered, milliseconds since 1970. */
  readonly at: number;
}

const PATIENCE_MS = 90_000;
const FIRST_DAY = '2018-02-01';

/** A hire that is played through its story on its own clock, whatever breaks meanwhile. */
export class PlayedHire {
  readonly story: Story;
  readonly commands: AnsweredCommand[] = [];
  readonly #world: World;
  readonly #name: string;
  readonly #fristwerk: Fristwerk;
  /** Milliseconds by which the entity's clock runs ahead of the real one at its hire. */
  readonly #offset = millisecondsOf(nineOn(FIRST_DAY)) - Date.now();
  /** Milliseconds by which the played time has run ahead since. */
  #skipped = 0;

  constructor(world: World, story: Story, name: string) {
    this.story = story;
    this.#world = world;
    this.#name = name;
    const now = () => instantOf(Date.now() + this.#offset + this.#skipped);
    const { client: engine, store } = world;
    const clockOffset = () => this.#offset;
    this.#fristwerk = createFristwerk({ engine, store, taskQueue: TASK_QUEUE, prefix: '', now, clockOffset });
  }

  get entityId(): string {
    return this.commands[0]?.answer.entityId ?? '';
  }

  async play(): Promise<void> {
    await this.hire();
    for (const step of this.story.steps) {
      await this.advanceTo(step.on);
      // A proof withdraws what still waits: by then, days after it was queued, nothing does.
      await untilQuiet(this.#world);
      await this.prove(step);
    }
    await this.advanceTo('2018-06-30');
  }

  hire(): Promise<void> {
    return this.#command('admin', 'hire', (context) => this.#fristwerk.hire(TYPE_C_HIRE, context));
  }

  prove({ duty, input }: StoryStep): Promise<void> {
    return this.#command('coordinator', duty, (context) => this.#fristwerk.prove(this.entityId, duty, input, context));
  }

  /** Lets the entity's clock run to nine on a day, over every reminder before it. */
  async advanceTo(day: string): Promise<void> {
    const target = millisecondsOf(nineOn(day));
    this.#skipped = target - this.#offset - Date.now();
    await persistently(async () => {
      const left = target - this.#offset - (await workflowClock(this.#world.client, this.entityId));
      await fastForward(this.#world.client, this.entityId, left);
    });
  }

  async #command(actor: string, name: string, send: (context: CommandContext) => Promise<CommandResult>) {
    const again = () => send({ actor, requestId: `${this.#name}-${name}` });
    const { repeated: _once, ...answer } = await persistently(again);
    this.commands.push({ answer, again, at: Date.now() });
  }
}

function nineOn(day: string) {
  return instantAt(day as LegalDate, 9);
}

/** Does it again for as long as something is down; a refusal is final. */
async function persistently<T>(work: () => Promise<T>): Promise<T> {
  const giveUpAt = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (error instanceof FristwerkError && error.status < 500) throw error;
      if (Date.now() > giveUpAt) throw error;
      await rest(100);
    }
  }
}
