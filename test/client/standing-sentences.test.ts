import { standingSentences } from '../../client/standing-sentences';
import { legalDate } from '../../domain/legal-date';
import { absenceStanding } from '../../rules/standing/absence-standing';
import { careCaseStanding } from '../../rules/standing/care-case-standing';
import { absence, impossible, reported, sickPayEnded } from '../rules/duties/absence/events';
import { allocated, told } from '../rules/duties/care-case/told';
import type { Told } from '../rules/duties/told-story';
import { basisOf } from '../rules/legal-basis';

const asOf = legalDate('2027-02-28');
const ofAbsence = (...story: readonly Told[]) =>
  standingSentences({ absence: absenceStanding(absence(...story), { asOf }, basisOf()) });
const LONG = reported({ expectedUntil: '2027-06-30' });
const FACTS = [impossible('2027-02-01'), sickPayEnded('2027-02-14')] as const;
const COSTS: Told = [
  'costsStated',
  '2027-03-01',
  { on: '2027-03-01', monthlyCosts: 3000, supplements: [{ month: '2027-02', amount: 0 }] },
];
const decision = (amount: number): Told => [
  'reductionDecided',
  '2027-03-02',
  { on: '2027-03-02', amount, reason: 'Nach Aktenlage.' },
];
const PERSON_DECIDES = 'Über eine Kürzung entscheidet eine Person.';

describe('4.2: the reduction proposed and the one decided are told one beside the other', () => {
  test('a proposal with its amount; a person decides', () => {
    expect(ofAbsence(LONG, ...FACTS, COSTS).slice(1)).toEqual([
      'Zeitraum einer Kürzung (Ziffer 4.2): ab Mo 15.02.2027, Ende offen.',
      'Vorschlag: Kürzung der zu erstattenden Personalkosten (Ziffer 4.2) bis einschließlich So 28.02.2027: 1.500,00 €.',
      PERSON_DECIDES,
    ]);
  });

  test('what is missing in words', () => {
    expect(ofAbsence(LONG, ...FACTS)).toContain(
      'Vorschlag: Kürzung der zu erstattenden Personalkosten (Ziffer 4.2) bis einschließlich So 28.02.2027: nicht bezifferbar, es fehlen: Personalkosten eines vollen Monats; Krankengeldzuschuss für Februar 2027.',
    );
    expect(ofAbsence(reported(), ...FACTS).join(' ')).toContain('es fehlen: wie lange der Ausfall dauert.');
  });

  test.each([
    [1300, 'Entschieden am Di 02.03.2027: Kürzung um 1.300,00 €; Grund: Nach Aktenlage.'],
    [0, 'Entschieden am Di 02.03.2027: keine Kürzung; Grund: Nach Aktenlage.'],
  ])('decided: %p €', (amount, sentence) => {
    const sentences = ofAbsence(LONG, ...FACTS, COSTS, decision(amount));
    expect(sentences.at(-1)).toBe(sentence);
    expect(sentences.join(' ')).toContain('1.500,00 €');
    expect(sentences).not.toContain(PERSON_DECIDES);
  });
});

test('5.8.1: the deletion is told with its day until it is carried out, and then that it was', () => {
  const of = (...events: readonly ReturnType<typeof told>[]) =>
    standingSentences({
      careCase: careCaseStanding([allocated(), ...events], { asOf, retentionYears: 3 }, basisOf()),
    }).at(-1);
  const ended = told('ended', { on: '2018-03-31' });
  expect(of()).toMatch(/^Löschung: Der Tag steht fest, sobald die Begleitung endet\./);
  expect(of(ended)).toMatch(/bis einschließlich Mi 31\.03\.2021 aufbewahrt und danach gelöscht\./);
  expect(of(ended, told('deleted', { on: '2021-04-01' }))).toBe(
    'Löschung: Die personenbezogenen Daten wurden am Do 01.04.2021 gelöscht.',
  );
});
