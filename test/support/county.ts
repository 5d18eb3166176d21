import type { HireInput } from '../../domain/employment';
import type { OrganisationFile } from '../../domain/organisation';

/** A small county: one provider with every role filled by a person of its own, and another provider. */
export const COUNTY: OrganisationFile = {
  people: ['admin', 'coordinator', 'deputy', 'lead', 'compliance', 'stranger'].map((id) => ({
    id,
    givenName: 'Erika',
    familyName: `Muster-${id}`,
    email: `${id}@example.org`,
  })),
  organisations: [
    {
      id: 'caritas',
      kind: 'provider',
      name: 'Caritasverband',
      roles: {
        administrator: 'admin',
        coordinator: 'coordinator',
        deputy: 'deputy',
        lead: 'lead',
        compliance: 'compliance',
      },
    },
    { id: 'diakonie', kind: 'provider', name: 'Diakonisches Werk', roles: { administrator: 'stranger' } },
  ],
};

/** A hire of type c with everything proven but the requalification, first day Thu 1 Feb 2018. */
export const TYPE_C_HIRE: HireInput = {
  provider: 'caritas',
  person: { givenName: 'Klara', familyName: 'Kanarienvogel' },
  firstDay: '2018-02-01',
  contract: {
    fullTimeEquivalent: 0.75,
    monthlyPay: '2850.00',
    municipalities: [
      { name: 'Rheinfelden', share: 0.5 },
      { name: 'Weil am Rhein', share: 0.25 },
    ],
    placeOfWork: 'Rathaus Rheinfelden',
  },
  qualification: {
    type: 'c',
    schoolCertificate: { level: 'mittlere-reife', country: 'DE' },
    vocationalTraining: { completed: true, occupation: 'Erzieherin', country: 'DE' },
    experience: { credible: true, documentedBy: 'provider', documentedOn: '2018-01-15' },
    suitabilityCheck: { checkedOn: '2018-01-20', means: 'certificate-of-conduct', findings: false },
  },
  grantPeriod: { from: '2018-01-01', to: '2019-12-31' },
};

/** Seven months with initial reception before the grant period began: exempt under 3.3.3. */
export const EXEMPTING_EMPLOYMENT = {
  from: '2017-05-01',
  to: '2017-11-30',
  field: 'initial-reception',
  employed: true,
  certificate: true,
} as const;
