import type { Duty } from '../domain/duty';
import { dutyLabel } from './duty-label';
import { ABSENCE_DUTY_LABELS } from './duty-labels/absence';

/** Titles that would say why somebody is absent, in other words. */
const NEUTRAL_TITLES: Readonly<Record<string, string>> = {
  '4.2-notice-of-sick-pay-end': 'Mitteilung an das Landratsamt',
};

/** What a duty is called where others may look on: in subjects, lists of appointments and calendars. */
export function neutralTitle(dutyId: string): string {
  const [row = ''] = dutyId.split(':');
  return NEUTRAL_TITLES[row] ?? dutyLabel(dutyId).title;
}

/** Why a duty is owed, where others may look on: of an absence nothing that would say why somebody is away. */
export function neutralReason({ id, provision }: Pick<Duty, 'id' | 'provision'>): string {
  const [row = ''] = id.split(':');
  return Object.hasOwn(ABSENCE_DUTY_LABELS, row)
    ? `Die Pflicht folgt aus Ziffer ${provision}. Näheres steht in der Akte.`
    : dutyLabel(id).why;
}
