import { factValue } from '../facts';
import { type RuleText, rule } from './rule-words';

/** 4.1: an absence of more than six weeks is released for the six weeks all the same. */
const releasedForAll: RuleText['told'] = ({ status, provision, compared }) => {
  const days = compared.find(({ fact }) => fact === 'expectedDays');
  if (status !== 'notFulfilled' || days === undefined) return undefined;
  const expected = factValue('expectedDays', days.actual);
  return `Freistellung für die ganze voraussichtliche Dauer (${expected}): bei Urlaub und Krankheit nur bis zum 42. Tag (Ziffer ${provision})`;
};

/** 4.1, 4.2: release, replacement, reduction. */
export const ABSENCE: Readonly<Record<string, RuleText>> = {
  '4.1-justified-exception': rule(
    'Ununterbrochene Dienstleistung',
    'serviceGapOpen exceptionFoundJustified',
    'eine Abweichung ist nur in begründeten Ausnahmefällen gestattet; darüber entscheidet eine Person',
  ),
  '4.1-released': {
    ...rule(
      'Freistellung bei Urlaub und Krankheit',
      'absenceReason expectedDays',
      'freigestellt ist der Verband bei Urlaub und Krankheit bis zu sechs Wochen, der 42. Tag eingeschlossen',
    ),
    told: releasedForAll,
  },
  '4.1-six-weeks-in-twelve-months': rule(
    'Sechs Wochen in zwölf Monaten',
    'absenceDaysInTwelveMonths absenceReason',
    'zusammengezählt bis zu 42 Tage; bei mehr entscheidet eine Person (Auslegung Q28)',
  ),
  '4.2-replacement-suitable': rule(
    'Ersatzpersonal nach den Anforderungen der Richtlinie',
    'replacementProposed replacementOutcome',
    'Ersatzpersonal muss den Anforderungen der Richtlinie entsprechen',
  ),
  '4.2-reduction': rule(
    'Keine Kürzung der Personalkosten',
    'replacementImpossible sickPayEnded reductionArises reductionDecided',
    'ist bei einem Ausfall von mehr als sechs Wochen kein Ersatz möglich und entfällt die gesetzliche Lohnfortzahlung, entscheidet eine Person über die Kürzung',
  ),
};
