/** Providers, county, granting authority. */
export interface OrganisationsTable {
  organisation_id: string;
  kind: string;
  name: string;
}

/** Who holds which role in an organisation. */
export interface AppointmentsTable {
  organisation_id: string;
  role: string;
  person_id: string;
}

/** Personal data of staff and of those reminded. The only table with names and addresses. */
export interface PersonsTable {
  person_id: string;
  given_name: string;
  family_name: string;
  email: string | null;
}

/** When somebody who is reminded is not there; never why. */
export interface AwayTable {
  person_id: string;
  from_day: string;
  to_day: string;
  noted_at: string;
  noted_by: string;
}
