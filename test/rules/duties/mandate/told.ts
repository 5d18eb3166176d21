import type { z } from 'zod';
import { sha16 } from '../../../../domain/hash';
import type { Instant } from '../../../../domain/instant';
import type { LegalDate } from '../../../../domain/legal-date';
import { type MandateEvent, type MandateEventType, mandateEventSchemas } from '../../../../domain/mandate';
import { parseInput } from '../../../../domain/validation';

type Input<Type extends MandateEventType> = z.input<(typeof mandateEventSchemas)[Type]>;

/** An event of a mandate as its schema lets it through; its id is its type unless one is given. */
export function told<Type extends MandateEventType>(type: Type, input: Input<Type>, id: string = type): MandateEvent {
  const data = parseInput(mandateEventSchemas[type], input);
  return {
    id,
    type,
    occurredOn: '2018-01-01' as LegalDate,
    recordedAt: '2018-01-01T08:00:00.000Z' as Instant,
    actor: 'lra-1',
    data,
    contentHash: sha16(data),
  } as MandateEvent;
}

/** A complete list by letter, arrived on Fri 5 Jan 2018 unless told otherwise. */
export const staffListReceived = (more: Partial<Input<'staffListReceived'>> = {}, id = 'list-1') =>
  told(
    'staffListReceived',
    {
      receivedOn: '2018-01-05',
      channel: 'letter',
      names: { staff: true, municipalities: true, extent: true },
      ...more,
    },
    id,
  );
