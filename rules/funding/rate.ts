import type { DerivationStep } from '../../domain/decision';
import type { QualificationType } from '../../domain/funding';
import type { UsedReading } from '../../domain/guideline';
import { type Cents, euros } from '../../domain/money';
import { type LegalBasis, usedReading } from '../guideline/readings';

/** The yearly rate of a type for one full-time post, with its line in a computation. */
export interface Rate {
  readonly type: QualificationType;
  /** Cents a year for 1.0 VZÄ; null where the county leaves it undetermined. */
  readonly perFullTime: Cents | null;
  /** The text names no amount (3.2 c): shown with this mark always, whatever a county sets. */
  readonly inferred: boolean;
  /** Under which the rate is missing: `rate.c`. */
  readonly missing: readonly string[];
  readonly step: DerivationStep;
  readonly reading: UsedReading;
}

const NAMED_BY_TEXT = { named: 'rate', inferred: 'rate-inferred' } as const;
const SET_BY_COUNTY = { named: 'rate-set', inferred: 'rate-set-unnamed' } as const;

/** 3.2, Q1: 64,000 € for types a and b; for c 51,000 € taken from 3.4.1, another amount, or none. */
export function rateOf(type: QualificationType, basis: LegalBasis): Rate {
  const { reading: key, provision, inferred } = basis.guideline.parameters.fundingRates[type];
  const wholeEuros = basis.readings[key];
  const shared = { type, inferred, reading: usedReading(key, basis) };
  if (wholeEuros === 'undetermined')
    return { ...shared, perFullTime: null, missing: [key], step: { step: 'rate-undetermined', values: { type } } };
  const perFullTime = euros(wholeEuros);
  const values = { type, provision, rate: perFullTime };
  const isSet = wholeEuros !== basis.guideline.switches[key].default;
  const names = isSet ? SET_BY_COUNTY : NAMED_BY_TEXT;
  const step = { step: inferred ? names.inferred : names.named, values };
  return { ...shared, perFullTime, missing: [], step };
}
