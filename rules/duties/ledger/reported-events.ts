import type { CaseEvent } from '../../../domain/case-event';
import type { Duty } from '../../../domain/duty';
import { isLegalDate } from '../../../domain/legal-date';

/** Reports and proofs of a grant tell of what happened in a time. */
const GRANT_REPORT = /^(3\.10\.1-proof|3\.11\.3-annual-report)/;

/** Papers on their way tell nothing of what was done with the funds. */
const PAPERS = /(Sent|Received|Rejected)$/;

/**
 * Whether a report of a grant covers an event: an annual report the events of its calendar year, a proof of use those up
 * to the end of its period, or of the grant; of the provider that owes it, or of no provider in particular.
 * `3.11.3-annual-report:2026:caritas` covers what Caritas was awarded on 1 Jul 2026, not what was changed in 2027.
 */
export function isCoveredBy({ id, owedBy }: Pick<Duty, 'id' | 'owedBy'>, event: CaseEvent | undefined): boolean {
  if (event === undefined || !GRANT_REPORT.test(id) || PAPERS.test(event.type)) return false;
  const { provider } = event.data as { readonly provider?: string };
  const isOwn = owedBy === undefined || provider === undefined || provider === owedBy;
  return isOwn && isWithin(id.split(':')[1], event);
}

function isWithin(instance: string | undefined, { occurredOn }: CaseEvent): boolean {
  if (instance === undefined) return true;
  if (/^\d{4}$/.test(instance)) return occurredOn.startsWith(instance);
  return !isLegalDate(instance) || occurredOn <= instance;
}
