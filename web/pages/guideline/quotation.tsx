import type { PassageBlock, ProvisionView } from '../../../client/guideline/view-provision';
import { GUIDELINE } from '../../../texts/pages';
import { provisionName } from '../../../texts/pages/guideline';
import { TextLink } from '../kern/text-link';
import { provisionPath } from '../sections';

/** The passage in the guideline's own words, with the letters or numbers into which it is divided. */
export function Quotation({ view, query }: { view: ProvisionView; query: string }) {
  return (
    <figure class="fw-quote">
      <blockquote>
        <Blocks blocks={view.blocks} />
        {view.parts.map(({ provision, title, blocks }) => (
          <>
            <p class="kern-body fw-quote__part">
              <TextLink href={`${provisionPath(provision)}${query}`}>{GUIDELINE.part(provision)}</TextLink>
              {title === null ? null : <strong> {title}</strong>}
            </p>
            <Blocks blocks={blocks} />
          </>
        ))}
      </blockquote>
      <figcaption class="kern-body kern-body--small kern-body--muted">
        {GUIDELINE.source(provisionName(view.provision), view.version)}
      </figcaption>
    </figure>
  );
}

function Blocks({ blocks }: { blocks: readonly PassageBlock[] }) {
  return (
    <>
      {blocks.map((block) =>
        block.kind === 'paragraph' ? (
          <p class="kern-body">{block.text}</p>
        ) : (
          <ul class="kern-body">
            {block.items.map((item) => (
              <li>{item}</li>
            ))}
          </ul>
        ),
      )}
    </>
  );
}
