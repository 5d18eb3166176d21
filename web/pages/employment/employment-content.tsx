import type { EmploymentView, HistoryEntry } from '../../../client/fristwerk';
import type { LegalDate } from '../../../domain/legal-date';
import { EMPLOYMENT, HIRE } from '../../../texts/pages';
import type { Person } from '../../dependencies';
import { ErrorSummary } from '../forms/error-summary';
import type { FormState } from '../forms/form-state';
import { Alert } from '../kern/alert';
import { Facts } from '../kern/facts';
import { TextLink } from '../kern/text-link';
import { entriesPath, supplementPath } from '../sections';
import { personName } from '../staff/person-name';
import { DecisionSection } from './decision-section';
import { DutySection } from './duty-section';
import { proofFields } from './proof-fields';
import { Timeline } from './timeline';

/** Words over the page after something was recorded, by the value of `erfasst` in the address. */
const CONFIRMATIONS: Readonly<Record<string, { title: string; help: string }>> = {
  einstellung: { title: HIRE.done, help: HIRE.doneHelp },
  nachweis: { title: EMPLOYMENT.proofDone, help: EMPLOYMENT.proofDoneHelp },
  qualifikation: { title: HIRE.supplement.done, help: HIRE.supplement.doneHelp },
};

interface EmploymentContentProps {
  readonly view: EmploymentView;
  /** Null while the engine is away. */
  readonly entries: readonly HistoryEntry[] | null;
  readonly today: LegalDate;
  readonly people: readonly Person[];
  readonly formOf: (dutyId: string) => FormState;
  readonly recorded: string;
}

/** One employment: what was decided, what is owed, what happened. */
export function EmploymentContent({ view, entries, today, people, formOf, recorded }: EmploymentContentProps) {
  const open = view.duties.filter(({ status }) => status === 'open').length;
  const overdue = view.duties.filter((duty) => duty.overdue).length;
  const forms = view.duties.map(({ id }) => [id, formOf(id)] as const);
  return (
    <>
      <h1 class="kern-heading-large">{EMPLOYMENT.heading(view.reference, open, overdue)}</h1>
      <Confirmation recorded={recorded} />
      {forms.map(([id, form]) => (
        <ErrorSummary form={form} hasField={(name) => hasProofField(id, name)} />
      ))}
      <Facts
        pairs={[
          [EMPLOYMENT.person, personName(view.person)],
          [EMPLOYMENT.provider, view.organisation.name],
        ]}
      />
      <DecisionSection decision={view.decision} supplementPath={supplementPath(view.reference)} />
      <section class="fw-section" aria-labelledby="pflichten">
        <h2 class="kern-heading-medium" id="pflichten">
          {EMPLOYMENT.duties}
        </h2>
        {view.duties.length === 0 ? <p class="kern-body">{EMPLOYMENT.noDuties}</p> : null}
        {view.duties.map((duty) => (
          <DutySection
            duty={duty}
            today={today}
            recording={{ reference: view.reference, people, form: formOf(duty.id) }}
          />
        ))}
      </section>
      <TextLink href={entriesPath(view.reference)}>{EMPLOYMENT.entries}</TextLink>
      <Timeline entries={entries} rawPath={`/api/v1/employments/${encodeURIComponent(view.reference)}/history/raw`} />
    </>
  );
}

function Confirmation({ recorded }: { recorded: string }) {
  const words = Object.hasOwn(CONFIRMATIONS, recorded) ? CONFIRMATIONS[recorded] : undefined;
  if (words === undefined) return null;
  return (
    <Alert tone="success" title={words.title}>
      <p class="kern-body">{words.help}</p>
    </Alert>
  );
}

function hasProofField(dutyId: string, name: string): boolean {
  return name === 'actor' || name === 'document' || proofFields(dutyId).some((field) => field.name === name);
}
