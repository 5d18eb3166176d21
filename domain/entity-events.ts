import type { z } from 'zod';
import { absenceEventSchemas } from './absence';
import { careCaseEventSchemas } from './care-case';
import type { EntityType } from './case-event';
import { employmentEventSchemas } from './employment';
import { grantEventSchemas } from './grant/index';
import { ledgerEventSchemas } from './ledger-events';
import { mandateEventSchemas } from './mandate';

/** How an event is told: what it says, and on which day it happened. */
export interface EventRule {
  readonly schema: z.ZodType;
  /** Fields of the data that may say on which day it happened; the first one given counts. */
  readonly day: readonly string[];
  /** The day may lie ahead: it is planned or foreseen, not reported. */
  readonly ahead?: true;
  /** Whose people record it, where it is not the entity's own organisation: the county's leg of a proof, an award. */
  readonly by?: 'county' | 'either';
  /** A fact from another entity: comes by Signal, never from a person. */
  readonly fromElsewhere?: true;
  /** Told by the import alone, for which its own plan stands; people correct or void it. */
  readonly byImport?: true;
  /** Part of it is computed: people record it by a command of its own, and a correction leaves these fields as they are. */
  readonly computed?: { readonly command: 'report'; readonly fields: readonly string[] };
}

/** The events with which an entity can begin. */
export const FIRST_EVENTS: Readonly<Record<EntityType, readonly string[]>> = {
  employment: ['applied', 'hired'],
  absence: ['reported'],
  grant: ['applied', 'awarded'],
  careCase: ['allocated'],
  mandate: ['agreed', 'transferred'],
};

/** Fields that say when something happened, those first that say it of the event itself. */
const USUAL_DAYS = [
  'begunOn',
  'on',
  'receivedOn',
  'provedOn',
  'decidedOn',
  'sentOn',
  'knownOn',
  'firstDay',
  'plannedFirstDay',
  'allocatedOn',
  'appliedOn',
  'noticeReceivedOn',
  'noticePostedOn',
  'notifiedOn',
  'postedOn',
  'requestedOn',
  'for',
] as const;

/** What differs from the usual: the entity's own people report what has happened. */
const SPECIAL: Readonly<Record<EntityType, Readonly<Record<string, Omit<Partial<EventRule>, 'schema'>>>>> = {
  employment: {
    applied: { day: ['appliedOn'] },
    hired: { day: ['firstDay'], ahead: true },
    started: { day: ['firstDay'] },
    experienceDocumented: { day: ['documentedOn'] },
    suitabilityChecked: { day: ['checkedOn'] },
    requalificationBooked: { day: ['bookedOn'] },
    proofOfBeginningForwarded: { by: 'county' },
    proofOfCompletionForwarded: { by: 'county' },
    changed: { day: ['knownOn'] },
    ended: { day: ['knownOn'] },
    grantPeriodSet: { fromElsewhere: true },
    linked: { fromElsewhere: true },
    absenceRecorded: { fromElsewhere: true },
  },
  absence: {
    // Leave is reported before it begins.
    reported: { day: ['knownOn'] },
    forecastChanged: { day: ['knownOn'] },
    sickPayEnded: { day: ['knownOn', 'lastPaidDay'], ahead: true },
    impossibilityNoticeReceived: { by: 'either' },
    sickPayNoticeReceived: { by: 'either' },
    reductionDecided: { by: 'county' },
    replacementAssessed: { fromElsewhere: true },
    absenceSumChanged: { fromElsewhere: true, day: ['upTo'] },
    employmentEnded: { fromElsewhere: true, ahead: true },
  },
  grant: {
    applied: { by: 'county' },
    awarded: { by: 'county' },
    periodChanged: { by: 'county' },
    proofSent: { by: 'either' },
    proofReceived: { by: 'either' },
    proofRejected: { by: 'county' },
    enclosureAdded: { by: 'either' },
    accepted: { by: 'county' },
    readinessConfirmed: { by: 'either', ahead: true },
    dataRequested: { by: 'county' },
    dataReceived: { by: 'either' },
    figuresChecked: { by: 'either' },
    reportSent: {
      by: 'either',
      computed: { command: 'report', fields: ['year', 'provider', 'figures'] },
    },
    reportReceived: { by: 'either' },
    reportRejected: { by: 'county' },
    evaluationRequested: { by: 'county' },
    evaluationDataSent: { by: 'county' },
    evaluationDataReceived: { by: 'county' },
  },
  careCase: {},
  mandate: {
    agreed: { by: 'either' },
    transferred: { by: 'either' },
    providerInformed: { by: 'either' },
    personsNamed: { by: 'either' },
    staffListRequested: { by: 'county' },
    staffListReceived: { by: 'either' },
    fundsAllocated: { by: 'county' },
    fundingNoticeGiven: { by: 'either' },
    planTemplateProvided: { by: 'county' },
    serviceGapExplained: { by: 'either' },
    exceptionDecided: { by: 'county' },
    writtenFormConfirmed: { by: 'county' },
    ended: { by: 'either' },
  },
};

/** What differs from the usual among the events of the ledger. */
const SPECIAL_OF_LEDGER: Readonly<Record<string, Omit<Partial<EventRule>, 'schema'>>> = {
  factWithdrawn: { fromElsewhere: true },
  introduced: { byImport: true },
};

const SCHEMAS: Readonly<Record<EntityType, Readonly<Record<string, z.ZodType>>>> = {
  employment: employmentEventSchemas,
  absence: absenceEventSchemas,
  grant: grantEventSchemas,
  careCase: careCaseEventSchemas,
  mandate: mandateEventSchemas,
};

/** Every event that can happen to each kind of entity, those of the ledger included. */
export const ENTITY_EVENTS: Readonly<Record<EntityType, Readonly<Record<string, EventRule>>>> = {
  employment: rulesOf('employment'),
  absence: rulesOf('absence'),
  grant: rulesOf('grant'),
  careCase: rulesOf('careCase'),
  mandate: rulesOf('mandate'),
};

function rulesOf(entity: EntityType): Readonly<Record<string, EventRule>> {
  const schemas: Readonly<Record<string, z.ZodType>> = { ...SCHEMAS[entity], ...ledgerEventSchemas };
  const special = { ...SPECIAL_OF_LEDGER, ...SPECIAL[entity] };
  return Object.fromEntries(
    Object.entries(schemas).map(([type, schema]) => [type, { schema, day: USUAL_DAYS, ...special[type] }]),
  );
}
