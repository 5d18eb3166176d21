import fc from 'fast-check';
import {
  choice,
  code,
  day,
  type Form,
  flag,
  group,
  id,
  kept,
  list,
  money,
  optional,
  orNull,
  share,
  subset,
  whole,
  words,
} from './form';

/** One day for every field, so that no order between days is broken. */
const on = day();
/** A file reference of an authority. */
const reference: Form = { ...words(60), valid: fc.constantFrom('rp-1', 'RP 4-711') };
/** That of the request before. */
const known: Form = { ...reference, valid: fc.constant('rp-1') };
const CHANNELS = ['letter', 'email', 'fax', 'inPerson'] as const;
const anyChannel = choice(...CHANNELS);
const writtenChannel = choice('letter', 'email', 'fax');
const sending = { sentOn: on, channel: anyChannel };
const received = { receivedOn: on, sentOn: optional(on) };
const period = group({ from: on, to: on });
const town = words(120);

const month: Form = {
  valid: choice('2018-03').valid,
  wrong: [null, [], {}, 201803, '2018-13', '2018-00', '2018-3', '03-2018', '2018-03-01', '', ' 2018-03', '1899-12'],
};

export const ABSENCE_FORMS: Readonly<Record<string, Form>> = {
  reported: group({
    employment: id('stelle-1'),
    firstDay: on,
    // With a day partly worked the next day would be the first.
    workedOnFirstDay: optional({ ...flag, valid: fc.constant(false) }),
    reason: choice('leave', 'illness', 'other'),
    expectedUntil: optional(on),
    knownOn: on,
  }),
  forecastChanged: group({ expectedUntil: optional(on), knownOn: on }),
  replacementProposed: group({ employment: id('stelle-2'), on }),
  replacementStarted: group({ employment: id('stelle-2'), on, suitable: optional(flag) }),
  replacementAssessed: group({ employment: id('stelle-2'), on, suitable: flag }),
  replacementEnded: group({ employment: id('stelle-2'), on }),
  declaredImpossible: group({ on, reason: optional(words(500)) }),
  impossibilityNoticeSent: group(sending),
  impossibilityNoticeReceived: group({ ...received, channel: anyChannel }),
  sickPayEnded: group({ lastPaidDay: on, knownOn: optional(on) }),
  employmentEnded: group({ on, lastDay: on }),
  costsStated: group({
    on,
    monthlyCosts: money(0.01),
    supplements: optional(list(group({ month, amount: money(0) }), 0, 240)),
  }),
  sickPayNoticeSent: group(sending),
  sickPayNoticeReceived: group({ ...received, channel: anyChannel }),
  reductionDecided: group({ on, amount: money(0), reason: words(500) }),
  returned: group({ on }),
  absenceSumChanged: group({ upTo: on, days: whole(0, 366) }),
};

const year: Form = { ...whole(2000, 2100), valid: fc.constant(2018) };
const leg = { leg: choice('provider-to-county'), provider: id('caritas'), periodEnd: optional(on) };
const enclosure = choice('employment-proof', 'report', 'form', 'evaluation-sheet');
const figures = { persons: whole(0, 1_000_000), families: whole(0, 1_000_000), talks: whole(0, 10_000_000) };
const request = { rollExcluded: optional(flag), isAppointment: optional(flag) };

export const GRANT_FORMS: Readonly<Record<string, Form>> = {
  applied: group({
    first: flag,
    applicant: choice('municipality', 'county', 'provider', 'other'),
    municipalitiesAgree: optional(flag),
    appliedOn: on,
    posts: list(
      group({
        ref: optional(id()),
        type: choice('a', 'b', 'c'),
        fullTimeEquivalent: share,
        municipality: optional(town),
        monthlyPay: optional(money(0.01)),
      }),
      1,
      200,
    ),
  }),
  awarded: group({
    noticePostedOn: optional(on),
    noticeReceivedOn: optional(on),
    period,
    providers: list(
      group({
        organisation: id('caritas'),
        posts: optional(
          list(group({ ref: id('stelle-1'), employment: optional(id()), period: optional(period) }), 0, 1),
        ),
      }),
      1,
      1,
    ),
    guidelineAnchor: optional(on),
  }),
  periodChanged: group({ period, post: optional(id('stelle-1')) }),
  proofSent: group({ ...leg, ...sending }),
  proofReceived: group({
    ...leg,
    ...received,
    channel: optional(anyChannel),
    enclosures: optional(list(enclosure, 0, 4)),
    coversAll: optional(flag),
    withFigures: optional(flag),
  }),
  proofRejected: group({ ...leg, on, reason: words(500) }),
  enclosureAdded: group({
    provider: id('caritas'),
    what: enclosure,
    receivedOn: on,
    periodEnd: optional(on),
    post: optional(id('stelle-1')),
    coversAll: optional(flag),
    withFigures: optional(flag),
  }),
  accepted: group({ on }),
  readinessConfirmed: group({ for: on, on: optional(on), provider: id('caritas') }),
  dataRequested: group({
    ref: reference,
    notifiedOn: kept(on),
    postedOn: optional(on),
    dueOn: kept(on),
    ...request,
    provider: optional(id('caritas')),
  }),
  dataReceived: group({
    request: known,
    provider: id('caritas'),
    ...received,
    channel: optional(anyChannel),
    estimated: optional(flag),
  }),
  figuresChecked: group({
    year,
    provider: id('caritas'),
    on,
    gaps: whole(0, 1_000_000),
    confirmed: optional(words(500)),
  }),
  reportSent: group({
    year,
    provider: id('caritas'),
    to: choice('county', 'granting-authority'),
    ...sending,
    figures: optional(group(figures)),
  }),
  reportReceived: group({
    year,
    provider: id('caritas'),
    ...figures,
    at: choice('county', 'granting-authority'),
    ...received,
    channel: optional(anyChannel),
  }),
  reportRejected: group({ year, provider: id('caritas'), on, reason: words(500) }),
  evaluationRequested: group({ ref: reference, requestedOn: on, dueOn: optional(on), ...request }),
  evaluationDataSent: group({ request: known, sentOn: on, form: choice('aggregate', 'pseudonymous') }),
  evaluationDataReceived: group({ request: known, ...received, form: choice('aggregate', 'pseudonymous') }),
};

const PARTNERS = [
  'integrationOfficer',
  'preliminaryAccommodation',
  'languageCourses',
  'migrationCounselling',
  'employmentServices',
  'civicNetworks',
  'furtherActors',
] as const;
const partner = choice(...PARTNERS);
const blocks = subset(
  'personalDetails',
  'placementInformation',
  'qualifications',
  'vocationalGoals',
  'individualDevelopment',
  'bindingSteps',
);
const binding = { writtenAgreement: optional(flag), stepsWithOwner: optional(flag) };
const sensitive = { specialCategories: optional(flag) };
const purposes = subset('counselling', 'integrationPlan', 'transfer');
const step = group({ step: id('step-1'), on });

export const CARE_CASE_FORMS: Readonly<Record<string, Form>> = {
  allocated: group({
    allocatedOn: on,
    municipality: town,
    municipalityInCounty: optional(flag),
    underFluechtlingsaufnahmegesetz: optional(flag),
    stillInPreliminaryAccommodation: optional(flag),
    namedByMunicipality: optional(flag),
    namedOn: optional(on),
    prospectsOfStaying: optional(choice('good', 'unclear', 'poor')),
    receivesBenefits: optional(flag),
  }),
  handoverHeld: group({ on, with: partner }),
  contactOffered: group({ on, accepted: optional(flag) }),
  consentGiven: group({
    on,
    language: code('language'),
    form: choice('written', 'electronic', 'oral'),
    freelyGiven: optional(flag),
    informed: optional(flag),
    explicitForSpecialCategories: optional(flag),
    purposes: optional(purposes),
  }),
  consentWithdrawn: group({ on }),
  surveyed: group({ on, receivesBenefits: optional(flag) }),
  externalRecordLinked: group({ on, reference: id() }),
  planAgreed: group({ on, templateVersion: optional(words(60)), blocks, ...binding, ...sensitive }),
  legacyPlanAdopted: group({ on, planDate: on, missingBlocks: blocks, ...binding, ...sensitive }),
  planReviewed: group({ on, addedBlocks: optional(blocks), ...binding }),
  agreementAligned: group({ on, with: choice('jobcenter', 'employmentAgency') }),
  agreementDutyExplained: group({ on }),
  stepAgreed: group({
    step: id(),
    on,
    by: optional(choice('client', 'integrationManager', 'third')),
    until: optional(on),
  }),
  stepFulfilled: step,
  stepMissed: step,
  planNotReached: group({ on }),
  noPlanRecorded: group({
    on,
    reason: choice('declined', 'consentRefused', 'notReached', 'movedAway', 'noNeed', 'otherPlan', 'other'),
  }),
  counsellingNotUsed: group({ on }),
  brokenOff: group({ on }),
  recordWritten: group({ on, of: id('before') }),
  socialLawNoticeGiven: group({ on }),
  dataTransferred: group({
    on,
    recipient: choice('integrationManagement', 'county', 'grantingAuthority', ...PARTNERS),
    basis: choice('consent', 'legal', 'none'),
    categories: list(choice('identity', 'residence', 'household', 'qualification', 'work', 'health', 'plan'), 1, 7),
  }),
  ended: group({ on }),
  deleted: group({ on }),
};

export const MANDATE_FORMS: Readonly<Record<string, Form>> = {
  agreed: group({ on }),
  transferred: group({ on, municipality: town, form: optional(flag), doesWorkItself: optional(flag) }),
  providerInformed: group({ on, written: flag, municipalities: list(town, 1, 60) }),
  personsNamed: group({ on, municipality: town, persons: optional(whole(1, 100_000)) }),
  deploymentKnown: group({ on }),
  staffListRequested: group({ on }),
  staffListSent: group({ on, channel: writtenChannel }),
  staffListReceived: group({
    ...received,
    channel: writtenChannel,
    names: group({ staff: flag, municipalities: flag, extent: flag }),
  }),
  fundsAllocated: group({ on, municipality: town, amount: money(0.01) }),
  cooperationHeld: group({ on, with: partner }),
  roomsNegotiated: group({ on, municipality: town, status: choice('begun', 'agreed', 'failed') }),
  planTemplateProvided: group({ on, templateVersion: words(60) }),
  fundingNoticeGiven: group({ on, track: choice('public', 'involved') }),
  serviceGapOpened: group({ on, gap: id(), why: choice('emptyPost', 'other'), justifiedException: optional(flag) }),
  serviceGapExplained: group({ gap: id('gap-1'), ...received, channel: writtenChannel }),
  serviceGapClosed: group({ gap: id('gap-1'), on }),
  exceptionDecided: group({ gap: id('gap-1'), on, justified: flag, reason: words(500) }),
  writtenFormConfirmed: group({ on, of: id('before'), accepted: flag }),
  ended: group({ on }),
};

const equivalence = optional(choice('equivalence-notice', 'certificate-assessment', 'none'));
const country = optional(code('country'));
const schoolLevel = choice('none', 'hauptschule', 'mittlere-reife', 'fachhochschulreife', 'abitur');
const degreeLevel = choice('none', 'bachelor', 'master', 'diploma', 'magister', 'doctorate');

/** Parts of a qualification; `partly` leaves out what a supplement may leave out. */
const parts = (partly: (form: Form) => Form): Readonly<Record<string, Form>> => ({
  degree: optional(
    group({
      level: partly(degreeLevel),
      field: optional(words(200)),
      suitabilityReasonOnFile: optional(flag),
      country,
      equivalence,
    }),
  ),
  schoolCertificate: optional(group({ level: partly(schoolLevel), country, equivalence })),
  vocationalTraining: optional(
    group({ completed: partly(flag), occupation: optional(words(200)), country, equivalence }),
  ),
  experience: optional(
    group({
      credible: partly(flag),
      documentedBy: optional(choice('municipality', 'provider')),
      documentedOn: optional(on),
    }),
  ),
  requalification: optional(
    group({
      bookedOn: optional(on),
      begunOn: optional(on),
      completedOn: optional(on),
      days: optional(whole(1, 400)),
      topics: optional(subset('labour-market', 'volunteers', 'language-acquisition')),
      certificate: optional(flag),
    }),
  ),
  priorEmployment: optional(
    list(
      group({
        from: on,
        to: on,
        field: choice('municipal-integration', 'initial-reception', 'preliminary-accommodation', 'other'),
        employed: flag,
        extent: optional(share),
        certificate: flag,
      }),
      0,
      50,
    ),
  ),
  suitabilityCheck: optional(
    group({
      checkedOn: partly(on),
      means: partly(choice('certificate-of-conduct', 'interview', 'self-declaration', 'other')),
      findings: partly(flag),
    }),
  ),
});

/** A qualification of which nothing named may be left out. */
export const QUALIFICATION_FORM = group({ type: choice('a', 'b', 'c'), ...parts((form) => form) });
/** The same where every entry may be left out, save the type. */
export const PARTIAL_QUALIFICATION_FORM = group({ type: choice('a', 'b', 'c'), ...parts(optional) });

const { degree, ...otherParts } = parts(optional);
const change = { effectiveOn: on, knownOn: on };

export const EMPLOYMENT_FORMS: Readonly<Record<string, Form>> = {
  qualificationProved: group({
    provedOn: on,
    qualification: group({ degree: kept(degree as Form), ...otherParts }),
  }),
  experienceDocumented: group({ documentedOn: on, documentedBy: choice('municipality', 'provider'), credible: flag }),
  equivalenceProved: group({
    provedOn: on,
    of: choice('degree', 'schoolCertificate', 'vocationalTraining'),
    by: choice('equivalence-notice', 'certificate-assessment'),
  }),
  suitabilityChecked: group({
    checkedOn: on,
    means: choice('certificate-of-conduct', 'interview', 'self-declaration', 'other'),
    findings: flag,
  }),
  requalificationBooked: group({ bookedOn: on }),
  requalificationBrokenOff: group({ on }),
  requalificationBegun: group({ receivedOn: on, begunOn: on }),
  proofOfBeginningReceived: group(received),
  proofOfBeginningForwarded: group(received),
  proofOfCompletionReceived: group(received),
  proofOfCompletionForwarded: group(received),
  noticeOfNewStaffReceived: group({ ...received, channel: writtenChannel, placeOfWork: words(200) }),
  exclusionDecided: group({
    decidedOn: on,
    excluded: flag,
    reason: choice('conduct-confirmed', 'conduct-not-confirmed', 'conduct-unrelated'),
  }),
  changed: group({
    what: choice('share', 'place', 'other'),
    ...change,
    fullTimeEquivalent: kept(share),
    placeOfWork: kept(words(200)),
  }),
  ended: group(change),
  noticeOfChangeReceived: group({
    ...received,
    channel: writtenChannel,
    change: { ...whole(1, 1_000), valid: fc.constant(1) },
  }),
  noticeSent: group({ notice: choice('newStaff', 'change'), sentOn: on, channel: writtenChannel }),
};

const CONTRACT = {
  kind: optional(choice('permanent', 'fixed-term', 'short-term')),
  from: optional(on),
  fullTimeEquivalent: { ...share, valid: choice('a').valid.map(() => 1) } satisfies Form,
  monthlyPay: money(0.01),
  placeOfWork: optional(words(200)),
} as const;
const WHOLE_POST = list(group({ name: town, share: { ...share, valid: choice('a').valid.map(() => 1) } }), 1, 1);

export const HIRE_FORM = group({
  provider: id(),
  person: group({ givenName: words(120), familyName: words(120) }),
  firstDay: on,
  lastDay: optional(on),
  takenOver: optional(flag),
  contract: group({ ...CONTRACT, municipalities: WHOLE_POST }),
  qualification: QUALIFICATION_FORM,
  grantPeriod: period,
});

/** A hire as the calculators take it. */
export const PLANNED_HIRE_FIELDS: Readonly<Record<string, Form>> = {
  firstDay: on,
  lastDay: optional(on),
  takenOver: optional(flag),
  contract: optional(
    group({
      ...CONTRACT,
      fullTimeEquivalent: kept(CONTRACT.fullTimeEquivalent),
      monthlyPay: optional(CONTRACT.monthlyPay),
      municipalities: optional(WHOLE_POST),
    }),
  ),
  qualification: PARTIAL_QUALIFICATION_FORM,
  grantPeriod: optional(period),
};

const contact = { on, topics: optional(subset('work', 'language', 'housing', 'health', 'education', 'other')) };
const contactForm = choice('counselling', 'accompanying', 'placing', 'networking', 'other');

export const CONTACT_FORMS: Readonly<Record<string, Form>> = {
  counselling: group({
    kind: choice('counselling'),
    ...contact,
    form: contactForm,
    estimated: { ...optional(flag), valid: fc.constant(false) },
    persons: list(group({ caseRef: id(), householdRef: optional(orNull(id())) }), 1, 50),
    referredTo: optional(list(id(), 0, 20)),
  }),
  networking: group({
    kind: choice('networking'),
    ...contact,
    form: contactForm,
    estimated: { ...optional(flag), valid: fc.constant(false) },
    partner,
  }),
};

const stretch = group({
  from: on,
  to: on,
  fullTimeEquivalent: share,
  type: choice('a', 'b', 'c'),
});

export const FUNDING_FIELDS: Readonly<Record<string, Form>> = {
  grantPeriod: period,
  firstApplication: optional(flag),
  posts: list(
    group({
      ref: id(),
      stretches: list(stretch, 1, 1),
      actualCosts: optional(money(0)),
      absences: optional(
        list(
          group({
            firstDay: on,
            replacementImpossible: optional(flag),
            lastPaidDay: optional(orNull(on)),
            replacedFrom: optional(on),
            returnedOn: optional(on),
            monthlyCosts: optional(money(0.01)),
            supplements: optional(list(group({ month, amount: money(0) }), 0, 240)),
          }),
          0,
          1,
        ),
      ),
    }),
    1,
    1,
  ),
};

/** What has to have happened before an event of each type, all on the same day; the last one has the id `before`. */
export const BEFORE: Readonly<Record<string, Readonly<Record<string, readonly object[]>>>> = (() => {
  const theDay = '2018-03-01';
  const reported = { employment: 'stelle-1', firstDay: theDay, reason: 'illness', knownOn: theDay };
  const posts = [{ ref: 'stelle-1' }];
  const span = { from: theDay, to: theDay };
  const awarded = { period: span, providers: [{ organisation: 'caritas', posts }] };
  // Its time was over the day before.
  const over = { ...awarded, period: { from: '2018-02-28', to: '2018-02-28' } };
  const requested = { ref: 'rp-1', notifiedOn: theDay, dueOn: theDay };
  const names = { staff: true, municipalities: true, extent: true };
  const enclosures = ['employment-proof', 'report'];
  const gap = [{ serviceGapOpened: { on: theDay, gap: 'gap-1', why: 'other' } }];
  const step = [{ stepAgreed: { on: theDay, step: 'step-1' } }];
  const complete = { coversAll: true, withFigures: true };
  const proven = { leg: 'county-to-authority', receivedOn: theDay, enclosures, ...complete };
  const afterRequest = [{ awarded }, { dataRequested: requested }];
  const afterEvaluation = [{ awarded }, { evaluationRequested: { ref: 'rp-1', requestedOn: theDay } }];
  return {
    employment: {
      requalificationBrokenOff: [{ requalificationBegun: { receivedOn: theDay, begunOn: theDay } }],
      noticeOfChangeReceived: [{ changed: { what: 'other', effectiveOn: theDay, knownOn: theDay } }],
    },
    absence: {
      reported: [],
      replacementEnded: [{ reported }, { replacementStarted: { employment: 'stelle-2', on: theDay } }],
      reductionDecided: [
        { reported },
        { declaredImpossible: { on: theDay } },
        { sickPayEnded: { lastPaidDay: theDay } },
      ],
      otherwise: [{ reported }],
    },
    grant: {
      applied: [],
      awarded: [],
      accepted: [{ awarded }, { proofReceived: proven }],
      figuresChecked: [{ awarded: over }],
      reportReceived: [{ awarded: over }],
      dataReceived: afterRequest,
      evaluationDataSent: afterEvaluation,
      evaluationDataReceived: afterEvaluation,
      otherwise: [{ awarded }],
    },
    careCase: {
      recordWritten: [{ id: 'before', planNotReached: { on: theDay } }],
      stepFulfilled: step,
      stepMissed: step,
      deleted: [{ consentWithdrawn: { on: theDay } }],
    },
    mandate: {
      serviceGapExplained: gap,
      serviceGapClosed: gap,
      exceptionDecided: gap,
      writtenFormConfirmed: [{ id: 'before', staffListReceived: { receivedOn: theDay, channel: 'email', names } }],
    },
  };
})();
