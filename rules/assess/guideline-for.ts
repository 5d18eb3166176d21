import type { CaseEvent, EntityType } from '../../domain/case-event';
import { FristwerkError } from '../../domain/errors';
import type { Guideline } from '../guideline/guideline';
import { guidelineOn } from '../guideline/versions';
import { decisiveDay } from './decisive-day';

/**
 * The version of the guideline under which an entity stands, by the day of its story that decides.
 * @throws OUTSIDE_VALIDITY naming the field, REQUIRED_FIELD for an entity that has not begun
 */
export function guidelineFor(entity: EntityType, story: readonly CaseEvent[]): Guideline {
  const decisive = decisiveDay(entity, story);
  if (decisive === null) throw new FristwerkError('REQUIRED_FIELD', { field: 'type' });
  return guidelineOn(decisive.day, decisive.field ?? 'on');
}
