import { Hono } from 'hono';
import type { ListedDuty } from '../../../client/fristwerk';
import type { LegalDate } from '../../../domain/legal-date';
import { parseInput } from '../../../domain/validation';
import { DUTIES } from '../../../texts/pages';
import { dutyLabel, partyLabel } from '../../../texts/vocabulary';
import type { Organisation } from '../../dependencies';
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
import { countDuties } from './duty-counts';
import { DutyKindMark } from './duty-kind';
import { dutyState } from './duty-state';
import { EVERY_STATUS, FilterForm } from './filter-form';

const FIELDS: FormFields = { status: 'text', bearer: 'text', dueBefore: 'date' };

/** `/fristen`: what is owed by when, sorted by due day; only what is open unless the address asks otherwise. */
export function dutiesPage(deps: PageDependencies): Hono {
  const routes = new Hono();
  routes.get('/', async (context) => {
    const values = { status: 'open', ...typedValues(context.req.query(), FIELDS) };
    const [{ form, listed }, organisations] = await Promise.all([chosen(deps, values), deps.organisations()]);
    const counts = countDuties(await deps.fristwerk.duties({ status: 'open' }), deps.today());
    const heading = DUTIES.heading(counts.soon, counts.overdue, counts.prompt);
    const content = (
      <>
        <h1 class="kern-heading-large">{heading}</h1>
        <ErrorSummary form={form} hasField={(name) => name in FIELDS} />
        <FilterForm form={form} />
        {listed.length === 0 ? (
          <NoDuties />
        ) : (
          <DutyTable duties={listed} today={deps.today()} organisations={organisations} />
        )}
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

interface DutyTableProps {
  readonly duties: readonly ListedDuty[];
  readonly today: LegalDate;
  readonly organisations: readonly Organisation[];
}

function DutyTable({ duties, today, organisations }: DutyTableProps) {
  const names = new Map(organisations.map(({ id, name }) => [id, name]));
  return (
    <section aria-label={DUTIES.caption}>
      <p class="kern-body fw-count">{DUTIES.listed(duties.length)}</p>
      <DataTable
        caption={DUTIES.caption}
        columns={DUTIES.columns}
        rows={duties.map((listed) => dutyRow(listed, today, names.get(listed.organisation) ?? listed.organisation))}
      />
    </section>
  );
}

function dutyRow({ reference, duty }: ListedDuty, today: LegalDate, provider: string) {
  const state = dutyState(duty, today);
  return {
    cells: [
      <TextLink href={dutyPath(reference, duty.id)}>{dutyLabel(duty.id).title}</TextLink>,
      <DueDay duty={duty} today={today} />,
      <DutyKindMark kind={duty.kind} />,
      <Badge tone={state.tone} label={state.label} />,
      partyLabel(duty.bearer),
      provider,
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
