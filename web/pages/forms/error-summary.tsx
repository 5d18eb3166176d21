import { FORMS } from '../../../texts/pages';
import { Alert } from '../kern/alert';
import { allFaults, elementId, type FormState } from './form-state';

/** All faults of a form on top of the page; each leads to its field when the form shows one for it. */
export function ErrorSummary({ form, hasField }: { form: FormState; hasField: (name: string) => boolean }) {
  const faults = allFaults(form);
  if (faults.length === 0) return null;
  return (
    <Alert tone="danger" title={FORMS.faultCount(faults.length)} id={`${form.id}-faults`}>
      <ul class="kern-list kern-list--bullet">
        {faults.map(({ field, sentence, fix }) => (
          <li>
            {hasField(field) ? (
              <a class="kern-link kern-link--no-visited-state" href={`#${elementId(form, field)}`}>
                {sentence}
              </a>
            ) : (
              `${sentence} ${fix}`
            )}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
