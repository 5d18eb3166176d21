import type { CareCaseEvent, ConsentPurpose } from '../../domain/care-case';
import type { LegalDate } from '../../domain/legal-date';
import type { EventBook } from '../duties/event-book';
import type { LegalBasis } from '../guideline/readings';
import { lastConsentStatement } from './last-consent-statement';

/** Why data may be used or not; each is about the consent in force on the day asked for. */
export const CONSENT_REASONS = [
  'consentValid',
  'noConsent',
  'withdrawn',
  'oralOnly',
  'notFree',
  'freedomUnknown',
  'notInformed',
  'informationUnknown',
  'purposeMissing',
  'purposeUnknown',
  'specialCategoriesMissing',
  'specialCategoriesUnknown',
  'noLegalBasis',
  'keptInOnlineRecord',
] as const;
export type ConsentReason = (typeof CONSENT_REASONS)[number];

/** Whether data may be used on a day. `notAssessable`: the consent does not say what it has to. Only `yes` permits. */
export interface Permission {
  readonly answer: 'yes' | 'no' | 'notAssessable';
  readonly reason: ConsentReason;
  /** The consent or withdrawal on which the answer rests; none where nothing was recorded. */
  readonly eventId?: string;
}

/** `special`: health, origin, belief; consent has to name them expressly. */
export type DataKind = 'ordinary' | 'special';

type CareCaseBook = EventBook<CareCaseEvent>;
type ConsentGiven = Extract<CareCaseEvent, { readonly type: 'consentGiven' }>;

/**
 * 5.8.1: whether data of the integration plan may be processed on a day: a consent for it is in force, given on that
 * day or before and not withdrawn. Given on 5 Mar 2018, withdrawn on 9 Apr 2018: yes from 5 Mar to 8 Apr, no on 9 Apr.
 */
export function mayProcessPlanData(book: CareCaseBook, on: LegalDate, kind: DataKind = 'ordinary'): Permission {
  return permission(book, on, 'integrationPlan', kind);
}

/** 5.6: whether data that the client gave voluntarily may be passed on that day on the basis of the client's consent. */
export function mayTransferByConsent(book: CareCaseBook, on: LegalDate, kind: DataKind = 'ordinary'): Permission {
  return permission(book, on, 'transfer', kind);
}

/** 5.6, Q56: whether the plan's contents may be kept here: I-online holds them unless the county wants them, and then by consent. */
export function mayKeepPlanContents(
  book: CareCaseBook,
  on: LegalDate,
  { readings }: Pick<LegalBasis, 'readings'>,
  kind: DataKind = 'ordinary',
): Permission {
  if (readings.planContents === 'reference') return { answer: 'no', reason: 'keptInOnlineRecord' };
  return mayProcessPlanData(book, on, kind);
}

function permission(book: CareCaseBook, on: LegalDate, purpose: ConsentPurpose, kind: DataKind): Permission {
  const latest = lastConsentStatement(book, on);
  if (latest === undefined) return { answer: 'no', reason: 'noConsent' };
  if (latest.type === 'consentWithdrawn') return { answer: 'no', reason: 'withdrawn', eventId: latest.id };
  const demands = demandsOn(latest, purpose, kind);
  const gap = demands.find(({ met }) => met === false) ?? demands.find(({ met }) => met === undefined);
  if (gap === undefined) return { answer: 'yes', reason: 'consentValid', eventId: latest.id };
  const unknown = gap.met === undefined;
  return { answer: unknown ? 'notAssessable' : 'no', reason: unknown ? gap.ifUnknown : gap.ifNot, eventId: latest.id };
}

interface Demand {
  /** Undefined where the consent does not say. */
  readonly met: boolean | undefined;
  readonly ifNot: ConsentReason;
  readonly ifUnknown: ConsentReason;
}

/** What makes a consent valid: it can be shown, is free and informed, and names the purpose and special data. */
function demandsOn({ data }: ConsentGiven, purpose: ConsentPurpose, kind: DataKind): readonly Demand[] {
  const named = kind === 'ordinary' ? true : data.explicitForSpecialCategories;
  return [
    { met: data.form !== 'oral', ifNot: 'oralOnly', ifUnknown: 'oralOnly' },
    { met: data.freelyGiven, ifNot: 'notFree', ifUnknown: 'freedomUnknown' },
    { met: data.informed, ifNot: 'notInformed', ifUnknown: 'informationUnknown' },
    { met: data.purposes?.includes(purpose), ifNot: 'purposeMissing', ifUnknown: 'purposeUnknown' },
    { met: named, ifNot: 'specialCategoriesMissing', ifUnknown: 'specialCategoriesUnknown' },
  ];
}
