import { CHOICES, FORMS, HIRE } from '../../../texts/pages';
import { fieldLabel } from '../../../texts/vocabulary';
import { ChoiceField } from '../forms/choice-field';
import { DayField } from '../forms/day-field';
import { FieldGroup } from '../forms/field-group';
import type { FormState } from '../forms/form-state';
import { ShortField } from '../forms/short-field';

const GROUP = 'qualification.requalification';

/** A completed requalification (3.3): when, how long, whether on all topics, whether certified. */
export function RequalificationFields({ form }: { form: FormState }) {
  return (
    <FieldGroup form={form} name={GROUP} title={HIRE.requalification} hint={HIRE.requalificationHint}>
      <DayField form={form} name={`${GROUP}.completedOn`} />
      <ShortField
        form={form}
        name={`${GROUP}.days`}
        hint={HIRE.requalificationDaysHint}
        inputMode="numeric"
        maxLength={3}
      />
      <YesNo form={form} name={`${GROUP}.allTopics`} />
      <YesNo form={form} name={`${GROUP}.certificate`} />
    </FieldGroup>
  );
}

function YesNo({ form, name }: { form: FormState; name: string }) {
  return <ChoiceField form={form} name={name} label={fieldLabel(name)} choices={CHOICES.yesNo} none={FORMS.notSaid} />;
}
