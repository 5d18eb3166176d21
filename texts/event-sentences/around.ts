import type { EntityType } from '../../domain/case-event';
import { referenceOf } from '../../domain/entity-id';
import type { LegalDate } from '../../domain/legal-date';
import { eventLabel } from '../event-label';
import { formatDate } from '../format';

/** What the sentence about an event needs beside what the event says. */
export interface Around {
  readonly entity: EntityType;
  /** An earlier event of the same entity by its id. */
  earlier(id: string): { readonly type: string; readonly occurredOn: LegalDate } | undefined;
  /**
   * What an event that is corrected said until then, by the id that the correction names: its own or that of an earlier
   * correction of it. Left out: nothing is known of it.
   */
  said?(id: string): { readonly type: string; readonly data: unknown } | undefined;
  /** Name of a person or an organisation by its id; the id where nobody is known by it. */
  name(id: string): string;
}

/** Around an event of which nothing else is known. */
export const alone = (entity: EntityType): Around => ({ entity, earlier: () => undefined, name: (id) => id });

/** An earlier event as a sentence names it: `„Einstellung“ zum Sa 01.08.2026`. */
export function earlierEvent(id: string, { entity, earlier }: Around): string {
  const event = earlier(id);
  return event === undefined ? id : `„${eventLabel(event.type, entity)}“ vom ${formatDate(event.occurredOn)}`;
}

/** Another entity as people call it: `IM-7K3Q2A9D` for `employment/7k3q2a9d0m4x`. */
export function fileOf(entity: string): string {
  return /^(.*\/)?[A-Za-z]+\/[0-9a-z]{8,}$/.test(entity) ? referenceOf(entity) : entity;
}
