import { Hono } from 'hono';
import {
  type ContentsEntry,
  type ContentsSection,
  type GuidelineContents,
  guidelineContents,
} from '../../../client/guideline/guideline-contents';
import { coverageSummary } from '../../../texts/coverage/coverage';
import { GUIDELINE } from '../../../texts/pages';
import { coverageWords, validitySentence } from '../../../texts/pages/guideline';
import { DataTable } from '../kern/data-table';
import { TextLink } from '../kern/text-link';
import { answerPage, type PageDependencies } from '../page-answer';
import { provisionPath } from '../sections';
import { editionQuery } from './edition-query';
import { TitleSection } from './ledger-section';

/** `/richtlinie`: the guideline's passages in its order and how much of each is carried out; `?fassung=` names a version. */
export function guidelinePage(deps: PageDependencies): Hono {
  const routes = new Hono();
  routes.get('/', (context) => {
    const edition = context.req.query('fassung');
    const contents = guidelineContents(edition);
    const content = (
      <>
        <h1 class="kern-heading-large">{GUIDELINE.heading(contents.version)}</h1>
        <Lead contents={contents} />
        <TitleSection rows={contents.rows} />
        {contents.sections.map((section) => (
          <SectionContents section={section} query={editionQuery(edition)} />
        ))}
      </>
    );
    return answerPage(context, deps, { title: GUIDELINE.title, section: 'guideline', content });
  });
  return routes;
}

function Lead({ contents: { title, validity, coverage } }: { contents: GuidelineContents }) {
  return (
    <div class="fw-lead">
      <p class="kern-body">{title}</p>
      <p class="kern-body">{validitySentence(validity)}</p>
      <p class="kern-body">{GUIDELINE.lead(coverageSummary(coverage))}</p>
    </div>
  );
}

function SectionContents({ section, query }: { section: ContentsSection; query: string }) {
  const id = `paragraph-${section.number}`;
  return (
    <section class="fw-section fw-contents" aria-labelledby={id}>
      <h2 class="kern-heading-medium" id={id}>
        {GUIDELINE.section(section.number, section.title)}
      </h2>
      <DataTable
        caption={GUIDELINE.contents(section.number)}
        columns={GUIDELINE.contentsColumns}
        rows={section.entries.map((entry) => ({ cells: entryCells(entry, query) }))}
      />
    </section>
  );
}

function entryCells({ provision, title, opening, coverage }: ContentsEntry, query: string) {
  return [
    <TextLink href={`${provisionPath(provision)}${query}`}>{GUIDELINE.number(provision)}</TextLink>,
    title === null ? opening : <strong>{title}</strong>,
    coverageWords(coverage),
  ];
}
