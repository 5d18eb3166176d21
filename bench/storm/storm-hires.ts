import { type HireInput, hireSchema } from '../../domain/employment';
import { entityIdOf } from '../../domain/entity-id';
import { type Instant, instantAt, millisecondsOf } from '../../domain/instant';
import { dayAfter, type LegalDate, legalDate } from '../../domain/legal-date';
import type { OrganisationFile } from '../../domain/organisation';
import { parseInput } from '../../domain/validation';
import { createAssess } from '../../rules/assess';
import { houseSettings } from '../../rules/duties/house-settings';

/** Each reminder is to become a mail of its own. */
export const STORM_SETTINGS = { digest: 'off' };

const PROVIDERS = 20;
const FIRST_MONDAY = legalDate('2018-01-08');

/** Providers enough that nobody is told of two duties with one due day. */
export function stormCounty(): OrganisationFile {
  const names = Array.from({ length: PROVIDERS }, (_, index) => `provider-${index}`);
  const person = (id: string) => ({ id, givenName: 'Erika', familyName: 'Muster', email: `${id}@example.org` });
  return {
    people: names.flatMap((name) => [person(`admin-${name}`), person(`coordinator-${name}`)]),
    organisations: names.map((name) => ({
      id: name,
      kind: 'provider',
      name,
      roles: { administrator: `admin-${name}`, coordinator: `coordinator-${name}` },
    })),
    settings: STORM_SETTINGS,
  };
}

/** A hire of type a, of which one duty follows: the notice of 4.3 within a week. */
export interface StormHire {
  readonly requestId: string;
  readonly actor: string;
  readonly entityId: string;
  readonly input: HireInput;
  /** The first day of work at noon, when the hire is recorded. */
  readonly now: Instant;
  /** The entity's own instant of its next reminder, three days before the notice is due. */
  readonly rungAt: number;
}

/** So many hires, those of one provider a week apart. */
export async function stormHires(count: number): Promise<readonly StormHire[]> {
  const assess = createAssess({ settings: houseSettings(STORM_SETTINGS) });
  return Promise.all(Array.from({ length: count }, (_, index) => stormHire(index, assess)));
}

async function stormHire(index: number, assess: ReturnType<typeof createAssess>): Promise<StormHire> {
  const provider = `provider-${index % PROVIDERS}`;
  const firstDay = dayAfter(FIRST_MONDAY, 7 * Math.floor(index / PROVIDERS));
  const requestId = `storm-${index}`;
  const entityId = entityIdOf('employment', provider, requestId);
  const input = hireInput(provider, firstDay);
  const asOf = instantAt(dayAfter(firstDay, 4), 3);
  const { person: _, ...data } = parseInput(hireSchema, input);
  const hired = {
    id: requestId,
    type: 'hired',
    occurredOn: firstDay,
    recordedAt: asOf,
    actor: 'x',
    data,
    contentHash: '',
  };
  const { changes } = await assess({ entityId, events: [hired], duties: [], decisionHash: null, asOf });
  const at = changes.map(({ duty }) => duty.nextRung?.at).find((rung) => rung !== undefined);
  if (at === undefined || changes.length !== 1) throw new Error(`${requestId} has no reminder, or several`);
  return { requestId, actor: `admin-${provider}`, entityId, input, now: asOf, rungAt: millisecondsOf(at) };
}

function hireInput(provider: string, firstDay: LegalDate): HireInput {
  return {
    provider,
    person: { givenName: 'Erika', familyName: 'Muster' },
    firstDay,
    contract: {
      fullTimeEquivalent: 1,
      monthlyPay: '4100.00',
      municipalities: [{ name: 'Rheinfelden', share: 1 }],
      placeOfWork: 'Rathaus Rheinfelden',
    },
    qualification: {
      type: 'a',
      degree: { level: 'bachelor', field: 'Soziale Arbeit', country: 'DE' },
      suitabilityCheck: { checkedOn: firstDay, means: 'certificate-of-conduct', findings: false },
      priorEmployment: [],
    },
    grantPeriod: { from: '2018-01-01', to: '2030-12-31' },
  };
}
