import { ABSENCE_DUTY_LABELS } from './duty-labels/absence';
import { CARE_CASE_DUTY_LABELS } from './duty-labels/care-case';
import { EMPLOYMENT_DUTY_LABELS } from './duty-labels/employment';
import { GRANT_DUTY_LABELS } from './duty-labels/grant';
import { MANDATE_DUTY_LABELS } from './duty-labels/mandate';

/** What a duty is called, what closes it, and what it is for. */
export interface DutyLabel {
  readonly title: string;
  /** One sentence: the proof that closes the duty. */
  readonly closedBy: string;
  /** One sentence: what the provision demands. */
  readonly why: string;
  /** Who owes it to whom, where the parties alone would mislead. */
  readonly parties?: string;
}

/** By the row of the duty table. */
const DUTY_LABELS: Readonly<Record<string, DutyLabel>> = {
  ...EMPLOYMENT_DUTY_LABELS,
  ...ABSENCE_DUTY_LABELS,
  ...GRANT_DUTY_LABELS,
  ...CARE_CASE_DUTY_LABELS,
  ...MANDATE_DUTY_LABELS,
};

/**
 * German words for a duty of the table; an instance such as `4.4-notice-of-change:2` has those of its row.
 * A duty that a newer version dropped keeps its id as title.
 */
export function dutyLabel(id: string): DutyLabel {
  const [row = id] = id.split(':');
  const label = Object.hasOwn(DUTY_LABELS, row) ? DUTY_LABELS[row] : undefined;
  return label ?? { title: id, closedBy: 'Eingang des Nachweises.', why: 'Die Pflicht folgt aus der Richtlinie.' };
}
