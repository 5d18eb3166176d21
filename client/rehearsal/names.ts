/** Fields of an event that name an entity. */
const ENTITY_FIELDS = ['employment', 'absence', 'entity', 'grant'] as const;
/** Fields that name an earlier event. */
const EVENT_FIELDS = ['event', 'of'] as const;

const isField = (fields: readonly string[], key: string) => fields.includes(key);

/**
 * The names by which the steps of a scenario speak of entities and events. In what is told, a name becomes an id where
 * a field names an entity (`employment`, `absence`, `entity`, `grant`), a client's case (`caseRef`), an event (`event`,
 * `of`), or an instance of a duty by its event (`duty: 5.8.2-record-unfulfilled:abbruch-7`). Every other word stays.
 */
export class Names {
  readonly #entities = new Map<string, { readonly entityId: string; readonly reference: string }>();
  readonly #events = new Map<string, string>();

  /** The step of that name began an entity; its first event goes by the same name. */
  noteEntity(name: string, entityId: string, reference: string): void {
    this.#entities.set(name, { entityId, reference });
  }

  noteEvent(name: string, eventId: string): void {
    this.#events.set(name, eventId);
  }

  entityId(name: string): string | undefined {
    return this.#entities.get(name)?.entityId;
  }

  /** What is told, with ids in the place of names; a name that no step has given stays as it is. */
  resolved(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((entry) => this.resolved(entry));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, held]) => [
        key,
        typeof held === 'string' ? this.#word(key, held) : this.resolved(held),
      ]),
    );
  }

  #word(key: string, word: string): string {
    if (isField(ENTITY_FIELDS, key)) return this.entityId(word) ?? word;
    if (isField(EVENT_FIELDS, key)) return this.#events.get(word) ?? word;
    if (key === 'caseRef') return this.#entities.get(word)?.reference ?? word;
    if (key === 'duty') return this.#duty(word);
    return word;
  }

  #duty(id: string): string {
    const [row = '', ...instance] = id.split(':');
    const event = this.#events.get(instance.join(':'));
    return event === undefined ? id : `${row}:${event}`;
  }
}

/** Names of other entities that a value speaks of, as far as `known` holds them: what an absence says of its employment. */
export function namesWithin(value: unknown, known: ReadonlySet<string>): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((entry) => namesWithin(entry, known));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, held]) => {
    if (typeof held !== 'string') return namesWithin(held, known);
    return isField(ENTITY_FIELDS, key) && known.has(held) ? [held] : [];
  });
}
