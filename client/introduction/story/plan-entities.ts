import { entityIdOf } from '../../../domain/entity-id';
import { sha16 } from '../../../domain/hash';
import type { ReadRow } from '../cells/read-rows';
import { columnsOf, isEntitySheet, SHEETS, titleOf } from '../sheets';
import { faultAt, type ImportFault, type Place } from '../upload';
import type { Ground } from './ground';
import { groupedRows, type RowGroup } from './grouped-rows';
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
export function planEntities(rows: readonly ReadRow[], ground: Ground): Plan {
  const { groups, faults } = groupedRows(rows);
  const entities: PlannedEntity[] = [];
  for (const group of groups) entities.push(planned(group, entities, ground));
  return { entities, faults };
}

function planned(group: RowGroup, before: readonly PlannedEntity[], ground: Ground): PlannedEntity {
  const { row } = group;
  const sheet = SHEETS[row.sheet];
  if (!isEntitySheet(sheet)) throw new RangeError(`no entity: ${row.sheet}`);
  const faults: ImportFault[] = [];
  const lookUp = lookUpIn(before, ground, faults);
  const organisation = organisationOf(row, before, ground, lookUp);
  const key = String(row.values.key ?? `#${row.row}`);
  const requestId = (index: number) => `import-${ground.importId}-${sha16([row.sheet, organisation, key])}-${index}`;
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
    faults: withoutUnread([...faults, ...story.faults], group),
  };
}

type LookUp = (row: ReadRow, column: string) => unknown;

/** Organisations and staff by their ids; what a cell names and nobody knows is noted as a fault. */
function lookUpIn(before: readonly PlannedEntity[], ground: Ground, faults: ImportFault[]): LookUp {
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
    if (column.kind === 'employment') return employmentNamed(String(value), place, before, ground, refuse)?.entityId;
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
  before: readonly PlannedEntity[],
  ground: Ground,
  refuse: Refuse,
): NamedEmployment | undefined {
  const staff = before.filter(({ sheet }) => sheet === 'employments');
  const found =
    staff.find(({ key }) => key === name) ?? ground.employments.get(name.toUpperCase()) ?? remembered(name, ground);
  if (found === undefined)
    refuse(
      faultAt(place, 'UNKNOWN_ENTITY', name, {
        reason: 'unknownKey',
        in: titleOf('employments'),
        choices: staff.map(({ key }) => key),
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

function organisationOf(row: ReadRow, before: readonly PlannedEntity[], ground: Ground, lookUp: LookUp): string {
  if (row.sheet === 'grants') return ground.county ?? '';
  if (row.sheet !== 'absences') return String(lookUp(row, 'provider') ?? '');
  const entityId = lookUp(row, 'employment');
  const planned = before.find((one) => one.entityId === entityId)?.organisation;
  if (planned !== undefined) return planned;
  const known = [...ground.employments.values()].find((one) => one.entityId === entityId)?.organisation;
  return known ?? remembered(String(row.values.employment ?? ''), ground)?.organisation ?? '';
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

/** A cell that could not be read is a fault already; that its field is missing then goes without saying. */
function withoutUnread(faults: readonly ImportFault[], { row, details }: RowGroup): readonly ImportFault[] {
  const isUnread = ({ details: { place } }: ImportFault) =>
    [row, ...details].some(
      (one) =>
        titleOf(one.sheet) === place.sheet &&
        one.row === place.row &&
        columnsOf(one.sheet).some(({ name, heading }) => heading === place.column && one.unread.includes(name)),
    );
  const refused = new Set(faults.filter(({ code }) => code !== 'REQUIRED_FIELD').map(({ field }) => field));
  const seen = new Set<string>();
  return faults.filter((fault) => {
    const key = JSON.stringify([fault.field, fault.code]);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew && !isUnread(fault) && !(fault.code === 'REQUIRED_FIELD' && refused.has(fault.field));
  });
}
