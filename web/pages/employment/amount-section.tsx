import type { Decision } from '../../../domain/decision';
import { derivationLine } from '../../../texts/decision';
import { formatMoney } from '../../../texts/format';
import { EMPLOYMENT } from '../../../texts/pages';

/** The yearly amount with the way to it; a rate that the text does not name is marked. */
export function AmountSection({ decision: { amount, outcome } }: { decision: Pick<Decision, 'amount' | 'outcome'> }) {
  return (
    <>
      <h3 class="kern-heading-small">{EMPLOYMENT.amount}</h3>
      {amount === null ? (
        <p class="kern-body kern-body--small">{EMPLOYMENT.noAmount(outcome)}</p>
      ) : (
        <Derived amount={amount} />
      )}
    </>
  );
}

function Derived({ amount }: { amount: NonNullable<Decision['amount']> }) {
  return (
    <div class="fw-amount">
      <p class="fw-amount__sum">
        {formatMoney(amount.perYear)}
        {amount.inferred ? <span class="fw-inferred">{EMPLOYMENT.inferred}</span> : null}
      </p>
      <p class="kern-body kern-body--small">{EMPLOYMENT.amountNote}</p>
      {amount.inferred ? <p class="kern-body kern-body--small">{EMPLOYMENT.inferredNote}</p> : null}
      <ol class="fw-derivation" aria-label={EMPLOYMENT.derivation}>
        {amount.derivation.map((step) => (
          <li class="kern-body kern-body--small">{derivationLine(step)}</li>
        ))}
      </ol>
    </div>
  );
}
