import type { EntityType } from '../../../domain/case-event';
import type { Cents, FullTimeEquivalent } from '../../../domain/money';
import { nearestFixSentence } from '../../../texts/decision';
import {
  CRAFTSPERSON,
  decide,
  decideOn,
  FIRST_APPLICATION,
  ON_LEAVE,
  PLANNED_CASE,
  REQUALIFIED,
  SOCIAL_WORKER,
  TRANSFERRED,
} from './example-facts';

const REPLACED = { replacementProposed: true, replacementOutcome: 'not_eligible' };
const UNPAID = { replacementImpossible: true, sickPayEnded: true, reductionArises: true };

const share = (value: number) => value as FullTimeEquivalent;
const pay = (value: number) => value as Cents;

describe('the nearest change that would make a post eligible', () => {
  it('3.4.2: 0.20 VZÄ would have to be 0.25', async () => {
    const decision = await decide({ ...SOCIAL_WORKER, fullTimeEquivalent: share(2_000) });
    expect(decision.nearestFix).toEqual([{ fact: 'fullTimeEquivalent', bound: 'from', value: 2_500, actual: 2_000 }]);
    expect(nearestFixSentence(decision)).toBe('Beschäftigungsumfang ab 0,25 VZÄ, jetzt 0,20 VZÄ.');
  });

  it('3.4.3: 450.00 € in 2018 would have to be more', async () => {
    const decision = await decide({ ...SOCIAL_WORKER, monthlyPay: pay(45_000), statutoryMinijobLimit: pay(45_000) });
    expect(nearestFixSentence(decision)).toBe('Monatliches Entgelt mehr als 450,00 €, jetzt 450,00 €.');
  });

  it('3.4.3: where the limit of the law is higher, that one has to be passed', async () => {
    const decision = await decide({ ...SOCIAL_WORKER, monthlyPay: pay(45_000) });
    expect(nearestFixSentence(decision)).toBe('Monatliches Entgelt mehr als 603,00 €, jetzt 450,00 €.');
  });

  it('several are told together where each of them is needed', async () => {
    const decision = await decide({ ...SOCIAL_WORKER, fullTimeEquivalent: share(2_000), monthlyPay: pay(45_000) });
    expect(nearestFixSentence(decision)).toBe(
      'Beschäftigungsumfang ab 0,25 VZÄ, jetzt 0,20 VZÄ; zugleich Monatliches Entgelt mehr als 603,00 €, jetzt 450,00 €.',
    );
  });

  it('3.2: another type under which the same facts are eligible comes first', async () => {
    const facts = { ...SOCIAL_WORKER, ...CRAFTSPERSON, schoolLevel: 'hauptschule' } as const;
    const decision = await decide(facts);
    expect(decision.nearestFix).toEqual([{ fact: 'qualificationType', bound: 'exactly', value: 'a', actual: 'c' }]);
    expect(nearestFixSentence(decision)).toBe('Qualifikationsart nach Ziffer 3.2 Buchstabe a, jetzt Buchstabe c.');
  });

  it('3.2: proof that can still be handed in is asked for', async () => {
    const facts = { ...SOCIAL_WORKER, degreeCountry: 'SY', degreeEquivalence: 'none' } as const;
    expect(nearestFixSentence(await decide(facts))).toBe(
      'Gleichwertigkeit des Hochschulabschlusses eines von: durch Gleichwertigkeitsbescheid nachgewiesen, ' +
        'durch Zeugnisbewertung nachgewiesen, jetzt nicht nachgewiesen.',
    );
  });

  it('3.3.1: missing topics are named as such', async () => {
    const requalificationTopics = REQUALIFIED.requalificationTopics.slice(0, 8);
    const facts = { ...CRAFTSPERSON, ...REQUALIFIED, requalificationTopics };
    expect(nearestFixSentence(await decide(facts))).toBe(
      'Themen der Nachqualifizierung zusätzlich Interkulturelle Kompetenzen.',
    );
  });

  it('3.4.1: the volume that the first application lacks', async () => {
    const decision = await decideOn('grant', { ...FIRST_APPLICATION, applicationVolume: pay(4_000_000) });
    expect(nearestFixSentence(decision)).toBe('Mittelvolumen im Jahr ab 51.000,00 €, jetzt 40.000,00 €.');
  });

  it.each<[string, EntityType, object]>([
    ['3.2 c: another school certificate', 'employment', { ...CRAFTSPERSON, schoolLevel: 'hauptschule' }],
    ['3.2 c: another training', 'employment', { ...CRAFTSPERSON, vocationalTrainingCompleted: false }],
    ['3.3.2: a beginning in time', 'employment', { ...CRAFTSPERSON, requalificationPeriodMissed: true }],
    ['4.2: another decision on the replacement', 'absence', { ...ON_LEAVE, ...REPLACED }],
    ['4.2: a decision on the reduction', 'absence', { ...ON_LEAVE, ...UNPAID }],
    ['7: another beginning', 'grant', { ...FIRST_APPLICATION, fundedFrom: '2017-08-31' }],
    ['1.3: other work of the municipality', 'mandate', { ...TRANSFERRED, municipalityDoesWorkItself: true }],
    ['1.4: another allocation', 'careCase', { ...PLANNED_CASE, allocatedUnderFlueag: false }],
    ['5.8.1: a withdrawal undone', 'careCase', { ...PLANNED_CASE, consentWithdrawn: true }],
    ['5.8.1: an earlier consent', 'careCase', { ...PLANNED_CASE, consentOn: '2018-05-04' }],
    ['6: another legal basis', 'careCase', { ...PLANNED_CASE, disclosedToThirdParty: true, disclosureBasis: 'none' }],
  ])('%s is never proposed: nobody can change what happened or was found', async (_, subject, facts) => {
    const { outcome, parts = {}, nearestFix } = await decideOn(subject, facts);
    expect([outcome, ...Object.values(parts)].some((one) => one === 'not_eligible' || one === 'review')).toBe(true);
    expect(nearestFix).toBeUndefined();
  });

  it.each<[string, EntityType, object, string]>([
    ['1.2: the agreement', 'grant', { ...FIRST_APPLICATION, municipalitiesAgree: false }, 'municipalitiesAgree'],
    [
      '1.2: the agreement',
      'mandate',
      { ...TRANSFERRED, countyAndMunicipalityAgree: false },
      'countyAndMunicipalityAgree',
    ],
    ['1.3: the form', 'mandate', { ...TRANSFERRED, transferredWithForm: false }, 'transferredWithForm'],
    ['2.2: the naming', 'careCase', { ...PLANNED_CASE, namedByMunicipality: false }, 'namedByMunicipality'],
  ])('%s can still be had for a %s', async (_, subject, facts, fact) => {
    const { nearestFix } = await decideOn(subject, facts);
    expect(nearestFix).toEqual([{ fact, bound: 'exactly', value: true, actual: false }]);
  });

  it.each([
    ['3.2 a: an unlisted subject', { degreeSubject: 'Biologie' }],
    ['3.5: a finding', { suitabilityFindings: true }],
    ['3.5: a finding beside a limit', { suitabilityFindings: true, fullTimeEquivalent: share(2_000) }],
  ])('%s is for a person, so no change is proposed', async (_, change) => {
    expect((await decide({ ...SOCIAL_WORKER, ...change })).nearestFix).toBeUndefined();
  });

  it('Q41: what stands in the way of plan data stands not in the way of the main question', async () => {
    const facts = { ...PLANNED_CASE, namedByMunicipality: false, consentWithdrawn: true };
    const { nearestFix, parts } = await decideOn('careCase', facts);
    expect(parts?.planData).toBe('not_eligible');
    expect(nearestFix).toMatchObject([{ fact: 'namedByMunicipality', value: true }]);
  });

  it('nothing is proposed where the post is eligible or facts are missing', async () => {
    expect((await decide(SOCIAL_WORKER)).nearestFix).toBeUndefined();
    expect((await decide(CRAFTSPERSON)).nearestFix).toBeUndefined();
    expect((await decide({ ...SOCIAL_WORKER, monthlyPay: undefined })).nearestFix).toBeUndefined();
  });

  it('with facts missing elsewhere a limit is still told', async () => {
    const decision = await decide({ ...SOCIAL_WORKER, fullTimeEquivalent: share(2_000), monthlyPay: undefined });
    expect(decision.nearestFix).toEqual([{ fact: 'fullTimeEquivalent', bound: 'from', value: 2_500, actual: 2_000 }]);
    expect(decision.missing).toEqual(['monthlyPay']);
  });
});

describe('what only a person may decide is marked', () => {
  it.each([
    ['3.2-a1-subject', { ...SOCIAL_WORKER, degreeSubject: 'Biologie' }],
    ['3.2-c4-experience', { ...CRAFTSPERSON, experienceCredible: false }],
    ['3.5-no-findings', { ...SOCIAL_WORKER, suitabilityFindings: true }],
  ] as const)('%s', async (rule, facts) => {
    const { findings } = await decide(facts);
    expect(findings.filter(({ personDecides }) => personDecides).map((finding) => finding.rule)).toEqual([rule]);
  });

  it('and nothing else is', async () => {
    const { findings } = await decide({ ...SOCIAL_WORKER, fullTimeEquivalent: share(2_000) });
    expect(findings.some((finding) => 'personDecides' in finding)).toBe(false);
  });
});
