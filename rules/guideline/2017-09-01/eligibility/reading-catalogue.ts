import type { ReadingCatalogue } from '../../../eligibility/rule';
import { faultOf } from '../../reading-switch';
import { readingsOf, SWITCHES, usedReadings } from '../readings';

const DEFAULTS = readingsOf();

/** Lets the rules of this version name only readings that it has. */
export const READING_CATALOGUE: ReadingCatalogue = {
  hasNumber: (number) => usedReadings([number], DEFAULTS).length > 0,
  hasValue: (key, value) =>
    Object.hasOwn(SWITCHES, key) && faultOf(key, SWITCHES[key as keyof typeof SWITCHES], value) === null,
};
