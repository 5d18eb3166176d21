import { CHOICES, FORMS, HIRE } from '../../../texts/pages';
import { fieldLabel } from '../../../texts/vocabulary';
import { CheckGroup } from '../forms/check-group';
import { ChoiceField } from '../forms/choice-field';
import { DayField } from '../forms/day-field';
import { FieldGroup } from '../forms/field-group';
import type { FormState } from '../forms/form-state';
import { ShortField } from '../forms/short-field';
import { TRAINING_TOPICS_LIST } from './training-topics-input';

const GROUP = 'qualification.requalification';

/** A requalification as far as it has come (3.3): booked, begun, completed, how long, on which topics, whether certified. */
export function RequalificationFields({ form }: { form: FormState }) {
  return (
    <FieldGroup form={form} name={GROUP} title={HIRE.requalification} hint={HIRE.requalificationHint}>
      <DayField form={form} name={`${GROUP}.bookedOn`} />
      <DayField form={form} name={`${GROUP}.begunOn`} />
      <DayField form={form} name={`${GROUP}.completedOn`} />
      <ShortField
        form={form}
        name={`${GROUP}.days`}
        hint={HIRE.requalificationDaysHint}
        inputMode="numeric"
        maxLength={3}
      />
      <CheckGroup
        form={form}
        name={TRAINING_TOPICS_LIST}
        label={fieldLabel(TRAINING_TOPICS_LIST)}
        hint={HIRE.topicsHint}
        choices={CHOICES.trainingTopic}
      />
      <ChoiceField
        form={form}
        name={`${GROUP}.certificate`}
        label={fieldLabel(`${GROUP}.certificate`)}
        choices={CHOICES.yesNo}
        none={FORMS.notSaid}
      />
    </FieldGroup>
  );
}
