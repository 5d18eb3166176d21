import type { CliDependencies } from '../../cli/dependencies';
import * as eventLines from '../../cli/event-lines';
import { type ExitCode, runCli } from '../../cli/run-cli';
import { CALCULATORS } from '../../client/calculators/calculators';
import type { EntityView, ListedEntity } from '../../client/entities/entities';
import type { CommandResult, EmploymentView, Fristwerk, HistoryEntry, ListedDuty } from '../../client/fristwerk';
import { TEMPLATES } from '../../client/introduction/template/write-template';
import { FristwerkError } from '../../domain/errors';
import { legalDate } from '../../domain/legal-date';
import { cents } from '../../domain/money';
import { proofOfBeginning, requalification } from '../client/history/history-builder';

/** What a call wrote and how it ended, and what the use cases were asked. */
export interface Call {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
  readonly asked: readonly (readonly [string, ...unknown[]])[];
  readonly closed: number;
}

/** Runs the command line on a Fristwerk that answers with fixed values; `overrides` replace single use cases. */
export async function call(
  argv: readonly string[],
  overrides: Partial<Fristwerk> = {},
  changed: Partial<CliDependencies> = {},
): Promise<Call> {
  const out: string[] = [];
  const err: string[] = [];
  const asked: [string, ...unknown[]][] = [];
  let closed = 0;
  const code = await runCli(
    {
      connect: async () => ({
        fristwerk: recording({ ...answers, ...overrides }, asked),
        actors: async () => ['p-101', 'p-103'],
        close: async () => {
          closed += 1;
        },
      }),
      rehearse: () => Promise.reject(new FristwerkError('NOT_RUNNING')),
      calculators: async () => CALCULATORS,
      templates: async () => TEMPLATES,
      eventLines: async () => eventLines,
      stdin: () => null,
      taken: async () => true,
      out: (line) => out.push(line),
      err: (line) => err.push(line),
      newRequestId: () => 'new-request',
      today: () => legalDate('2026-10-23'),
      width: 160,
      dataFolder: './data',
      ...changed,
    },
    argv,
  );
  return { code, out: out.join('\n'), err: err.join('\n'), asked, closed };
}

/** Notes each question before the use case answers. */
function recording(fristwerk: Partial<Fristwerk>, asked: [string, ...unknown[]][]): Fristwerk {
  return new Proxy(fristwerk, {
    get:
      (target, name: string) =>
      (...parts: unknown[]) => {
        asked.push([name, ...parts]);
        return Reflect.apply(target[name as keyof Fristwerk] ?? unasked, target, parts);
      },
  }) as Fristwerk;
}

const result: CommandResult = {
  entityId: 'employment/7k3q2a9d0m4x',
  reference: 'IM-7K3Q2A9D',
  eventId: 'new-request',
  contentHash: '0123456789abcdef',
  decision: {
    subject: 'employment',
    outcome: 'eligible_with_obligation',
    findings: [
      {
        rule: '3.2-c3-requalification',
        provision: '3.2 c',
        status: 'notFulfilled',
        effect: 'obligation',
        compared: [{ fact: 'requalificationState', operator: 'equals', expected: 'completed', actual: 'none' }],
        missing: [],
        readings: [],
      },
      {
        rule: '3.5-suitability',
        provision: '3.5',
        status: 'notAssessable',
        effect: 'review',
        compared: [{ fact: 'suitabilityFindings', operator: 'equals', expected: false, actual: null }],
        missing: ['suitabilityFindings'],
        readings: [],
      },
    ],
    missing: ['suitabilityFindings'],
    amount: {
      perYear: cents(3_825_000),
      inferred: true,
      derivation: [
        { step: 'rate-inferred', values: { type: 'c', provision: '3.4.1', rate: 5_100_000 } },
        { step: 'proportional-to-share', values: { rate: 5_100_000, share: 7_500, perYear: 3_825_000 } },
      ],
      readings: [],
    },
    receipt: {
      guideline: '2017-09-01',
      ruleSet: 'a',
      engine: '7.3.1',
      facts: 'b',
      readings: [
        { number: 'Q1', key: 'rate.c', value: 51_000 },
        { number: 'Q12', key: 'conditionalFunding', value: 'on' },
      ],
    },
  },
  changes: [{ change: 'armed', duty: requalification }],
};

export const listedDuties: readonly ListedDuty[] = [
  {
    entityId: result.entityId,
    reference: result.reference,
    organisation: 'caritas',
    duty: requalification,
    overdue: false,
  },
  {
    entityId: result.entityId,
    reference: result.reference,
    organisation: 'caritas',
    duty: proofOfBeginning,
    overdue: false,
  },
];

const view: EmploymentView = {
  entityId: result.entityId,
  reference: result.reference,
  organisation: { id: 'caritas', name: 'Caritasverband' },
  person: { givenName: 'Mirjam', familyName: 'Sommer' },
  decision: result.decision ?? null,
  duties: [{ ...requalification, overdue: true }],
  eventCount: 1,
};

export const entityView: EntityView = {
  entityId: result.entityId,
  entityType: 'employment',
  reference: result.reference,
  organisation: view.organisation,
  person: view.person,
  decision: view.decision,
  duties: view.duties,
  checklist: [
    {
      id: '3.9-cooperation',
      provision: '3.9',
      inventoryRow: '3.9-a',
      status: 'done',
      closing: { eventId: 'e-2', on: legalDate('2026-08-03') },
    },
  ],
  standing: {},
  events: [
    {
      id: 'e-1',
      type: 'hired',
      occurredOn: legalDate('2026-08-01'),
      recordedAt: '2026-07-20T08:00:01.000Z',
      actor: 'p-101',
      data: {},
      standing: 'corrected',
    },
  ],
};

const listedEntity: ListedEntity = {
  entityId: 'grant/9x8y7z6w5v4t',
  entityType: 'grant',
  reference: 'BW-9X8Y7Z6W',
  organisation: 'landratsamt',
  outcome: 'eligible',
  openDuties: 3,
  overdueDuties: 1,
};

const entry: HistoryEntry = {
  at: '2026-07-20T08:00:01.000Z',
  kind: 'event',
  sentence: 'Brigitte Kern hat die Einstellung zum Sa 01.08.2026 erfasst.',
  actor: 'p-101',
  provisions: [],
  historyEventId: 5,
};

const unasked = () => Promise.reject(new Error('not asked for'));

const answers: Partial<Fristwerk> = {
  hire: async () => result,
  begin: async () => result,
  record: async () => ({ ...result, changes: [] }),
  recordForMany: async (entities) => entities.map((reference) => ({ ...result, reference, changes: [] })),
  entity: async () => entityView,
  entities: async () => [listedEntity],
  prove: async () => ({ ...result, changes: [] }),
  supplement: async () => ({ ...result, repeated: true }),
  employment: async () => view,
  duties: async () => listedDuties,
  history: async () => [entry],
  rawHistory: async () => ({ runs: [{ events: [] }] }),
  reproject: async () => ({ entities: 1, differences: [] }),
  forecast: unasked,
  whatIf: unasked,
};
