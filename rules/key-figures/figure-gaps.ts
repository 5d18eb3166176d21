import type { Guideline } from '../guideline/guideline';
import { type EntriesOfYear, FIGURE_FINDINGS, type FigureFinding } from './figure-findings';
import { outsideSupport, possibleDoubles, unclearHouseholds, unlikelyContacts } from './implausible-entries';
import { silentCases, silentMonths } from './silent-times';

/**
 * 3.11.1: what is missing or implausible in a provider's entries of a calendar year, kind by kind in a fixed order; empty
 * where nothing is to be asked. Only proposals to look: nothing is changed or left out of the figures by it.
 */
export function figureGaps(entries: EntriesOfYear, guideline: Pick<Guideline, 'validity'>): readonly FigureFinding[] {
  const within = { ...entries, contacts: entries.contacts.filter(({ contact }) => isOf(contact.on, entries.year)) };
  const found = [
    ...silentMonths(within),
    ...silentCases(within),
    ...outsideSupport(within),
    ...possibleDoubles(within),
    ...unclearHouseholds(within),
    ...unlikelyContacts(within, guideline),
  ];
  return FIGURE_FINDINGS.flatMap((kind) => found.filter(({ what }) => what === kind));
}

function isOf(day: string, year: number): boolean {
  return day.startsWith(`${year}-`);
}
