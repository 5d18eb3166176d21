import type { Decision, Finding } from '../../../domain/decision';
import { decisionLabel, findingSentence, NEAREST_FIX, nearestFixSentence, partLabels } from '../../../texts/decision';
import { factLabel } from '../../../texts/fact-label';
import { findingLabel, findingMark, findingStanding, PERSON_DECIDES } from '../../../texts/finding-label';
import { EMPLOYMENT, FILE } from '../../../texts/pages';
import { receiptPairs } from '../../../texts/receipt';
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

interface DecisionSectionProps {
  readonly decision: Decision | null;
  /** Where missing facts are handed in; left out where the page only shows. */
  readonly supplementPath?: string;
  /** What stands there before there is a decision. */
  readonly none?: string;
}

/** What the rules found: result, what is missing, amount, each finding in the guideline's order, and on what it rests. */
export function DecisionSection({ decision, supplementPath, none = EMPLOYMENT.noDecision }: DecisionSectionProps) {
  return (
    <section class="fw-section" aria-labelledby="pruefergebnis">
      <h2 class="kern-heading-medium" id="pruefergebnis">
        {EMPLOYMENT.decision}
      </h2>
      {decision === null ? (
        <p class="kern-body">{none}</p>
      ) : (
        <Result decision={decision} supplementPath={supplementPath} />
      )}
    </section>
  );
}

function Result({ decision, supplementPath }: { decision: Decision; supplementPath: string | undefined }) {
  return (
    <>
      <p class="fw-outcome">
        <Badge tone={TONES[decision.outcome]} label={decisionLabel(decision)} />
      </p>
      {partLabels(decision).map(([, label]) => (
        <p class="kern-body">{label}</p>
      ))}
      <p class="kern-body kern-body--small kern-body--muted">{FILE.decisionNotes[decision.subject]}</p>
      <NearestFix decision={decision} />
      <Missing facts={decision.missing} supplementPath={supplementPath} />
      {decision.subject === 'employment' ? <AmountSection decision={decision} /> : null}
      <h3 class="kern-heading-small">{EMPLOYMENT.findings}</h3>
      <ul class="fw-findings">
        {decision.findings.map((finding) => (
          <FindingLine finding={finding} />
        ))}
      </ul>
      {decision.missing.length > 0 ? null : <SupplementLink path={supplementPath} />}
      <Receipt decision={decision} />
    </>
  );
}

function Missing({ facts, supplementPath }: { facts: readonly string[]; supplementPath: string | undefined }) {
  if (facts.length === 0) return null;
  return (
    <div class="fw-missing">
      <h3 class="kern-heading-small">{EMPLOYMENT.missing}</h3>
      <ul class="kern-list kern-list--bullet kern-list--small">
        {facts.map((fact) => (
          <li>{factLabel(fact)}</li>
        ))}
      </ul>
      <SupplementLink path={supplementPath} />
    </div>
  );
}

function SupplementLink({ path }: { path: string | undefined }) {
  return path === undefined ? null : <LinkButton label={EMPLOYMENT.supplement} href={path} />;
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
