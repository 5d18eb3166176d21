import { entityTypeOf, referenceOf } from '../../domain/entity-id';
import { FristwerkError } from '../../domain/errors';
import { dayOf, type Instant, instantAt, instantOf, millisecondsOf } from '../../domain/instant';
import { dayAfter } from '../../domain/legal-date';
import { houseSettings } from '../../rules/duties/house-settings';
import { currentHouseSettings } from '../../store/house-settings';
import type { FristwerkDeps } from '../deps';
import type { Fristwerk } from '../fristwerk';
import { EntityClocks } from './entity-clocks';
import { Kinship, subjectOf } from './kinship';
import { awaitMails, collectMails, nextMailAt } from './mails';
import { Names } from './names';
import { commandOf, playStep, type StepResult } from './play-step';
import type { RehearsalEntry, RehearsalReport, RehearsedEntity } from './report';
import { beginningOf, type Scenario, type ScenarioStep } from './scenario';
import { sideBySide } from './side-by-side';
import { summaryOf } from './summary';
import { Teller } from './teller';
import type { VirtualClock } from './virtual-clock';
import type { Wakes } from './wakes';
import { breachesOf, monthsOf, onTimeOf } from './year';

/** What a rehearsal plays on: use cases and their parts, all of its own. */
export interface RehearsalStage {
  readonly fristwerk: Fristwerk;
  readonly deps: FristwerkDeps;
  readonly clock: VirtualClock;
  /** When its entities have something to do, told by its worker. */
  readonly wakes: Wakes;
  /** Told each entry as it happens. */
  readonly onEntry?: (entry: RehearsalEntry) => void;
}

/** Entities and steps that are worked on at the same time: more only wait for the engine. */
const AT_ONCE = 8;

/** Plays a scenario to its end on the real engine, from one day on which something happens to the next. */
export async function rehearse(scenario: Scenario, stage: RehearsalStage): Promise<RehearsalReport> {
  const settings = houseSettings(await currentHouseSettings(stage.deps.store));
  const player = new Player(scenario, stage, settings.window.to);
  return player.play();
}

/** A step with its number, counted from 1. */
interface NumberedStep {
  readonly step: ScenarioStep;
  readonly number: number;
}

class Player {
  readonly #scenario: Scenario;
  readonly #stage: RehearsalStage;
  /** `08:00`: by then every reminder of a morning has come. */
  readonly #morningEnds: string;
  readonly #names = new Names();
  readonly #kinship: Kinship;
  readonly #clocks: EntityClocks;
  readonly #teller: Teller;
  readonly #mailsTold = new Set<string>();
  readonly #begun: RehearsedEntity[] = [];

  constructor(scenario: Scenario, stage: RehearsalStage, morningEnds: string) {
    this.#scenario = scenario;
    this.#stage = stage;
    this.#morningEnds = morningEnds;
    this.#kinship = new Kinship(scenario);
    this.#clocks = new EntityClocks(stage.deps.engine);
    this.#teller = new Teller(stage.onEntry);
  }

  async play(): Promise<RehearsalReport> {
    const began = Date.now();
    for (const [at, steps] of byMoment(this.#scenario.steps)) {
      await this.#remindUntil(at);
      await this.#playTogether(steps, at);
    }
    await this.#remindUntil(instantAt(dayAfter(this.#scenario.to), 0));
    this.#stage.clock.moveTo(instantAt(this.#scenario.to, 23, 59));
    return this.#report(Date.now() - began);
  }

  /** Lets everything before `limit` come, day by day, for those entities that have something to do. */
  async #remindUntil(limit: Instant): Promise<void> {
    for (;;) {
      const next = await this.#nextMoment();
      if (next === undefined || next >= limit) return;
      const until = this.#endOfMorning(next, limit);
      const due = this.#stage.wakes.dueBy(until);
      await this.#advance(due, until);
      // Mails are composed by this clock: a morning's reminders must all have come before it strikes.
      await this.#stage.wakes.quiet(due, until);
      this.#stage.clock.moveTo(until);
      await this.#settle(due, until);
    }
  }

  async #nextMoment(): Promise<Instant | undefined> {
    const { wakes, deps, clock } = this.#stage;
    const mail = await nextMailAt(deps.store);
    const moments = [wakes.earliest(), mail].filter((moment) => moment !== undefined).sort();
    const [first] = moments;
    return first !== undefined && first < clock.now() ? clock.now() : first;
  }

  /** All that comes on one morning is let come together; what comes later in the day, by itself. */
  #endOfMorning(next: Instant, limit: Instant): Instant {
    const [hour, minute] = this.#morningEnds.split(':').map(Number) as [number, number];
    const end = instantAt(dayOf(next), hour, minute);
    const until = next < end ? end : instantOf(millisecondsOf(next) + 1_000);
    return until < limit ? until : limit;
  }

  async #advance(entities: readonly string[], to: Instant): Promise<void> {
    await sideBySide(entities, AT_ONCE, async (entityId) => {
      if (!(await this.#clocks.advance(entityId, to))) this.#stage.wakes.over(entityId);
    });
  }

  /** Waits until entities, facts and mails have come to rest, and tells what they did. */
  async #settle(entities: readonly string[], upTo: Instant): Promise<void> {
    const { wakes, deps } = this.#stage;
    await wakes.quiet(entities, upTo);
    await awaitMails(deps.store, upTo);
    for (const change of wakes.takeChanges()) this.#teller.change(change);
    const since = instantOf(millisecondsOf(upTo) - 86_400_000);
    for (const mail of await collectMails(deps.store, since, this.#mailsTold)) this.#teller.tell({ at: upTo, ...mail });
  }

  /** Steps of one moment: those that have nothing to do with each other side by side, those of grants last. */
  async #playTogether(steps: readonly NumberedStep[], at: Instant): Promise<void> {
    this.#stage.clock.moveTo(at);
    const [single, ofGrants] = [false, true].map((grants) =>
      steps.filter(({ step }) => this.#kinship.isGrant(subjectOf(step)) === grants),
    ) as [NumberedStep[], NumberedStep[]];
    for (const wave of [single, ofGrants]) {
      const groups = this.#groups(wave);
      const played = await sideBySide(groups, AT_ONCE, async (group) => {
        const told: (() => void)[] = [];
        for (const one of group) told.push(await this.#play(one, at));
        return group.map(({ number }, index) => ({ number, tell: told[index] }));
      });
      for (const { tell } of played.flat().toSorted((a, b) => a.number - b.number)) tell?.();
      await this.#settle(this.#kin(wave), at);
    }
  }

  /** Steps of kindred entities one after the other, in their order. */
  #groups(steps: readonly NumberedStep[]): readonly (readonly NumberedStep[])[] {
    const groups: { readonly names: Set<string>; readonly steps: NumberedStep[] }[] = [];
    for (const one of steps) {
      const kin = kinOf(this.#kinship, one.step);
      const group = groups.find(({ names }) => kin.some((name) => names.has(name)));
      if (group === undefined) groups.push({ names: new Set(kin), steps: [one] });
      else {
        group.steps.push(one);
        for (const name of kin) group.names.add(name);
      }
    }
    return groups.map((group) => group.steps);
  }

  #kin(steps: readonly NumberedStep[]): readonly string[] {
    const names = new Set(steps.flatMap(({ step }) => kinOf(this.#kinship, step)));
    return [...names].flatMap((name) => this.#names.entityId(name) ?? []);
  }

  /** Carries out a step; what it came to is told by the function that is returned. */
  async #play({ step, number }: NumberedStep, at: Instant): Promise<() => void> {
    const { fristwerk, deps } = this.#stage;
    const requestId = `${deps.taskQueue}-step-${number}`;
    this.#teller.expect(requestId);
    try {
      await this.#advance(this.#kin([{ step, number }]), at);
      const result = await playStep(fristwerk, step, this.#names, { actor: step.as, requestId });
      this.#note(step, result, requestId, at);
      return () => this.#tellStep(step, number, result, at);
    } catch (error) {
      if (!(error instanceof FristwerkError) || error.status >= 500) throw error;
      return () => this.#tellRefusal(step, number, error, at);
    }
  }

  #note(step: ScenarioStep, result: StepResult, eventId: string, at: Instant): void {
    if (result.kind === 'contacts') return;
    const { entityId, reference } = result.answer;
    if (step.name !== undefined) this.#names.noteEvent(step.name, eventId);
    if (beginningOf(step) === null) return;
    this.#clocks.began(entityId, at);
    if (step.name !== undefined) this.#names.noteEntity(step.name, entityId, reference);
    const entityType = entityTypeOf(entityId);
    const about = { entityId, entityType, reference, name: step.name ?? reference };
    this.#begun.push({ ...about, organisation: '', from: dayOf(at) });
  }

  #tellStep(step: ScenarioStep, number: number, result: StepResult, at: Instant): void {
    const entry = { at, kind: 'step' as const, command: commandOf(step), actor: step.as, step: number };
    const expected = step.refused === undefined ? {} : { expectedRefusal: step.refused };
    if (result.kind === 'contacts') {
      this.#teller.tell({ ...entry, ...expected, reference: '', count: result.count });
      return;
    }
    const { entityId, reference } = result.answer;
    this.#teller.tell({ ...entry, ...expected, reference, entityType: entityTypeOf(entityId) });
    this.#teller.result(at, result.answer);
  }

  #tellRefusal(step: ScenarioStep, number: number, { code, faults }: FristwerkError, at: Instant): void {
    const entityId = this.#names.entityId(subjectOf(step) ?? '');
    const entityType = beginningOf(step)?.entity ?? (entityId === undefined ? undefined : entityTypeOf(entityId));
    this.#teller.tell({
      at,
      reference: entityId === undefined ? '' : referenceOf(entityId),
      kind: 'refused',
      command: commandOf(step),
      ...(entityType !== undefined && { entityType }),
      code,
      expected: step.refused === code,
      step: number,
      ...(step.source !== undefined && { source: step.source }),
      faults,
    });
  }

  async #report(milliseconds: number): Promise<RehearsalReport> {
    const { title, from, to } = this.#scenario;
    const { fristwerk, deps } = this.#stage;
    const duties = (await fristwerk.duties()).map(({ overdue: _now, ...duty }) => duty);
    const rows = await deps.store.db.selectFrom('entities').select(['entity_id', 'organisation_id']).execute();
    const organisations = new Map(rows.map((row) => [row.entity_id, row.organisation_id]));
    const { entries } = this.#teller;
    return {
      title,
      from,
      to,
      entries,
      entities: this.#begun.map((one) => ({ ...one, organisation: organisations.get(one.entityId) ?? '' })),
      duties,
      onTime: onTimeOf(duties, to),
      breaches: breachesOf(duties, to),
      months: monthsOf({ from, to }, entries, duties),
      summary: summaryOf(entries, duties, to, this.#clocks.entities(), milliseconds),
    };
  }
}

function kinOf(kinship: Kinship, step: ScenarioStep): readonly string[] {
  const subject = subjectOf(step);
  return subject === undefined ? [] : kinship.of(subject);
}

/** Steps by their moment, in order. */
function byMoment(steps: readonly ScenarioStep[]): ReadonlyMap<Instant, readonly NumberedStep[]> {
  const moments = new Map<Instant, NumberedStep[]>();
  for (const [index, step] of steps.entries()) {
    const [hour, minute] = (step.at ?? '09:00').split(':').map(Number) as [number, number];
    const at = instantAt(step.on, hour, minute);
    moments.set(at, [...(moments.get(at) ?? []), { step, number: index + 1 }]);
  }
  return moments;
}
