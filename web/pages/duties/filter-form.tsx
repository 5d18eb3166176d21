import { PARTIES } from '../../../domain/party';
import { DUTIES } from '../../../texts/pages';
import { partyLabel, statusLabel } from '../../../texts/vocabulary';
import { LISTED_STATUSES } from '../../duty-filter';
import { type Choice, ChoiceField } from '../forms/choice-field';
import type { FormState } from '../forms/form-state';
import { TextField } from '../forms/text-field';
import { LinkButton, SubmitButton } from '../kern/button';

/** Sent when every status is asked for: left out, the list shows what is open. */
export const EVERY_STATUS = 'all';

const STATUS_CHOICES: readonly Choice[] = [
  ...LISTED_STATUSES.map((status) => [status, statusLabel(status)] as const),
  [EVERY_STATUS, DUTIES.everyStatus],
];

/** Chooses which duties the list shows; its choice stands in the address and can be mailed. */
export function FilterForm({ form }: { form: FormState }) {
  return (
    <search aria-label={DUTIES.filters}>
      <form class="fw-filters" method="get" action="/fristen">
        <ChoiceField form={form} name="status" label={DUTIES.status} choices={STATUS_CHOICES} />
        <ChoiceField
          form={form}
          name="bearer"
          label={DUTIES.bearer}
          choices={PARTIES.map((party) => [party, partyLabel(party)] as const)}
          none={DUTIES.everyBearer}
        />
        <TextField
          form={form}
          name="dueBefore"
          label={DUTIES.dueBefore}
          width="short"
          inputMode="numeric"
          maxLength={10}
        />
        <div class="fw-filters__buttons">
          <SubmitButton label={DUTIES.apply} look="secondary" />
          <LinkButton label={DUTIES.reset} look="tertiary" href="/fristen" />
        </div>
      </form>
    </search>
  );
}
