import type { CaseEvent } from '../../domain/case-event';
import type { Duty } from '../../domain/duty';
import type { ReadingNumber } from '../../domain/guideline';
import { dayOf, type Instant } from '../../domain/instant';
import type { LegalDate } from '../../domain/legal-date';
import { createAssess } from '../../rules/assess';
import type { HouseSettings } from '../../rules/duties/house-settings';
import type { RecordedEntity } from './recorded-entities';

/**
 * On what an expected duty rests besides the law and what has happened: `forecast` how long an absence is said to last;
 * `endUnknown` that nobody knows its end; `plannedStart` that somebody starts on the day planned; `notYetPlanned` that
 * the events give it now, though the plan in force does not hold it yet; `proposal` a waiver or an overruling proposed.
 */
export const ASSUMPTIONS = ['forecast', 'endUnknown', 'plannedStart', 'notYetPlanned', 'proposal'] as const;

/** On what an expected day rests: `forecast`, `endUnknown`, `plannedStart`, `notYetPlanned` or `proposal`. */
export type Assumption = (typeof ASSUMPTIONS)[number];

/** A duty that is owed, or will be, as far as one can tell today. */
export interface ExpectedDuty {
  readonly duty: Duty;
  readonly assumptions: readonly Assumption[];
  /** Questions of reading that another answer to which would give another day. */
  readonly contested: readonly ReadingNumber[];
}

/** Finds what an entity owes and will owe without anything new being reported. */
export type ExpectDuties = (entity: RecordedEntity) => Promise<readonly ExpectedDuty[]>;

/**
 * What an entity owes at `asOf`: the open duties in force, those that its recorded events give beyond them, and where
 * somebody applied for a post, those that begin with the work on the day planned.
 */
export function expectDuties(settings: HouseSettings, asOf: Instant): ExpectDuties {
  const assess = createAssess({ settings });
  const derive = async ({ entityId }: RecordedEntity, events: readonly CaseEvent[]) =>
    (await assess({ entityId, events, duties: [], decisionHash: null, asOf })).changes.map(({ duty }) => duty);
  return async (entity) => {
    const held = entity.duties.map(({ duty }) => duty);
    const start = plannedStart(entity.events, asOf);
    const derived = await derive(entity, start === null ? entity.events : [...entity.events, start]);
    const known = new Set(held.filter(({ status }) => status !== 'lapsed').map(({ id }) => id));
    const added = derived.filter(({ id }) => !known.has(id)).filter(isExpected);
    const how: Assumption = start === null ? 'notYetPlanned' : 'plannedStart';
    const absence = assumptionsOfAbsence(entity.events);
    return [
      ...held.filter(isExpected).map((duty) => expected(duty, absence)),
      ...added.map((duty) => expected(duty, [how, ...absence])),
    ];
  };
}

function isExpected({ status }: Duty): boolean {
  return status === 'open';
}

function expected(duty: Duty, assumptions: readonly Assumption[]): ExpectedDuty {
  const proposal: readonly Assumption[] = duty.proposed === undefined ? [] : ['proposal'];
  return { duty, assumptions: [...assumptions, ...proposal], contested: contestedBy(duty) };
}

function contestedBy({ receipt }: Duty): readonly ReadingNumber[] {
  const others = receipt?.alternatives.filter(({ due }) => due !== receipt.due) ?? [];
  return [...new Set(others.flatMap(({ reading }) => reading?.number ?? []))];
}

/** 4.2: what follows from an absence that goes on follows from what somebody said of its end. */
function assumptionsOfAbsence(events: readonly CaseEvent[]): readonly Assumption[] {
  if (events.some(({ type }) => type === 'returned' || type === 'employmentEnded')) return [];
  const last = events.findLast(({ type }) => type === 'reported' || type === 'forecastChanged');
  if (last === undefined) return [];
  return (last.data as { expectedUntil?: LegalDate }).expectedUntil === undefined ? ['endUnknown'] : ['forecast'];
}

/** The start that an application plans, as an event that has not happened; null where somebody started or never will. */
function plannedStart(events: readonly CaseEvent[], asOf: Instant): CaseEvent | null {
  const applied = events.find(({ type, data }) => type === 'applied' && 'plannedFirstDay' in (data as object));
  if (applied === undefined || events.some(({ type }) => type === 'started' || type === 'ended')) return null;
  const { plannedFirstDay } = applied.data as { plannedFirstDay: LegalDate };
  if (plannedFirstDay < dayOf(asOf)) return null;
  const { actor, contentHash } = applied;
  const data = { firstDay: plannedFirstDay };
  return { id: 'planned', type: 'started', occurredOn: plannedFirstDay, recordedAt: asOf, actor, contentHash, data };
}
