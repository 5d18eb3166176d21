import { dutyLabel } from './duty-label';

/** Titles that would say why somebody is absent, in other words. */
const NEUTRAL_TITLES: Readonly<Record<string, string>> = {
  '4.2-notice-of-sick-pay-end': 'Mitteilung an das Landratsamt',
};

/** What a duty is called where others may look on: in subjects, lists of appointments and calendars. */
export function neutralTitle(dutyId: string): string {
  const [row = ''] = dutyId.split(':');
  return NEUTRAL_TITLES[row] ?? dutyLabel(dutyId).title;
}
