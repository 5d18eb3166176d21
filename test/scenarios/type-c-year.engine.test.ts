import type { ParsedMail } from 'mailparser';
import { rehearse } from '../../client/rehearsal/rehearse';
import type { RehearsalReport } from '../../client/rehearsal/report';
import { scenarioSchema } from '../../client/rehearsal/scenario';
import { dayOf, type Instant } from '../../domain/instant';
import { parseInput } from '../../domain/validation';
import { TYPE_C_HIRE } from '../support/county';
import { openTestStage, type TestStage } from '../support/test-stage';

const BEGIN = '3.3.2-requalification-begun';
const PROOF = '3.3.2-proof-of-beginning';
const FORWARDED = '3.3.2-proof-of-beginning-to-authority';
const NOTICE = '4.3-notice-of-new-staff';
const TIME_SKIPPED = 60;

const YEAR = parseInput(scenarioSchema, {
  title: 'A person of type c is hired and begins the requalification twelve days late',
  from: '2018-02-01',
  to: '2019-01-31',
  steps: [
    { on: '2018-02-01', as: 'admin', name: 'klara', hire: TYPE_C_HIRE },
    {
      on: '2018-02-06',
      as: 'coordinator',
      prove: { employment: 'klara', duty: NOTICE, receivedOn: '2018-02-06', channel: 'email', placeOfWork: 'Rathaus' },
    },
    {
      on: '2018-05-16',
      as: 'coordinator',
      prove: { employment: 'klara', duty: BEGIN, begunOn: '2018-05-14', receivedOn: '2018-05-16' },
    },
    { on: '2018-05-25', as: 'coordinator', prove: { employment: 'klara', duty: PROOF, receivedOn: '2018-05-24' } },
    // The second leg is the county's.
    {
      on: '2018-05-25',
      at: '10:00',
      as: 'coordinator',
      prove: { employment: 'klara', duty: FORWARDED, receivedOn: '2018-05-25' },
    },
    {
      on: '2018-06-01',
      as: 'coordinator',
      prove: { employment: 'klara', duty: PROOF, receivedOn: '2018-06-01' },
      refused: 'DUTY_NOT_OPEN',
    },
  ],
});

let stage: TestStage;
let report: RehearsalReport;
let mails: readonly ParsedMail[];

beforeAll(async () => {
  stage = await openTestStage('2018-02-01');
  report = await rehearse(YEAR, stage);
  mails = await stage.received();
}, 60_000);
afterAll(() => stage.close());

describe('the rehearsed year of a hire on Thu 1 Feb 2018', () => {
  it('reminds on these days, of these duties, in these roles', () => {
    const told = report.entries.flatMap((entry) =>
      entry.kind === 'mail' || entry.kind === 'escalation'
        ? [`${dayOf(entry.at)} ${entry.rungs[0]?.split('/').at(-4)} ${entry.role}`]
        : [],
    );
    expect(new Set(told)).toEqual(
      new Set([
        // The week of 4.3 ends on Thu 8 Feb; the notice arrived on Tue 6 Feb.
        `2018-02-05 ${NOTICE} coordinator`,
        // Legal end: Tue 1 May is a holiday, so Wed 2 May; the other reading of Q14 ends on Mon 30 Apr.
        // 28 days before is Easter Monday, so the Thursday before Good Friday.
        `2018-03-29 ${BEGIN} coordinator`,
        `2018-04-16 ${BEGIN} coordinator`,
        `2018-04-23 ${BEGIN} coordinator`,
        // Three days before is a Friday, one day before the Sunday after it: one morning, one mail.
        `2018-04-27 ${BEGIN} coordinator`,
        `2018-04-30 ${BEGIN} coordinator`,
        `2018-04-30 ${BEGIN} deputy`,
        `2018-05-02 ${BEGIN} coordinator`,
        `2018-05-02 ${BEGIN} deputy`,
        ...['coordinator', 'deputy', 'lead'].map((role) => `2018-05-03 ${BEGIN} ${role}`),
        // Three days after is a Saturday.
        ...['coordinator', 'deputy', 'lead'].map((role) => `2018-05-07 ${BEGIN} ${role}`),
        ...['coordinator', 'deputy', 'lead', 'compliance'].map((role) => `2018-05-09 ${BEGIN} ${role}`),
        ...['coordinator', 'deputy', 'lead', 'compliance'].map((role) => `2018-05-16 ${BEGIN} ${role}`),
        // "Unverzüglich": the next morning, and the house target after three working days (Mon 21 May is Whit Monday).
        `2018-05-17 ${PROOF} coordinator`,
        `2018-05-22 ${PROOF} coordinator`,
        `2018-05-22 ${PROOF} deputy`,
        // The second leg arose the day before: at once, until it is forwarded at ten. No county office is known here.
        `2018-05-25 ${FORWARDED} coordinator`,
      ]),
    );
    expect(told).toHaveLength(27);
  });

  it('records the late beginning as late by twelve days, and the refusal of a second proof', () => {
    const met = report.entries.flatMap((entry) =>
      entry.kind === 'duty' && entry.change.change === 'met'
        ? [[entry.change.duty.id, entry.change.duty.status, entry.change.duty.fulfilment?.daysLate]]
        : [],
    );
    expect(met).toEqual([
      [NOTICE, 'met', 0],
      [BEGIN, 'metLate', 12],
      [PROOF, 'met', 0],
      [FORWARDED, 'met', 0],
    ]);
    expect(report.summary).toMatchObject({
      unexpectedRefusals: 0,
      statutory: { metLate: 1, endedLate: 0, overdueAtEnd: 0 },
      mails: 27,
      escalations: 6,
    });
  });

  it('is eligible on condition until the due day has passed, then for a person to judge (3.3.2, Q12)', () => {
    const told = report.entries.flatMap((entry) =>
      entry.kind === 'decision' ? [[dayOf(entry.at), entry.decision.outcome]] : [],
    );
    expect(told).toEqual([
      ['2018-02-01', 'eligible_with_obligation'],
      // Wed 2 May ends at midnight; nobody had reported anything.
      ['2018-05-03', 'review'],
      // The beginning is known: the same result, which names it.
      ['2018-05-16', 'review'],
    ]);
  });

  it('sends every mail over SMTP once, under the Message-ID that the store queued', async () => {
    const queued = (await stage.fristwerk.deliveries()).map(({ messageId }) => `<${messageId}>`);
    expect(mails.map(({ messageId }) => messageId).sort()).toEqual(queued.sort());
  });

  it('dates each mail by the clock of the rehearsal and encloses a calendar entry for the day that the strictest counting gives', () => {
    const late = mails.filter(
      ({ date }) => date !== undefined && dayOf(date.toISOString() as Instant) === '2018-05-09',
    );
    expect(late).toHaveLength(4);
    const [attachment] = late[0]?.attachments ?? [];
    expect(attachment?.contentType).toBe('text/calendar');
    expect(attachment?.content.toString()).toMatch(
      /DTSTART;VALUE=DATE:20180430\r?\n(.*\r?\n)*DTEND;VALUE=DATE:20180501/,
    );
  });

  it('names in no mail and in no history whom it is about', async () => {
    const [entityId = ''] = report.summary.entities;
    const { events } = await stage.deps.engine.workflow.getHandle(entityId).fetchHistory();
    const everything = [
      ...mails.map((mail) => `${mail.subject}${mail.text}${mail.html}${mail.attachments[0]?.content}`),
      ...(events ?? []).map((event) => Buffer.from(JSON.stringify(event)).toString()),
      JSON.stringify(await stage.fristwerk.rawHistory(entityId)),
    ].join('\n');
    const decoded = everything.replace(
      /[A-Za-z0-9+/]{24,}={0,2}/g,
      (text) => text + Buffer.from(text, 'base64').toString(),
    );
    expect(decoded).toContain('Rathaus Rheinfelden');
    expect(decoded).not.toMatch(/Kanarienvogel|Klara/);
  });

  it('was skipped through on the real engine: the history holds the skips', async () => {
    const [entityId = ''] = report.summary.entities;
    const { events } = await stage.deps.engine.workflow.getHandle(entityId).fetchHistory();
    const skips = (events ?? []).filter(({ eventType }) => Number(eventType) === TIME_SKIPPED);
    expect(skips.length).toBeGreaterThanOrEqual(12);
  });
});
