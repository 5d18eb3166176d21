import { FristwerkError } from '../../domain/errors';
import { sha16 } from '../../domain/hash';
import { dayOf } from '../../domain/instant';
import { type LegalDate, legalDate } from '../../domain/legal-date';
import { houseSettings } from '../../rules/duties/house-settings';
import { countyOf } from '../../store/county';
import { currentHouseSettings } from '../../store/house-settings';
import { introductionRows, unfinishedIntroduction } from '../../store/introductions/journal';
import { employmentsByName, introducedEntities, knownSubjects } from '../../store/introductions/known-entities';
import { appointmentsOf } from '../actor';
import { storedStories } from '../contacts/stored-events';
import type { FristwerkDeps } from '../deps';
import { knownAbsence } from './dry-run/overlapping-absences';
import type { IntroductionInput } from './introduction';
import { sha256 } from './sha256';
import type { Ground } from './story/ground';

/** What the entities of an import are judged by. */
export type GroundDeps = Pick<FristwerkDeps, 'store' | 'now' | 'prefix'>;

/** Reads by what an import is judged. @throws INVALID_DATE, DATE_IN_FUTURE, UNKNOWN_ACTOR */
export async function readGround(deps: GroundDeps, input: IntroductionInput, actor: string): Promise<Ground> {
  const { store, now, prefix } = deps;
  const introducedOn = await dayOfIntroduction(deps, input);
  const importId = importIdOf(input, introducedOn);
  const asOf = now();
  const held = await appointmentsOf(store, actor);
  if (held.length === 0) throw new FristwerkError('UNKNOWN_ACTOR', { field: 'as', value: actor });
  const own = await introductionRows(store, importId);
  const begun = new Set(own.map((row) => row.entity_id));
  const stories = await storedStories(store, 'absence');
  const rows = await store.db.selectFrom('organisations').selectAll().orderBy('organisation_id').execute();
  return {
    importId,
    prefix,
    introducedOn,
    now: asOf,
    today: dayOf(asOf),
    actor,
    administers: held.filter(({ role }) => role === 'administrator').map(({ organisation }) => organisation),
    organisations: rows.map((row) => ({ id: row.organisation_id, name: row.name, kind: row.kind })),
    county: await countyOf(store),
    settings: houseSettings(await currentHouseSettings(store)),
    introduced: await introducedEntities(store, importId),
    subjects: await knownSubjects(store),
    own: begun,
    absences: stories.flatMap(({ entityId, reference, events }) =>
      begun.has(entityId) ? [] : (knownAbsence(events, { reference }) ?? []),
    ),
    employments: await employmentsByName(store),
  };
}

/** The same files for the same day are the same import, whatever they are called and in whatever order they come. */
function importIdOf({ files }: IntroductionInput, introducedOn: LegalDate): string {
  return sha16([introducedOn, ...files.map(({ content }) => sha256(content)).toSorted()]);
}

/** The day asked for; else that of the same import begun earlier; else today. */
async function dayOfIntroduction({ store, now }: GroundDeps, input: IntroductionInput): Promise<LegalDate> {
  const today = dayOf(now());
  if (input.introducedOn === undefined) {
    const begun = await unfinishedIntroduction(store);
    const day = begun?.introduced_on as LegalDate | undefined;
    return day !== undefined && importIdOf(input, day) === begun?.import_id ? day : today;
  }
  const day = legalDate(input.introducedOn, 'introducedOn');
  if (day > today)
    throw new FristwerkError('DATE_IN_FUTURE', { field: 'introducedOn', value: day, details: { today } });
  return day;
}
