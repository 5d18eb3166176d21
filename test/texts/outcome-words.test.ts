import { ENTITY_TYPES, type EntityType } from '../../domain/case-event';
import { DECISION_PARTS, OUTCOMES } from '../../domain/decision';
import type { LegalDate } from '../../domain/legal-date';
import { factValue } from '../../texts/facts';
import { decisionSentence } from '../../texts/history';
import { outcomeLabel, partLabel } from '../../texts/vocabulary';
import { decideOn, ON_LEAVE, PLANNED_CASE } from '../rules/eligibility/example-facts';

const wordsOf = (subject: EntityType) => OUTCOMES.map((outcome) => outcomeLabel(outcome, subject));

test.each([
  ['employment', 'eligible', 'förderfähig'],
  ['employment', 'eligible_with_obligation', 'vorläufig förderfähig, Nachweis ausstehend'],
  ['grant', 'eligible', 'antragsberechtigt und förderfähig'],
  ['grant', 'not_eligible', 'Vorschlag: nicht antragsberechtigt oder nicht förderfähig'],
  ['absence', 'eligible', 'Ersatzpersonal geeignet'],
  ['absence', 'not_eligible', 'Vorschlag: Ersatzpersonal nicht geeignet'],
  ['careCase', 'eligible', 'von der Richtlinie erfasst'],
  ['careCase', 'not_eligible', 'Vorschlag: von der Richtlinie nicht erfasst'],
  ['mandate', 'eligible', 'Aufgabe wirksam übertragen'],
  ['mandate', 'not_eligible', 'Vorschlag: Aufgabe nicht wirksam übertragen'],
] as const)('of %s the result %s is told in words of its own: %s', (subject, outcome, words) => {
  expect(outcomeLabel(outcome, subject)).toBe(words);
});

test('no person and no absence is called fundable', () => {
  const parts = DECISION_PARTS.flatMap((part) => OUTCOMES.map((outcome) => partLabel(part, outcome)));
  const replacement = OUTCOMES.map((outcome) => factValue('replacementOutcome', outcome));
  const told = [...wordsOf('absence'), ...wordsOf('careCase'), ...wordsOf('mandate'), ...parts, ...replacement];
  expect(told.filter((words) => /förderfähig/i.test(words))).toEqual([]);
});

test.each(ENTITY_TYPES)('of %s a refusal and a review are proposals: a person decides', (subject) => {
  expect(outcomeLabel('not_eligible', subject)).toMatch(/^Vorschlag: /);
  expect(outcomeLabel('review', subject)).toMatch(/^Vorschlag: .* Person zu prüfen$/);
});

describe('Q41: consent bears on the plan data, not on whether the guideline is for the person', () => {
  const told = async (change: object) => decisionSentence(await decideOn('careCase', { ...PLANNED_CASE, ...change }));

  test('after a withdrawal the person stays within the guideline; the reason stands with the plan data', async () => {
    expect(await told({ consentWithdrawn: true })).toBe(
      'Prüfergebnis: von der Richtlinie erfasst. Vorschlag: Plandaten dürfen nicht verarbeitet werden. ' +
        'Nicht erfüllt: Kein Widerruf der Einwilligung (Ziffer 5.8.1). ' +
        'Früherer Integrationsplan: nichts zu beanstanden. Weitergabe von Daten: nichts zu beanstanden.',
    );
  });

  test('while the consent does not say for what, there are no plan data', async () => {
    expect(await told({ consentNamesPlan: undefined })).toContain(
      'Prüfergebnis: von der Richtlinie erfasst. Einwilligung in Plandaten offen, bis dahin keine Plandaten. ',
    );
  });

  test('who was not allocated is outside the guideline, whatever was consented to (1.4)', async () => {
    expect(await told({ allocatedUnderFlueag: false })).toContain(
      'Prüfergebnis: Vorschlag: von der Richtlinie nicht erfasst. Nicht erfüllt: Zuweisung nach dem FlüAG (Ziffer 1.4). ' +
        'Plandaten dürfen verarbeitet werden. ',
    );
  });

  test('5.8.4 and 6 are told by themselves', async () => {
    const facts = {
      legacyPlanUsed: true,
      legacyPlanMadeOn: '2017-12-29' as LegalDate,
      disclosedToThirdParty: true,
      disclosureBasis: 'none',
    };
    expect(await told(facts)).toBe(
      'Prüfergebnis: von der Richtlinie erfasst. Plandaten dürfen verarbeitet werden. ' +
        'Vorschlag: früherer Integrationsplan darf nicht weiter genutzt werden. ' +
        'Nicht erfüllt: Früherer Integrationsplan (Ziffer 5.8.4). ' +
        'Vorschlag: Daten dürfen nicht weitergegeben werden. ' +
        'Nicht erfüllt: Verschwiegenheit gegenüber Dritten (Ziffer 6).',
    );
  });
});

describe('4.2: an absence is told by its replacement', () => {
  const told = async (change: object) => decisionSentence(await decideOn('absence', { ...ON_LEAVE, ...change }));

  test('without one nobody is called suitable', async () => {
    expect(await told({})).toBe('Prüfergebnis: noch kein Ersatzpersonal benannt.');
  });

  test('one who meets the guideline is suitable', async () => {
    expect(await told({ replacementProposed: true, replacementOutcome: 'eligible' })).toBe(
      'Prüfergebnis: Ersatzpersonal geeignet.',
    );
  });

  test('a reduction stays for a person, whoever replaces', async () => {
    expect(await told({ replacementImpossible: true, sickPayEnded: true, reductionArises: true })).toBe(
      'Prüfergebnis: Vorschlag: von einer Person zu prüfen. ' +
        'Von einer Person zu prüfen: Kürzung der Personalkosten (Ziffer 4.2).',
    );
  });
});
