import type { EmploymentEvent } from '../../../domain/employment';
import { type StoryFault, unknownChoice } from '../story-fault';

/** What is wrong with an event of an employment after those before it: a notice tells of a change that is known (4.4). */
export function employmentFaults(event: EmploymentEvent, earlier: readonly EmploymentEvent[]): readonly StoryFault[] {
  if (event.type !== 'noticeOfChangeReceived') return [];
  const changes = earlier.filter(({ type }) => type === 'changed' || type === 'ended');
  return unknownChoice(
    'change',
    event.data.change,
    changes.map((_, index) => index + 1),
  );
}
