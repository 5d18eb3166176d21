import type { Comparison } from '../../domain/decision';
import { factValue } from '../facts';
import { limit, type RuleText, rule } from './rule-words';

/** The period of 3.3.2 runs, was kept, was missed, or does not matter to somebody who is exempt. */
const begunInTime: RuleText['told'] = ({ status, provision, compared }) => {
  if (status === 'notAssessable') return undefined;
  const isExempt = compared.some(({ fact, actual }) => fact === 'exemptionEstablished' && actual === true);
  if (isExempt) return `Befreiung nach Ziffer 3.3.3 nachgewiesen; eine Frist nach Ziffer ${provision} läuft nicht`;
  return status === 'fulfilled'
    ? `Nachqualifizierung fristgerecht begonnen oder Frist läuft noch (Ziffer ${provision})`
    : `Frist überschritten; eine Person entscheidet (Ziffer ${provision})`;
};

/** 3.3.1: before its end the requalification is not measured; what lacks is named. */
const measured =
  (
    about: string,
    whenCovered: string,
    lacking: (compared: readonly Comparison[]) => string,
  ): NonNullable<RuleText['told']> =>
  ({ status, provision, compared }) => {
    const exempt = compared.some(({ fact, actual }) => fact === 'exemptionEstablished' && actual === true);
    if (status === 'fulfilled' && exempt)
      return `${about}: Befreiung nach Ziffer 3.3.3 nachgewiesen (Ziffer ${provision})`;
    if (status === 'fulfilled' && compared.some(({ fact }) => fact === 'requalificationState'))
      return `${about}: Nachqualifizierung noch nicht abgeschlossen (Ziffer ${provision})`;
    if (status === 'fulfilled') return `${whenCovered} (Ziffer ${provision})`;
    return status === 'notFulfilled' ? `${lacking(compared)} (Ziffer ${provision})` : undefined;
  };

const valueAsked = (compared: readonly Comparison[], fact: string): string => {
  const found = compared.find((each) => each.fact === fact);
  return factValue(fact, found?.expected);
};

const severalDays = measured(
  'Mehrtägige Schulungen',
  'Mehrtägige Schulung nachgewiesen',
  (compared) =>
    `Dauer des längsten Kurses unter ${valueAsked(compared, 'requalificationDays')}; ob die Schulung genügt, entscheidet eine Person`,
);

const nineTopics = measured(
  'Themen',
  'Alle neun Themen behandelt',
  (compared) => `Es fehlen die Themen ${valueAsked(compared, 'requalificationTopics')}; eine Person entscheidet`,
);

/** 3.3: the requalification, its beginning, its exemption. */
export const REQUALIFICATION: Readonly<Record<string, RuleText>> = {
  '3.3.1-several-days': {
    ...rule(
      'Mehrtägige Nachqualifizierung',
      'requalificationDays',
      limit('mindestens', 'mehrtägige Schulungen erforderlich'),
    ),
    told: severalDays,
  },
  '3.3.1-nine-topics': {
    ...rule('Themen der Nachqualifizierung', 'requalificationTopics', 'alle neun Themen sind zu behandeln'),
    told: nineTopics,
  },
  '3.3.2-begun-in-time': {
    ...rule(
      'Beginn der Nachqualifizierung innerhalb von drei Monaten',
      'requalificationPeriodMissed',
      'nach Ablauf der Frist entscheidet eine Person',
    ),
    told: begunInTime,
  },
  '3.3.3-exemption': rule(
    'Befreiung wegen früherer Beschäftigung',
    'exemption',
    'sechs Monate im Tätigkeitsfeld vor dem Bewilligungszeitraum',
  ),
};
