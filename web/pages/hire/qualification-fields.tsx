import { CHOICES, FORMS, HIRE } from '../../../texts/pages';
import { fieldLabel } from '../../../texts/vocabulary';
import { type Choice, ChoiceField } from '../forms/choice-field';
import { DayField } from '../forms/day-field';
import { FieldGroup } from '../forms/field-group';
import type { FormState } from '../forms/form-state';
import { TextField } from '../forms/text-field';
import { PriorEmploymentFields } from './prior-employment-fields';
import { RequalificationFields } from './requalification-fields';

interface Props {
  readonly form: FormState;
}

/** Degree, school, training, experience, requalification, earlier employment, suitability: each may stay open. */
export function QualificationFields({ form, addingPiece }: Props & { addingPiece: boolean }) {
  return (
    <>
      <DegreeFields form={form} />
      <SchoolFields form={form} />
      <TrainingFields form={form} />
      <ExperienceFields form={form} />
      <RequalificationFields form={form} />
      <PriorEmploymentFields form={form} adding={addingPiece} />
      <SuitabilityFields form={form} />
    </>
  );
}

function DegreeFields({ form }: Props) {
  const group = 'qualification.degree';
  return (
    <FieldGroup form={form} name={group} title={HIRE.degree}>
      <OpenChoice form={form} name={`${group}.level`} choices={CHOICES.degreeLevel} />
      <OpenText form={form} name={`${group}.field`} hint={HIRE.degreeFieldHint} />
      <OpenChoice form={form} name={`${group}.suitabilityReasonOnFile`} choices={CHOICES.yesNo} />
      <Origin form={form} group={group} />
    </FieldGroup>
  );
}

function SchoolFields({ form }: Props) {
  const group = 'qualification.schoolCertificate';
  return (
    <FieldGroup form={form} name={group} title={HIRE.school}>
      <OpenChoice form={form} name={`${group}.level`} choices={CHOICES.schoolLevel} />
      <Origin form={form} group={group} />
    </FieldGroup>
  );
}

function TrainingFields({ form }: Props) {
  const group = 'qualification.vocationalTraining';
  return (
    <FieldGroup form={form} name={group} title={HIRE.training}>
      <OpenChoice form={form} name={`${group}.completed`} choices={CHOICES.yesNo} />
      <OpenText form={form} name={`${group}.occupation`} />
      <Origin form={form} group={group} />
    </FieldGroup>
  );
}

function ExperienceFields({ form }: Props) {
  const group = 'qualification.experience';
  return (
    <FieldGroup form={form} name={group} title={HIRE.experience}>
      <OpenChoice form={form} name={`${group}.credible`} choices={CHOICES.yesNo} />
      <OpenChoice form={form} name={`${group}.documentedBy`} choices={CHOICES.documentedBy} />
      <DayField form={form} name={`${group}.documentedOn`} />
    </FieldGroup>
  );
}

function SuitabilityFields({ form }: Props) {
  const group = 'qualification.suitabilityCheck';
  return (
    <FieldGroup form={form} name={group} title={HIRE.suitability} hint={HIRE.suitabilityHint}>
      <DayField form={form} name={`${group}.checkedOn`} />
      <OpenChoice form={form} name={`${group}.means`} choices={CHOICES.suitabilityMeans} />
      <OpenChoice form={form} name={`${group}.findings`} choices={CHOICES.yesNo} />
    </FieldGroup>
  );
}

function Origin({ form, group }: Props & { group: string }) {
  const country = `${group}.country`;
  return (
    <>
      <TextField
        form={form}
        name={country}
        label={fieldLabel(country)}
        hint={FORMS.countryHint}
        width="short"
        maxLength={2}
      />
      <OpenChoice form={form} name={`${group}.equivalence`} choices={CHOICES.equivalence} />
    </>
  );
}

function OpenChoice({ form, name, choices }: Props & { name: string; choices: readonly Choice[] }) {
  return <ChoiceField form={form} name={name} label={fieldLabel(name)} choices={choices} none={FORMS.notSaid} />;
}

function OpenText({ form, name, hint }: Props & { name: string; hint?: string }) {
  return <TextField form={form} name={name} label={fieldLabel(name)} hint={hint} />;
}
