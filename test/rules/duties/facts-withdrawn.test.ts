import type { AbsenceEvent } from '../../../domain/absence';
import type { OutgoingFact } from '../../../domain/assessment';
import type { CaseEvent, EntityType } from '../../../domain/case-event';
import type { EmploymentEvent } from '../../../domain/employment';
import { ENTITY_EVENTS } from '../../../domain/entity-events';
import type { Instant } from '../../../domain/instant';
import { refuseStory } from '../../../rules/assess/refuse-story';
import { endOfAbsence } from '../../../rules/duties/absence/end';
import { employmentFacts } from '../../../rules/duties/employment/facts';
import { bookOf } from '../../../rules/duties/event-book';
import { factsForOthers } from '../../../rules/duties/facts-for-others';
import { effectiveEvents, ledgerFaults } from '../../../rules/duties/ledger/index';
import { readStory, type Told } from './told-story';

const AWAY = 'employment/1aaaaaaaaaaa';
const OTHER = 'employment/2bbbbbbbbbbb';
const STAND_IN = 'employment/3cccccccccc';
const ABSENCE = 'absence/4ddddddddddd';
const SECOND = 'absence/5eeeeeeeeeee';
const GRANT = 'grant/6fffffffffff';

/** A story as an entity has recorded it; events of the ledger may be among it. */
function story(entity: EntityType, told: readonly Told[]): readonly CaseEvent[] {
  const schemas = Object.fromEntries(Object.entries(ENTITY_EVENTS[entity]).map(([type, { schema }]) => [type, schema]));
  return readStory<CaseEvent>(entity, schemas, told);
}

/** Everything that a sender tells from its first event on, each event assessed by itself. */
function allTold(entity: EntityType, id: string, events: readonly CaseEvent[]): readonly OutgoingFact[] {
  return events.flatMap((_, index) =>
    factsForOthers(entity, id, events.slice(0, index), events.slice(0, index + 1), null),
  );
}

/** What counts for a receiver after its own events and what it was told. */
function received<Event extends CaseEvent>(
  entity: EntityType,
  to: string,
  own: readonly Told[],
  ...facts: readonly (readonly OutgoingFact[])[]
): readonly Event[] {
  const told = facts.flat().filter((fact) => fact.to === to);
  const recorded = told.map(({ event }) => ({ ...event, recordedAt: '2027-03-01T09:00:00.000Z' as Instant }));
  return effectiveEvents(entity, [...story(entity, own), ...recorded]) as readonly Event[];
}

const voided = (event: string): Told => ['voided', '2027-02-01', { on: '2027-02-01', event, reason: 'Falsche Akte' }];
const corrected = (event: string, data: object): Told => [
  'corrected',
  '2027-02-01',
  { on: '2027-02-01', event, data, reason: 'Verwechslung' },
];

const AGREED = {
  provider: 'caritas',
  contract: {
    fullTimeEquivalent: 0.75,
    municipalities: [{ name: 'Weil am Rhein', share: 0.75 }],
    monthlyPay: 2850,
  },
  qualification: { type: 'a' },
  grantPeriod: { from: '2026-09-01', to: '2027-08-31' },
};
const HIRED: Told = ['hired', '2026-09-01', { ...AGREED, firstDay: '2026-09-01' }];
const report = (employment: string) => ({
  employment,
  firstDay: '2027-01-04',
  reason: 'illness',
  knownOn: '2027-01-04',
  expectedUntil: '2027-01-31',
});
const REPORTED: Told = ['reported', '2027-01-04', report(AWAY)];
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

const what = ({ to, event: { type, data } }: OutgoingFact) => [to, type, (data as { type?: string }).type];

describe('an employment whose end is voided', () => {
  const ended: Told = ['ended', '2027-01-15', { effectiveOn: '2027-01-31', knownOn: '2027-01-15' }];
  const events = story('employment', [HIRED, linked(ABSENCE, 'absence'), ended, voided('e-3')]);

  test('takes back that it ended, and its absence goes on', () => {
    const told = allTold('employment', AWAY, events);
    expect(told.map(what)).toEqual([
      [ABSENCE, 'employmentEnded', undefined],
      [ABSENCE, 'factWithdrawn', 'employmentEnded'],
    ]);
    const before = received<AbsenceEvent>('absence', ABSENCE, [REPORTED], told.slice(0, 1));
    expect(endOfAbsence(bookOf(before))?.data.on).toBe('2027-02-01');
    const after = received<AbsenceEvent>('absence', ABSENCE, [REPORTED], told);
    expect(endOfAbsence(bookOf(after))).toBeUndefined();
  });

  test('and that ends after all tells it under another id, and it counts', () => {
    const again: Told = ['ended', '2027-02-10', { effectiveOn: '2027-01-31', knownOn: '2027-01-15' }];
    const told = allTold(
      'employment',
      AWAY,
      story('employment', [HIRED, linked(ABSENCE, 'absence'), ended, voided('e-3'), again]),
    );
    expect(told.map(({ event }) => event.type)).toEqual(['employmentEnded', 'factWithdrawn', 'employmentEnded']);
    expect(new Set(told.map(({ event }) => event.id)).size).toBe(3);
    const after = received<AbsenceEvent>('absence', ABSENCE, [REPORTED], told);
    expect(endOfAbsence(bookOf(after))?.data.on).toBe('2027-02-01');
  });
});

describe('an award that named the wrong employment', () => {
  const award = (employment: string) => ({
    period: { from: '2026-11-01', to: '2027-10-31' },
    providers: [{ organisation: 'caritas', posts: [{ ref: 'p-1', employment }] }],
  });
  const awarded: Told = ['awarded', '2026-11-01', award(OTHER)];
  const told = allTold('grant', GRANT, story('grant', [awarded, corrected('e-1', award(AWAY))]));
  const periodOf = (employment: string) =>
    employmentFacts(received<EmploymentEvent>('employment', employment, [HIRED], told))?.grantPeriod;

  test('is withdrawn from that one, which has the period of its hire again (3.3.3), and told to the right one', () => {
    expect(told.map(what)).toEqual([
      [OTHER, 'grantPeriodSet', undefined],
      [OTHER, 'factWithdrawn', 'grantPeriodSet'],
      [AWAY, 'grantPeriodSet', undefined],
    ]);
    expect(periodOf(OTHER)).toEqual({ from: '2026-09-01', to: '2027-08-31' });
    expect(periodOf(AWAY)).toEqual({ from: '2026-11-01', to: '2027-10-31' });
  });

  test('leaves what another grant told that employment', () => {
    const second = allTold('grant', 'grant/7gggggggggg', story('grant', [awarded]));
    const events = received<EmploymentEvent>('employment', OTHER, [HIRED], told, second);
    expect(employmentFacts(events)?.grantPeriod).toEqual({ from: '2026-11-01', to: '2027-10-31' });
  });
});

describe('an absence that was reported of the wrong employment', () => {
  const told = allTold('absence', ABSENCE, story('absence', [REPORTED, corrected('e-1', report(OTHER))]));

  test('is withdrawn from it and told to the right one', () => {
    expect(told.map(what)).toEqual([
      [AWAY, 'linked', undefined],
      [AWAY, 'absenceRecorded', undefined],
      [AWAY, 'factWithdrawn', 'linked'],
      [AWAY, 'factWithdrawn', 'absenceRecorded'],
      [OTHER, 'linked', undefined],
      [OTHER, 'absenceRecorded', undefined],
    ]);
    const facts = employmentFacts(received<EmploymentEvent>('employment', AWAY, [HIRED], told));
    expect([facts?.links, facts?.absencesRecorded]).toEqual([[], []]);
  });

  test('counts no more in the sum of its other absences: both sums are taken back (Q28)', () => {
    const own: readonly Told[] = [HIRED, absent(SECOND, '2027-01-25', 17)];
    const heard = told.filter(({ to }) => to === AWAY).map(({ event }) => event);
    const events = [
      ...story('employment', own),
      ...heard.map((event) => ({ ...event, recordedAt: '2027-02-01T09:00:00.000Z' as Instant })),
    ];
    const sums = allTold('employment', AWAY, events);
    expect(sums.map(what)).toEqual([
      [SECOND, 'absenceSumChanged', undefined],
      [ABSENCE, 'absenceSumChanged', undefined],
      [SECOND, 'factWithdrawn', 'absenceSumChanged'],
      [ABSENCE, 'factWithdrawn', 'absenceSumChanged'],
    ]);
    const sumKnown = (facts: readonly OutgoingFact[]) =>
      bookOf(received<AbsenceEvent>('absence', SECOND, [REPORTED], facts)).last('absenceSumChanged')?.data;
    expect(sumKnown(sums.slice(0, 2))).toEqual({ upTo: '2027-02-10', days: 38 });
    expect(sumKnown(sums)).toBeUndefined();
  });
});

test('an absence that was begun by mistake takes back all that it told', () => {
  const [reported] = story('absence', [REPORTED]);
  if (reported === undefined) throw new Error('no story');
  const data = { on: '2027-01-05', event: 'e-1', reason: 'Versehentlich angelegt' };
  const told = allTold('absence', ABSENCE, [reported, { ...reported, id: 'e-2', type: 'voided', data }]);
  expect(told.slice(2).map(what)).toEqual([
    [AWAY, 'factWithdrawn', 'linked'],
    [AWAY, 'factWithdrawn', 'absenceRecorded'],
  ]);
});

describe('a stand-in that is voided', () => {
  const started: Told = ['replacementStarted', '2027-02-01', { employment: STAND_IN, on: '2027-02-01' }];

  test('is no longer asked for its fundability, and its verdict is taken back (4.2)', () => {
    const asked = allTold('absence', ABSENCE, story('absence', [REPORTED, started, voided('e-2')])).filter(
      ({ to }) => to === STAND_IN,
    );
    expect(asked.map(what)).toEqual([
      [STAND_IN, 'linked', undefined],
      [STAND_IN, 'factWithdrawn', 'linked'],
    ]);
    const events = [
      ...story('employment', [HIRED]),
      ...asked.map(({ event }) => ({ ...event, recordedAt: '2027-02-01T09:00:00.000Z' as Instant })),
    ];
    expect(allTold('employment', STAND_IN, events).map(what)).toEqual([
      [ABSENCE, 'factWithdrawn', 'replacementAssessed'],
    ]);
  });

  test('but was proposed as well is asked on', () => {
    const proposed: Told = ['replacementProposed', '2027-01-25', { employment: STAND_IN, on: '2027-01-25' }];
    const told = allTold('absence', ABSENCE, story('absence', [REPORTED, proposed, started, voided('e-3')]));
    expect(told.filter(({ to }) => to === STAND_IN).map(what)).toEqual([[STAND_IN, 'linked', undefined]]);
  });
});

test('a withdrawal fits its schema, and no person tells it', () => {
  const { event } = allTold('absence', ABSENCE, story('absence', [REPORTED, corrected('e-1', report(OTHER))]))[2] ?? {};
  const rule = ENTITY_EVENTS.employment.factWithdrawn;
  expect(rule?.schema.parse(event?.data)).toEqual(event?.data);
  expect(rule?.fromElsewhere).toBe(true);
});

describe('what was told and withdrawn', () => {
  const APPLIED: Told = [
    'applied',
    '2026-08-01',
    { ...AGREED, appliedOn: '2026-08-01', plannedFirstDay: '2026-09-01' },
  ];
  const award = (employment: string): Told => [
    'awarded',
    '2026-11-01',
    {
      period: { from: '2026-11-01', to: '2027-12-31' },
      providers: [{ organisation: 'caritas', posts: [{ ref: 'p-1', employment }] }],
    },
  ];
  const [told, withdrawn] = allTold('grant', GRANT, story('grant', [award(AWAY), corrected('e-1', award(OTHER)[2])]))
    .filter(({ to }) => to === AWAY)
    .map(({ event }) => ({ ...event, recordedAt: '2026-11-02T09:00:00.000Z' as Instant }));
  if (told === undefined || withdrawn === undefined) throw new Error('nothing was told');

  test('leaves a start within the period told then where it was: it does not keep the withdrawal out', () => {
    const [applied, started] = story('employment', [APPLIED, ['started', '2026-09-01', { firstDay: '2026-09-01' }]]);
    if (applied === undefined || started === undefined) throw new Error('no story');
    const late = { ...started, data: { firstDay: '2027-10-01' } };
    expect(() => refuseStory('employment', [applied, late], 1, [])).toThrow('DATE_ORDER');
    expect(() => refuseStory('employment', [applied, told, late], 1, [])).not.toThrow();
    expect(() => refuseStory('employment', [applied, told, late, withdrawn], 1, [])).not.toThrow();
  });

  test("is no person's to void or to correct: that is done where it was told", () => {
    const [hired] = story('employment', [HIRED]);
    if (hired === undefined) throw new Error('no story');
    for (const [type, data] of [
      ['voided', {}],
      ['corrected', { data: {} }],
    ] as const) {
      const said = { on: '2027-02-01', event: withdrawn.id, reason: 'Falsche Akte', ...data };
      const act = { ...withdrawn, id: 'e-2', type, data: said };
      expect(ledgerFaults('employment', [hired, told, withdrawn, act], [])).toMatchObject([
        { path: [3, 'data', 'event'], code: 'INVALID_CHOICE' },
      ]);
    }
  });
});
