import type { OutgoingFact } from '../../../domain/assessment';
import type { CaseEvent, EntityType } from '../../../domain/case-event';
import type { Decision, Outcome } from '../../../domain/decision';
import { ENTITY_EVENTS } from '../../../domain/entity-events';
import { sha16 } from '../../../domain/hash';
import { factsForOthers } from '../../../rules/duties/facts-for-others';
import { readStory, type Told } from './told-story';

const EMPLOYMENT = 'employment/7k3q2a9d0m4x';
const ABSENCE = 'absence/1aaaaaaaaaaa';
const OTHER = 'absence/2bbbbbbbbbbb';
const GRANT = 'grant/3cccccccccc';

function story(entity: EntityType, told: readonly Told[]): readonly CaseEvent[] {
  const schemas = Object.fromEntries(Object.entries(ENTITY_EVENTS[entity]).map(([type, { schema }]) => [type, schema]));
  return readStory<CaseEvent>(entity, schemas, told);
}

/** What is told after the last event, and after `from` events if that is given. */
function toldBy(
  entity: EntityType,
  id: string,
  told: readonly Told[],
  { from = told.length - 1, outcome }: Asked = {},
) {
  const events = story(entity, told);
  const decision = outcome === undefined ? null : ({ outcome } as Decision);
  return factsForOthers(entity, id, events.slice(0, from), events, decision);
}

interface Asked {
  readonly from?: number;
  readonly outcome?: Outcome;
}

const said = ({ to, event: { type, occurredOn, data } }: OutgoingFact) => [to, type, occurredOn, data];

const REPORTED: Told = [
  'reported',
  '2027-01-04',
  {
    employment: EMPLOYMENT,
    firstDay: '2027-01-04',
    reason: 'illness',
    knownOn: '2027-01-04',
    expectedUntil: '2027-01-31',
  },
];
const QUALIFICATION = { type: 'a' };
const CONTRACT = {
  fullTimeEquivalent: 0.75,
  municipalities: [{ name: 'Weil am Rhein', share: 0.75 }],
  monthlyPay: 2850,
};
const HIRED: Told = [
  'hired',
  '2026-09-01',
  {
    provider: 'caritas',
    firstDay: '2026-09-01',
    contract: CONTRACT,
    qualification: QUALIFICATION,
    grantPeriod: { from: '2026-09-01', to: '2027-08-31' },
  },
];
const linked = (entity: string, as: 'absence' | 'replacement'): Told => [
  'linked',
  '2027-01-04',
  { on: '2027-01-04', entity, as },
];
const absent = (absence: string, from: string, days: number): Told => [
  'absenceRecorded',
  from,
  { on: from, absence, from, days },
];

describe('an absence', () => {
  test('tells the employment of the person who is away that it exists and how many days it is foreseen to last (Q28)', () => {
    expect(toldBy('absence', ABSENCE, [REPORTED]).map(said)).toEqual([
      [EMPLOYMENT, 'linked', '2027-01-04', { on: '2027-01-04', entity: ABSENCE, as: 'absence' }],
      [
        EMPLOYMENT,
        'absenceRecorded',
        '2027-01-04',
        { on: '2027-01-04', absence: ABSENCE, from: '2027-01-04', days: 28 },
      ],
    ]);
  });

  test('tells the days again when another forecast or the return changes them, and not otherwise', () => {
    const longer: Told = ['forecastChanged', '2027-01-20', { knownOn: '2027-01-20', expectedUntil: '2027-02-28' }];
    const same: Told = ['forecastChanged', '2027-01-20', { knownOn: '2027-01-20', expectedUntil: '2027-01-31' }];
    const back: Told = ['returned', '2027-01-18', { on: '2027-01-18' }];
    const days = (event: Told) => toldBy('absence', ABSENCE, [REPORTED, event]).map(said);
    expect(days(longer)).toEqual([
      [
        EMPLOYMENT,
        'absenceRecorded',
        '2027-01-20',
        { on: '2027-01-20', absence: ABSENCE, from: '2027-01-04', days: 56 },
      ],
    ]);
    expect(days(same)).toEqual([]);
    expect(days(back)).toEqual([
      [
        EMPLOYMENT,
        'absenceRecorded',
        '2027-01-18',
        { on: '2027-01-18', absence: ABSENCE, from: '2027-01-04', days: 14 },
      ],
    ]);
  });

  test('asks the replacement once for its fundability, when it is proposed or, unproposed, when it starts (4.2)', () => {
    const proposed: Told = ['replacementProposed', '2027-01-25', { employment: 'employment/2', on: '2027-01-25' }];
    const started: Told = ['replacementStarted', '2027-02-01', { employment: 'employment/2', on: '2027-02-01' }];
    const asked = [['employment/2', 'linked', '2027-01-25', { on: '2027-01-25', entity: ABSENCE, as: 'replacement' }]];
    expect(toldBy('absence', ABSENCE, [REPORTED, proposed]).map(said)).toEqual(asked);
    expect(toldBy('absence', ABSENCE, [REPORTED, proposed, started])).toEqual([]);
    expect(toldBy('absence', ABSENCE, [REPORTED, started]).map(({ to }) => to)).toEqual(['employment/2']);
  });

  test('whose forecast was corrected tells the corrected days', () => {
    const data = {
      employment: EMPLOYMENT,
      firstDay: '2027-01-11',
      reason: 'illness',
      knownOn: '2027-01-11',
      expectedUntil: '2027-01-31',
    };
    const corrected: Told = [
      'corrected',
      '2027-01-12',
      { on: '2027-01-12', event: 'e-1', data, reason: 'Beginn falsch' },
    ];
    expect(toldBy('absence', ABSENCE, [REPORTED, corrected]).map(said)).toEqual([
      [
        EMPLOYMENT,
        'absenceRecorded',
        '2027-01-12',
        { on: '2027-01-12', absence: ABSENCE, from: '2027-01-11', days: 21 },
      ],
    ]);
  });
});

describe('an employment', () => {
  const ended: Told = ['ended', '2027-01-15', { effectiveOn: '2027-01-31', knownOn: '2027-01-15' }];

  test('tells each of its absences that it ended, and one that is linked only later', () => {
    const end = [ABSENCE, 'employmentEnded', '2027-01-15', { on: '2027-01-15', lastDay: '2027-01-31' }];
    const [first, later] = [linked(ABSENCE, 'absence'), linked(OTHER, 'absence')];
    expect(toldBy('employment', EMPLOYMENT, [HIRED, first, linked(ABSENCE, 'replacement'), ended]).map(said)).toEqual([
      end,
    ]);
    expect(toldBy('employment', EMPLOYMENT, [HIRED, first, ended, later]).map(({ to }) => to)).toEqual([OTHER]);
  });

  test('tells its absences the last day that was agreed with the hire, and another one once it is told to end', () => {
    const [type, day, data] = HIRED;
    const agreed: Told = [type, day, { ...data, lastDay: '2027-02-28' }];
    const lastDays = (...story: readonly Told[]) =>
      toldBy('employment', EMPLOYMENT, story).map((fact) => said(fact)[3]);
    expect(lastDays(agreed, linked(ABSENCE, 'absence'))).toMatchObject([{ lastDay: '2027-02-28' }]);
    expect(lastDays(HIRED, linked(ABSENCE, 'absence'))).toEqual([]);
    expect(lastDays(agreed, linked(ABSENCE, 'absence'), ended)).toMatchObject([{ lastDay: '2027-01-31' }]);
  });

  test('tells each absence how many days those of twelve months make together, a common day once (Q28)', () => {
    const one = absent(ABSENCE, '2027-01-04', 28);
    const other = absent(OTHER, '2027-01-25', 17);
    expect(toldBy('employment', EMPLOYMENT, [HIRED, one])).toEqual([]);
    expect(toldBy('employment', EMPLOYMENT, [HIRED, one, other]).map(said)).toEqual([
      [ABSENCE, 'absenceSumChanged', '2027-01-25', { upTo: '2027-01-31', days: 28 }],
      [OTHER, 'absenceSumChanged', '2027-01-25', { upTo: '2027-02-10', days: 38 }],
    ]);
  });

  test.each<[Outcome, readonly unknown[]]>([
    ['eligible', [true]],
    ['eligible_with_obligation', [true]],
    ['not_eligible', [false]],
    ['review', []],
    ['open', []],
  ])('that stands in tells of itself as replacement, decided %s, only what is definite (4.2)', (outcome, verdict) => {
    const facts = toldBy('employment', EMPLOYMENT, [HIRED, linked(ABSENCE, 'replacement')], { outcome });
    expect(facts.map(({ event }) => (event.data as { suitable: boolean }).suitable)).toEqual(verdict);
    expect(toldBy('employment', EMPLOYMENT, [HIRED, linked(ABSENCE, 'absence')], { outcome })).toEqual([]);
  });

  test('is judged anew as replacement by what bears on the decision and by the passing of time, not by papers', () => {
    const begun = [HIRED, linked(ABSENCE, 'replacement')];
    const notice: Told = [
      'noticeOfNewStaffReceived',
      '2027-01-05',
      { receivedOn: '2027-01-05', channel: 'email', placeOfWork: 'Rathaus' },
    ];
    const change: Told = [
      'changed',
      '2027-01-06',
      { what: 'share', effectiveOn: '2027-02-01', knownOn: '2027-01-06', fullTimeEquivalent: 0.2 },
    ];
    const outcome = 'eligible';
    expect(toldBy('employment', EMPLOYMENT, [...begun, notice], { outcome })).toEqual([]);
    expect(toldBy('employment', EMPLOYMENT, [...begun, change], { outcome }).map(said)).toEqual([
      [ABSENCE, 'replacementAssessed', '2027-01-06', { on: '2027-01-06', employment: EMPLOYMENT, suitable: true }],
    ]);
    const later = toldBy('employment', EMPLOYMENT, [...begun, change], { from: 3, outcome: 'not_eligible' });
    expect(later.map(said)).toEqual([
      [ABSENCE, 'replacementAssessed', '2027-01-06', { on: '2027-01-06', employment: EMPLOYMENT, suitable: false }],
    ]);
  });
});

describe('a grant', () => {
  const awarded: Told = [
    'awarded',
    '2018-03-01',
    {
      period: { from: '2018-03-01', to: '2019-02-28' },
      providers: [
        {
          organisation: 'caritas',
          posts: [
            { ref: 'p-1', employment: 'employment/1' },
            { ref: 'p-2', employment: 'employment/2', period: { from: '2018-05-01', to: '2018-12-31' } },
            { ref: 'p-3' },
          ],
        },
      ],
    },
  ];

  test('tells each employment on its posts the period in which it is funded (3.3.3)', () => {
    expect(toldBy('grant', GRANT, [awarded]).map(said)).toEqual([
      [
        'employment/1',
        'grantPeriodSet',
        '2018-03-01',
        { on: '2018-03-01', grant: GRANT, from: '2018-03-01', to: '2019-02-28' },
      ],
      [
        'employment/2',
        'grantPeriodSet',
        '2018-03-01',
        { on: '2018-03-01', grant: GRANT, from: '2018-05-01', to: '2018-12-31' },
      ],
    ]);
  });

  test('that is cut short tells only those whose period it changes', () => {
    const shorter: Told = ['periodChanged', '2018-10-01', { period: { from: '2018-03-01', to: '2018-12-31' } }];
    const shortest: Told = ['periodChanged', '2018-10-01', { period: { from: '2018-03-01', to: '2018-11-30' } }];
    const told = (event: Told) =>
      toldBy('grant', GRANT, [awarded, event]).map(({ to, event: { data } }) => [to, (data as { to: string }).to]);
    expect(told(shorter)).toEqual([['employment/1', '2018-12-31']]);
    expect(told(shortest)).toEqual([
      ['employment/1', '2018-11-30'],
      ['employment/2', '2018-11-30'],
    ]);
  });
});

describe('the event that is sent', () => {
  test('has the same id for the same fact, another for another source, and fits the schema of its receiver', () => {
    const facts = toldBy('absence', ABSENCE, [REPORTED]);
    expect(facts.map(({ event }) => event.id)).toEqual(
      toldBy('absence', ABSENCE, [REPORTED]).map(({ event }) => event.id),
    );
    expect(new Set(facts.map(({ event }) => event.id)).size).toBe(2);
    for (const { event } of facts) {
      const { id, type, occurredOn, actor, data, contentHash } = event;
      expect(id).toMatch(/^fact-[0-9a-f]{16}-[0-9a-f]{16}$/);
      expect(actor).toBe('fristwerk');
      expect(contentHash).toBe(sha16({ type, occurredOn, data }));
      expect(ENTITY_EVENTS.employment[type]?.schema.parse(data)).toEqual(data);
      expect(ENTITY_EVENTS.employment[type]?.fromElsewhere).toBe(true);
    }
  });

  test('after a forecast there and back carries another id: it is not taken for the first one', () => {
    const until = (expectedUntil: string, knownOn: string): Told => [
      'forecastChanged',
      knownOn,
      { knownOn, expectedUntil },
    ];
    const [there, back] = [until('2027-02-28', '2027-01-20'), until('2027-01-31', '2027-01-20')];
    const again = until('2027-02-28', '2027-01-20');
    const first = toldBy('absence', ABSENCE, [REPORTED, there])[0]?.event.id;
    const third = toldBy('absence', ABSENCE, [REPORTED, there, back, again])[0]?.event.id;
    expect(first).toBeDefined();
    expect(third).not.toBe(first);
  });
});

test.each<EntityType>(['careCase', 'mandate'])('a %s tells nobody anything: no data of clients leave it', (entity) => {
  const told: Record<string, Told> = {
    careCase: ['allocated', '2018-03-01', { allocatedOn: '2018-03-01', municipality: 'Weil am Rhein' }],
    mandate: ['agreed', '2018-03-01', { on: '2018-03-01' }],
  };
  expect(toldBy(entity, `${entity}/1`, [told[entity] as Told])).toEqual([]);
});
