import { Hono } from 'hono';
import type { ListedDuty } from '../../../client/fristwerk';
import type { LegalDate } from '../../../domain/legal-date';
import { parseInput } from '../../../domain/validation';
import { DUTIES } from '../../../texts/pages';
import { dutyLabel, partyLabel } from '../../../texts/vocabulary';
import { dutyFilter, dutyFilterSchema } from '../../duty-filter';
import { asRefusal } from '../../refusals';
import { ErrorSummary } from '../forms/error-summary';
import { type FormFields, inputOf, typedValues } from '../forms/form-fields';
import type { FormState } from '../forms/form-state';
import { Badge } from '../kern/badge';
import { LinkButton } from '../kern/button';
import { DataTable } from '../kern/data-table';
import { EmptyState } from '../kern/empty-state';
import { TextLink } from '../kern/text-link';
import { answerPage, type PageDependencies } from '../page-answer';
import { dutyPath } from '../sections';
import { ReferenceLink } from '../staff/reference-link';
import { DueDay } from './due-day';
import { DutyKindMark } from './duty-kind';
import { dutyState } from './duty-state';
import { EVERY_STATUS, FilterForm } from './filter-form';
import { countDuties } from './week';

const FIELDS: FormFields = { status: 'text', bearer: 'text', dueBefore: 'date' };

/** `/fristen`: what is owed by when, sorted by due day; only what is open unless the address asks otherwise. */
export function dutiesPage(deps: PageDependencies): Hono {
  const routes = new Hono();
  routes.get('/', async (context) => {
    const values = { status: 'open', ...typedValues(context.req.query(), FIELDS) };
    const { form, listed } = await chosen(deps, values);
    const counts = countDuties(await deps.fristwerk.duties({ status: 'open' }), deps.today());
    const heading = DUTIES.heading(counts.thisWeek, counts.overdue, counts.prompt);
    const content = (
      <>
        <h1 class="kern-heading-large">{heading}</h1>
        <ErrorSummary form={form} hasField={(name) => name in FIELDS} />
        <FilterForm form={form} />
        {listed.length === 0 ? <NoDuties /> : <DutyTable duties={listed} today={deps.today()} />}
      </>
    );
    return answerPage(
      context,
      deps,
      { title: DUTIES.title, section: 'duties', content },
      form.faults.length > 0 ? 422 : 200,
    );
  });
  return routes;
}

async function chosen(
  deps: PageDependencies,
  values: Readonly<Record<string, string>>,
): Promise<{ form: FormState; listed: readonly ListedDuty[] }> {
  const asked = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== EVERY_STATUS));
  try {
    const filter = dutyFilter(parseInput(dutyFilterSchema, inputOf(asked, FIELDS)));
    return { form: { id: 'filter', values, faults: [] }, listed: await deps.fristwerk.duties(filter) };
  } catch (error) {
    const refusal = asRefusal(error);
    if (refusal.code !== 'INVALID_INPUT') throw error;
    return { form: { id: 'filter', values, faults: refusal.faults }, listed: [] };
  }
}

function DutyTable({ duties, today }: { duties: readonly ListedDuty[]; today: LegalDate }) {
  return (
    <section aria-label={DUTIES.caption}>
      <p class="kern-body fw-count">{DUTIES.listed(duties.length)}</p>
      <DataTable
        caption={DUTIES.caption}
        columns={DUTIES.columns}
        rows={duties.map((listed) => dutyRow(listed, today))}
      />
    </section>
  );
}

function dutyRow({ reference, duty }: ListedDuty, today: LegalDate) {
  const state = dutyState(duty, today);
  return {
    cells: [
      <TextLink href={dutyPath(reference, duty.id)}>{dutyLabel(duty.id).title}</TextLink>,
      <DueDay duty={duty} today={today} />,
      <DutyKindMark kind={duty.kind} />,
      <Badge tone={state.tone} label={state.label} />,
      partyLabel(duty.bearer),
      <ReferenceLink reference={reference} />,
    ],
  };
}

function NoDuties() {
  return (
    <EmptyState title={DUTIES.empty} help={DUTIES.emptyHelp}>
      <LinkButton label={DUTIES.hire} icon="add" href="/personal/einstellen" />
    </EmptyState>
  );
}
