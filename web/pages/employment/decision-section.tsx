import type { Decision, Finding } from '../../../domain/decision';
import { findingSentence, NEAREST_FIX, nearestFixSentence } from '../../../texts/decision';
import { factLabel } from '../../../texts/fact-label';
import { findingLabel, findingMark, findingStanding, PERSON_DECIDES } from '../../../texts/finding-label';
import { EMPLOYMENT } from '../../../texts/pages';
import { receiptPairs } from '../../../texts/receipt';
import { outcomeLabel } from '../../../texts/vocabulary';
import type { AlertTone } from '../kern/alert';
import { Badge } from '../kern/badge';
import { LinkButton } from '../kern/button';
import { Facts } from '../kern/facts';
import { AmountSection } from './amount-section';

const TONES: Readonly<Record<Decision['outcome'], AlertTone>> = {
  eligible: 'success',
  eligible_with_obligation: 'warning',
  open: 'info',
  review: 'warning',
  not_eligible: 'danger',
};

/** What the rules found: result, what is missing, amount, each finding in the guideline's order, and on what it rests. */
export function DecisionSection({ decision, supplementPath }: { decision: Decision | null; supplementPath: string }) {
  return (
    <section class="fw-section" aria-labelledby="pruefergebnis">
      <h2 class="kern-heading-medium" id="pruefergebnis">
        {EMPLOYMENT.decision}
      </h2>
      {decision === null ? (
        <p class="kern-body">{EMPLOYMENT.noDecision}</p>
      ) : (
        <Result decision={decision} supplementPath={supplementPath} />
      )}
    </section>
  );
}

function Result({ decision, supplementPath }: { decision: Decision; supplementPath: string }) {
  return (
    <>
      <p class="fw-outcome">
        <Badge tone={TONES[decision.outcome]} label={outcomeLabel(decision.outcome)} />
      </p>
      <p class="kern-body kern-body--small kern-body--muted">{EMPLOYMENT.decisionNote}</p>
      <NearestFix decision={decision} />
      <Missing facts={decision.missing} supplementPath={supplementPath} />
      <AmountSection decision={decision} />
      <h3 class="kern-heading-small">{EMPLOYMENT.findings}</h3>
      <ul class="fw-findings">
        {decision.findings.map((finding) => (
          <FindingLine finding={finding} />
        ))}
      </ul>
      {decision.missing.length > 0 ? null : <LinkButton label={EMPLOYMENT.supplement} href={supplementPath} />}
      <Receipt decision={decision} />
    </>
  );
}

function Missing({ facts, supplementPath }: { facts: readonly string[]; supplementPath: string }) {
  if (facts.length === 0) return null;
  return (
    <div class="fw-missing">
      <h3 class="kern-heading-small">{EMPLOYMENT.missing}</h3>
      <ul class="kern-list kern-list--bullet kern-list--small">
        {facts.map((fact) => (
          <li>{factLabel(fact)}</li>
        ))}
      </ul>
      <LinkButton label={EMPLOYMENT.supplement} href={supplementPath} />
    </div>
  );
}

function NearestFix({ decision }: { decision: Decision }) {
  const fix = nearestFixSentence(decision);
  if (fix === undefined) return null;
  return (
    <p class="kern-body">
      <strong>{NEAREST_FIX}:</strong> {fix}
    </p>
  );
}

function FindingLine({ finding }: { finding: Finding }) {
  return (
    <li class={`fw-finding fw-finding--${findingStanding(finding)}`}>
      <span class="fw-finding__mark" aria-hidden="true">
        {findingMark(finding)}
      </span>
      <span class="kern-body kern-body--small">
        <strong>
          {findingLabel(finding)}
          {finding.personDecides ? `, ${PERSON_DECIDES}` : ''}:
        </strong>{' '}
        {findingSentence(finding)}
      </span>
    </li>
  );
}

function Receipt({ decision: { receipt } }: { decision: Decision }) {
  return (
    <details class="kern-accordion">
      <summary class="kern-accordion__header">
        <span class="kern-title kern-title--small">{EMPLOYMENT.receipt}</span>
      </summary>
      <div class="kern-accordion__body">
        <Facts pairs={receiptPairs(receipt)} />
      </div>
    </details>
  );
}
