import type { EntityType } from '../domain/case-event';

const ENTITIES: Readonly<Record<EntityType, readonly [string, string]>> = {
  employment: ['Beschäftigung', 'Beschäftigungen'],
  absence: ['Ausfall', 'Ausfälle'],
  grant: ['Förderung', 'Förderungen'],
  careCase: ['Beratungsfall', 'Beratungsfälle'],
  mandate: ['Aufgabenübertragung', 'Aufgabenübertragungen'],
};

/** What kind of file an entity is: `Beratungsfall`. */
export const entityLabel = (entity: EntityType): string => ENTITIES[entity][0];

/** Several of a kind: `Beratungsfälle`. */
export const entitiesLabel = (entity: EntityType): string => ENTITIES[entity][1];
