import { decided, refused } from '../asking';
import type { LawCase } from '../law-case';
import { onFacts } from './sample-facts';

/** The title, § 1 and § 2: for whom the guideline is, who applies, who is looked after. */
export const GENERAL_CASES: readonly LawCase[] = [
  decided(
    ['0-a', 'whoever was allocated to a municipality of the county under the FlüAG is in scope (title, 1.4)'],
    '1.4',
    onFacts('careCase'),
    [],
  ),
  decided(
    ['0-a', 'whoever was not allocated under the FlüAG is out of scope (title, 1.4)'],
    '1.4',
    onFacts('careCase', { allocatedUnderFlueag: false }),
    ['not_eligible'],
  ),
  decided(
    ['0-a', 'a municipality of another county is out of scope (title, 1.4)'],
    '1.4',
    onFacts('careCase', { municipalityInCounty: false }),
    ['not_eligible'],
  ),

  decided(
    ['1.2-a', 'a municipality may apply and receive (1.2)'],
    '1.2',
    onFacts('grant', { applicant: 'municipality', recipient: 'municipality' }),
    [],
  ),
  decided(['1.2-a', 'a provider is not entitled to apply (1.2)'], '1.2', onFacts('grant', { applicant: 'provider' }), [
    'not_eligible',
  ]),
  decided(
    ['1.2-a', 'a provider is not entitled to receive the grant (1.2)'],
    '1.2',
    onFacts('grant', { recipient: 'provider' }),
    ['not_eligible'],
  ),

  decided(['1.2-b', 'the county may apply where the municipalities agree (1.2)'], '1.2', onFacts('grant'), []),
  decided(
    ['1.2-b', 'without agreement the entitlement stays with the municipality (1.2)'],
    '1.2',
    onFacts('grant', { municipalitiesAgree: false }),
    ['not_eligible'],
  ),
  decided(
    ['1.2-b', 'no mandate without agreement of county and municipality (1.2)'],
    '1.2',
    onFacts('mandate', { countyAndMunicipalityAgree: false }),
    ['not_eligible'],
  ),

  decided(
    ['1.3-a', 'a municipality that transferred the work with the form is covered (1.3)'],
    '1.3',
    onFacts('mandate'),
    [],
  ),
  decided(
    ['1.3-a', 'the guideline does not apply to a municipality that does the work itself (1.3)'],
    '1.3',
    onFacts('mandate', { municipalityDoesWorkItself: true }),
    ['not_eligible'],
  ),
  decided(
    ['1.3-a', 'the guideline does not apply without the form of the transfer (1.3)'],
    '1.3',
    onFacts('mandate', { transferredWithForm: false }),
    ['not_eligible'],
  ),

  decided(
    ['1.4-a', 'whoever is still entitled to preliminary accommodation is out of scope (1.4)'],
    '1.4',
    onFacts('careCase', { entitledToPreliminaryAccommodation: true }),
    ['not_eligible'],
  ),

  decided(['2.2-c', 'whom the municipality has named is looked after (2.2)'], '2.2', onFacts('careCase'), []),
  decided(
    ['2.2-c', 'whom the municipality has not named is not looked after (2.2)'],
    '2.2',
    onFacts('careCase', { namedByMunicipality: false }),
    ['not_eligible'],
  ),
];

/** § 6 and § 7: secrecy, and from when the guideline applies. */
export const CLOSING_CASES: readonly LawCase[] = [
  decided(
    ['6-a', 'client data go to a third party on consent (6)'],
    '6',
    onFacts('careCase', { disclosedToThirdParty: true, disclosureBasis: 'consent' }),
    [],
  ),
  decided(
    ['6-a', 'client data do not go to a third party without a basis (6)'],
    '6',
    onFacts('careCase', { disclosedToThirdParty: true, disclosureBasis: 'none' }),
    ['not_eligible'],
  ),

  decided(
    ['7-a', 'what is funded from 1 Sep 2017 on is covered (7)'],
    '7',
    onFacts('grant', { fundedFrom: '2017-09-01' }),
    [],
  ),
  decided(
    ['7-a', 'what is funded from 31 Aug 2017 on is not (7)'],
    '7',
    onFacts('grant', { fundedFrom: '2017-08-31' }),
    ['not_eligible'],
  ),
  decided(
    ['7-a', 'a time that ended on 28 Dec 2017 ended before publication, which is told (7)'],
    '7',
    onFacts('grant', { fundedFrom: '2017-09-01', fundedUntil: '2017-12-28' }),
    ['information'],
  ),
  decided(
    ['7-a', 'one that ended on 29 Dec 2017 did not (7)'],
    '7',
    onFacts('grant', { fundedFrom: '2017-09-01', fundedUntil: '2017-12-29' }),
    [],
  ),
  refused(
    ['7-a', 'nothing is computed for 31 Aug 2017 (7)'],
    'due',
    { duty: '4.3-notice-of-new-staff', on: '2017-08-31' },
    { code: 'OUTSIDE_VALIDITY', field: 'on' },
  ),
];
