import type { EmploymentDutyId } from '../../domain/employment';

const BEGIN = '3.3.2-requalification-begun';
const PROOF = '3.3.2-proof-of-beginning';
const FORWARDED = '3.3.2-proof-of-beginning-to-authority';
const NOTICE = '4.3-notice-of-new-staff';

const C = ['coordinator'];
const CD = ['coordinator', 'deputy'];
const CDL = ['coordinator', 'deputy', 'lead'];
const ALL = ['coordinator', 'deputy', 'lead', 'compliance'];

/** One proof of a story, handed in at nine in the morning. */
export interface StoryStep {
  readonly on: string;
  readonly duty: EmploymentDutyId;
  readonly input: Readonly<Record<string, string>>;
}

/** A hire on Thu 1 Feb 2018 at nine, what is proven when, and which reminders follow from it by the guideline. */
export interface Story {
  readonly steps: readonly StoryStep[];
  /** Duty, rung and the roles it goes to; each is due once in the whole story. */
  readonly rungs: readonly (readonly [duty: EmploymentDutyId, rung: string, roles: readonly string[]])[];
}

function notice(on: string): StoryStep {
  return { on, duty: NOTICE, input: { receivedOn: on, channel: 'email', placeOfWork: 'Rathaus Rheinfelden' } };
}

/**
 * The notice comes in time, the beginning twelve days late. Legal end of 3.3.2: Wed 2 May (1 May is a holiday),
 * aimed at Mon 30 Apr; three days and one day before fall on the same Friday; Mon 21 May is Whit Monday.
 */
const LATE_BEGINNING: Story = {
  steps: [
    notice('2018-02-06'),
    { on: '2018-05-16', duty: BEGIN, input: { begunOn: '2018-05-14', receivedOn: '2018-05-16' } },
    { on: '2018-05-25', duty: PROOF, input: { receivedOn: '2018-05-25' } },
    { on: '2018-05-25', duty: FORWARDED, input: { receivedOn: '2018-05-25' } },
  ],
  rungs: [
    [NOTICE, '-3', C],
    [BEGIN, '-28', C],
    [BEGIN, '-14', C],
    [BEGIN, '-7', C],
    [BEGIN, '-1', C],
    [BEGIN, '0', CD],
    [BEGIN, 'due', CD],
    [BEGIN, '+1', CDL],
    [BEGIN, '+3', CDL],
    [BEGIN, '+7', ALL],
    [BEGIN, '+14', ALL],
    [PROOF, 'start', C],
    [PROOF, '0', CD],
  ],
};

/**
 * The notice, due on Thu 8 Feb, comes eight days late (three days after is a Sunday, so the Monday);
 * the requalification begins on Fri 20 Apr, its proof follows on the second working day.
 */
const LATE_NOTICE: Story = {
  steps: [
    notice('2018-02-16'),
    { on: '2018-04-20', duty: BEGIN, input: { begunOn: '2018-04-20', receivedOn: '2018-04-20' } },
    { on: '2018-04-24', duty: PROOF, input: { receivedOn: '2018-04-24' } },
    { on: '2018-04-24', duty: FORWARDED, input: { receivedOn: '2018-04-24' } },
  ],
  rungs: [
    [NOTICE, '-3', C],
    [NOTICE, '-1', C],
    [NOTICE, '0', CD],
    [NOTICE, '+1', CDL],
    [NOTICE, '+3', CDL],
    [NOTICE, '+7', ALL],
    [BEGIN, '-28', C],
    [BEGIN, '-14', C],
    [PROOF, 'start', C],
  ],
};

export const STORIES: readonly Story[] = [LATE_BEGINNING, LATE_NOTICE];
