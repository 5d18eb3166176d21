import type { EntityView } from '../../../client/entities/entities';
import { dayOf } from '../../../domain/instant';
import type { LegalDate } from '../../../domain/legal-date';
import { precautionLine } from '../../../texts/duty-dates';
import { dutyMark } from '../../../texts/duty-marks';
import { formatDate } from '../../../texts/format';
import { EMPLOYMENT } from '../../../texts/pages';
import { dutyLabel, dutyParties } from '../../../texts/vocabulary';
import type { Person } from '../../dependencies';
import { DueDay } from '../duties/due-day';
import { DutyKindMark } from '../duties/duty-kind';
import { dutyState } from '../duties/duty-state';
import type { FormState } from '../forms/form-state';
import { Badge } from '../kern/badge';
import { Facts } from '../kern/facts';
import { TextLink } from '../kern/text-link';
import { documentPath, dutyAnchor, employmentPath, exemptionPath, suitabilityPath } from '../sections';
import { CountingSection } from './counting-section';
import { proofFields } from './proof-fields';
import { ProofForm } from './proof-form';

type ShownDuty = EntityView['duties'][number];

interface DutySectionProps {
  readonly duty: ShownDuty;
  readonly today: LegalDate;
  /** What is recorded on the page itself; left out where it only shows. */
  readonly recording?: Recording;
}

interface Recording {
  readonly reference: string;
  readonly people: readonly Person[];
  /** The form of this duty's proof: blank, or as it was sent with its faults. */
  readonly form: FormState;
}

/** One duty: by when, who to whom, why then, and what closes it. */
export function DutySection({ duty, today, recording }: DutySectionProps) {
  const state = dutyState(duty, today);
  const label = dutyLabel(duty.id);
  // Somebody else may have closed the duty meanwhile: what was typed is shown all the same.
  const isRefused = recording !== undefined && recording.form.faults.length > 0;
  return (
    <article class="fw-duty" id={dutyAnchor(duty.id)} tabindex={-1}>
      <header class="fw-duty__head">
        <h3 class="kern-heading-small">{label.title}</h3>
        <div class="fw-duty__marks">
          <DutyKindMark kind={duty.kind} />
          <Badge tone={state.tone} label={state.label} />
        </div>
      </header>
      <DutyFacts duty={duty} today={today} />
      {duty.receipt === undefined ? null : <CountingSection receipt={duty.receipt} provision={duty.provision} />}
      {recording !== undefined && mayBeExempt(duty) ? (
        <TextLink href={exemptionPath(recording.reference)}>{EMPLOYMENT.exemption}</TextLink>
      ) : null}
      <details class="kern-accordion" open={isRefused}>
        <summary class="kern-accordion__header">
          <span class="kern-title kern-title--small">{EMPLOYMENT.closes}</span>
        </summary>
        <div class="kern-accordion__body">
          <p class="kern-body kern-body--small">{label.closedBy}</p>
          {recording === undefined ? null : <Closing duty={duty} recording={recording} isRefused={isRefused} />}
        </div>
      </details>
    </article>
  );
}

interface ClosingProps {
  readonly duty: ShownDuty;
  readonly recording: Recording;
  readonly isRefused: boolean;
}

function Closing({ duty, recording: { reference, people, form }, isRefused }: ClosingProps) {
  return (
    <>
      {isCheck(duty) && duty.status === 'open' ? (
        <TextLink href={suitabilityPath(reference)}>{EMPLOYMENT.suitability}</TextLink>
      ) : null}
      {hasProof(duty) && (duty.status === 'open' || isRefused) ? (
        <ProofForm form={form} action={proofPath(reference, duty.id)} dutyId={duty.id} people={people} />
      ) : null}
    </>
  );
}

/** 3.3.3 waives the requalification of whoever was employed in the field before. */
function mayBeExempt({ id, status }: ShownDuty): boolean {
  return id === '3.3.2-requalification-begun' && status === 'open';
}

/** 3.5: a check is a fact on the person and handed in as such. */
function isCheck({ provision }: ShownDuty): boolean {
  return provision === '3.5';
}

/** Whether a proof of its own closes the duty. */
function hasProof({ id }: ShownDuty): boolean {
  return proofFields(id).length > 0;
}

/** Where the proof of a duty is sent. */
export function proofPath(reference: string, dutyId: string): string {
  return `${employmentPath(reference)}/nachweise/${encodeURIComponent(dutyId)}`;
}

function DutyFacts({ duty, today }: { duty: ShownDuty; today: LegalDate }) {
  const { fulfilment, nextRung, extensions = [], suspensions = [] } = duty;
  return (
    <Facts
      pairs={[
        [dueName(duty), <DueDay duty={duty} today={today} />],
        [EMPLOYMENT.owed, dutyParties(duty)],
        [EMPLOYMENT.owedBy, duty.owner ?? duty.owedBy ?? ''],
        [EMPLOYMENT.why, dutyLabel(duty.id).why],
        [EMPLOYMENT.extended, extensions.map(({ from, to }) => EMPLOYMENT.extension(from, to)).join('; ')],
        [EMPLOYMENT.suspended, suspensions.map(({ from, to }) => EMPLOYMENT.rest(from, to)).join('; ')],
        [EMPLOYMENT.precaution, dutyMark(duty) ?? (duty.status === 'open' ? precautionLine(duty, today) : '')],
        [EMPLOYMENT.nextReminder, nextRung === undefined ? '' : formatDate(dayOf(nextRung.at))],
        [
          EMPLOYMENT.proofName,
          fulfilment?.documentId === undefined ? (
            ''
          ) : (
            <TextLink href={documentPath(fulfilment.documentId)}>{EMPLOYMENT.proofDocument}</TextLink>
          ),
        ],
      ]}
    />
  );
}

function dueName({ fulfilment, kind }: ShownDuty): string {
  if (fulfilment !== undefined) return EMPLOYMENT.fulfilled;
  return kind === 'prompt' ? EMPLOYMENT.prompt : EMPLOYMENT.due;
}
