import type { ReadRow } from '../cells/read-rows';
import { columnsOf, isEntitySheet, SHEETS, titleOf } from '../sheets';
import type { Place } from '../upload';
import type { RowGroup } from './grouped-rows';
import { type ToldEvent, tell, untold } from './told-data';

/** Where a value of a row goes: the employments and organisations that it names have their ids by now. */
export type Resolved = (row: ReadRow, column: string) => unknown;

/**
 * The events that a row tells, those of the rows belonging to it included. An event happens where a cell of its own is
 * filled; what several events share, such as the municipality, makes none of them happen.
 */
export function toldEvents({ row, details }: RowGroup, resolved: Resolved): readonly ToldEvent[] {
  const sheet = SHEETS[row.sheet];
  const own = eventsOfRow(row, resolved, isEntitySheet(sheet) ? sheet.constants : {});
  const further = details.flatMap((detail, index) => {
    const { lists } = SHEETS[detail.sheet] as { readonly lists?: readonly string[] };
    if (lists === undefined)
      return eventsOfRow(detail, resolved).map((event) => ({ ...event, name: `${event.name}#${index}` }));
    for (const list of lists) addEntry(own, list, detail, resolved);
    return [];
  });
  return [...own.map(awardByProvider), ...further];
}

function eventsOfRow(
  row: ReadRow,
  resolved: Resolved,
  constants: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {},
): readonly ToldEvent[] {
  const events = new Map<string, ToldEvent>();
  const put = (target: string, column: string, place: Place, happens: boolean) => {
    const [name, path] = target.split(':') as [string, string];
    const event = events.get(name) ?? (happens ? untold(name, constants[name]) : undefined);
    if (event === undefined) return;
    events.set(name, event);
    tell(event, path, resolved(row, column), place);
  };
  for (const happens of [true, false])
    for (const { name, heading, to = [], also = [] } of columnsOf(row.sheet)) {
      if (row.values[name] === undefined && !row.unread.includes(name)) continue;
      for (const target of happens ? to : also) put(target, name, placeIn(row, heading), happens);
    }
  return [...events.values()];
}

/** A row as an entry of a list in an event that happens: `hired:qualification.priorEmployment`. */
function addEntry(events: readonly ToldEvent[], list: string, row: ReadRow, resolved: Resolved): void {
  const [name, path] = list.split(':') as [string, string];
  const event = events.find((one) => one.name === name);
  if (event === undefined) return;
  const entries = path
    .split('.')
    .reduce<unknown>((value, step) => (value as Record<string, unknown> | undefined)?.[step], event.data);
  const at = `${path}.${Array.isArray(entries) ? entries.length : 0}`;
  const prefix = columnsOf(row.sheet).some(({ to = [] }) => to.some((target) => target.startsWith(`${name}:`)));
  for (const { name: column, heading, to = [] } of columnsOf(row.sheet)) {
    if (row.values[column] === undefined && !row.unread.includes(column)) continue;
    for (const target of to) {
      const [of, field] = target.includes(':') ? (target.split(':') as [string, string]) : [name, target];
      if (prefix && of !== name) continue;
      tell(event, `${at}.${field}`, resolved(row, column), placeIn(row, heading));
    }
  }
}

interface AwardedPost {
  readonly organisation?: string;
  readonly [field: string]: unknown;
}

/** An award names providers and their posts; the sheet names posts and their providers. A post without one was not awarded. */
function awardByProvider(event: ToldEvent): ToldEvent {
  const { posts, ...data } = event.data as { readonly posts?: readonly AwardedPost[] };
  if (event.name !== 'awarded' || posts === undefined) return event;
  const places = new Map([...event.places].filter(([path]) => !path.startsWith('posts.')));
  const organisations = [...new Set(posts.flatMap(({ organisation }) => organisation ?? []))];
  const moved = new Map<number, string>();
  const nextOf = counter();
  const providers = organisations.map((organisation, provider) => ({
    organisation,
    posts: posts.flatMap(({ organisation: of, ...post }, index) => {
      if (of !== organisation) return [];
      moved.set(index, `providers.${provider}.posts.${nextOf(organisation)}`);
      return [post];
    }),
  }));
  for (const [path, place] of event.places) {
    const [, index, field] = /^posts\.(\d+)\.(.+)$/.exec(path) ?? [];
    const into = index === undefined ? undefined : moved.get(Number(index));
    if (into !== undefined) places.set(`${into}.${field}`, place);
  }
  return { ...event, data: { ...data, providers }, places };
}

/** Numbers the entries of each name from 0. */
function counter(): (name: string) => number {
  const counts = new Map<string, number>();
  return (name) => {
    const count = counts.get(name) ?? 0;
    counts.set(name, count + 1);
    return count;
  };
}

function placeIn({ sheet, row }: ReadRow, column: string): Place {
  return { sheet: titleOf(sheet), row, column };
}
