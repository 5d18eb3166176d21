import type { FindingStatus } from '../../domain/decision';
import type { Cents, FullTimeEquivalent } from '../../domain/money';
import { formatMoney, formatShare } from '../format';

/** German of the calculator `fund`. */
export const FUND_WORDS = {
  post: 'Stelle',
  grant: 'Förderung',
  total: 'Förderung insgesamt',
  reduction: 'Vorschlag: Kürzung der zu erstattenden Personalkosten nach Ziffer 4.2',
  reductions: 'Vorgeschlagene Kürzungen insgesamt',
  reductionNote: 'Über eine Kürzung entscheidet eine Person; sie wird nicht mit der Förderung verrechnet.',
  inferred: 'Fördersatz abgeleitet, in der Richtlinie nicht genannt',
  firstApplication: 'Erstantrag nach Ziffer 3.4.1',
  belowFullTime:
    'Das Volumen genügt, die Stellen ergeben aber weniger als eine Vollzeitstelle: von einer Person zu prüfen.',
  type: 'Qualifikationsart',
} as const;

const STATUSES: Readonly<Record<FindingStatus, string>> = {
  fulfilled: 'Mindestvolumen erreicht',
  notFulfilled: 'Mindestvolumen nicht erreicht',
  notAssessable: 'nicht prüfbar, Angaben fehlen',
};

/** An amount, or that it cannot be named, and why. */
export function amountWords(amount: Cents | null, missing: readonly string[]): string {
  if (amount !== null) return formatMoney(amount);
  return missing.length === 0 ? 'nicht bezifferbar' : `nicht bezifferbar, es fehlen: ${missing.join(', ')}`;
}

/** Whether the first application reaches its minimum, and what lacks. */
export function applicationSentence(application: {
  readonly status: FindingStatus;
  readonly volume: Cents;
  readonly fullTimeEquivalent: FullTimeEquivalent;
  readonly lacking: { readonly volume: Cents; readonly fullTimeEquivalent: FullTimeEquivalent };
  readonly missing: readonly string[];
}): string {
  const { status, volume, fullTimeEquivalent, lacking, missing } = application;
  const gap = [
    ...(lacking.volume > 0 ? [formatMoney(lacking.volume)] : []),
    ...(lacking.fullTimeEquivalent > 0 ? [formatShare(lacking.fullTimeEquivalent)] : []),
  ];
  const lacks = gap.length === 0 || status === 'fulfilled' ? '' : `; es fehlen ${gap.join(' und ')}`;
  const unknown = missing.length === 0 ? '' : `; unbekannt: ${missing.join(', ')}`;
  return `${STATUSES[status]}: ${formatMoney(volume)} im Jahr bei ${formatShare(fullTimeEquivalent)}${lacks}${unknown}.`;
}
