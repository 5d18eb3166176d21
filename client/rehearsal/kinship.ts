import { namesWithin } from './names';
import { beginningOf, recordOf, type Scenario, type ScenarioStep } from './scenario';

/**
 * Which entities of a scenario speak of one another, by their names: an absence of its employment, a replacement of both.
 * What is told to one may become a fact of the others, so their clocks have to stand at the same moment.
 */
export class Kinship {
  readonly #kin = new Map<string, Set<string>>();
  readonly #grants: ReadonlySet<string>;

  constructor({ steps }: Pick<Scenario, 'steps'>) {
    const begun = steps.filter((step) => step.name !== undefined && beginningOf(step) !== null);
    const known = new Set(begun.map(({ name = '' }) => name));
    this.#grants = new Set(begun.filter((step) => beginningOf(step)?.entity === 'grant').map(({ name = '' }) => name));
    for (const step of steps) {
      const own = subjectOf(step);
      if (own !== undefined) for (const other of namesWithin(toldBy(step), known)) this.#bind(own, other);
    }
  }

  /**
   * Every entity that may have to know of what is told to this one, itself first. A grant tells its employments; through
   * it they have nothing to do with each other.
   */
  of(name: string): readonly string[] {
    const found = new Set([name]);
    for (const one of found)
      for (const other of this.#kin.get(one) ?? [])
        if (one === name || !this.#grants.has(one)) if (!this.#grants.has(other)) found.add(other);
    return [...found];
  }

  /** Whether what is told to it concerns many: then it is told by itself. */
  isGrant(name: string | undefined): boolean {
    return name !== undefined && this.#grants.has(name);
  }

  #bind(one: string, other: string): void {
    if (one === other) return;
    for (const [from, to] of [
      [one, other],
      [other, one],
    ] as const)
      this.#kin.set(from, (this.#kin.get(from) ?? new Set()).add(to));
  }
}

/** The entity, by its name, that a step begins or tells something of. */
export function subjectOf(step: ScenarioStep): string | undefined {
  if (beginningOf(step) !== null) return step.name;
  return recordOf(step)?.entity ?? step.prove?.employment ?? step.supplement?.employment ?? step.report?.grant;
}

function toldBy(step: ScenarioStep): unknown {
  return beginningOf(step)?.input ?? recordOf(step)?.data;
}
