import type { EntityView } from '../../../client/entities/entities';
import type { HistoryEntry, ListedDelivery } from '../../../client/fristwerk';
import type { LegalDate } from '../../../domain/legal-date';
import { entityLabel } from '../../../texts/entity-words';
import { EMPLOYMENT, FILE } from '../../../texts/pages';
import { VOIDED_FILE } from '../../../texts/records';
import { DecisionSection } from '../employment/decision-section';
import { DutySection } from '../employment/duty-section';
import { Timeline } from '../employment/timeline';
import { Facts } from '../kern/facts';
import { historyApiPath } from '../sections';
import { personName } from '../staff/person-name';
import { ChecklistSection } from './checklist-section';
import { EntriesSection } from './entries-section';
import { MailsSection } from './mails-section';
import { StandingSection } from './standing-section';

interface FileContentProps {
  readonly view: EntityView;
  /** Null while the engine is away. */
  readonly entries: readonly HistoryEntry[] | null;
  readonly mails: readonly ListedDelivery[];
  readonly today: LegalDate;
}

/** Any file: what was decided, what is owed and ticked off, what was recorded and sent, what happened. */
export function FileContent({ view, entries, mails, today }: FileContentProps) {
  const { entityType, reference, duties } = view;
  const historyPath = historyApiPath(entityType, reference);
  return (
    <>
      <h1 class="kern-heading-large">{FILE.heading(entityType, reference)}</h1>
      <FileFacts view={view} />
      <DecisionSection decision={view.decision} none={FILE.noDecision} />
      <section class="fw-section" aria-labelledby="pflichten">
        <h2 class="kern-heading-medium" id="pflichten">
          {EMPLOYMENT.duties}
        </h2>
        {duties.length === 0 ? <p class="kern-body">{EMPLOYMENT.noDuties}</p> : null}
        {duties.map((duty) => (
          <DutySection duty={duty} today={today} />
        ))}
      </section>
      <ChecklistSection checklist={view.checklist} />
      <StandingSection standing={view.standing} />
      <EntriesSection events={view.events} entity={entityType} />
      <MailsSection mails={mails} />
      <Timeline entries={entries} historyPath={historyPath} rawPath={`${historyPath}/raw`} />
    </>
  );
}

function FileFacts({ view: { entityType, voided, organisation, person, duties } }: { view: EntityView }) {
  const open = duties.filter(({ status }) => status === 'open').length;
  const overdue = duties.filter((duty) => duty.overdue).length;
  return (
    <Facts
      pairs={[
        [FILE.kind, entityLabel(entityType)],
        [EMPLOYMENT.person, person === null ? '' : personName(person)],
        [FILE.organisation, organisation.name],
        [FILE.duties, voided ? VOIDED_FILE : FILE.standing(open, overdue)],
      ]}
    />
  );
}
