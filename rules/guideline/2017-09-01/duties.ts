import type { Channel, DutyKind } from '../../../domain/duty';
import type { EmploymentDutyId } from '../../../domain/employment';
import { FristwerkError } from '../../../domain/errors';
import type { InventoryRow, Provision, ReadingNumber } from '../../../domain/guideline';
import type { Party } from '../../../domain/party';
import { PROOF_EVENTS } from '../../../domain/proof-events';
import type { Roll } from '../../periods/counting';
import { NOTICE_OF_NEW_STAFF, type PeriodParameter, REQUALIFICATION_TO_BEGIN } from './parameters';

/** When a duty with a date of the text ends. A switch named here decides between the countings. */
export interface StatutoryPeriod {
  readonly kind: 'statutory';
  readonly length: PeriodParameter;
  /** `event` for BGB 187 I, or the switch between 187 I and 187 II. */
  readonly start: 'event' | 'trainingPeriodStart';
  readonly roll: Exclude<Roll, null>;
  /** The switch that turns the roll off, where it is disputed. */
  readonly rollSwitch: 'trainingRoll' | null;
}

/** "Unverzüglich": no date of the text, only a house target and an alarm (Q38). */
export interface PromptPeriod {
  readonly kind: 'prompt';
  readonly target: 'promptTargetWorkingDays';
  readonly alarm: 'promptRedDays';
}

/** What the guideline says of one duty. */
export interface DutyRow {
  readonly id: EmploymentDutyId;
  readonly provision: Provision;
  readonly inventoryRow: InventoryRow;
  readonly bearer: Party;
  readonly addressee: Party;
  /** The hire on its first day of work, or the evidence of the beginning on the day it was received. */
  readonly arisesFrom: 'hired' | 'requalificationBegun';
  /** `requalificationOwed`: type c without the exemption of 3.3.3. Null: owed for every hire. */
  readonly onlyIf: 'requalificationOwed' | null;
  readonly period: StatutoryPeriod | PromptPeriod;
  readonly closedBy: (typeof PROOF_EVENTS)[EmploymentDutyId];
  /** The day of the closing event that decides whether it is in time. */
  readonly decisiveDay: 'begunOn' | 'receivedOn';
  /** Ways in which a notice may travel; null where the text names none. */
  readonly channels: readonly Channel[] | null;
  /** What a notice has to name. */
  readonly mustName: readonly 'placeOfWork'[];
  readonly reminderPlan: Exclude<DutyKind, 'internal'>;
  /** Null: the guideline names none. */
  readonly consequence: null;
  readonly readings: readonly ReadingNumber[];
}

/**
 * 3.3.2 sentence 1: a person of type c begins the requalification within three months of taking up work.
 * The first course day attended counts; a booking is no beginning. 3.3.3 may waive it.
 */
const REQUALIFICATION_BEGUN: DutyRow = {
  id: '3.3.2-requalification-begun',
  provision: '3.3.2',
  inventoryRow: '3.3.2-a',
  bearer: 'provider',
  addressee: 'granting-authority',
  arisesFrom: 'hired',
  onlyIf: 'requalificationOwed',
  period: {
    kind: 'statutory',
    length: REQUALIFICATION_TO_BEGIN,
    start: 'trainingPeriodStart',
    roll: 'LVwVfG 31 III',
    rollSwitch: 'trainingRoll',
  },
  closedBy: PROOF_EVENTS['3.3.2-requalification-begun'],
  decisiveDay: 'begunOn',
  channels: null,
  mustName: [],
  reminderPlan: 'statutory',
  consequence: null,
  readings: ['Q14', 'Q55'],
};

/**
 * 3.3.2 sentence 2: once there is evidence of the beginning, it is handed in without culpable delay,
 * as the granting authority prescribes: the provider to the county, which passes it on (Q52).
 */
const PROOF_OF_BEGINNING: DutyRow = {
  id: '3.3.2-proof-of-beginning',
  provision: '3.3.2',
  inventoryRow: '3.3.2-b',
  bearer: 'provider',
  addressee: 'county',
  arisesFrom: 'requalificationBegun',
  onlyIf: 'requalificationOwed',
  period: { kind: 'prompt', target: 'promptTargetWorkingDays', alarm: 'promptRedDays' },
  closedBy: PROOF_EVENTS['3.3.2-proof-of-beginning'],
  decisiveDay: 'receivedOn',
  channels: null,
  mustName: [],
  reminderPlan: 'prompt',
  consequence: null,
  readings: ['Q38', 'Q52'],
};

/**
 * 4.3: the provider tells the county of new staff within one week, in writing, by e-mail or fax,
 * and names the place of work. The day on which the notice arrives decides (Q39).
 */
const NOTICE_OF_STAFF: DutyRow = {
  id: '4.3-notice-of-new-staff',
  provision: '4.3',
  inventoryRow: '4.3-a',
  bearer: 'provider',
  addressee: 'county',
  arisesFrom: 'hired',
  onlyIf: null,
  period: { kind: 'statutory', length: NOTICE_OF_NEW_STAFF, start: 'event', roll: 'BGB 193', rollSwitch: null },
  closedBy: PROOF_EVENTS['4.3-notice-of-new-staff'],
  decisiveDay: 'receivedOn',
  channels: ['letter', 'email', 'fax'],
  mustName: ['placeOfWork'],
  reminderPlan: 'statutory',
  consequence: null,
  readings: ['Q36', 'Q34', 'Q39'],
};

/** The duties of an employment, in the guideline's order. */
export const EMPLOYMENT_DUTIES = [REQUALIFICATION_BEGUN, PROOF_OF_BEGINNING, NOTICE_OF_STAFF] as const;

/** The row of the duty table. @throws UNKNOWN_DUTY */
export function dutyRow(id: string): DutyRow {
  const row = EMPLOYMENT_DUTIES.find((candidate) => candidate.id === id);
  if (row === undefined) throw new FristwerkError('UNKNOWN_DUTY', { field: 'duty', value: id });
  return row;
}
