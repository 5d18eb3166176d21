import { factValue } from '../facts';
import { limit, type RuleText, rule } from './rule-words';

const ABOVE_STATUTORY = limit(
  'mehr als die Geringfügigkeitsgrenze von',
  'mehr als die Geringfügigkeitsgrenze des ersten Arbeitstags',
);

const notShortTerm: RuleText['told'] = ({ status, provision, compared: [kind] }) =>
  status === 'fulfilled'
    ? `Arbeitsvertrag ${factValue('contractKind', kind?.actual)}: keine kurzfristige Beschäftigung (Ziffer ${provision})`
    : undefined;

/** 3.4, 3.5: extent and pay of a post, suitability of the person. */
export const POSTS: Readonly<Record<string, RuleText>> = {
  '3.4.2-minimum-share': rule(
    'Mindestumfang der Stelle',
    'fullTimeEquivalent',
    limit('mindestens', 'mindestens 0,25 VZÄ'),
  ),
  '3.4.3-above-literal-limit': rule(
    'Keine geringfügige Beschäftigung',
    'monthlyPay',
    limit('mehr als', 'mehr als 450,00 €'),
  ),
  '3.4.3-above-statutory-limit-review': rule(
    'Keine geringfügige Beschäftigung nach geltendem Recht',
    'monthlyPay',
    ABOVE_STATUTORY,
  ),
  '3.4.3-above-statutory-limit': rule('Keine geringfügige Beschäftigung', 'monthlyPay', ABOVE_STATUTORY),
  '3.4.3-short-term': {
    ...rule(
      'Keine kurzfristige Beschäftigung',
      'contractKind',
      'auch kurzfristige Beschäftigung ist geringfügig, hier aber nicht gemeint; nur ein Hinweis',
    ),
    told: notShortTerm,
  },
  '3.5-check': rule('Eignungsprüfung', 'suitabilityCheckMeans', 'in geeigneter Weise zu prüfen'),
  '3.5-no-findings': rule(
    'Kein Tätigkeitsausschluss',
    'suitabilityFindings exclusionDecision exclusionDecidedOn',
    'Prüfung in geeigneter Weise; bei Erkenntnissen entscheidet eine Person, am Tag der Prüfung oder später',
  ),
  '3.5-not-excluded': rule(
    'Kein Ausschluss durch Entscheidung einer Person',
    'exclusionDecision',
    'wen eine Person ausgeschlossen hat, der darf nicht eingesetzt werden, bis eine Person anders entscheidet',
  ),
};
