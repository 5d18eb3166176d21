import type { LegalDate } from '../../domain/legal-date';
import { type DatedValue, valueOn } from '../periods/dated-value';

/** What the agreement with which the plan has to interlock is called. */
export type AgreementKind = 'integrationAgreement' | 'cooperationPlan';

const JOBCENTER: readonly DatedValue<AgreementKind>[] = [
  {
    value: 'integrationAgreement',
    unit: 'name',
    provision: '5.8.1',
    from: '1900-01-01' as LegalDate,
    source: 'SGB II 15, as the guideline cites it',
  },
  {
    value: 'cooperationPlan',
    unit: 'name',
    provision: '5.8.1',
    from: '2023-07-01' as LegalDate,
    source: 'SGB II 15 as amended by the Bürgergeld-Gesetz, to be confirmed',
  },
];

/**
 * 5.8.1, Q43: the agreement of a jobcenter (SGB II 15) is a co-operation plan since 1 July 2023;
 * that of the employment agency (SGB III 37) keeps its name.
 */
export function agreementKindOn(day: LegalDate, by: 'jobcenter' | 'employmentAgency'): AgreementKind {
  if (by === 'employmentAgency') return 'integrationAgreement';
  return valueOn(JOBCENTER, day)?.value ?? 'integrationAgreement';
}
