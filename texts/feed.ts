import type { EntityType } from '../domain/case-event';
import type { Duty } from '../domain/duty';
import type { CalendarEntryText } from './calendar/calendar-file';
import { formatDate } from './format';
import { dutyLink } from './mail';
import { neutralTitle } from './neutral-title';
import { dutyLabel } from './vocabulary';

/** German of calendar feeds. */
export const FEED_WORDS = {
  command: 'legt einen Kalender zum Abonnieren an, widerruft einen oder listet sie',
  options: {
    organisation: 'Kennung der Organisation; ohne Angabe die der handelnden Person',
    person: 'nur Pflichten, an die diese Person erinnert wird',
    revoke: 'Kennung des Kalenders, der nicht mehr gelesen werden darf',
    list: 'listet die Kalender der Organisation',
  },
  heads: ['Kalender', 'Person', 'Angelegt am', 'Durch', 'Widerrufen am'],
  created: (feedId: string) => `Kalender ${feedId} angelegt. Adresse zum Abonnieren:`,
  shownOnce: 'Die Adresse wird nur jetzt gezeigt. Wer sie kennt, kann den Kalender lesen; geben Sie sie nicht weiter.',
  notShownAgain: (feedId: string) =>
    `Der Kalender ${feedId} besteht; seine Adresse wird nicht noch einmal gezeigt. Widerrufen Sie ihn und legen Sie einen neuen an.`,
  revoked: (feedId: string) => `Kalender ${feedId} widerrufen. Unter seiner Adresse ist nichts mehr zu lesen.`,
  none: 'Keine Kalender. Sie entstehen mit dem Befehl feed.',
  wholeOrganisation: 'alle',
  inUse: '–',
  nothingHere: 'Unter dieser Adresse gibt es keinen Kalender.',
} as const;

/** The organisation to name with a duty: the one that owes it, where that is not the file's own. */
export function ownerOf({ owedBy }: Pick<Duty, 'owedBy'>, name: string | null): string | undefined {
  return owedBy === undefined ? undefined : (name ?? owedBy);
}

/** What a feed is called in a calendar program; the organisation by its id, a person by no word at all. */
export const feedName = (organisation: string): string => `Fristwerk: Fristen ${organisation}`;

/** Whose files say something about a person by what is owed in them. */
const NEUTRAL: readonly EntityType[] = ['absence', 'careCase'];

/**
 * What a feed says of a duty: file reference, title and kind of date; never a person. Of absences and care cases it gives
 * no explanation either, since a calendar is shown to many: nobody reads there who is ill or why.
 * @param owedBy name of the organisation that owes it, where that is not the file's own
 */
export function feedEntryText(
  entity: EntityType,
  reference: string,
  duty: Duty,
  baseUrl: string,
  owedBy?: string,
): CalendarEntryText {
  const owner = owedBy === undefined ? [] : [owedBy];
  const { why, closedBy } = dutyLabel(duty.id);
  const explained = NEUTRAL.includes(entity) ? 'Näheres steht in der Akte.' : `${why} ${closedBy}`;
  return {
    summary: `${reference}: ${neutralTitle(duty.id)} (${[...owner, dateWords(duty)].join('; ')})`,
    description: `Ziffer ${duty.provision}. ${explained}`,
    url: dutyLink(baseUrl, reference, duty.id),
  };
}

/** What kind of date it is; a date of the law never looks like one of the house. */
function dateWords({ kind, due, aim }: Duty): string {
  if (kind === 'prompt' || due === undefined) return 'unverzüglich; interner Zielwert';
  if (kind === 'internal') return 'interne Vorlauffrist';
  return aim < due ? `vorsorglich; Fristende ${formatDate(due)}` : 'Frist nach Richtlinie';
}
