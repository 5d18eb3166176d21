import type { EntityType } from '../../domain/case-event';
import { type ErrorCode, FristwerkError } from '../../domain/errors';
import type { Instant } from '../../domain/instant';
import { createAssess } from '../../rules/assess';
import { type HouseSettings, houseSettings } from '../../rules/duties/house-settings';
import { badenWuerttemberg, type OneOffHoliday } from '../../rules/periods/calendar';
import { currentHouseSettings } from '../../store/house-settings';
import { organisationNames } from '../../store/organisation-names';
import type { FristwerkDeps } from '../deps';
import {
  type DecisionDifference,
  type DutyDifference,
  decisionDifference,
  dutyDifferences,
  type Plan,
} from './plan-differences';
import { plannedReminders } from './planned-reminders';
import { type RecordedEntity, recordedEntities } from './recorded-entities';
import {
  type ChangedReading,
  changedHolidays,
  changedReadings,
  changedSettings,
  type WhatIfChange,
} from './what-if-change';

/** What would differ for one entity. */
export interface EntityDifference {
  readonly entityId: string;
  readonly entityType: EntityType;
  readonly reference: string;
  readonly organisation: string;
  readonly decision: DecisionDifference | null;
  readonly duties: readonly DutyDifference[];
  /** Why nothing can be said of it. */
  readonly refusal?: ErrorCode;
}

/** What other readings, holidays or settings would change. Nothing is changed by asking. */
export interface WhatIfReport {
  readonly asOf: Instant;
  readonly readings: readonly ChangedReading[];
  readonly holidays: readonly OneOffHoliday[];
  /** Those for which something would differ, by id. */
  readonly entities: readonly EntityDifference[];
  /** Names of the organisations that owe one of these duties, where that is not the entity's own, by their ids. */
  readonly owners: Readonly<Record<string, string>>;
  readonly totals: {
    /** Looked at. */
    readonly entities: number;
    readonly affected: number;
    readonly decisions: number;
    /** Duties that are open: their dates would move, they would arise or not arise. */
    readonly duties: number;
    /** Duties closed already, which would have stood otherwise. */
    readonly issued: number;
    /** Reminders that would not come, and those that would come instead. */
    readonly remindersGone: number;
    readonly remindersAdded: number;
    readonly notAssessable: number;
  };
}

type WhatIfDeps = Pick<FristwerkDeps, 'store' | 'now'>;

/**
 * Replays the recorded events of all entities under changed settings and compares with what is in force: which
 * decisions, dates and reminders would differ. Reads the read model only and writes nothing.
 * `whatIf(deps, { readings: ['Q14.trainingPeriodStart=187_2'] })`
 * @throws UNKNOWN_READING with the choices, INVALID_INPUT
 */
export async function whatIf(deps: WhatIfDeps, change: WhatIfChange): Promise<WhatIfReport> {
  const raw = await currentHouseSettings(deps.store);
  const [inForce, changed] = [houseSettings(raw), changedSettings(raw, change)];
  const asOf = deps.now();
  const comparison = new Comparison(inForce, changed, asOf);
  const entities: EntityDifference[] = [];
  let seen = 0;
  for await (const entity of recordedEntities(deps.store)) {
    seen += 1;
    const difference = await comparison.of(entity);
    if (difference !== null) entities.push(difference);
  }
  const readings = changedReadings(inForce, changed);
  const owing = entities.flatMap(({ duties }) => duties.flatMap(({ owedBy }) => owedBy ?? []));
  const owners = await organisationNames(deps.store, owing);
  const holidays = changedHolidays(inForce, changed);
  return { asOf, readings, holidays, entities, owners, totals: totalsOf(seen, entities) };
}

/** Assesses entities under two settings. */
class Comparison {
  readonly #before: (entity: RecordedEntity) => Promise<Plan>;
  readonly #after: (entity: RecordedEntity) => Promise<Plan>;
  readonly #inForce: (entity: RecordedEntity) => Plan;

  constructor(inForce: HouseSettings, changed: HouseSettings, asOf: Instant) {
    const reminding = remindersUnder(inForce, asOf);
    this.#before = planner(inForce, asOf);
    this.#after = planner(changed, asOf);
    this.#inForce = ({ entityId, decision, duties }) => ({
      decision,
      duties: duties.map(({ duty }) => duty),
      ...reminding(entityId),
    });
  }

  /** Null where nothing differs. */
  async of(entity: RecordedEntity): Promise<EntityDifference | null> {
    const { entityId, entityType, reference, organisation } = entity;
    const about = { entityId, entityType, reference, organisation };
    try {
      const after = await this.#after(entity);
      if (differences(this.#inForce(entity), after) === null) return null;
      // What differs for another reason, such as a newer version of the rules, is none of this change's doing.
      const found = differences(await this.#before(entity), after);
      return found === null ? null : { ...about, ...found };
    } catch (error) {
      if (!(error instanceof FristwerkError)) throw error;
      return { ...about, decision: null, duties: [], refusal: error.code };
    }
  }
}

function differences(before: Plan, after: Plan): Pick<EntityDifference, 'decision' | 'duties'> | null {
  const decision = decisionDifference(before, after);
  const duties = dutyDifferences(before, after);
  return decision === null && duties.length === 0 ? null : { decision, duties };
}

function planner(settings: HouseSettings, asOf: Instant): (entity: RecordedEntity) => Promise<Plan> {
  const assess = createAssess({ settings });
  const reminding = remindersUnder(settings, asOf);
  return async ({ entityId, events }) => {
    const { decision, changes } = await assess({ entityId, events, duties: [], decisionHash: null, asOf });
    return { decision: decision ?? null, duties: changes.map(({ duty }) => duty), ...reminding(entityId) };
  };
}

type Reminding = Pick<Plan, 'remindersOf' | 'remindedBy'>;

function remindersUnder(settings: HouseSettings, asOf: Instant): (entityId: string) => Reminding {
  const calendar = badenWuerttemberg(settings.oneOffHolidays);
  const { window, reminders, quietDays } = settings;
  const remindedBy = JSON.stringify([window, reminders, quietDays, calendar.version]);
  return (entityId) => ({
    remindedBy,
    remindersOf: (duty) => plannedReminders(duty, asOf, { entityId, settings, calendar }),
  });
}

function totalsOf(seen: number, entities: readonly EntityDifference[]): WhatIfReport['totals'] {
  const duties = entities.flatMap((entity) => entity.duties);
  const issued = duties.filter((duty) => duty.issued).length;
  const sum = (days: (duty: DutyDifference) => readonly unknown[]) =>
    duties.reduce((count, duty) => count + days(duty).length, 0);
  return {
    entities: seen,
    affected: entities.filter(({ refusal }) => refusal === undefined).length,
    decisions: entities.filter(({ decision }) => decision !== null).length,
    duties: duties.length - issued,
    issued,
    remindersGone: sum(({ reminders }) => reminders.gone),
    remindersAdded: sum(({ reminders }) => reminders.added),
    notAssessable: entities.filter(({ refusal }) => refusal !== undefined).length,
  };
}
