import type { GrantData, GrantEvent } from '../../../domain/grant/index';
import { type LegalDate, partsOf } from '../../../domain/legal-date';
import { bookOf } from '../event-book';
import { after, afterEnd, before, misplaced, type StoryFault, unknownChoice } from '../story-fault';
import { type MissingEnclosure, missingEnclosures } from './enclosures';
import { earlyCheck, earlyReport } from './figures-checked';
import { provableEnds } from './proof';
import { fundedProviders, type GrantBook, grantPeriod, periodEnds } from './providers';
import { proofStanding } from './receipts';
import { instanceOf } from './request';
import { changedPeriodFaults, sizeFaults } from './size';

/**
 * What is wrong with an event of a grant after those before it; empty where nothing is. Duties follow from the award, so
 * everything else comes after it; a provider, a post, a period, a year or a request has to be one of those named before.
 */
export function grantFaults(event: GrantEvent, earlier: readonly GrantEvent[]): readonly StoryFault[] {
  if (event.type === 'applied' || event.type === 'awarded') return sizeFaults(event, earlier);
  const book = bookOf(earlier);
  if (grantPeriod(book) === null) return misplaced(event.type, 'applied', 'awarded');
  return [
    ...beforeBeginning(event, book),
    ...ofProvider(event, book),
    ...ofContent(event, book),
    ...ofProofOfUse(event, book),
    ...sizeFaults(event, earlier),
  ];
}

/** What is done under a grant comes after it was applied for or its period began; enclosures may be older. */
const DAYS_WITHIN: ReadonlySet<string> = new Set([
  'proofSent',
  'proofReceived',
  'proofRejected',
  'accepted',
  'dataRequested',
  'dataReceived',
  'figuresChecked',
  'reportSent',
  'reportReceived',
  'reportRejected',
  'evaluationRequested',
  'evaluationDataSent',
  'evaluationDataReceived',
]);

const DAY_FIELDS = ['on', 'sentOn', 'receivedOn', 'notifiedOn', 'postedOn'] as const;

function beforeBeginning({ type, data }: GrantEvent, book: GrantBook): readonly StoryFault[] {
  if (!DAYS_WITHIN.has(type)) return [];
  const told = book.events.flatMap((event) =>
    event.type === 'applied' || event.type === 'awarded' ? [event.occurredOn] : [],
  );
  const period = grantPeriod(book)?.period;
  const [earliest] = [...told, ...(period === undefined ? [] : [period.from])].sort();
  const days = data as Readonly<Partial<Record<(typeof DAY_FIELDS)[number], LegalDate>>>;
  return DAY_FIELDS.flatMap((field) => before(field, days[field], earliest));
}

/**
 * 3.10.1: the proof is not complete at the granting authority, nor accepted by it, while an enclosure is missing; once it
 * is accepted nothing of it changes any more. Reports and data of the last year may still come.
 */
function ofProofOfUse(event: GrantEvent, book: GrantBook): readonly StoryFault[] {
  const acceptedOn = book.last('accepted')?.data.on;
  switch (event.type) {
    case 'proofSent':
      return afterEnd('sentOn', event.data.sentOn, acceptedOn);
    case 'proofRejected':
      return afterEnd('on', event.data.on, acceptedOn);
    case 'enclosureAdded':
      return afterEnd('receivedOn', event.data.receivedOn, acceptedOn);
    case 'proofReceived':
      return [...afterEnd('receivedOn', event.data.receivedOn, acceptedOn), ...ofEnclosures(event.data, book)];
    case 'periodChanged':
      return afterEnd('period', event.occurredOn, acceptedOn);
    case 'accepted':
      return acceptedFaults(book);
    default:
      return [];
  }
}

function ofEnclosures(data: GrantData<'proofReceived'>, book: GrantBook): readonly StoryFault[] {
  if (data.leg === 'provider-to-county') return [];
  const end = data.periodEnd ?? periodEnds(book).at(-1);
  return end === undefined ? [] : incomplete('enclosures', missingEnclosures(book, end, data));
}

function acceptedFaults(book: GrantBook): readonly StoryFault[] {
  const proofs = periodEnds(book).map((periodEnd) => {
    return { periodEnd, proof: proofStanding(book, { periodEnd, provider: null }) };
  });
  if (proofs.some(({ proof }) => proof === undefined)) return misplaced('accepted', 'proofReceived');
  return incomplete(
    'on',
    proofs.flatMap(({ periodEnd, proof }) => missingEnclosures(book, periodEnd, proof?.data)),
  );
}

function incomplete(field: string, lacking: readonly MissingEnclosure[]): readonly StoryFault[] {
  if (lacking.length === 0) return [];
  const choices = [...new Set(lacking.map(({ what }) => what))];
  return [{ path: ['data', field], code: 'ENCLOSURE_MISSING', limits: { choices, missing: lacking } }];
}

function ofProvider({ data }: GrantEvent, book: GrantBook): readonly StoryFault[] {
  const known = fundedProviders(book).map(({ organisation }) => organisation);
  return unknownChoice('provider', 'provider' in data ? data.provider : undefined, known);
}

function ofContent(event: GrantEvent, book: GrantBook): readonly StoryFault[] {
  switch (event.type) {
    case 'periodChanged':
      return [...unknownChoice('post', event.data.post, posts(book)), ...changedPeriodFaults(event, book)];
    case 'proofSent':
    case 'proofReceived':
    case 'proofRejected':
      return unknownChoice('periodEnd', event.data.periodEnd, provableEnds(book));
    case 'enclosureAdded':
      return [
        ...unknownChoice('periodEnd', event.data.periodEnd, provableEnds(book)),
        ...unknownChoice('post', event.data.post, posts(book, event.data.provider)),
      ];
    case 'readinessConfirmed':
      return withinGrant(event.data.for, book);
    case 'figuresChecked':
      return [...unknownChoice('year', event.data.year, years(book)), ...earlyCheck(book, event.data)];
    case 'reportReceived':
      return [...unknownChoice('year', event.data.year, years(book)), ...earlyReport(book, event.data)];
    case 'reportSent':
    case 'reportRejected':
      return unknownChoice('year', event.data.year, years(book));
    case 'dataRequested':
      return repeated(event.data.ref, references(book, 'dataRequested'));
    case 'dataReceived':
      return [
        ...unknownChoice('request', event.data.request, references(book, 'dataRequested')),
        ...before('receivedOn', event.data.receivedOn, requestedOn(book, event.data.request)),
      ];
    case 'evaluationRequested':
      return repeated(event.data.ref, references(book, 'evaluationRequested'));
    case 'evaluationDataSent':
    case 'evaluationDataReceived':
      return unknownChoice('request', event.data.request, references(book, 'evaluationRequested'));
    default:
      return [];
  }
}

/** Of one provider where it is named: nobody proves the employment of another's people. */
function posts(book: GrantBook, of?: string): readonly string[] {
  const providers = book.last('awarded')?.data.providers ?? [];
  return providers
    .filter(({ organisation }) => of === undefined || organisation === of)
    .flatMap((provider) => provider.posts.map(({ ref }) => ref));
}

function years(book: GrantBook): readonly number[] {
  const period = grantPeriod(book)?.period;
  if (period === undefined) return [];
  const first = partsOf(period.from).year;
  return Array.from({ length: partsOf(period.to).year - first + 1 }, (_, index) => first + index);
}

function references(book: GrantBook, type: 'dataRequested' | 'evaluationRequested'): readonly string[] {
  return book.all(type).map(({ data }) => data.ref);
}

/** An answer does not come before the request was posted or made known (3.11.2). */
function requestedOn(book: GrantBook, ref: string): LegalDate | undefined {
  const asked = book.all('dataRequested').find(({ data }) => data.ref === ref)?.data;
  return asked?.postedOn ?? asked?.notifiedOn;
}

/** Two references that give one duty are one reference. */
function repeated(ref: string, known: readonly string[]): readonly StoryFault[] {
  if (!known.map(instanceOf).includes(instanceOf(ref))) return [];
  return [{ path: ['data', 'ref'], code: 'INVALID_CHOICE', value: ref, limits: { choices: [`≠ ${ref}`] } }];
}

function withinGrant(day: Parameters<typeof before>[1], book: GrantBook): readonly StoryFault[] {
  const period = grantPeriod(book)?.period;
  return [...before('for', day, period?.from), ...after('for', day, period?.to)];
}
