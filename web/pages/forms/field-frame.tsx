import type { Child } from 'hono/jsx';
import { FORMS } from '../../../texts/pages';
import { Icon } from '../kern/icon';
import { elementId, type FormFault, type FormState, faultsAt } from './form-state';

/** What each field of a form is told. */
export interface FieldProps {
  readonly form: FormState;
  /** Dotted name, the same as in the input's schema. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly optional?: boolean | undefined;
}

/** Attributes that tie a control to its hint and its errors. */
export interface ControlAttributes {
  readonly id: string;
  readonly name: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: 'true';
}

/** Label above, hint below it, control, then what is wrong with it. */
export function FieldFrame({ form, name, label, hint, optional, children }: FieldProps & { children?: Child }) {
  const faults = faultsAt(form, name);
  const id = elementId(form, name);
  return (
    <div class={`kern-form-input${faults.length > 0 ? ' kern-form-input--error' : ''}`}>
      <label class="kern-label" for={id}>
        {label}
        {optional ? <span class="kern-label__optional"> {FORMS.optional}</span> : null}
      </label>
      {hint ? (
        <div class="kern-hint" id={`${id}-hint`}>
          {hint}
        </div>
      ) : null}
      {children}
      <FaultList id={`${id}-error`} faults={faults} />
    </div>
  );
}

/** The attributes of the control inside a frame of the same props. */
export function controlAttributes({ form, name, hint }: FieldProps): ControlAttributes {
  const id = elementId(form, name);
  const faulty = faultsAt(form, name).length > 0;
  const described = [hint ? `${id}-hint` : '', faulty ? `${id}-error` : ''].filter((part) => part !== '').join(' ');
  return {
    id,
    name,
    ...(described === '' ? {} : { 'aria-describedby': described }),
    ...(faulty ? { 'aria-invalid': 'true' as const } : {}),
  };
}

/** What is wrong beside the control that it is about. */
export function FaultList({ id, faults }: { id: string; faults: readonly FormFault[] }) {
  if (faults.length === 0) return null;
  return (
    <div id={id}>
      {faults.map(({ sentence, fix }) => (
        <p class="kern-error">
          <Icon name="danger" />
          <span class="kern-body">
            {sentence} {fix}
          </span>
        </p>
      ))}
    </div>
  );
}
