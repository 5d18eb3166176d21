import type { Guideline, PeriodParameter } from '../../rules/guideline/guideline';
import type { ProvisionDuty } from './view-provision';

/** A length of time that a passage names and that no duty of it carries, e.g. the six months of 3.3.3. */
export interface ProvisionPeriod extends PeriodParameter {
  /** What it measures: the parameter's name in the rules, e.g. `exemptingEmployment`. */
  readonly name: string;
}

/** The periods of a passage beside its duties, in the order of the parameters. */
export function periodsAt(
  { parameters }: Guideline,
  provision: string,
  duties: readonly ProvisionDuty[],
): readonly ProvisionPeriod[] {
  return Object.entries(parameters)
    .flatMap(([name, value]) => (isPeriod(value) && value.provision === provision ? [{ name, ...value }] : []))
    .filter((period) => !duties.some((duty) => carries(duty, period)));
}

function isPeriod(value: unknown): value is PeriodParameter {
  return typeof value === 'object' && value !== null && 'count' in value && 'unit' in value;
}

function carries({ period }: ProvisionDuty, { count, unit }: PeriodParameter): boolean {
  return period.kind === 'statutory' && period.length.count === count && period.length.unit === unit;
}
