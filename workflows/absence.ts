import type { AbsenceEventType } from '../domain/absence';
import { runDutyLedger } from './duty-ledger';
import { LEDGER_EVENTS, type Place } from './entity-life';
import type { EntityInput } from './messages';

const EVENTS: Readonly<Record<AbsenceEventType, Place>> = {
  reported: 'first',
  forecastChanged: 'later',
  replacementProposed: 'later',
  replacementStarted: 'later',
  replacementAssessed: 'later',
  replacementEnded: 'later',
  declaredImpossible: 'later',
  impossibilityNoticeSent: 'later',
  impossibilityNoticeReceived: 'later',
  sickPayEnded: 'later',
  costsStated: 'later',
  sickPayNoticeSent: 'later',
  sickPayNoticeReceived: 'later',
  reductionDecided: 'later',
  returned: 'later',
  absenceSumChanged: 'later',
  employmentEnded: 'later',
};

/**
 * The life of one absence: it is reported with a forecast, which may change. For six weeks the provider is released
 * (4.1); towards the seventh a replacement is sought, judged and begins, or is declared impossible (4.2), sick pay ends,
 * a reduction is decided on; one day the person returns, or the employment ends.
 */
export async function absence(input: EntityInput): Promise<void> {
  await runDutyLedger({ entityType: 'absence', events: { ...EVENTS, ...LEDGER_EVENTS } }, input);
}
