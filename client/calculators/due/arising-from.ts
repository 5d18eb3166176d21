import { type Fault, FristwerkError } from '../../../domain/errors';
import { dateOf, type LegalDate } from '../../../domain/legal-date';
import type { Arising, DerivationContext, DutyRow } from '../../../rules/duties/duty-row';
import { factsOf } from '../../../rules/duties/entity-facts';
import type { AuthorityRequest } from '../../../rules/periods/authority-request';
import type { DueInputs } from './due-input';
import { type GivenRequest, MINIMAL_STORIES, type MinimalStory } from './minimal-story';

/** From what a duty can be asked: a day, an authority's request, or the calendar year that is reported. */
const ASKED_FROM = ['on', 'request', 'year'] as const;
type AskedFrom = (typeof ASKED_FROM)[number];

type Asked = Pick<DueInputs['duty'], AskedFrom>;

/** The day by which a question chooses the version of the guideline, and the field that names it. */
export function decisiveDayOf({ on, request, year }: Asked): { field: AskedFrom; day: LegalDate | undefined } {
  if (on !== undefined) return { field: 'on', day: on };
  if (request !== undefined)
    return { field: 'request', day: request.ends === 'period' ? request.notifiedOn : request.day };
  return { field: 'year', day: year === undefined ? undefined : dateOf(year, 12, 31) };
}

/**
 * The instance of a row that arises where only what was asked has happened, found by the row itself: the proof that the
 * provider hands to the county (Q20) for a grant period until 28 Feb 2018 arises on Fri 4 May 2018. Undefined where the
 * readings let nothing arise.
 */
export function arisingFrom(
  row: DutyRow<never>,
  { entity, events }: MinimalStory,
  context: DerivationContext,
): Arising | undefined {
  const arisings = row.arises(factsOf(entity, events) as never, context);
  const [first] = arisings.toSorted((one, other) => (one.on < other.on ? -1 : 1));
  if (first === undefined) return undefined;
  // Two days of one thing are asked of `plan`: here there is but one.
  const { anchors: _, ...arising } = first;
  return arising;
}

/**
 * The least that happened for a row to be asked about.
 * @throws REQUIRED_FIELD, UNKNOWN_FIELD where the row counts from something else; INVALID_CHOICE where it needs `plan`.
 */
export function storyOf(row: DutyRow<never>, asked: Asked): MinimalStory {
  const { id } = row;
  const { on, request, year } = MINIMAL_STORIES;
  const given = (field: AskedFrom) => required(field, asked);
  if (on[id] !== undefined) return on[id](given('on') as LegalDate);
  if (year[id] !== undefined) return year[id](given('year') as number);
  if (request[id] !== undefined) return request[id](asEvent(given('request') as AuthorityRequest));
  throw leftToPlan(row, asked);
}

/** A request for evaluation data names a day or none (3.11.4); anything else that does not arise is asked of `plan`. */
export function leftToPlan({ id }: DutyRow<never>, { request }: Asked): FristwerkError {
  if (request?.ends !== 'period')
    return refused({ code: 'INVALID_CHOICE', field: 'duty', value: id, details: { reason: 'leftToPlan' } });
  const choices = ['day', 'dayThatStands', 'appointment'];
  return refused({ code: 'INVALID_CHOICE', field: 'request.ends', value: request.ends, details: { choices } });
}

/** The one field from which the row counts; the others would say something that it does not follow from. */
function required(field: AskedFrom, asked: Asked): Asked[AskedFrom] {
  const others = ASKED_FROM.filter((name) => name !== field && asked[name] !== undefined);
  const faults: readonly Fault[] = [
    ...(asked[field] === undefined ? [{ code: 'REQUIRED_FIELD' as const, field }] : []),
    ...others.map((name) => ({ code: 'UNKNOWN_FIELD' as const, field: name, value: asked[name] })),
  ];
  if (faults.length > 0) throw refused(...faults);
  return asked[field];
}

function asEvent(request: AuthorityRequest): GivenRequest {
  if (request.ends === 'period') {
    const { notifiedOn, count, unit } = request;
    // A year is twelve months by BGB 188 II as well.
    const period = unit === 'years' ? { count: 12 * count, unit: 'months' as const } : { count, unit };
    return { notifiedOn, period };
  }
  const { ends, day } = request;
  const stands = { dayThatStands: { rollExcluded: true }, appointment: { isAppointment: true }, day: {} }[ends];
  return { notifiedOn: day, dueOn: day, ...stands };
}

function refused(...faults: readonly Fault[]): FristwerkError {
  return new FristwerkError('INVALID_INPUT', { faults });
}
