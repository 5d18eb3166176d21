import { CHOICES, FORMS, HIRE } from '../../../texts/pages';
import { fieldLabel } from '../../../texts/vocabulary';
import type { Organisation, Person } from '../../dependencies';
import { ActorField } from '../forms/actor-field';
import { ChoiceField } from '../forms/choice-field';
import { DayField } from '../forms/day-field';
import { FieldGroup } from '../forms/field-group';
import { FormHead } from '../forms/form-head';
import type { FormState } from '../forms/form-state';
import { TextField } from '../forms/text-field';
import { SubmitButton } from '../kern/button';
import { ContractFields } from './contract-fields';
import { QualificationFields } from './qualification-fields';
import { ADD_MUNICIPALITY, ADD_PIECE } from './row-buttons';

interface HireFormProps {
  readonly form: FormState;
  readonly people: readonly Person[];
  readonly organisations: readonly Organisation[];
  /** Which list gets another empty row, if any. */
  readonly adding: string;
}

/** The hire in one column, in the order in which an administrator has the papers before them. */
export function HireForm({ form, people, organisations, adding }: HireFormProps) {
  return (
    <form class="fw-form" method="post" action="/personal/einstellen" novalidate>
      <FormHead form={form} />
      <PersonFields form={form} organisations={organisations} />
      <ContractFields form={form} adding={adding === ADD_MUNICIPALITY} />
      <FieldGroup form={form} name="grantPeriod" title={HIRE.grantPeriod}>
        <DayField form={form} name="grantPeriod.from" />
        <DayField form={form} name="grantPeriod.to" />
      </FieldGroup>
      <FieldGroup form={form} name="qualification" title={HIRE.qualification}>
        <ChoiceField
          form={form}
          name="qualification.type"
          label={fieldLabel('qualification.type')}
          choices={CHOICES.type}
          none={FORMS.choose}
        />
      </FieldGroup>
      <QualificationFields form={form} addingPiece={adding === ADD_PIECE} />
      <FieldGroup form={form} name="recording" title={HIRE.actor}>
        <ActorField form={form} people={people} />
      </FieldGroup>
      <SubmitButton label={HIRE.submit} />
    </form>
  );
}

function PersonFields({ form, organisations }: { form: FormState; organisations: readonly Organisation[] }) {
  const providers = organisations.filter(({ kind }) => kind === 'provider');
  const choices = providers.map(({ id, name }) => [id, name] as const);
  return (
    <FieldGroup form={form} name="person" title={HIRE.person} hint={HIRE.personHint}>
      <TextField form={form} name="person.givenName" label={fieldLabel('person.givenName')} maxLength={120} />
      <TextField form={form} name="person.familyName" label={fieldLabel('person.familyName')} maxLength={120} />
      <ChoiceField form={form} name="provider" label={fieldLabel('provider')} choices={choices} none={FORMS.choose} />
      <DayField form={form} name="firstDay" hint={HIRE.firstDayHint} />
      <ChoiceField
        form={form}
        name="takenOver"
        label={fieldLabel('takenOver')}
        hint={HIRE.takenOverHint}
        choices={CHOICES.yesNo}
        none={FORMS.notSaid}
      />
    </FieldGroup>
  );
}
