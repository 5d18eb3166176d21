import type { DeadlineReceipt } from '../../../domain/duty';
import { countingSentence, differingReadings, otherReadingSentence } from '../../../texts/counting';
import { EMPLOYMENT } from '../../../texts/pages';
import { CountingStrip } from './counting-strip';

/** Why a statutory duty is due on its day, and in grey each reading that would end on another one. */
export function CountingSection({ receipt, provision }: { receipt: DeadlineReceipt; provision: string }) {
  return (
    <div class="fw-counting">
      <h4 class="kern-title kern-title--small">{EMPLOYMENT.counting}</h4>
      <CountingStrip counting={receipt} label={EMPLOYMENT.countingStrip} />
      <p class="kern-body kern-body--small">{countingSentence(receipt, provision)}</p>
      {differingReadings(receipt).map((other) => (
        <div class="fw-other-reading">
          <CountingStrip counting={other} label={EMPLOYMENT.otherReading} />
          <p class="kern-body kern-body--small">{otherReadingSentence(other, receipt)}</p>
        </div>
      ))}
    </div>
  );
}
