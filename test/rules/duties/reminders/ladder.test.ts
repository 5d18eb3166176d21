import { type Holder, nextUp, recipientsOf, rolesFrom } from '../../../../rules/duties/reminders/ladder';

const USUAL = { deputyFrom: 0, leadFrom: 1, complianceFrom: 7 };

const PEOPLE: readonly Holder[] = [
  { personId: 'kern', role: 'coordinator' },
  { personId: 'aydin', role: 'deputy' },
  { personId: 'vogt', role: 'lead' },
  { personId: 'weiss', role: 'compliance' },
  { personId: 'office', role: 'administrator' },
];

const away = (...ids: readonly string[]) =>
  PEOPLE.map((one) => (ids.includes(one.personId) ? { ...one, away: true } : one));

const told = (...given: Parameters<typeof recipientsOf>) =>
  recipientsOf(...given).map(({ personId, role }) => `${personId} ${role}`);

test.each([
  [-28, ['coordinator']],
  [-1, ['coordinator']],
  [0, ['coordinator', 'deputy']],
  [1, ['coordinator', 'deputy', 'lead']],
  [6, ['coordinator', 'deputy', 'lead']],
  [7, ['coordinator', 'deputy', 'lead', 'compliance']],
  [35, ['coordinator', 'deputy', 'lead', 'compliance']],
])('at %i days these are reminded: %j', (offset, roles) => {
  expect(rolesFrom(offset, USUAL)).toEqual(roles);
});

test.each([
  [-4, ['coordinator']],
  [-3, ['coordinator', 'deputy']],
  [0, ['coordinator', 'deputy', 'lead', 'compliance']],
])('a county with a steeper ladder reminds at %i days: %j', (offset, roles) => {
  expect(rolesFrom(offset, { deputyFrom: -3, leadFrom: 0, complianceFrom: 0 })).toEqual(roles);
});

describe('recipients', () => {
  test('are those who hold the roles meant', () => {
    expect(told(['coordinator', 'deputy'], PEOPLE)).toEqual(['kern coordinator', 'aydin deputy']);
  });

  test('are the next one up the ladder where no role meant is filled, never an administrator', () => {
    const few = PEOPLE.filter(({ role }) => role === 'compliance' || role === 'administrator');
    expect(told(['coordinator'], few)).toEqual(['weiss compliance']);
    expect(told(['coordinator'], [{ personId: 'office', role: 'administrator' }])).toEqual([]);
  });

  test('include the deputy while the coordinator is away', () => {
    expect(told(['coordinator'], away('kern'))).toEqual(['kern coordinator', 'aydin deputy']);
  });

  test('include the lead while coordinator and deputy are away', () => {
    expect(told(['coordinator'], away('kern', 'aydin'))).toEqual(['kern coordinator', 'vogt lead']);
    expect(told(['coordinator', 'deputy'], away('kern', 'aydin'))).toEqual([
      'kern coordinator',
      'aydin deputy',
      'vogt lead',
    ]);
  });

  test('are the same while only somebody is away who is not meant', () => {
    expect(told(['coordinator'], away('aydin'))).toEqual(['kern coordinator']);
  });

  test("after a handover are the new person in the coordinator's place", () => {
    expect(told(['coordinator', 'deputy'], PEOPLE, 'office')).toEqual(['office coordinator', 'aydin deputy']);
  });

  test('after a handover to somebody who has left the organisation are the coordinator again', () => {
    expect(told(['coordinator', 'deputy'], PEOPLE, 'schmid')).toEqual(['kern coordinator', 'aydin deputy']);
  });

  test('after a handover to the deputy are the deputy once', () => {
    expect(told(['coordinator', 'deputy'], PEOPLE, 'aydin')).toEqual(['aydin coordinator']);
  });
});

describe('when a mail does not arrive, the next one told', () => {
  test.each([
    ['coordinator', ['kern'], 'aydin'],
    ['coordinator', ['kern', 'aydin'], 'vogt'],
    ['deputy', ['kern', 'aydin'], 'vogt'],
    ['lead', ['kern', 'aydin', 'vogt'], 'weiss'],
    // Above compliance nobody stands: whoever has not heard of it yet.
    ['compliance', ['weiss', 'kern'], 'aydin'],
  ])('in place of the %s, with %j told, is %s', (role, known, personId) => {
    expect(nextUp(role, PEOPLE, new Set(known))?.personId).toBe(personId);
  });

  test('is whoever is there; somebody who is away only when all others have been told', () => {
    expect(nextUp('coordinator', away('aydin'), new Set(['kern']))?.personId).toBe('vogt');
    expect(nextUp('deputy', away('vogt', 'weiss'), new Set(['aydin']))?.personId).toBe('kern');
    expect(nextUp('coordinator', away('aydin'), new Set(['kern', 'vogt', 'weiss']))?.personId).toBe('aydin');
  });

  test('is nobody when all have been told', () => {
    expect(nextUp('coordinator', PEOPLE, new Set(['kern', 'aydin', 'vogt', 'weiss']))).toBeNull();
  });
});
