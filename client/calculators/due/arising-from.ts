import { type Fault, FristwerkError } from '../../../domain/errors';
import type { LegalDate } from '../../../domain/legal-date';
import type { Arising, DutyPeriod } from '../../../rules/duties/duty-row';
import type { AuthorityRequest } from '../../../rules/periods/authority-request';

/** From what a duty that is only asked about counts: a day, or an authority's request where the text leaves the day to it. */
export function arisingFrom(
  { kind }: DutyPeriod,
  day: LegalDate | undefined,
  request: AuthorityRequest | undefined,
): Arising {
  if (kind !== 'requested') {
    if (request !== undefined) throw refused({ code: 'UNKNOWN_FIELD', field: 'request', value: request });
    if (day === undefined) throw refused({ code: 'REQUIRED_FIELD', field: 'on' });
    return { eventId: 'planned', on: day };
  }
  if (request === undefined) throw refused({ code: 'REQUIRED_FIELD', field: 'request' });
  return { eventId: 'planned', on: request.ends === 'period' ? request.notifiedOn : request.day, ...asRow(request) };
}

/** The request in the shape of the duty table. */
function asRow(request: AuthorityRequest): Pick<Arising, 'request'> {
  if (request.ends === 'period') {
    const { notifiedOn, count, unit } = request;
    // A year is twelve months by BGB 188 II as well.
    const period = unit === 'years' ? { count: 12 * count, unit: 'months' as const } : { count, unit };
    return { request: { notifiedOn, period } };
  }
  const { ends, day } = request;
  const stands = { dayThatStands: { rollExcluded: true }, appointment: { isAppointment: true }, day: {} }[ends];
  return { request: { notifiedOn: day, dueOn: day, ...stands } };
}

function refused(fault: Fault): FristwerkError {
  return new FristwerkError('INVALID_INPUT', { faults: [fault] });
}
