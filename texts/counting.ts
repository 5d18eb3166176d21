import type { Counting, DeadlineReceipt } from '../domain/duty';
import type { Provision } from '../domain/guideline';
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
 * What another reading of the text would give: `Strengere Zählung (erster Arbeitstag zählt mit): Ende Do 31.12.2026.`,
 * `Ohne Verschiebung auf den nächsten Werktag: Ende Fr 01.01.2027.`
 */
export function otherReadingSentence(counting: Counting): string {
  return `${readingName(counting)}: Ende ${formatDate(counting.nominalEnd)}${rolled(counting)}.`;
}

function readingName({ reading, start, skipped }: Counting): string {
  switch (reading?.number) {
    case 'Q14':
      return start === 'firstDay'
        ? 'Strengere Zählung (erster Arbeitstag zählt mit)'
        : 'Mildere Zählung (erster Arbeitstag zählt nicht mit)';
    case 'Q19':
      return start === 'event'
        ? 'Strengere Zählung (vom letzten Tag des vorigen Zeitraums an)'
        : 'Mildere Zählung (vom Tag nach dem vorigen Zeitraum an)';
    case 'Q22':
    case 'Q55':
      return `${skipped.length === 0 ? 'Ohne' : 'Mit'} Verschiebung auf den nächsten Werktag`;
    default:
      return reading == null ? 'Andere Auslegung' : `Andere Auslegung: ${readingAnswer(reading.key, reading.value)}`;
  }
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
