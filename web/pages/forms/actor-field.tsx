import { FORMS } from '../../../texts/pages';
import { fieldLabel, roleLabel } from '../../../texts/vocabulary';
import type { Person } from '../../dependencies';
import { type Choice, ChoiceField } from './choice-field';
import type { FormState } from './form-state';

/** Who acts: chosen from the known people until there is a sign-in. */
export function ActorField({ form, people }: { form: FormState; people: readonly Person[] }) {
  return (
    <ChoiceField
      form={form}
      name="actor"
      label={fieldLabel('actor')}
      hint={FORMS.actorHint}
      choices={actorChoices(people)}
      none={FORMS.choose}
    />
  );
}

/** Each person once, with every role held anywhere. */
function actorChoices(people: readonly Person[]): readonly Choice[] {
  const roles = new Map<string, Set<string>>();
  for (const { id, role } of people) roles.set(id, (roles.get(id) ?? new Set()).add(roleLabel(role)));
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return [...names].map(([id, name]) => [id, `${name} (${[...(roles.get(id) ?? [])].join(', ')})`] as const);
}
