import type { ChecklistItem } from '../../../duties/checklist';
import type { EntityFacts } from '../../../duties/duty-row';

/** An employment asks for nothing without a date: 3.1 is a rule of eligibility, the rest has duties. */
export const EMPLOYMENT_CHECKLIST: readonly ChecklistItem<EntityFacts['employment']>[] = [];
