import type { CaseEvent } from '../../domain/case-event';

type OfType<Event extends CaseEvent, Type> = Extract<Event, { readonly type: Type }>;

/** The events of one entity, opened by their type. */
export interface EventBook<Event extends CaseEvent> {
  /** In the order in which they were recorded. */
  readonly events: readonly Event[];
  all<Type extends Event['type']>(type: Type): readonly OfType<Event, Type>[];
  first<Type extends Event['type']>(type: Type): OfType<Event, Type> | undefined;
  /** The latest one recorded: of two statements on the same thing it holds. */
  last<Type extends Event['type']>(type: Type): OfType<Event, Type> | undefined;
}

/** Opens the events of an entity by type: `bookOf(events).last('forecastChanged')`. */
export function bookOf<Event extends CaseEvent>(events: readonly Event[]): EventBook<Event> {
  const all = <Type extends Event['type']>(type: Type) =>
    events.filter((event): event is OfType<Event, Type> => event.type === type);
  return { events, all, first: (type) => all(type)[0], last: (type) => all(type).at(-1) };
}
