import type { EntityType } from '../../domain/case-event';
import { FristwerkError } from '../../domain/errors';
import type { Provision } from '../../domain/guideline';
import type { Party } from '../../domain/party';
import type { DutyPeriod } from '../../rules/duties/duty-row';
import type { Guideline } from '../../rules/guideline/guideline';
import type { Passage } from '../../rules/guideline/guideline-text';
import { type Edition, editionOf, guidelineToRead } from './edition';
import { type ProvisionPeriod, periodsAt } from './provision-periods';
import { type ProvisionReading, readingsAt } from './provision-readings';
import { type CoveredRow, coveredRow } from './view-coverage';

export type { PassageBlock } from '../../rules/guideline/guideline-text';

/** A duty that a passage gives rise to. */
export interface ProvisionDuty {
  readonly id: string;
  readonly entity: EntityType;
  readonly bearer: Party;
  readonly addressee: Party;
  readonly period: DutyPeriod;
}

/** A passage with all that Fristwerk makes of it. */
export interface ProvisionView extends Edition, Passage {
  /** Passage of which this is a part: `3.2` of `3.2 c`. */
  readonly parent: Provision | null;
  /** Its letters or numbers, each in its own words: `3.3.1` … `3.3.5` of `3.3`. */
  readonly parts: readonly Passage[];
  /** Its rows of the coverage ledger, without those of its parts. */
  readonly rows: readonly CoveredRow[];
  readonly readings: readonly ProvisionReading[];
  readonly duties: readonly ProvisionDuty[];
  readonly periods: readonly ProvisionPeriod[];
  readonly previous: Provision | null;
  readonly next: Provision | null;
}

/**
 * A passage by its number, with or without blanks (`3.2 c`, `3.2c`), in a version of the guideline or the latest.
 * @throws NOT_FOUND for a passage or version that does not exist
 */
export function viewProvision(provision: string, version?: string): ProvisionView {
  return viewOf(guidelineToRead(version), provision);
}

/** A passage of a guideline by its number. @throws NOT_FOUND */
export function viewOf(guideline: Guideline, asked: string): ProvisionView {
  const { provisions, text, coverage } = guideline;
  const place = provisions.findIndex((provision) => withoutBlanks(provision) === withoutBlanks(asked));
  const passage = text.get(provisions[place] ?? '');
  if (passage === undefined) throw new FristwerkError('NOT_FOUND', { value: asked });
  const { provision } = passage;
  const duties = dutiesAt(guideline, provision);
  return {
    ...editionOf(guideline),
    ...passage,
    parent: parentOf(provision, provisions),
    parts: [...text.values()].filter((part) => parentOf(part.provision, provisions) === provision),
    rows: coverage.filter((row) => row.provision === provision).map(coveredRow),
    readings: readingsAt(guideline, provision),
    duties,
    periods: periodsAt(guideline, provision, duties),
    previous: provisions[place - 1] ?? null,
    next: provisions[place + 1] ?? null,
  };
}

const withoutBlanks = (provision: string) => provision.replace(/\s/g, '').toLowerCase();

function parentOf(provision: Provision, provisions: readonly Provision[]): Provision | null {
  const parent = provision.replace(/( [a-z]|\.\d+)$/, '');
  return parent !== provision && provisions.includes(parent) ? parent : null;
}

function dutiesAt({ duties }: Guideline, provision: Provision): readonly ProvisionDuty[] {
  return (Object.keys(duties) as EntityType[]).flatMap((entity) =>
    duties[entity]
      .filter((row) => row.provision === provision)
      .map(({ id, bearer, addressee, period }) => ({ id, entity, bearer, addressee, period })),
  );
}
