import { z } from 'zod';
import { CHANNELS } from '../../domain/duty';
import { FristwerkError } from '../../domain/errors';
import { dateField, identifier, wholeNumber } from '../../domain/fields';
import { dateOf, type LegalDate } from '../../domain/legal-date';
import { parseInput } from '../../domain/validation';
import { dropFrozenFigures, type FrozenKey, freezeFigures } from '../../store/frozen-figures';
import type { Row } from '../../store/schema';
import { requireProvider } from '../actor';
import type { FristwerkDeps } from '../deps';
import type { Entities } from '../entities/entities';
import { findEntity } from '../find-entity';
import type { CommandContext, CommandResult } from '../fristwerk';
import { requirePast } from '../require-past';
import { isRefusal, withRefusalsNoted } from '../send-event';
import { reportBasis } from './annual-reports';
import type { ReportFigures } from './contacts';
import { legalContext } from './count-figures';

/** An annual report that was sent; the addressee left out is the one of the reading (Q23). */
export const annualReportSchema = z.strictObject({
  year: wholeNumber(2000, 2100),
  provider: identifier,
  sentOn: dateField,
  channel: z.enum(CHANNELS),
  to: z.enum(['county', 'granting-authority']).optional(),
});

type Asked = z.output<typeof annualReportSchema>;

/**
 * Freezes the figures of a year and records that they were sent (3.11.3). The figures are frozen before the event is
 * recorded, so that a repeated request says what it said, however the entries changed since; a refusal takes them back.
 */
export async function sendAnnualReport(
  deps: FristwerkDeps,
  entities: Pick<Entities, 'record'>,
  grant: string,
  input: unknown,
  context: CommandContext,
): Promise<CommandResult & { readonly figures: ReportFigures }> {
  const { asked, row, isNew } = await withRefusalsNoted(deps, 'sendAnnualReport', context, grant, async () => {
    const { entity_id: entityId } = await findEntity(deps, grant);
    const asked = await checked(deps, parseInput(annualReportSchema, input));
    const key = { entity_id: entityId, event_id: context.requestId };
    const { frozen: row, isNew } = await freezeFigures(deps.store, key, (within) =>
      figuresRow({ ...deps, store: within }, key, asked, context.actor),
    );
    return { asked, row, isNew };
  });
  const figures = { persons: row.persons, families: row.families, talks: row.talks };
  try {
    return { ...(await entities.record(grant, 'reportSent', { ...asked, figures }, context)), figures };
  } catch (error) {
    if (isNew && isRefusal(error)) await dropFrozenFigures(deps.store, row.entity_id, row.event_id);
    throw error;
  }
}

/** The year is over when it is reported: 3.11.3 speaks of the calendar year before. */
async function checked(deps: FristwerkDeps, asked: Asked): Promise<Required<Asked>> {
  const { year, provider, sentOn } = asked;
  await requireProvider(deps.store, provider);
  const earliest: LegalDate = dateOf(year + 1, 1, 1);
  if (sentOn < earliest)
    throw new FristwerkError('DATE_ORDER', { field: 'sentOn', value: sentOn, details: { earliest } });
  requirePast(deps, 'sentOn', sentOn);
  const { readings } = await legalContext(deps.store, dateOf(year, 12, 31), 'year');
  return { ...asked, to: asked.to ?? (readings.annualReportAddressee as Required<Asked>['to']) };
}

async function figuresRow(
  { store, now }: FristwerkDeps,
  key: FrozenKey,
  { year, provider }: Asked,
  actor: string,
): Promise<Row<'frozen_figures'>> {
  const { hash, figures } = await reportBasis(store, year, provider);
  const frozen = { contacts_hash: hash, frozen_at: now(), frozen_by: actor };
  return { ...key, organisation_id: provider, year, ...(await figures()), ...frozen };
}
