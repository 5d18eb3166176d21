/** Those whom the guideline binds or who are told, by their role in it. */
export const PARTIES = ['employee', 'provider', 'county', 'municipality', 'granting-authority', 'land'] as const;
export type Party = (typeof PARTIES)[number];

/** In which capacity somebody acts or is reminded inside an organisation. */
export const ROLES = ['coordinator', 'deputy', 'lead', 'compliance', 'administrator'] as const;
export type Role = (typeof ROLES)[number];

/** Opaque id of a person known to the store; carries no personal data. */
export type PersonId = string & { readonly __personId: unique symbol };
/** Opaque id of an organisation, e.g. `caritas`. */
export type OrganisationId = string & { readonly __organisationId: unique symbol };
