import { FristwerkError } from '../../domain/errors';
import { sha16 } from '../../domain/hash';
import { type Instant, instantAt, millisecondsOf } from '../../domain/instant';
import { dayAfter, type LegalDate } from '../../domain/legal-date';
import type { FristwerkDeps } from '../deps';
import type { CommandResult, Fristwerk } from '../fristwerk';
import { decisionsOf } from './decisions';
import { fastForward, workflowClock } from './fast-forward';
import { collectMails } from './mails';
import type { RehearsalEntry, RehearsalReport } from './report';
import type { Scenario, ScenarioStep } from './scenario';
import { awaitQuiet, nextRungs } from './settled';
import { summaryOf } from './summary';
import type { VirtualClock } from './virtual-clock';

/** What a rehearsal plays on: use cases and their parts, all of its own. */
export interface RehearsalStage {
  readonly fristwerk: Fristwerk;
  readonly deps: FristwerkDeps;
  readonly clock: VirtualClock;
  /** Told each entry as it happens. */
  readonly onEntry?: (entry: RehearsalEntry) => void;
}

/** Plays a scenario to its end on the real engine, from one day on which something happens to the next. */
export async function rehearse(scenario: Scenario, stage: RehearsalStage): Promise<RehearsalReport> {
  const player = new Player(scenario, stage);
  return player.play();
}

class Player {
  readonly #scenario: Scenario;
  readonly #stage: RehearsalStage;
  readonly #entries: RehearsalEntry[] = [];
  /** Name in the scenario to entity id. */
  readonly #names = new Map<string, string>();
  /** Entity id to the milliseconds by which its clock runs ahead of its workflow's. */
  readonly #offsets = new Map<string, number>();
  readonly #mailsTold = new Set<string>();
  /** Entity id to the hash of the decision told last. */
  readonly #decisionsTold = new Map<string, string>();

  constructor(scenario: Scenario, stage: RehearsalStage) {
    this.#scenario = scenario;
    this.#stage = stage;
  }

  async play(): Promise<RehearsalReport> {
    const began = Date.now();
    for (const [index, step] of this.#scenario.steps.entries()) {
      const at = instantOf(step);
      await this.#remindUntil(at);
      await this.#playStep(step, index + 1, at);
    }
    await this.#remindUntil(instantAt(dayAfter(this.#scenario.to), 0));
    const { title, from, to } = this.#scenario;
    this.#stage.clock.moveTo(instantAt(to, 23, 59));
    const entities = [...this.#offsets.keys()];
    const summary = summaryOf(this.#entries, await this.#stage.fristwerk.duties(), to, entities, Date.now() - began);
    return { title, from, to, entries: this.#entries, summary };
  }

  /** Lets every rung before `limit` come, day by day, for those entities that have one. */
  async #remindUntil(limit: Instant): Promise<void> {
    for (;;) {
      const due = await nextRungs(this.#stage.deps.store);
      const first = due.map(({ at }) => at).sort()[0];
      if (first === undefined || first >= limit) return;
      const together = due.filter(({ at }) => at === first);
      this.#stage.clock.moveTo(first);
      await Promise.all(together.map(({ entityId }) => this.#advance(entityId, first)));
      await awaitQuiet(this.#stage.deps.store, together, first);
      await this.#tellLaterDecisions();
      await this.#tellMails(first);
    }
  }

  async #advance(entityId: string, to: Instant): Promise<void> {
    const { engine } = this.#stage.deps;
    const offset = this.#offsets.get(entityId);
    if (offset === undefined) throw new FristwerkError('INTERNAL', { value: entityId });
    const now = (await workflowClock(engine, entityId)) + offset;
    await fastForward(engine, entityId, millisecondsOf(to) - now);
  }

  async #playStep(step: ScenarioStep, number: number, at: Instant): Promise<void> {
    this.#stage.clock.moveTo(at);
    const command = commandOf(step);
    const offset = this.#stage.deps.clockOffset();
    try {
      const entityId = this.#entityOf(step);
      if (entityId !== undefined) await this.#advance(entityId, at);
      await this.#tellLaterDecisions();
      const result = await this.#call(step, number);
      if (step.hire !== undefined) this.#began(step, result, offset);
      this.#tell({
        at,
        reference: result.reference,
        kind: 'step',
        command,
        actor: step.as,
        step: number,
        ...(step.refused !== undefined && { expectedRefusal: step.refused }),
      });
      this.#tellResult(at, result);
    } catch (error) {
      if (!(error instanceof FristwerkError) || error.status >= 500) throw error;
      const { code, faults } = error;
      this.#tell({
        at,
        reference: '',
        kind: 'refused',
        command,
        code,
        expected: step.refused === code,
        step: number,
        faults,
      });
    }
  }

  #call(step: ScenarioStep, number: number): Promise<CommandResult> {
    const { fristwerk, deps } = this.#stage;
    const context = { actor: step.as, requestId: `${deps.taskQueue}-step-${number}` };
    if (step.hire !== undefined) return fristwerk.hire(step.hire, context);
    const entity = this.#entityOf(step) ?? '';
    if (step.supplement !== undefined) {
      const { employment: _name, ...input } = step.supplement;
      return fristwerk.supplement(entity, input, context);
    }
    const { employment: _name, duty, ...input } = step.prove ?? { employment: '', duty: '' };
    return fristwerk.prove(entity, duty, input, context);
  }

  #entityOf(step: ScenarioStep): string | undefined {
    const name = step.prove?.employment ?? step.supplement?.employment;
    if (name === undefined) return undefined;
    const entityId = this.#names.get(name);
    if (entityId === undefined) throw new FristwerkError('UNKNOWN_ENTITY', { field: 'employment', value: name });
    return entityId;
  }

  #began(step: ScenarioStep, { entityId }: CommandResult, offset: number): void {
    this.#offsets.set(entityId, offset);
    if (step.name !== undefined) this.#names.set(step.name, entityId);
  }

  /** Decisions that changed because a day passed, not because somebody reported something. */
  async #tellLaterDecisions(): Promise<void> {
    for (const { entityId, reference, decision, asOf } of await decisionsOf(this.#stage.deps.store)) {
      const hash = sha16(decision);
      const known = this.#decisionsTold.get(entityId);
      this.#decisionsTold.set(entityId, hash);
      if (known !== undefined && known !== hash) this.#tell({ at: asOf, reference, kind: 'decision', decision });
    }
  }

  #tellResult(at: Instant, { entityId, reference, decision, changes }: CommandResult): void {
    if (decision !== undefined) {
      this.#decisionsTold.set(entityId, sha16(decision));
      this.#tell({ at, reference, kind: 'decision', decision });
    }
    for (const change of changes) this.#tell({ at, reference, kind: 'duty', change });
  }

  async #tellMails(at: Instant): Promise<void> {
    for (const mail of await collectMails(this.#stage.fristwerk, this.#mailsTold)) this.#tell({ at, ...mail });
  }

  #tell(entry: RehearsalEntry): void {
    this.#entries.push(entry);
    this.#stage.onEntry?.(entry);
  }
}

function instantOf({ on, at }: { on: LegalDate; at?: string | undefined }): Instant {
  const [hour, minute] = (at ?? '09:00').split(':').map(Number) as [number, number];
  return instantAt(on, hour, minute);
}

function commandOf(step: ScenarioStep): string {
  if (step.hire !== undefined) return 'hire';
  return step.prove !== undefined ? `prove ${step.prove.duty}` : 'supplement';
}
