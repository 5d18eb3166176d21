import type { EntityView } from '../../../client/entities/entities';
import { standingSentences } from '../../../client/standing-sentences';
import { derivationLine } from '../../../texts/decision';
import { EMPLOYMENT, FILE } from '../../../texts/pages';

/** What only this kind of file has: consent and deletion, release and reduction, forms; nothing where it has nothing. */
export function StandingSection({ standing }: { standing: EntityView['standing'] }) {
  const sentences = standingSentences(standing);
  if (sentences.length === 0) return null;
  return (
    <section class="fw-section" aria-labelledby="stand">
      <h2 class="kern-heading-medium" id="stand">
        {FILE.beside}
      </h2>
      <ul class="kern-list kern-list--bullet">
        {sentences.map((sentence) => (
          <li class="kern-body">{sentence}</li>
        ))}
      </ul>
      <Derivation proposed={standing.absence?.proposed ?? null} />
    </section>
  );
}

/** The way to the amount proposed; what is missing stands in its sentence. */
function Derivation({ proposed }: { proposed: NonNullable<EntityView['standing']['absence']>['proposed'] }) {
  if (proposed === null || proposed.amount === null) return null;
  return (
    <ol class="fw-derivation" aria-label={EMPLOYMENT.derivation}>
      {proposed.derivation.map((step) => (
        <li class="kern-body kern-body--small">{derivationLine(step)}</li>
      ))}
    </ol>
  );
}
