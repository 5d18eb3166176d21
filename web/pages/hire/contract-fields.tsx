import { CHOICES, FORMS, HIRE } from '../../../texts/pages';
import { fieldLabel } from '../../../texts/vocabulary';
import { ChoiceField } from '../forms/choice-field';
import { DayField } from '../forms/day-field';
import { FieldGroup } from '../forms/field-group';
import { filledRows } from '../forms/form-fields';
import type { FormState } from '../forms/form-state';
import { NumberField } from '../forms/number-field';
import { TextField } from '../forms/text-field';
import { SubmitButton } from '../kern/button';
import { ADD_FIELD, ADD_MUNICIPALITY } from './row-buttons';

const LIST = 'contract.municipalities';
const FIRST_ROWS = 2;
const MOST_ROWS = 40;

/** Kind and days of the contract, share of full-time work, pay and place, then who of the municipalities bears which share. */
export function ContractFields({ form, adding }: { form: FormState; adding: boolean }) {
  return (
    <>
      <FieldGroup form={form} name="contract" title={HIRE.contract}>
        <ChoiceField
          form={form}
          name="contract.kind"
          label={fieldLabel('contract.kind')}
          choices={CHOICES.contractKind}
          none={FORMS.notSaid}
        />
        <DayField form={form} name="contract.from" hint={HIRE.contractFromHint} optional />
        <DayField form={form} name="lastDay" hint={HIRE.lastDayHint} optional />
        <NumberField form={form} name="contract.fullTimeEquivalent" hint={HIRE.fullTimeHint} />
        <NumberField form={form} name="contract.monthlyPay" hint={HIRE.payHint} />
        <TextField
          form={form}
          name="contract.placeOfWork"
          label={fieldLabel('contract.placeOfWork')}
          hint={HIRE.placeOfWorkHint}
          optional
        />
      </FieldGroup>
      <MunicipalityFields form={form} adding={adding} />
    </>
  );
}

function MunicipalityFields({ form, adding }: { form: FormState; adding: boolean }) {
  const filled = filledRows(form.values, LIST);
  const shown = Math.min(MOST_ROWS, Math.max(FIRST_ROWS, filled + (adding ? 1 : 0)));
  return (
    <FieldGroup form={form} name={LIST} title={HIRE.municipalities} hint={HIRE.municipalitiesHint}>
      {Array.from({ length: shown }, (_, position) => (
        <div class="fw-pair">
          <TextField
            form={form}
            name={`${LIST}.${position}.name`}
            label={fieldLabel(`${LIST}.${position}.name`)}
            hint={HIRE.municipalityHint}
            maxLength={120}
            autofocus={adding && position === shown - 1}
          />
          <NumberField form={form} name={`${LIST}.${position}.share`} hint={HIRE.shareHint} />
        </div>
      ))}
      {shown < MOST_ROWS ? (
        <SubmitButton
          label={HIRE.addMunicipality}
          look="tertiary"
          icon="add"
          name={ADD_FIELD}
          value={ADD_MUNICIPALITY}
        />
      ) : null}
    </FieldGroup>
  );
}
