import { type Duty, isOverdue } from '../../../domain/duty';
import { FristwerkError } from '../../../domain/errors';
import type { LegalDate } from '../../../domain/legal-date';
import { createAssess } from '../../../rules/assess';
import { EVERYTHING_SETTLED, INTRODUCTION_SHEETS } from '../../../texts/introduction-sheets';
import type { Ground } from '../story/ground';
import type { PlannedEntity } from '../story/planned-entity';
import { placeOf } from '../story/told-data';
import { faultAt, type ImportFault } from '../upload';

/** What follows from an entity's events, and how its duties stand on the day of the introduction. */
export interface PlannedDuties {
  readonly outcome: string | null;
  /** Open duties, the early first. */
  readonly open: readonly Duty[];
  /** Of these, ids of those whose last day has passed. */
  readonly overdue: readonly string[];
  /** Ids of duties whose period ended before the introduction and of which the file does not say whether they were met. */
  readonly undecided: readonly string[];
  /** Ids of duties that the file says were met before. */
  readonly settled: readonly string[];
  /** Duties that proofs in the file close. */
  readonly met: number;
  readonly faults: readonly ImportFault[];
}

/** Assesses a planned entity by the rules of the running product. Days outside guideline or calendar are faults. */
export async function plannedDuties(entity: PlannedEntity, ground: Ground): Promise<PlannedDuties> {
  const assess = createAssess({ settings: ground.settings });
  const events = entity.events.map(({ event }) => event);
  const request = { entityId: entity.entityId, events, duties: [], decisionHash: null, asOf: ground.now };
  try {
    const { decision, changes } = await assess(request);
    const duties = changes.map(({ duty }) => duty);
    return { ...standing(entity, duties, ground), outcome: decision?.outcome ?? null };
  } catch (error) {
    if (!(error instanceof FristwerkError) || error.status >= 500) throw error;
    const faults = error.faults.map(({ code, field = '', value, details }) =>
      faultAt(placeWith(entity, field), code, value, { ...details }),
    );
    return { outcome: null, open: [], overdue: [], undecided: [], settled: [], met: 0, faults };
  }
}

function placeWith({ events, place }: PlannedEntity, field: string) {
  const told = events.find((event) => event.told.places.has(field)) ?? events[0];
  return (told && placeOf(told.told, field)) ?? place;
}

function standing(entity: PlannedEntity, duties: readonly Duty[], ground: Ground): Omit<PlannedDuties, 'outcome'> {
  const open = duties.filter(({ status }) => status === 'open');
  const ended = open.filter((duty) => lastDay(duty) < ground.introducedOn);
  const settled = ended.filter((duty) => isNamed(duty, entity.settled)).map(({ id }) => id);
  const left = open.filter(({ id }) => !settled.includes(id));
  const { today } = ground;
  return {
    open: left.toSorted((one, other) => (lastDay(one) < lastDay(other) ? -1 : 1)),
    overdue: left.filter((duty) => isOverdue(duty, today)).map(({ id }) => id),
    undecided: ended.map(({ id }) => id).filter((id) => !settled.includes(id)),
    settled,
    met: duties.filter(({ status }) => status === 'met' || status === 'metLate').length,
    faults: namedInVain(entity, ended),
  };
}

/** The last day of a duty; what is owed without delay has only the house's target. */
function lastDay({ due, aim }: Pick<Duty, 'due' | 'aim'>): LegalDate {
  return due ?? aim;
}

/** `4.3` names every duty of that provision, `alle` all of them. */
function isNamed({ provision }: Duty, settled: readonly string[]): boolean {
  return settled.some((named) => named.toLowerCase() === EVERYTHING_SETTLED || plain(named) === plain(provision));
}

const plain = (provision: string) =>
  provision
    .replace(/\s/g, '')
    .replace(/^ziffer/i, '')
    .toLowerCase();

const SETTLED = INTRODUCTION_SHEETS.employments.columns.settled;

function namedInVain({ settled, place }: PlannedEntity, ended: readonly Duty[]): readonly ImportFault[] {
  const provisions: readonly string[] = [...new Set(ended.map(({ provision }) => provision))];
  const vain = settled.filter(
    (named) => named.toLowerCase() !== EVERYTHING_SETTLED && !provisions.some((known) => plain(known) === plain(named)),
  );
  return vain.map((named) =>
    faultAt({ ...place, column: SETTLED }, 'INVALID_CHOICE', named, {
      reason: 'settled',
      choices: provisions,
    }),
  );
}
