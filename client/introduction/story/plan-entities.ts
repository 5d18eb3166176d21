import { entityIdOf } from '../../../domain/entity-id';
import { sha16 } from '../../../domain/hash';
import type { Breathe } from '../breather';
import type { ReadRow } from '../cells/read-rows';
import { columnsOf, isEntitySheet, SHEETS, titleOf } from '../sheets';
import { faultAt, type ImportFault, type Place } from '../upload';
import type { Ground } from './ground';
import { groupedRows, NAMED_KEYS, type RowGroup } from './grouped-rows';
import type { PlannedEntity } from './planned-entity';
import { plannedEvents } from './planned-events';
import { rememberedAs } from './remembered-as';
import { toldEvents } from './told-events';

/** The entities that an import asks for, and what is wrong with single rows and between them. */
export interface Plan {
  readonly entities: readonly PlannedEntity[];
  readonly faults: readonly ImportFault[];
}

/** Makes entities of rows: staff first, so that what refers to them knows their ids. */
export async function planEntities(rows: readonly ReadRow[], ground: Ground, breathe: Breathe): Promise<Plan> {
  const { groups, faults } = groupedRows(rows);
  const entities: PlannedEntity[] = [];
  const staff = new Map<string, PlannedEntity>();
  for (const group of groups) {
    const entity = planned(group, staff, ground);
    entities.push(entity);
    if (entity.sheet === 'employments' && !staff.has(entity.key)) staff.set(entity.key, entity);
    await breathe();
  }
  return { entities, faults };
}

/** The staff of the file, by the keys that it has there. */
type Staff = ReadonlyMap<string, PlannedEntity>;

function planned(group: RowGroup, staff: Staff, ground: Ground): PlannedEntity {
  const { row } = group;
  const sheet = SHEETS[row.sheet];
  if (!isEntitySheet(sheet)) throw new RangeError(`no entity: ${row.sheet}`);
  const faults: ImportFault[] = [];
  const lookUp = lookUpIn(staff, ground, faults);
  const organisation = organisationOf(row, staff, ground, lookUp);
  const key = String(row.values.key ?? `#${row.row}`);
  const rowHash = sha16([row.sheet, organisation, key]);
  const requestId = (index: number) => `import-${ground.importId}-${rowHash}-${index}`;
  const earlier = ground.introduced.get(rememberedAs(row.sheet, organisation, key));
  const place = { sheet: titleOf(row.sheet), row: row.row };
  const story = plannedEvents(sheet.entity, toldEvents(group, lookUp), requestId, place, ground);
  return {
    sheet: row.sheet,
    entity: sheet.entity,
    place,
    key,
    organisation,
    person: personOf(row),
    requestId: requestId(0),
    entityId: earlier ?? entityIdOf(sheet.entity, organisation, requestId(0), ground.prefix),
    known: earlier !== undefined,
    events: story.events,
    settled: settledIn(row),
    faults: withoutUnread([...faults, ...story.faults], group).map((fault) => withKey(fault, key)),
  };
}

type LookUp = (row: ReadRow, column: string) => unknown;

/** Organisations and staff by their ids; what a cell names and nobody knows is noted as a fault. */
function lookUpIn(staff: Staff, ground: Ground, faults: ImportFault[]): LookUp {
  const refused = new Set<string>();
  const refuse = (fault: ImportFault) => {
    if (!refused.has(fault.field ?? '')) faults.push(fault);
    refused.add(fault.field ?? '');
  };
  return (row, name) => {
    const column = columnsOf(row.sheet).find((one) => one.name === name);
    const value = row.values[name];
    if (column === undefined || value === undefined) return value;
    const place: Place = { sheet: titleOf(row.sheet), row: row.row, column: column.heading };
    if (column.kind === 'provider') return providerNamed(String(value), place, ground, refuse);
    if (column.kind === 'employment') return employmentNamed(String(value), place, staff, ground, refuse)?.entityId;
    return value;
  };
}

type Refuse = (fault: ImportFault) => void;

function providerNamed(name: string, place: Place, { organisations }: Ground, refuse: Refuse): string | undefined {
  const providers = organisations.filter(({ kind }) => kind === 'provider');
  const wanted = name.toLowerCase();
  const found = providers.find((one) => one.id.toLowerCase() === wanted || one.name.toLowerCase() === wanted);
  if (found === undefined)
    refuse(faultAt(place, 'UNKNOWN_ORGANISATION', name, { choices: providers.map(({ id }) => id) }));
  return found?.id;
}

interface NamedEmployment {
  readonly entityId: string;
  readonly organisation: string;
}

function employmentNamed(
  name: string,
  place: Place,
  staff: Staff,
  ground: Ground,
  refuse: Refuse,
): NamedEmployment | undefined {
  const found = staff.get(name) ?? ground.employments.get(name.toUpperCase()) ?? remembered(name, ground);
  if (found === undefined)
    refuse(
      faultAt(place, 'UNKNOWN_ENTITY', name, {
        reason: 'unknownKey',
        in: titleOf('employments'),
        choices: [...[...staff.keys()].slice(0, NAMED_KEYS), ...(staff.size > NAMED_KEYS ? ['…'] : [])],
      }),
    );
  return found;
}

/** Staff of an earlier import, by the key that it had there. */
function remembered(key: string, { organisations, introduced }: Ground): NamedEmployment | undefined {
  for (const { id } of organisations) {
    const entityId = introduced.get(rememberedAs('employments', id, key));
    if (entityId !== undefined) return { entityId, organisation: id };
  }
  return undefined;
}

function organisationOf(row: ReadRow, staff: Staff, ground: Ground, lookUp: LookUp): string {
  if (row.sheet === 'grants') return ground.county ?? '';
  if (row.sheet !== 'absences') return String(lookUp(row, 'provider') ?? '');
  // Notes the fault of a name that nobody knows.
  lookUp(row, 'employment');
  const name = String(row.values.employment ?? '');
  const found = staff.get(name) ?? ground.employments.get(name.toUpperCase()) ?? remembered(name, ground);
  return found?.organisation ?? '';
}

function personOf({ values: { givenName, familyName } }: ReadRow): PlannedEntity['person'] {
  if (givenName === undefined || familyName === undefined) return null;
  return { givenName: String(givenName), familyName: String(familyName) };
}

function settledIn({ values: { settled } }: ReadRow): readonly string[] {
  return String(settled ?? '')
    .split(/[;,\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** A row that another sheet lacks is named by the key that it would carry. */
function withKey(fault: ImportFault, key: string): ImportFault {
  return fault.details.reason === 'noDetails' ? { ...fault, details: { ...fault.details, key } } : fault;
}

function placeName({ sheet, row, column }: Place): string {
  return JSON.stringify([sheet, row, column]);
}

/** A cell that could not be read is a fault already; that its field is missing then goes without saying. */
function withoutUnread(faults: readonly ImportFault[], { row, details }: RowGroup): readonly ImportFault[] {
  const unread = new Set(
    [row, ...details].flatMap((one) =>
      columnsOf(one.sheet)
        .filter(({ name }) => one.unread.includes(name))
        .map(({ heading }) => placeName({ sheet: titleOf(one.sheet), row: one.row, column: heading })),
    ),
  );
  const refused = new Set(faults.filter(({ code }) => code !== 'REQUIRED_FIELD').map(({ field }) => field));
  const seen = new Set<string>();
  return faults.filter((fault) => {
    const key = JSON.stringify([fault.field, fault.code]);
    const isNew = !seen.has(key);
    seen.add(key);
    return (
      isNew &&
      !unread.has(placeName(fault.details.place)) &&
      !(fault.code === 'REQUIRED_FIELD' && refused.has(fault.field))
    );
  });
}
