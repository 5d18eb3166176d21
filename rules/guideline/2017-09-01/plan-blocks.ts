import type { PlanBlockRow } from '../../integration-plan/plan-block-row';

/** 5.8.1: what the integration plan is to hold, "insbesondere", in the order of the text. */
export const PLAN_BLOCK_ROWS: readonly PlanBlockRow[] = [
  // Family status, household, residence status.
  { block: 'personalDetails', provision: '5.8.1', inventoryRow: '5.8.1-d' },
  // Driving licences, languages, health certificate, earlier jobs, interests.
  { block: 'placementInformation', provision: '5.8.1', inventoryRow: '5.8.1-e' },
  // Schools, their kind and duration, degrees, proven level of language.
  { block: 'qualifications', provision: '5.8.1', inventoryRow: '5.8.1-f' },
  // In line with the agreement under SGB II 15 or SGB III 37.
  { block: 'vocationalGoals', provision: '5.8.1', inventoryRow: '5.8.1-g' },
  // Of language and person.
  { block: 'individualDevelopment', provision: '5.8.1', inventoryRow: '5.8.1-j' },
  // Steps, goals and their fulfilment: agreed in writing, with whoever is responsible.
  { block: 'bindingSteps', provision: '5.8.1', inventoryRow: '5.8.1-k' },
];
