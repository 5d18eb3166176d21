import type { EmploymentEvent } from '../../../domain/employment';
import { after, afterEnd, before, misplaced, type StoryFault, unknownChoice } from '../story-fault';
import { type EmploymentFacts, employmentFacts } from './facts';
import { cameToNothing, endedOn } from './last-day';

/**
 * What is wrong with an event of an employment after those before it; empty where nothing is. It begins once, with the
 * application or the hire; the work is taken up once, after an application that was not given up; only who works has
 * something to prove or to change (3.3.2, 4.3, 4.4), until the last day. Papers may arrive after it.
 */
export function employmentFaults(event: EmploymentEvent, earlier: readonly EmploymentEvent[]): readonly StoryFault[] {
  const facts = employmentFacts(earlier);
  if (event.type === 'applied' || event.type === 'hired')
    return facts === null ? [] : misplaced(event.type, `≠ ${event.type}`);
  return facts === null ? withoutBeginning(event, earlier) : afterBeginning(event, facts);
}

type Later = Exclude<EmploymentEvent, { readonly type: 'applied' | 'hired' }>;

function afterBeginning(event: Later, facts: EmploymentFacts): readonly StoryFault[] {
  switch (event.type) {
    case 'started':
      return startFaults(event, facts);
    case 'changed':
      return [
        ...whileAtWork(event, facts),
        ...before('effectiveOn', event.data.effectiveOn, facts.firstDay),
        ...afterEnd('effectiveOn', event.data.effectiveOn, endedOn(facts)),
      ];
    case 'ended':
      return endFaults(event, facts);
    case 'requalificationBegun':
    case 'proofOfBeginningReceived':
    case 'proofOfCompletionReceived':
    case 'noticeOfNewStaffReceived':
      return whileAtWork(event, facts);
    case 'proofOfBeginningForwarded':
      return facts.proofOfBeginningReceived === undefined ? misplaced(event.type, 'proofOfBeginningReceived') : [];
    case 'proofOfCompletionForwarded':
      return facts.proofOfCompletionReceived === undefined ? misplaced(event.type, 'proofOfCompletionReceived') : [];
    case 'requalificationBrokenOff':
      return breakOffFaults(event, facts);
    case 'noticeSent':
      return [...whileAtWork(event, facts), ...unknownChange(event.data.of, facts.changes)];
    case 'noticeOfChangeReceived':
      return ofChange(event.data, facts.changes);
    default:
      return [];
  }
}

/** Later events may be told by themselves, of a hire that is only planned; a start belongs to an application. */
function withoutBeginning(event: Later, earlier: readonly EmploymentEvent[]): readonly StoryFault[] {
  if (event.type === 'started') return misplaced(event.type, 'applied');
  return event.type === 'noticeOfChangeReceived' ? ofChange(event.data, earlier) : [];
}

type Recorded = readonly { readonly id: string; readonly type: string }[];

/** 4.4: a notice tells of a change that is known, by its event or its ordinal. */
function ofChange(
  { change, of }: Extract<Later, { type: 'noticeOfChangeReceived' }>['data'],
  earlier: Recorded,
): readonly StoryFault[] {
  if (of !== undefined) return unknownChange(of, earlier);
  const ordinals = changesIn(earlier).map((_, index) => index + 1);
  return unknownChoice('change', change, ordinals);
}

function unknownChange(of: string | undefined, earlier: Recorded): readonly StoryFault[] {
  const ids = changesIn(earlier).map(({ id }) => id);
  return unknownChoice('of', of, ids);
}

function changesIn(earlier: Recorded): Recorded {
  return earlier.filter(({ type }) => type === 'changed' || type === 'ended');
}

/** 3.3.2: only what was begun can be broken off, and not before; a course that is completed no more. */
function breakOffFaults(
  { type, data }: Extract<Later, { type: 'requalificationBrokenOff' }>,
  { requalificationBegun, isBrokenOff, qualification: { requalification } }: EmploymentFacts,
): readonly StoryFault[] {
  const begun = isBrokenOff === true ? undefined : requalificationBegun?.data.begunOn;
  const begunOn = begun ?? requalification?.begunOn;
  if (begunOn === undefined || requalification?.completedOn !== undefined)
    return misplaced(type, 'requalificationBegun');
  return before('on', data.on, begunOn);
}

/** The grant period of the application holds as it does for a hire: nobody is funded who starts after it. */
function startFaults(event: Extract<Later, { type: 'started' }>, facts: EmploymentFacts): readonly StoryFault[] {
  if (facts.started !== undefined) return misplaced(event.type, '≠ started');
  const { firstDay, lastDay = facts.lastDay } = event.data;
  if (cameToNothing(facts))
    return [{ path: ['data', 'firstDay'], code: 'ENTITY_ENDED', value: firstDay, limits: { latest: endedOn(facts) } }];
  return [...after('firstDay', firstDay, lastDay), ...after('firstDay', firstDay, facts.grantPeriod.to)];
}

/** An application is given up on any day from its own on, an employment ends on its first day at the earliest. */
function endFaults({ data }: Extract<Later, { type: 'ended' }>, facts: EmploymentFacts): readonly StoryFault[] {
  const { beganWith, started, firstDay } = facts;
  const earliest = started === undefined ? beganWith.occurredOn : firstDay;
  return before('effectiveOn', data.effectiveOn, earliest);
}

function whileAtWork({ type }: Later, { started }: EmploymentFacts): readonly StoryFault[] {
  return started === undefined ? misplaced(type, 'started') : [];
}
