import type { z } from 'zod';
import { type CareCaseEvent, type CareCaseEventType, careCaseEventSchemas } from '../../../../domain/care-case';
import { sha16 } from '../../../../domain/hash';
import type { Instant } from '../../../../domain/instant';
import type { LegalDate } from '../../../../domain/legal-date';
import { parseInput } from '../../../../domain/validation';
import { bookOf, type EventBook } from '../../../../rules/duties/event-book';

type Input<Type extends CareCaseEventType> = z.input<(typeof careCaseEventSchemas)[Type]>;

/** An event of a care case as its schema lets it through; its id is its type unless one is given. */
export function told<Type extends CareCaseEventType>(type: Type, input: Input<Type>, id: string = type): CareCaseEvent {
  const data = parseInput(careCaseEventSchemas[type], input);
  return {
    id,
    type,
    occurredOn: '2018-01-01' as LegalDate,
    recordedAt: '2018-01-01T08:00:00.000Z' as Instant,
    actor: 'im-1',
    data,
    contentHash: sha16(data),
  } as CareCaseEvent;
}

/** Allocated to Weil am Rhein on Thu 1 Mar 2018 unless told otherwise. */
export const allocated = (more: Partial<Input<'allocated'>> = {}) =>
  told('allocated', { allocatedOn: '2018-03-01', municipality: 'Weil am Rhein', ...more });

/** A valid consent for counselling and plan, given on Mon 5 Mar 2018 unless told otherwise. */
export const consentGiven = (more: Partial<Input<'consentGiven'>> = {}, id = 'consent-1') =>
  told(
    'consentGiven',
    {
      on: '2018-03-05',
      language: 'ar',
      form: 'written',
      freelyGiven: true,
      informed: true,
      purposes: ['counselling', 'integrationPlan'],
      ...more,
    },
    id,
  );

/** A plan with all six contents on the county's form, agreed on Mon 5 Mar 2018 unless told otherwise. */
export const planAgreed = (more: Partial<Input<'planAgreed'>> = {}) =>
  told(
    'planAgreed',
    {
      on: '2018-03-05',
      templateVersion: '2018-1',
      blocks: [
        'personalDetails',
        'placementInformation',
        'qualifications',
        'vocationalGoals',
        'individualDevelopment',
        'bindingSteps',
      ],
      writtenAgreement: true,
      stepsWithOwner: true,
      ...more,
    },
    'plan-1',
  );

export const careCaseBook = (...events: readonly CareCaseEvent[]): EventBook<CareCaseEvent> => bookOf(events);
