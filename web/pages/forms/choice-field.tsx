import { controlAttributes, FieldFrame, type FieldProps } from './field-frame';
import { faultsAt, typed } from './form-state';

/** A choice: the value that is sent and the words that are read. */
export type Choice = readonly [value: string, label: string];

/** A list of choices, opened by `none`, which stands for "not said" where that is possible. */
export function ChoiceField(props: FieldProps & { choices: readonly Choice[]; none?: string }) {
  const { form, name, choices, none } = props;
  const chosen = typed(form, name);
  const look = faultsAt(form, name).length > 0 ? ' kern-form-input__select--error' : '';
  return (
    <FieldFrame {...props}>
      <div class="kern-form-input__select-wrapper fw-select">
        <select {...controlAttributes(props)} class={`kern-form-input__select${look}`}>
          {none === undefined ? null : <option value="">{none}</option>}
          {choices.map(([value, label]) => (
            <option value={value} selected={value === chosen}>
              {label}
            </option>
          ))}
        </select>
      </div>
    </FieldFrame>
  );
}
