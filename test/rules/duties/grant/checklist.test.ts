import { type GrantEvent, type GrantEventType, grantEventSchemas } from '../../../../domain/grant/index';
import { sha16 } from '../../../../domain/hash';
import type { Instant } from '../../../../domain/instant';
import type { LegalDate } from '../../../../domain/legal-date';
import { parseInput } from '../../../../domain/validation';
import { checklistOf } from '../../../../rules/duties/checklist';
import { GUIDELINE } from '../../legal-basis';

function told(type: GrantEventType, input: object): GrantEvent {
  const data = parseInput(grantEventSchemas[type], input);
  return {
    id: type,
    type,
    occurredOn: '2018-01-01' as LegalDate,
    recordedAt: '2018-01-01T08:00:00.000Z' as Instant,
    actor: 'lra-1',
    data,
    contentHash: sha16(data),
  } as GrantEvent;
}

const checked = (...events: readonly GrantEvent[]) =>
  checklistOf('grant', events, GUIDELINE).map(({ id, inventoryRow, status, closing }) => [
    id,
    inventoryRow,
    status,
    closing?.on,
  ]);

const PROTECTED = ['3.11.4-data-protected', '3.11.4-b', 'notOwed', undefined];

test('3.10.1: the form of the granting authority comes by itself or in the envelope of the proof', () => {
  const added = (what: string) => told('enclosureAdded', { provider: 'caritas', what, receivedOn: '2018-04-10' });
  const received = told('proofReceived', {
    leg: 'provider-to-county',
    provider: 'caritas',
    receivedOn: '2018-04-12',
    enclosures: ['form'],
  });
  const form = (status: string, on?: string) => ['3.10.1-form-of-authority', '3.10.1-e', status, on];
  expect(checked(added('report'))).toEqual([form('open'), PROTECTED]);
  expect(checked(added('form'))).toEqual([form('done', '2018-04-10'), PROTECTED]);
  expect(checked(received)).toEqual([form('done', '2018-04-12'), PROTECTED]);
});

test('3.11.4: data for the evaluation are owed once asked for, as sums or under a pseudonym', () => {
  const requested = told('evaluationRequested', { ref: 'e-1', requestedOn: '2018-05-02' });
  const sent = told('evaluationDataSent', { request: 'e-1', sentOn: '2018-06-04', form: 'aggregate' });
  const again = {
    ...told('evaluationDataSent', { request: 'e-1', sentOn: '2018-07-02', form: 'aggregate' }),
    id: 'again',
  };
  expect(checked(requested, sent, again)[1]).toEqual(['3.11.4-data-protected', '3.11.4-b', 'done', '2018-07-02']);
  expect(checked(requested)[1]).toEqual(['3.11.4-data-protected', '3.11.4-b', 'open', undefined]);
  expect(checked(requested, sent)[1]).toEqual(['3.11.4-data-protected', '3.11.4-b', 'done', '2018-06-04']);
});
