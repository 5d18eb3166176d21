import type { Choice } from './choice-field';
import { FaultList } from './field-frame';
import { elementId, type FormState, faultsAt, typed } from './form-state';

interface CheckGroupProps {
  readonly form: FormState;
  /** Dotted name of the list; each box is `name.value` and sends `yes`. */
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly choices: readonly Choice[];
}

/** Several of some choices, each a box of its own under one question. No box ticked says nothing. */
export function CheckGroup({ form, name, label, hint, choices }: CheckGroupProps) {
  const id = elementId(form, name);
  const faults = faultsAt(form, name);
  const described = faults.length > 0 ? `${id}-hint ${id}-error` : `${id}-hint`;
  return (
    <fieldset class="kern-fieldset" id={id} tabindex={-1} aria-describedby={described}>
      <legend class="kern-label">{label}</legend>
      <div class="kern-hint" id={`${id}-hint`}>
        {hint}
      </div>
      <FaultList id={`${id}-error`} faults={faults} />
      <div class="kern-fieldset__body">
        {choices.map(([value, words]) => (
          <Box form={form} name={`${name}.${value}`} words={words} />
        ))}
      </div>
    </fieldset>
  );
}

function Box({ form, name, words }: { form: FormState; name: string; words: string }) {
  const id = elementId(form, name);
  return (
    <div class="kern-form-check">
      <input
        id={id}
        class="kern-form-check__checkbox"
        type="checkbox"
        name={name}
        value="yes"
        checked={typed(form, name) === 'yes'}
      />
      <label class="kern-label" for={id}>
        {words}
      </label>
    </div>
  );
}
