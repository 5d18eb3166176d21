import type { Guideline } from '../guideline/guideline';
import { faultOf } from '../guideline/reading-switch';
import type { ReadingKey } from '../guideline/readings';
import type { ReadingCatalogue } from './rule';

/** Lets the rules of a version name only readings, numbers and passages that it has. */
export function readingCatalogue(guideline: Guideline): ReadingCatalogue {
  const { switches, fixedReadings, provisions } = guideline;
  const numbers = new Set([...Object.values(switches), ...fixedReadings].map(({ number }) => number));
  const switchOf = (key: string) => (Object.hasOwn(switches, key) ? switches[key as ReadingKey] : undefined);
  return {
    hasNumber: (number) => numbers.has(number),
    hasValue: (key, value) => {
      const known = switchOf(key);
      return known !== undefined && faultOf(key, known, value) === null;
    },
    defaultOf: (key) => switchOf(key)?.default,
    parameter: (name) => valueAt({ ...guideline.parameters, validity: guideline.validity }, name.split('.')),
    placeOf: (provision) => provisions.indexOf(provision),
  };
}

function valueAt(value: unknown, [name, ...rest]: readonly string[]): unknown {
  if (name === undefined) return value;
  const holder = typeof value === 'object' && value !== null && Object.hasOwn(value, name);
  return holder ? valueAt((value as Record<string, unknown>)[name], rest) : undefined;
}
