import type { OrganisationFile } from '../../domain/organisation';
import type { Store } from '../../store/open-store';
import { seedOrganisations } from '../../store/organisations';
import { COUNTY } from './county';

/** The small county of the tests with its own office, where `clerk` works and `head` leads. */
export const WHOLE_COUNTY: OrganisationFile = {
  people: [
    ...COUNTY.people,
    ...['clerk', 'head', 'neighbour'].map((id) => ({
      id,
      givenName: 'Erika',
      familyName: `Muster-${id}`,
      email: `${id}@example.org`,
    })),
  ],
  organisations: [
    COUNTY.organisations[0] as OrganisationFile['organisations'][number],
    {
      id: 'diakonie',
      kind: 'provider',
      name: 'Diakonisches Werk',
      roles: { administrator: 'stranger', coordinator: 'neighbour' },
    },
    {
      id: 'landratsamt',
      kind: 'county',
      name: 'Landratsamt',
      roles: { coordinator: 'clerk', lead: 'head', compliance: 'compliance' },
    },
  ],
};

/** Gives a stage the whole county. */
export async function seedWholeCounty(store: Store): Promise<void> {
  await seedOrganisations(store, WHOLE_COUNTY, '2018-01-01T08:00:00.000Z');
}
