/** A care case within the scope of the guideline, without any plan. */
const CARE_CASE = {
  allocatedUnderFlueag: true,
  municipalityInCounty: true,
  entitledToPreliminaryAccommodation: false,
  namedByMunicipality: true,
  prospectsOfStaying: 'good',
  planData: 'none',
  legacyPlanUsed: false,
  disclosedToThirdParty: false,
};

/** Plan data recorded on the day on which a valid consent was given. */
const CONSENT = {
  planData: 'recorded',
  consentGiven: true,
  consentNamesPlan: true,
  consentFree: true,
  consentInformed: true,
  consentForm: 'written',
  consentWithdrawn: false,
  consentOn: '2018-03-05',
  firstEntryOn: '2018-03-05',
  specialCategories: false,
};

/** An application of the county in place of municipalities that agree, for the year 2018. */
const GRANT = {
  applicant: 'county',
  recipient: 'county',
  municipalitiesAgree: true,
  isFirstApplication: false,
  fundedFrom: '2018-01-01',
  fundedUntil: '2018-12-31',
};

/** An illness of six weeks, with a replacement who meets the guideline. */
const ABSENCE = {
  absenceReason: 'illness',
  expectedDays: 42,
  replacementProposed: true,
  replacementOutcome: 'eligible',
  replacementImpossible: false,
  sickPayEnded: false,
  reductionDecided: false,
};

/** A mandate on the form, without a gap in the service. */
const MANDATE = {
  countyAndMunicipalityAgree: true,
  municipalityDoesWorkItself: false,
  transferredWithForm: true,
  serviceGapOpen: false,
};

const FACTS = {
  careCase: CARE_CASE,
  consent: { ...CARE_CASE, ...CONSENT },
  grant: GRANT,
  absence: ABSENCE,
  mandate: MANDATE,
};

/** A question for a decision on which nothing is to be said against, save what is changed. */
export function onFacts(story: keyof typeof FACTS, changed: object = {}): object {
  return { subject: story === 'consent' ? 'careCase' : story, facts: { ...FACTS[story], ...changed } };
}

const CHECKED = { suitabilityCheck: { checkedOn: '2018-08-20', means: 'interview', findings: false } };
const DEGREE = { level: 'bachelor', country: 'DE' };

/** The nine topics of 3.3.1. */
export const NINE_TOPICS: readonly string[] = [
  'asylum-and-residence-law',
  'regular-services',
  'labour-market',
  'recognition-of-certificates',
  'school-childcare-youth',
  'language-acquisition',
  'volunteers',
  'counselling-and-case-management',
  'intercultural-competence',
];

/** A requalification that is proven, save what is changed. */
export const requalified = (changed: object) => ({
  requalification: { completedOn: '2018-10-02', days: 2, topics: NINE_TOPICS, certificate: true, ...changed },
});

const QUALIFICATIONS = {
  a: { type: 'a', degree: { ...DEGREE, field: 'Soziale Arbeit' }, ...CHECKED },
  b: { type: 'b', degree: { ...DEGREE, field: 'Islamwissenschaften' }, ...CHECKED },
  c: {
    type: 'c',
    schoolCertificate: { level: 'mittlere-reife', country: 'DE' },
    vocationalTraining: { completed: true, country: 'DE' },
    experience: { credible: true, documentedBy: 'provider' },
    requalification: {
      begunOn: '2018-10-01',
      completedOn: '2018-10-02',
      days: 2,
      topics: NINE_TOPICS,
      certificate: true,
    },
    priorEmployment: [],
    ...CHECKED,
  },
};

/** A full-time post from Mon 3 Sep 2018 that meets everything, save what is changed of the qualification. */
export function onHire(type: keyof typeof QUALIFICATIONS, changed: object = {}, more: object = {}): object {
  return {
    subject: 'employment',
    firstDay: '2018-09-03',
    contract: { kind: 'permanent', fullTimeEquivalent: 1, monthlyPay: 3_000 },
    qualification: { ...QUALIFICATIONS[type], ...changed },
    grantPeriod: { from: '2018-03-01', to: '2019-02-28' },
    ...more,
  };
}

/** A post of the whole year 2018. */
export function yearOfFunding(type: 'a' | 'b' | 'c', fullTimeEquivalent: number, firstApplication = false): object {
  const year = { from: '2018-01-01', to: '2018-12-31' };
  return {
    grantPeriod: year,
    firstApplication,
    posts: [{ ref: 'stelle-1', stretches: [{ ...year, fullTimeEquivalent, type }] }],
  };
}

/** What is planned of an entity by its events. */
export function onEvents(plan: 'absence' | 'grant' | 'careCase' | 'mandate', ...events: readonly object[]): object {
  return { plan, events };
}

/** The award to one provider for a period. */
export function awarded(from: string, to: string): object {
  return { awarded: { noticeReceivedOn: from, period: { from, to }, providers: [{ organisation: 'caritas' }] } };
}
