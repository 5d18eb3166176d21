import type { DutyKind } from '../../../domain/duty';
import { kindLabel } from '../../../texts/vocabulary';

/** How binding a duty is, by shape and word: a solid frame for the guideline's date, a clock for "unverzüglich", a dashed frame for the house's own. */
export function DutyKindMark({ kind }: { kind: DutyKind }) {
  return (
    <span class={`fw-kind fw-kind--${kind}`}>
      <KindShape kind={kind} />
      {kindLabel(kind)}
    </span>
  );
}

function KindShape({ kind }: { kind: DutyKind }) {
  return (
    <svg class="fw-kind__shape" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      {kind === 'prompt' ? (
        <path d="M8 1.5a6.5 6.5 0 1 1-4.6 1.9M8 4.5V8l2.5 1.8" fill="none" stroke="currentColor" stroke-width="1.6" />
      ) : (
        <rect
          x="2"
          y="2"
          width="12"
          height="12"
          rx="2"
          fill={kind === 'statutory' ? 'currentColor' : 'none'}
          stroke="currentColor"
          stroke-width="1.6"
          stroke-dasharray={kind === 'internal' ? '2.4 1.8' : undefined}
        />
      )}
    </svg>
  );
}
