import { ENTITY_TYPES, type EntityType } from '../../domain/case-event';
import type { Provision } from '../../domain/guideline';
import type { LegalDate } from '../../domain/legal-date';
import { checklistLabel } from '../checklist-label';
import { COVERAGE_KINDS, COVERING_KINDS } from '../coverage/coverage';
import { coveringTitle } from '../coverage/covering-names';
import { dutyLabel } from '../duty-label';
import { eventLabel } from '../event-label';
import { formatDate, formatDay } from '../format';
import { ruleText } from '../rule-text';

/** Words of the guideline's pages: table of contents, and each passage with what Fristwerk makes of it. */
export const GUIDELINE = {
  title: 'Richtlinie',
  heading: (version: string) => `Richtlinie, Fassung vom ${formatDay(version as LegalDate)}`,
  lead: (summary: string) => `Der Wortlaut, Ziffer für Ziffer, und was Fristwerk daraus macht. ${summary}`,
  number: (provision: Provision) => (provision.includes('.') ? provision : `§ ${provision}`),
  section: (number: string, title: string) => `§ ${number} – ${title.replace(/:$/, '')}`,
  contents: (number: string) => `Ziffern von § ${number}`,
  contentsColumns: ['Ziffer', 'Inhalt', 'Abdeckung'],
  part: (provision: Provision) => provision.replace(/^.* ([a-z])$/, '$1)'),
  back: 'Zum Inhaltsverzeichnis',
  turn: 'Blättern',
  previous: (provision: Provision) => `Zurück: ${provisionName(provision)}`,
  next: (provision: Provision) => `Weiter: ${provisionName(provision)}`,
  partOf: 'Gehört zu',
  wording: 'Wortlaut',
  source: (name: string, version: string) => `${name} der Richtlinie, Fassung vom ${formatDay(version as LegalDate)}`,
  rows: 'Umsetzung in Fristwerk',
  titleRows: 'Titel der Richtlinie',
  rowColumns: ['Vorgabe', 'Abdeckung', 'Durch'],
  byText: 'Wortlaut der Richtlinie',
  noRows: 'Zu dieser Ziffer ist keine eigene Vorgabe verzeichnet.',
  noRowsOfParts: 'Die Vorgaben stehen bei den Ziffern, in die sich diese gliedert.',
  duties: 'Fristen und Pflichten',
  dutyColumns: ['Pflicht', 'Art', 'Frist', 'Wer gegenüber wem'],
  readings: 'Auslegung',
  readingsLead: 'Wo der Wortlaut schweigt oder mehreres zulässt, gilt:',
  readingColumns: ['Frage', 'Es gilt', 'Stattdessen einstellbar'],
  noAlternative: 'nichts, fest vorgegeben',
} as const;

/** How people cite a passage: `Ziffer 3.3.2`, `Ziffer 3.2 c`, `§ 6`. */
export function provisionName(provision: Provision): string {
  return provision.includes('.') ? `Ziffer ${provision}` : `§ ${provision}`;
}

/** From when to when a version holds: `In Kraft seit Fr 01.09.2017, unterzeichnet am Fr 29.12.2017; …`. */
export function validitySentence({
  from,
  signedOn,
  until,
}: Readonly<Record<'from' | 'signedOn', LegalDate>> & { readonly until: LegalDate | null }): string {
  const end =
    until === null ? 'ein letzter Geltungstag ist nicht bestimmt' : `letzter Geltungstag ${formatDate(until)}`;
  return `In Kraft seit ${formatDate(from)}, unterzeichnet am ${formatDate(signedOn)}; ${end}.`;
}

/** How a passage is covered: `2 ausgeführt, 1 überwacht`; empty where the ledger has no row of it. */
export function coverageWords(counts: Readonly<Record<keyof typeof COVERAGE_KINDS, number>>): string {
  const kinds = Object.keys(COVERAGE_KINDS) as (keyof typeof COVERAGE_KINDS)[];
  const named = kinds.filter((kind) => counts[kind] > 0);
  return named.map((kind) => `${counts[kind]} ${COVERAGE_KINDS[kind]}`).join(', ');
}

/** What covers a row of the ledger, each label once: rules for different readings of one demand bear one title. */
export function coveringLabels(names: readonly string[]): readonly string[] {
  return [...new Set(names.map(coveringLabel))];
}

/**
 * One of them: `rule:3.4.2-minimum-share` is `Prüfregel „Mindestumfang der Stelle“`,
 * `record:careCase.surveyed` is `Aufzeichnung „Erhebung der Bedarfe und Ressourcen“`.
 */
function coveringLabel(name: string): string {
  const [kind = '', id = ''] = name.split(/:(.*)/s);
  if (!Object.hasOwn(COVERING_TITLES, kind)) return name;
  const known = kind as keyof typeof COVERING_TITLES;
  return `${COVERING_KINDS[known]} „${COVERING_TITLES[known](id)}“`;
}

const COVERING_TITLES: { readonly [Kind in keyof typeof COVERING_KINDS]: (id: string) => string } = {
  rule: (id) => ruleText(id).title,
  duty: (id) => dutyLabel(id).title,
  computation: coveringTitle,
  validation: coveringTitle,
  record: recordTitle,
  checklist: (id) => checklistLabel(id).replace(/\.$/, ''),
};

/** `careCase.surveyed`: an event by its entity and type. */
function recordTitle(id: string): string {
  const [entity, type = ''] = id.split('.');
  return ENTITY_TYPES.some((each) => each === entity) ? eventLabel(type, entity as EntityType) : id;
}
