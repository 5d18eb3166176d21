import { Hono } from 'hono';
import { type ProvisionView, viewProvision } from '../../../client/guideline/view-provision';
import type { Provision } from '../../../domain/guideline';
import { GUIDELINE } from '../../../texts/pages';
import { provisionName } from '../../../texts/pages/guideline';
import { TextLink } from '../kern/text-link';
import { answerPage, type PageDependencies } from '../page-answer';
import { provisionPath } from '../sections';
import { editionQuery } from './edition-query';
import { LedgerSection } from './ledger-section';
import { DutySection, ReadingSection } from './provision-sections';
import { Quotation } from './quotation';

/** `/richtlinie/3.3.2`, `/richtlinie/3.2c`: a passage in its own words and what Fristwerk makes of it; `?fassung=` names a version. */
export function provisionPage(deps: PageDependencies): Hono {
  const routes = new Hono();
  routes.get('/:provision', (context) => {
    const edition = context.req.query('fassung');
    const view = viewProvision(context.req.param('provision'), edition);
    const query = editionQuery(edition);
    const content = (
      <>
        <WayBack view={view} query={query} />
        <h1 class="kern-heading-large">{headingOf(view)}</h1>
        <Place view={view} />
        <Quotation view={view} query={query} />
        <LedgerSection view={view} />
        <DutySection view={view} />
        <ReadingSection view={view} />
        <Turn view={view} query={query} />
      </>
    );
    return answerPage(context, deps, { title: provisionName(view.provision), section: 'guideline', content });
  });
  return routes;
}

function headingOf({ provision, title }: ProvisionView): string {
  const name = provisionName(provision);
  return title === null ? name : `${name}: ${title}`;
}

/** Up to the table of contents, and to the passage of which this is a part. */
function WayBack({ view: { parent }, query }: { view: ProvisionView; query: string }) {
  return (
    <p class="kern-preline fw-way">
      <TextLink href={`/richtlinie${query}`}>{GUIDELINE.back}</TextLink>
      {parent === null ? null : (
        <>
          {` · ${GUIDELINE.partOf} `}
          <TextLink href={`${provisionPath(parent)}${query}`}>{provisionName(parent)}</TextLink>
        </>
      )}
    </p>
  );
}

/** The § under which the passage stands, unless it is that § itself. */
function Place({ view: { provision, section } }: { view: ProvisionView }) {
  if (provision === section.number) return null;
  return <p class="kern-body">{GUIDELINE.section(section.number, section.title)}</p>;
}

function Turn({ view: { previous, next }, query }: { view: ProvisionView; query: string }) {
  return (
    <nav class="fw-turn" aria-label={GUIDELINE.turn}>
      <TurnLink to={previous} query={query} label={GUIDELINE.previous} />
      <TurnLink to={next} query={query} label={GUIDELINE.next} />
    </nav>
  );
}

interface TurnLinkProps {
  readonly to: Provision | null;
  readonly query: string;
  readonly label: (provision: Provision) => string;
}

function TurnLink({ to, query, label }: TurnLinkProps) {
  return to === null ? <span /> : <TextLink href={`${provisionPath(to)}${query}`}>{label(to)}</TextLink>;
}
