import { FristwerkError } from '../../domain/errors';
import { dateOf, laterOf } from '../../domain/legal-date';
import type { KeptContact } from '../../domain/recorded-contact';
import type { DerivationContext } from '../../rules/duties/duty-row';
import { houseSettings } from '../../rules/duties/house-settings';
import type { MeasureHistory } from '../../rules/key-figures/estimates';
import { heldContacts } from '../../store/contacts';
import { currentHouseSettings } from '../../store/house-settings';
import type { Store } from '../../store/open-store';
import { findOrganisation } from '../../store/organisations';
import { basisOn } from '../calculators/basis';
import { figuresOf, figuresOfYear } from '../calculators/figures/figures';
import type { FiguresResult } from '../calculators/figures/figures-result';
import type { FristwerkDeps } from '../deps';
import { caseWork } from './care-cases';
import type { FigureQuestion } from './contacts';
import { measureOf } from './measure-of';

/**
 * The figures of a period or a year from the contacts kept and the plans agreed (3.11.1).
 * @param read the contacts of that organisation and time, where they were read before
 */
export async function countFigures(
  { store }: Pick<FristwerkDeps, 'store'>,
  question: FigureQuestion,
  read?: readonly KeptContact[],
): Promise<FiguresResult> {
  const { organisation, outgoing } = question;
  if (organisation !== undefined) await requireOrganisation(store, organisation);
  const period =
    'year' in question ? { from: dateOf(question.year, 1, 1), to: dateOf(question.year, 12, 31) } : question;
  const kept = read ?? (await heldContacts(store, { organisation, from: period.from, to: period.to }));
  const { plans } = await caseWork(store, organisation);
  const within = plans.filter(({ on }) => on >= period.from && on <= period.to);
  const entries = {
    contacts: kept.map(({ contact }) => contact),
    plans: within,
    measure: latestMeasure(kept),
    outgoing,
  };
  const context = await legalContext(store, period.to, 'year' in question ? 'year' : 'to');
  return 'year' in question
    ? figuresOfYear(entries, question.year, context)
    : figuresOf(entries, { from: question.from, to: question.to }, context);
}

/** The guideline of a day with the house's readings and holidays. @throws OUTSIDE_VALIDITY */
export async function legalContext(
  store: Store,
  day: Parameters<typeof basisOn>[1],
  field: string,
): Promise<DerivationContext> {
  const { readings, oneOffHolidays } = houseSettings(await currentHouseSettings(store));
  return basisOn({ readings, oneOffHolidays }, day, field);
}

/** @throws UNKNOWN_ORGANISATION */
export async function requireOrganisation(store: Store, organisation: string): Promise<void> {
  if ((await findOrganisation(store, organisation)) === undefined)
    throw new FristwerkError('UNKNOWN_ORGANISATION', { field: 'organisation', value: organisation });
}

/** Each estimate was permitted by its own measure when it was kept; for all together the one begun last speaks (3.11.2). */
function latestMeasure(kept: readonly KeptContact[]): MeasureHistory {
  const measures = kept.filter(({ contact }) => contact.estimated).map(({ contact }) => measureOf(contact));
  const begun = measures.flatMap(({ beganOn }) => beganOn ?? []);
  const [first, ...others] = begun;
  if (first === undefined || begun.length < measures.length) return {};
  return {
    beganOn: others.reduce(laterOf, first),
    laterCollectionImpossible: measures.every((measure) => measure.laterCollectionImpossible === true),
  };
}
