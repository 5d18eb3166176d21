/** Those whom the guideline binds or who are told, by their role in it. */
export const PARTIES = ['employee', 'provider', 'county', 'municipality', 'granting-authority', 'land'] as const;
export type Party = (typeof PARTIES)[number];

/** In which capacity somebody acts or is reminded inside an organisation. */
export const ROLES = ['coordinator', 'deputy', 'lead', 'compliance', 'administrator'] as const;
export type Role = (typeof ROLES)[number];
