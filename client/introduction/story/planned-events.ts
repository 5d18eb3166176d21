import type { CaseEvent, EntityType } from '../../../domain/case-event';
import { ENTITY_EVENTS, FIRST_EVENTS } from '../../../domain/entity-events';
import { type Fault, FristwerkError } from '../../../domain/errors';
import { isLegalDate, type LegalDate } from '../../../domain/legal-date';
import { parseInput } from '../../../domain/validation';
import { storyFaults } from '../../../rules/duties/story-faults';
import { INTRODUCTION_SHEETS } from '../../../texts/introduction-sheets';
import { requirePastEvidence } from '../../require-past';
import { columnsOf, SHEET_IDS, SHEETS, titleOf } from '../sheets';
import { faultAt, type ImportFault, type Place } from '../upload';
import type { Ground } from './ground';
import type { PlannedEvent } from './planned-entity';
import { placeOf, type ToldEvent } from './told-data';

/** The events of one entity, and everything that is wrong with them. */
export interface PlannedStory {
  readonly events: readonly PlannedEvent[];
  readonly faults: readonly ImportFault[];
}

/**
 * Reads each event by its schema, puts the first one first and the others in the order of their days, and looks for what
 * cannot follow what was before. `row` is where a fault is told that belongs to no cell.
 */
export function plannedEvents(
  entity: EntityType,
  told: readonly ToldEvent[],
  requestId: (index: number) => string,
  row: Place,
  ground: Ground,
): PlannedStory {
  const read = told.map((event) => readTold(entity, event, row, ground));
  const faults = read.flatMap((one) => one.faults);
  const ordered = inOrder(
    entity,
    read.flatMap(({ event }) => event ?? []),
  );
  if (ordered === null) {
    const isTold = told.some(({ type }) => FIRST_EVENTS[entity].includes(type));
    return { events: [], faults: isTold ? faults : [...faults, missingBeginning(entity, row)] };
  }
  const events = ordered.map((one, index) => ({ ...one, event: { ...one.event, id: requestId(index) } }));
  if (faults.length > 0) return { events, faults };
  return { events, faults: inStory(entity, events, row) };
}

function readTold(entity: EntityType, told: ToldEvent, row: Place, ground: Ground) {
  const rule = ENTITY_EVENTS[entity][told.type];
  if (rule === undefined) throw new FristwerkError('INTERNAL', { value: told.type });
  try {
    const data = parseInput(rule.schema, told.data) as Readonly<Record<string, unknown>>;
    const days = rule.day.flatMap((field) => (isLegalDate(data[field]) ? [{ field, day: data[field] }] : []));
    const occurredOn = days[0]?.day ?? ground.today;
    const event = eventOf(told.type, occurredOn, data, ground);
    const ahead = days.filter(({ field }) => rule.ahead !== true || NEVER_AHEAD.includes(field));
    return { event: { type: told.type, input: told.data, event, told }, faults: inFuture(ahead, told, row, ground) };
  } catch (error) {
    if (!(error instanceof FristwerkError)) throw error;
    return { event: null, faults: error.faults.map((fault) => placed(fault, told, row)) };
  }
}

const NEVER_AHEAD: readonly string[] = ['knownOn', 'sentOn', 'receivedOn'];

function eventOf(type: string, occurredOn: LegalDate, data: unknown, { now, actor }: Ground): CaseEvent {
  return { id: '', type, occurredOn, recordedAt: now, actor, data, contentHash: '' };
}

/** What has not happened yet is not introduced. */
function inFuture(
  days: readonly { readonly field: string; readonly day: LegalDate }[],
  told: ToldEvent,
  row: Place,
  { now, today }: Ground,
): readonly ImportFault[] {
  const late = days.filter(({ day }) => day > today);
  const faults = late.map(({ field, day }) =>
    placed({ code: 'DATE_IN_FUTURE', field, value: day, details: { today } }, told, row),
  );
  const { qualification } = told.data as { readonly qualification?: Parameters<typeof requirePastEvidence>[1] };
  if (qualification === undefined) return faults;
  try {
    requirePastEvidence({ now: () => now }, qualification);
    return faults;
  } catch (error) {
    if (!(error instanceof FristwerkError)) throw error;
    return [...faults, ...error.faults.map((fault) => placed(fault, told, row))];
  }
}

function inOrder<Event extends { readonly type: string; readonly event: CaseEvent }>(
  entity: EntityType,
  events: readonly Event[],
): readonly Event[] | null {
  const byDay = events.toSorted((one, other) =>
    one.event.occurredOn < other.event.occurredOn ? -1 : one.event.occurredOn > other.event.occurredOn ? 1 : 0,
  );
  const first = byDay.find(({ type }) => FIRST_EVENTS[entity].includes(type));
  return first === undefined ? null : [first, ...byDay.filter((event) => event !== first)];
}

function missingBeginning(entity: EntityType, row: Place): ImportFault {
  return faultAt(row, 'REQUIRED_FIELD', undefined, { reason: 'beginning', entity });
}

function inStory(entity: EntityType, events: readonly PlannedEvent[], row: Place): readonly ImportFault[] {
  const faults = storyFaults(
    entity,
    events.map(({ event }) => event),
  );
  return faults.map(({ path: [index, part, ...field], code, value, limits }) => {
    const told = events[Number(index)]?.told;
    if (told === undefined) return faultAt(row, code, value, limits);
    if (field.join('.') === 'step') {
      const agreed = events.find(({ type, event }) => type === 'stepAgreed' && stepOf(event) === value)?.event;
      if (agreed !== undefined)
        return faultAt(placeOf(told, 'on') ?? row, 'DATE_ORDER', value, {
          reason: 'stepBeforeAgreed',
          earliest: agreed.occurredOn,
        });
    }
    if (part === 'type') return placed({ code, details: { reason: 'misplaced' } }, told, row);
    return placed({ code, field: field.join('.'), value, details: limits }, told, row);
  });
}

function stepOf({ data }: CaseEvent): unknown {
  return (data as { readonly step?: unknown }).step;
}

function placed({ code, field = '', value, details }: Fault, told: ToldEvent, row: Place): ImportFault {
  const lacking = withoutDetails(code, field, told, row, details);
  if (lacking !== undefined) return lacking;
  const missing = code === 'REQUIRED_FIELD' ? columnOf(told, field, row) : undefined;
  return faultAt(missing ?? placeOf(told, field) ?? row, code, asWritten(code, value), { ...details });
}

/** A number as an official writes it: `1.5000` is `1,5`. */
function asWritten(code: Fault['code'], value: unknown): unknown {
  const isNumber = (code === 'INVALID_SHARE' || code === 'INVALID_AMOUNT') && typeof value === 'string';
  return isNumber && /^\d+\.\d+$/.test(value) ? String(Number(value)).replace('.', ',') : value;
}

/** A list of which no row of another sheet tells an entry: that row is missing, and nothing in this one. */
function withoutDetails(
  code: Fault['code'],
  field: string,
  { name }: ToldEvent,
  row: Place,
  details: Fault['details'],
): ImportFault | undefined {
  const isEmpty = code === 'INVALID_CHOICE' && details?.reason === 'entries' && details.min !== undefined;
  if (code !== 'REQUIRED_FIELD' && !isEmpty) return undefined;
  // The sheet of the posts tells an award by its providers.
  const list = `${name}:${field}` === 'awarded:providers' ? 'awarded:posts' : `${name}:${field}`;
  const sheet = SHEET_IDS.find((id) => (SHEETS[id] as { readonly lists?: readonly string[] }).lists?.includes(list));
  if (sheet === undefined) return undefined;
  const lacking = isEmpty ? { with: INTRODUCTION_SHEETS.posts.columns.provider } : {};
  return faultAt(row, 'REQUIRED_FIELD', undefined, { reason: 'noDetails', in: titleOf(sheet), ...lacking });
}

/** The column that would tell a field which nobody has told. */
function columnOf(told: ToldEvent, field: string, row: Place): Place | undefined {
  const target = `${told.name.replace(/#\d+$/, '')}:${field}`;
  for (const id of SHEET_IDS)
    for (const { heading, to = [], also = [] } of columnsOf(id))
      if ([...to, ...also].includes(target)) {
        const near = [...told.places.values()].find(({ sheet }) => sheet === titleOf(id)) ?? row;
        return { ...near, column: heading };
      }
  return undefined;
}
