import { createContacts } from './contacts/create-contacts';
import type { FristwerkDeps } from './deps';
import { readDocument } from './document';
import { createComputedRecords, createEntities } from './entities/create-entities';
import { createFeeds } from './feeds/create-feeds';
import { createForesight } from './foresight/foresight';
import type { Fristwerk } from './fristwerk';
import { hire } from './hire';
import { rawHistory, readHistory } from './history/read-history';
import { createIntroduction } from './introduction/create-introduction';
import { listDuties } from './list-duties';
import { prove } from './prove';
import { reproject } from './reproject';
import { createSettings } from './settings/create-settings';
import { supplement } from './supplement';
import { listDeliveries, viewDelivery } from './view-deliveries';
import { listEmployments, viewEmployment } from './view-employment';

/** All use cases on one engine and one store. */
export function createFristwerk(deps: FristwerkDeps): Fristwerk {
  return {
    ...createEntities(deps),
    ...createForesight(deps),
    ...createSettings(deps),
    ...createContacts(deps, createComputedRecords(deps)),
    ...createFeeds(deps),
    ...createIntroduction(deps),
    hire: (input, context) => hire(deps, input, context),
    prove: (entity, dutyId, input, context, document) => prove(deps, entity, dutyId, input, context, document),
    supplement: (entity, input, context) => supplement(deps, entity, input, context),
    employment: (entity) => viewEmployment(deps, entity),
    employments: () => listEmployments(deps),
    duties: (filter) => listDuties(deps, filter),
    history: (entity) => readHistory(deps, entity),
    rawHistory: (entity) => rawHistory(deps, entity),
    deliveries: () => listDeliveries(deps),
    delivery: (messageId) => viewDelivery(deps, messageId),
    document: (documentId) => readDocument(deps, documentId),
    reproject: () => reproject(deps),
  };
}
