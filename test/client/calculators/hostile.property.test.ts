import fc from 'fast-check';
import type { CalculatorName } from '../../../client/calculators/calculator';
import { CALCULATORS } from '../../../client/calculators/calculators';
import type { EntityType } from '../../../domain/case-event';
import { FACTS, type FactDefinition } from '../../../rules/eligibility/facts';
import {
  ABSENCE_FORMS,
  BEFORE,
  CARE_CASE_FORMS,
  CONTACT_FORMS,
  EMPLOYMENT_FORMS,
  FUNDING_FIELDS,
  GRANT_FORMS,
  MANDATE_FORMS,
  PLANNED_HIRE_FIELDS,
} from '../../domain/hostile/event-forms';
import {
  after,
  choice,
  code,
  day,
  type Form,
  flag,
  group,
  id,
  kept,
  list,
  money,
  optional,
  replacements,
  type Spoilt,
  share,
  spoilings,
  subset,
  whole,
  words,
} from '../../domain/hostile/form';
import { isNear, shortcoming } from '../../domain/hostile/refusal';

const on = day();
const said = (word: string): Form => ({
  valid: fc.constant(word),
  wrong: [null, [], {}, 7, '', `${word}-`, 'constructor', '__proto__'],
});

const BASIS = {
  version: optional(said('2017-09-01')),
  readings: optional({
    ...group({}),
    wrong: [
      null,
      [],
      7,
      'text',
      { trainingRol: 'on' },
      { trainingRoll: 'ON' },
      { trainingRoll: null },
      { internalLead: '7' },
      { constructor: 1 },
      { internalLead: 1.5 },
      { internalLead: Number.NaN },
      JSON.parse('{"__proto__":"on"}'),
    ],
  }),
  oneOffHolidays: optional(list(group({ day: on, name: words(120) }), 0, 1)),
};

const LENGTH = { count: whole(1, 100), unit: choice('days', 'weeks', 'months', 'years') };
// Only what exceeds every unit is wrong for each of them.
const length = {
  ...LENGTH,
  count: { ...LENGTH.count, wrong: LENGTH.count.wrong.map((value) => (value === 101 ? 36_526 : value)) },
};
const roll = optional(choice('BGB 193', 'LVwVfG 31 III', 'none'));
const instant: Form = {
  valid: fc.constantFrom('2018-03-01T10:00:00Z', '2018-03-01T10:00:00+01:00', '2018-03-01T10:00:00.123Z'),
  wrong: [
    null,
    [],
    {},
    7,
    '',
    '2018-03-01',
    '2018-03-01T10:00:00',
    '2018-02-30T10:00:00Z',
    '2018-03-01T25:00:00Z',
    '2018-03-01T10:00:60Z',
    '2018-03-01T10:00:00+99:00',
    '10000-01-01T00:00:00Z',
    '0000-01-01T00:00:00Z',
    '1899-12-31T00:00:00Z',
    '9999-12-31T23:59:59-23:59',
    '9999-12-31T23:59:59Z',
    '2018-03-01T10:00:00Z\n',
    '2018-03-01t10:00:00z',
  ],
};
const requestedPeriod = group({ ends: choice('period'), notifiedOn: on, ...length, unit: choice('days', 'weeks') });
const requestedDay = group({ ends: choice('day', 'dayThatStands', 'appointment'), day: on });

const DUE: Readonly<Record<string, Form>> = {
  duty: group({ duty: said('3.10.1-proof-of-use'), on, ...BASIS }),
  'duty on request': group({ duty: kept(said('3.11.2-data-on-request')), request: requestedPeriod, ...BASIS }),
  period: group({
    period: group({
      start: choice('event', 'firstDay', 'afterPeriodEnd', 'notification'),
      anchor: on,
      ...length,
      unit: choice('days', 'weeks'),
      roll,
    }),
    ...BASIS,
  }),
  fixedDate: group({ fixedDate: group({ day: on, roll }), ...BASIS }),
  'request of a period': group({ request: { ...requestedPeriod, fields: { ...requestedPeriod.fields } }, ...BASIS }),
  'request of a day': group({ request: requestedDay, ...BASIS }),
  extension: group({
    extension: group({
      of: group({ nominalEnd: on, due: optional(on) }),
      ...length,
      unit: choice('days', 'weeks'),
      basis: optional(choice('BGB 190', 'LVwVfG 31 VII')),
      roll,
    }),
    ...BASIS,
  }),
  week: group({
    week: group({ firstDay: on, partlyWorked: optional(flag), number: optional(whole(1, 520)) }),
    ...BASIS,
  }),
  lead: group({ lead: group({ due: on, days: optional(whole(0, 366)) }), ...BASIS }),
  prompt: group({
    prompt: group({ arisenOn: on, workingDays: optional(whole(1, 60)), alarmDays: optional(whole(1, 366)) }),
    ...BASIS,
  }),
  duration: group({
    duration: group({ from: on, to: on, count: kept(length.count), unit: kept(choice('days', 'weeks')) }),
    ...BASIS,
  }),
  pieces: group({ pieces: list(group({ from: on, to: on }), 1, 1), ...BASIS }),
  delivery: group({
    delivery: group({ postedOn: on, days: optional(whole(1, 60)), receivedOn: optional(on) }),
    ...BASIS,
  }),
  hours: group({ hours: group({ from: instant, count: whole(1, 8_784) }), ...BASIS }),
};

/** One event of an entity, as `{ reported: { … } }`. */
const eventForms = (entity: EntityType) =>
  Object.entries(EVENTS[entity]).map(([type, form]) => {
    const { [type]: own, otherwise = [] } = BEFORE[entity] ?? {};
    const event = group({ id: optional(id('e-1')), day: optional(on), [type]: form });
    return [type, after(own ?? otherwise, event)] as const;
  });

const EVENTS = {
  employment: EMPLOYMENT_FORMS,
  absence: ABSENCE_FORMS,
  grant: GRANT_FORMS,
  careCase: CARE_CASE_FORMS,
  mandate: MANDATE_FORMS,
} as const;

function factForm({ kind, choices = [] }: FactDefinition): Form {
  switch (kind) {
    case 'boolean':
      return flag;
    case 'text':
      return words(200);
    case 'country':
      return code('country');
    case 'choice':
      return choice(...choices);
    case 'list':
      return subset(...choices);
    case 'count':
      return whole(0, 100_000);
    case 'money':
      return money(0.01);
    case 'share':
      return share;
    case 'shareSum':
      return {
        valid: fc.constantFrom(0, 0.25, 200),
        wrong: [null, [], {}, '1', true, -0.1, 200.1, 0.00001, Number.NaN, Number.POSITIVE_INFINITY],
      };
    case 'date':
      return on;
  }
}

const factsForm = (subject: EntityType, needed: readonly string[] = []) =>
  group(
    Object.fromEntries(
      Object.entries<FactDefinition>(FACTS[subject]).map(([name, one]) => [
        name,
        needed.includes(name) ? kept(factForm(one)) : optional(factForm(one)),
      ]),
    ),
  );

const DECIDE: readonly (readonly [string, Form])[] = [
  [
    'employment by facts',
    group({ subject: said('employment'), facts: kept(factsForm('employment', ['qualificationType'])), ...BASIS }),
  ],
  [
    'employment',
    group({
      subject: said('employment'),
      asOf: optional(on),
      ...PLANNED_HIRE_FIELDS,
      qualification: kept(PLANNED_HIRE_FIELDS.qualification as Form),
      firstDay: optional(on),
      ...BASIS,
    }),
  ],
  ...(['absence', 'grant', 'careCase', 'mandate'] as const).flatMap((subject) => [
    [
      `${subject} by facts`,
      group({ subject: said(subject), asOf: optional(on), facts: kept(factsForm(subject)), ...BASIS }),
    ] as const,
    ...eventForms(subject).map(
      ([type, events]) =>
        [`${subject} after ${type}`, group({ subject: said(subject), events: kept(events), ...BASIS })] as const,
    ),
  ]),
];

const PLAN: readonly (readonly [string, Form])[] = [
  ['hire', group({ plan: said('hire'), ...PLANNED_HIRE_FIELDS, ...BASIS })],
  ...eventForms('employment').map(
    ([type, events]) =>
      [
        `hire with ${type}`,
        group({
          plan: said('hire'),
          firstDay: on,
          qualification: group({ type: choice('a', 'b', 'c') }),
          events: optional(events),
        }),
      ] as const,
  ),
  ...(['absence', 'grant', 'careCase', 'mandate'] as const).flatMap((subject) =>
    eventForms(subject).map(
      ([type, events]) =>
        [
          `${subject} with ${type}`,
          group({
            plan: said(subject),
            events,
            ...(subject === 'careCase' ? { asOf: optional(on), retentionYears: optional(whole(0, 30)) } : {}),
            ...BASIS,
          }),
        ] as const,
    ),
  ),
];

const ENTRIES = (contact: Form) => ({
  contacts: list(contact, 0, 2),
  plans: optional(list(group({ on }), 0, 2)),
  measure: optional(group({ beganOn: optional(on), laterCollectionImpossible: optional(flag) })),
  outgoing: optional(choice('marked', 'suppressed')),
  ...BASIS,
});
const FIGURES = Object.entries(CONTACT_FORMS).flatMap(([kind, contact]) => [
  [`a period of ${kind}`, group({ period: group({ from: on, to: on }), ...ENTRIES(contact) })] as const,
  [
    `a year of ${kind}`,
    group({
      year: { ...whole(2018, 2018), wrong: [null, '2018', 2018.5, 1899, 2101, Number.NaN] },
      ...ENTRIES(contact),
    }),
  ] as const,
]);

const ALL: readonly (readonly [CalculatorName, string, Form])[] = [
  ...DECIDE.map(([what, form]) => ['decide', what, form] as const),
  ...Object.entries(DUE).map(([what, form]) => ['due', what, form] as const),
  ...FIGURES.map(([what, form]) => ['figures', what, form] as const),
  ['fund', 'a grant', group({ ...FUNDING_FIELDS, ...BASIS })],
  ...PLAN.map(([what, form]) => ['plan', what, form] as const),
];

test.each(ALL)(
  '%s %s: every field spoilt in every way is refused at that field, in German',
  async (name, _what, form) => {
    const found = new Set<string>();
    await fc.assert(
      fc.asyncProperty(form.valid, async (input) => {
        await CALCULATORS.calculate(name, input);
        for (const spoilt of spoilings(form, input)) {
          const wrong = shortcoming(spoilt, await errorOf(name, spoilt));
          if (wrong !== null) found.add(wrong);
        }
      }),
      { seed: 20_170_901, numRuns: 2 },
    );
    expect([...found]).toEqual([]);
  },
);

async function errorOf(name: CalculatorName, { input }: Spoilt): Promise<unknown> {
  try {
    await CALCULATORS.calculate(name, input);
    return undefined;
  } catch (error) {
    return error;
  }
}

/** Beyond the guideline, the calendar, or every year that can be written. */
const FAR_DAYS = ['1900-01-01', '1994-12-31', '2017-08-31', '2099-12-31', '2100-12-31', '2101-01-01', '9999-12-31'];

test.each(ALL)(
  '%s %s: a day far away is counted or refused at its field, never anything else',
  async (name, _what, form) => {
    const found = new Set<string>();
    await fc.assert(
      fc.asyncProperty(form.valid, async (input) => {
        for (const far of replacements(form, input, (one) => one.kind === 'day', FAR_DAYS)) {
          const error = await errorOf(name, far);
          const wrong = error === undefined ? null : shortcoming(far, error, isNear);
          if (wrong !== null) found.add(wrong);
        }
      }),
      { seed: 20_170_901, numRuns: 3 },
    );
    expect([...found]).toEqual([]);
  },
);
