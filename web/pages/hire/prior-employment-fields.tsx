import { CHOICES, FORMS, HIRE } from '../../../texts/pages';
import { fieldLabel } from '../../../texts/vocabulary';
import { ChoiceField } from '../forms/choice-field';
import { DayField } from '../forms/day-field';
import { FieldGroup } from '../forms/field-group';
import { filledRows } from '../forms/form-fields';
import type { FormState } from '../forms/form-state';
import { NumberField } from '../forms/number-field';
import { SubmitButton } from '../kern/button';
import { PRIOR_EMPLOYMENT_FIELD, PRIOR_EMPLOYMENT_LIST } from './prior-employment-input';
import { ADD_FIELD, ADD_PIECE } from './row-buttons';

const MOST_PIECES = 3;

/** Whether there was earlier employment in the field, then its pieces: one at first, up to three. */
export function PriorEmploymentFields({ form, adding }: { form: FormState; adding: boolean }) {
  const filled = filledRows(form.values, PRIOR_EMPLOYMENT_LIST);
  const shown = Math.min(MOST_PIECES, Math.max(1, filled + (adding ? 1 : 0)));
  return (
    <FieldGroup form={form} name={PRIOR_EMPLOYMENT_LIST} title={HIRE.priorEmployment} hint={HIRE.priorEmploymentHint}>
      <ChoiceField
        form={form}
        name={PRIOR_EMPLOYMENT_FIELD}
        label={fieldLabel(PRIOR_EMPLOYMENT_FIELD)}
        choices={CHOICES.priorEmployment}
        none={FORMS.notSaid}
      />
      {Array.from({ length: shown }, (_, position) => (
        <Piece form={form} position={position} autofocus={adding && position === shown - 1} />
      ))}
      {shown < MOST_PIECES ? (
        <SubmitButton label={HIRE.addPriorEmployment} look="tertiary" icon="add" name={ADD_FIELD} value={ADD_PIECE} />
      ) : null}
    </FieldGroup>
  );
}

function Piece({ form, position, autofocus }: { form: FormState; position: number; autofocus: boolean }) {
  const name = (field: string) => `${PRIOR_EMPLOYMENT_LIST}.${position}.${field}`;
  const choice = (field: string, choices: (typeof CHOICES)[keyof typeof CHOICES]) => (
    <ChoiceField
      form={form}
      name={name(field)}
      label={fieldLabel(name(field))}
      choices={choices}
      none={FORMS.notSaid}
    />
  );
  return (
    <div class="fw-row">
      <p class="kern-title kern-title--small fw-row__title">{HIRE.piece(position + 1)}</p>
      <DayField form={form} name={name('from')} autofocus={autofocus} />
      <DayField form={form} name={name('to')} />
      {choice('field', CHOICES.priorField)}
      {choice('employed', CHOICES.yesNo)}
      <NumberField form={form} name={name('extent')} hint={HIRE.shareHint} optional />
      {choice('certificate', CHOICES.yesNo)}
    </div>
  );
}
