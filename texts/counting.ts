import type { Counting, DeadlineReceipt } from '../domain/duty';
import type { Provision } from '../domain/guideline';
import type { LegalDate } from '../domain/legal-date';
import { formatDate } from './format';
import { readingAnswer } from './readings/readings';
import { holidayLabel } from './vocabulary';

const UNITS = {
  days: { one: 'ein Tag', many: 'Tage' },
  weeks: { one: 'eine Woche', many: 'Wochen' },
  months: { one: 'ein Monat', many: 'Monate' },
  years: { one: 'ein Jahr', many: 'Jahre' },
} as const;

const NUMBERS = ['zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf'] as const;
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'] as const;

/**
 * How a period was counted, as one sentence: `Beginn Sa 01.08.2026, drei Monate, Ende So 01.11.2026; Sonntag und
 * Allerheiligen, daher Mo 02.11.2026 (Ziffer 3.3.2; BGB § 187 Abs. 1, § 188 Abs. 2; LVwVfG § 31 Abs. 3).`
 */
export function countingSentence(counting: Counting, provision?: Provision): string {
  return `${span(counting)}${rolled(counting)}${sources(counting, provision)}.`;
}

/** The other readings that would end on another day than the legal counting: those that make a difference. */
export function differingReadings({ due, alternatives }: DeadlineReceipt): readonly Counting[] {
  return alternatives.filter((other) => other.due !== due);
}

/**
 * What another reading of the text would give, and whether it is stricter than the legal counting by its day:
 * `Strengere Zählung (erster Arbeitstag zählt mit): Ende Do 31.12.2026.`,
 * `Ohne Verschiebung auf den nächsten Werktag: Ende Fr 01.01.2027.`
 * @param legal the counting that binds.
 */
export function otherReadingSentence(other: Counting, legal: Pick<Counting, 'due'>): string {
  return `${readingName(other, legal)}: Ende ${formatDate(other.nominalEnd)}${rolled(other)}.`;
}

const ROLLS = {
  on: 'Mit Verschiebung auf den nächsten Werktag',
  off: 'Ohne Verschiebung auf den nächsten Werktag',
} as const;

/** What an answer does to a counting, by question and answer; others are told as the readings word them. */
const ANSWERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  trainingPeriodStart: {
    '187_1': 'erster Arbeitstag zählt nicht mit',
    '187_2': 'erster Arbeitstag zählt mit',
  },
  afterExpiry: {
    '187_1': 'vom letzten Tag des vorigen Zeitraums an',
    '187_2': 'vom Tag nach dem vorigen Zeitraum an',
  },
  extensionFrom: {
    nominal: 'Verlängerung vom rechnerischen Ende an',
    due: 'Verlängerung vom verschobenen Ende an',
  },
  changeTrigger: { effective: 'ab dem Tag, an dem sie wirksam wird' },
};

/** The same where what was counted under the answer was extended since, and its new end rolls by itself. */
const EXTENDED_SINCE = { on: 'die alte Frist mit Verschiebung', off: 'die alte Frist ohne Verschiebung' } as const;

function readingName({ reading, skipped, due }: Counting, legal: Pick<Counting, 'due'>): string {
  if (reading == null) return comparedWith(legal.due, due);
  const { key, value } = reading;
  if (key === 'trainingRoll' || key === 'fixedDateRoll') {
    const answer = value === 'on' ? 'on' : 'off';
    const isOfThisEnd = (answer === 'on') === skipped.length > 0;
    return isOfThisEnd ? ROLLS[answer] : `${comparedWith(legal.due, due)} (${EXTENDED_SINCE[answer]})`;
  }
  const words = ANSWERS[key]?.[String(value)] ?? readingAnswer(key, value).replace(/\.$/, '');
  return `${comparedWith(legal.due, due)} (${words})`;
}

function comparedWith(legal: LegalDate, due: LegalDate): string {
  if (due === legal) return 'Andere Zählung';
  return due < legal ? 'Strengere Zählung' : 'Mildere Zählung';
}

/** A paragraph as German law cites it: `BGB 187 I` is `BGB § 187 Abs. 1`. Anything else stays as written. */
export function citation(paragraph: string): string {
  const [, statute, section, part, sentence] = /^(\S+) (\d+[a-z]?)(?: ([IVX]+))?(?: (\d))?$/.exec(paragraph) ?? [];
  if (statute === undefined || section === undefined) return paragraph;
  return part === undefined
    ? `${statute} § ${section}`
    : `${statute} § ${section} Abs. ${ROMAN.indexOf(part as (typeof ROMAN)[number]) + 1}${sentence === undefined ? '' : ` Satz ${sentence}`}`;
}

function span({ start, anchor, firstDay, count, unit, nominalEnd }: Counting): string {
  const [from, end] = [formatDate(anchor), formatDate(nominalEnd)];
  const counted = `${length(count, unit)}, Ende ${end}`;
  const begins = firstDay === undefined ? '' : `Beginn ${formatDate(firstDay)}, `;
  switch (start) {
    case 'fixed':
      return `Kalendertag ${end}`;
    case 'week':
      return `Erster Tag ${from}, Beginn der ${count}. Woche ${end}`;
    case 'rest':
      return `Ende zuvor ${from}, ${length(count, unit)} Ruhen nicht eingerechnet, Ende ${end}`;
    case 'afterPeriodEnd':
      return `Voriger Zeitraum abgelaufen ${from}, 24 Uhr, ${begins}${counted}`;
    case 'notification':
      return `Bekanntgabe ${from}, ${begins}${counted}`;
    default:
      return `Beginn ${from}, ${counted}`;
  }
}

function length(count: number, unit: Counting['unit']): string {
  return count === 1 ? UNITS[unit].one : `${NUMBERS[count - 2] ?? count} ${UNITS[unit].many}`;
}

function rolled({ skipped, nominalEnd, due }: Counting): string {
  if (due === nominalEnd) return '';
  const reasons = listed(skipped.map(({ reason }) => holidayLabel(reason)));
  return `; ${reasons === '' ? '' : `${reasons}, `}daher ${formatDate(due)}`;
}

function sources({ paragraphs }: Counting, provision?: Provision): string {
  const parts = [...(provision === undefined ? [] : [`Ziffer ${provision}`]), ...byStatute(paragraphs.map(citation))];
  return parts.length === 0 ? '' : ` (${parts.join('; ')})`;
}

/** Names a statute once for all its paragraphs that follow one another. */
function byStatute(citations: readonly string[]): string[] {
  const groups: string[] = [];
  for (const cited of citations) {
    const statute = cited.split(' § ')[0] as string;
    const last = groups.at(-1);
    if (last?.startsWith(`${statute} § `)) groups.splice(-1, 1, `${last}, ${cited.slice(statute.length + 1)}`);
    else groups.push(cited);
  }
  return groups;
}

/** `a`, `a und b`, `a, b und c`. */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} und ${words.at(-1)}`;
}
