import { Hono } from 'hono';
import type { EmploymentView } from '../../../client/fristwerk';
import type { LegalDate } from '../../../domain/legal-date';
import { STAFF } from '../../../texts/pages';
import { outcomeLabel } from '../../../texts/vocabulary';
import { DueDay } from '../duties/due-day';
import { LinkButton } from '../kern/button';
import { DataTable } from '../kern/data-table';
import { EmptyState } from '../kern/empty-state';
import { answerPage, type PageDependencies } from '../page-answer';
import { personName } from './person-name';
import { ReferenceLink } from './reference-link';

/** `/personal`: every employment with its result and its next date. */
export function staffPage(deps: PageDependencies): Hono {
  const routes = new Hono();
  routes.get('/', async (context) => {
    const employments = await deps.fristwerk.employments();
    const content = (
      <>
        <div class="fw-title-line">
          <h1 class="kern-heading-large">{STAFF.heading(employments.length)}</h1>
          <LinkButton label={STAFF.hire} look="primary" icon="add" href="/personal/einstellen" />
        </div>
        {employments.length === 0 ? (
          <EmptyState title={STAFF.empty} help={STAFF.emptyHelp} />
        ) : (
          <DataTable
            caption={STAFF.caption}
            columns={STAFF.columns}
            rows={employments.map((one) => staffRow(one, deps.today()))}
          />
        )}
      </>
    );
    return answerPage(context, deps, { title: STAFF.title, section: 'staff', content });
  });
  return routes;
}

function staffRow(view: EmploymentView, today: LegalDate) {
  return {
    cells: [
      <ReferenceLink reference={view.reference} />,
      personName(view.person),
      view.organisation.name,
      view.decision === null ? STAFF.noDecision : outcomeLabel(view.decision.outcome),
      <NextDue view={view} today={today} />,
      openDuties(view),
    ],
  };
}

function NextDue({ view, today }: { view: EmploymentView; today: LegalDate }) {
  const dated = view.duties.filter(({ status, due }) => status === 'open' && due !== undefined);
  const [next] = dated.toSorted((a, b) => (a.due ?? '').localeCompare(b.due ?? ''));
  return next === undefined ? <span>{STAFF.noDeadline}</span> : <DueDay duty={next} today={today} />;
}

function openDuties(view: EmploymentView): string {
  const open = view.duties.filter(({ status }) => status === 'open').length;
  const overdue = view.duties.filter((duty) => duty.overdue).length;
  return STAFF.openDuties(open, overdue);
}
