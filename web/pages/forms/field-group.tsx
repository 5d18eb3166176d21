import type { Child } from 'hono/jsx';
import { FaultList } from './field-frame';
import { elementId, type FormState, faultsAt } from './form-state';

interface FieldGroupProps {
  readonly form: FormState;
  /** Dotted name of the group: faults of the whole group stand here. */
  readonly name: string;
  readonly title: string;
  readonly hint?: string;
  readonly children?: Child;
}

/** Fields that belong together, under one heading that screen readers say with each of them. */
export function FieldGroup({ form, name, title, hint, children }: FieldGroupProps) {
  const faults = faultsAt(form, name);
  const id = elementId(form, name);
  const described = [hint ? `${id}-hint` : '', faults.length > 0 ? `${id}-error` : ''].filter((part) => part !== '');
  return (
    <fieldset
      class={`kern-fieldset fw-group${faults.length > 0 ? ' kern-fieldset--error' : ''}`}
      id={id}
      tabindex={-1}
      aria-describedby={described.length > 0 ? described.join(' ') : undefined}
    >
      <legend class="kern-heading-medium fw-group__title">{title}</legend>
      {hint ? (
        <div class="kern-hint" id={`${id}-hint`}>
          {hint}
        </div>
      ) : null}
      <FaultList id={`${id}-error`} faults={faults} />
      <div class="kern-fieldset__body">{children}</div>
    </fieldset>
  );
}
