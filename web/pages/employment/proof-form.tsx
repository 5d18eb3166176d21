import { CHANNELS } from '../../../domain/duty';
import { EMPLOYMENT, FORMS } from '../../../texts/pages';
import { channelLabel, fieldLabel } from '../../../texts/vocabulary';
import type { Person } from '../../dependencies';
import { DOCUMENT_ENDINGS } from '../../document-kind';
import { ActorField } from '../forms/actor-field';
import { ChoiceField } from '../forms/choice-field';
import { DayField } from '../forms/day-field';
import { FileField } from '../forms/file-field';
import { FormHead } from '../forms/form-head';
import type { FormState } from '../forms/form-state';
import { TextField } from '../forms/text-field';
import { SubmitButton } from '../kern/button';
import { type ProofField, proofFields } from './proof-fields';

interface ProofFormProps {
  readonly form: FormState;
  readonly action: string;
  readonly dutyId: string;
  readonly people: readonly Person[];
}

/** Records the proof that closes a duty, with its document. */
export function ProofForm({ form, action, dutyId, people }: ProofFormProps) {
  const hint =
    form.faults.length > 0 ? `${EMPLOYMENT.proofHints.document}. ${FORMS.fileAgain}` : EMPLOYMENT.proofHints.document;
  return (
    <form class="fw-form fw-form--proof" method="post" action={action} enctype="multipart/form-data" novalidate>
      <FormHead form={form} />
      {proofFields(dutyId).map((field) => (
        <Field form={form} field={field} />
      ))}
      <ActorField form={form} people={people} />
      <FileField
        form={form}
        name="document"
        label={fieldLabel('document')}
        hint={hint}
        endings={DOCUMENT_ENDINGS}
        optional
      />
      <SubmitButton label={EMPLOYMENT.proof} />
    </form>
  );
}

function Field({ form, field: { name, kind, optional } }: { form: FormState; field: ProofField }) {
  if (name === 'channel')
    return (
      <ChoiceField
        form={form}
        name={name}
        label={fieldLabel(name)}
        choices={CHANNELS.filter((channel) => channel !== 'inPerson').map(
          (channel) => [channel, channelLabel(channel)] as const,
        )}
        none={FORMS.choose}
      />
    );
  const hint = EMPLOYMENT.proofHints[name];
  return kind === 'date' ? (
    <DayField form={form} name={name} hint={hint} optional={optional} />
  ) : (
    <TextField form={form} name={name} label={fieldLabel(name)} hint={hint} optional={optional} />
  );
}
