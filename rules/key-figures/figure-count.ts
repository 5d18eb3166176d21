import type { Contact } from '../../domain/contact';
import type { KeyFigure } from '../../domain/key-figure';
import type { KeyFigureEntries } from './key-figures';

type Counselling = Extract<Contact, { readonly kind: 'counselling' }>;
type Networking = Extract<Contact, { readonly kind: 'networking' }>;

/** One figure of the pattern, counted over entries of one period. */
export function countOf(figure: KeyFigure, { contacts, plans }: Pick<KeyFigureEntries, 'contacts' | 'plans'>): number {
  const talks = contacts.filter((contact): contact is Counselling => contact.kind === 'counselling');
  const networking = contacts.filter((contact): contact is Networking => contact.kind === 'networking');
  const [group, value] = figure.split('.') as [string, string?];
  switch (group) {
    case 'talks':
      return talks.length;
    case 'networkingTalks':
      return networking.length;
    case 'networking':
      return networking.filter(({ partner }) => partner === value).length;
    case 'topics':
      return contacts.filter(({ topics }) => topics.some((topic) => topic === value)).length;
    case 'forms':
      return contacts.filter(({ form }) => form === value).length;
    case 'plansMade':
      return plans.length;
    default:
      return distinctCount(figure, talks);
  }
}

function distinctCount(figure: KeyFigure, talks: readonly Counselling[]): number {
  const persons = talks.flatMap((talk) => talk.persons);
  const services = talks.flatMap((talk) => talk.referredTo);
  switch (figure) {
    case 'persons':
      return new Set(persons.map(({ caseRef }) => caseRef)).size;
    case 'families':
      return new Set(persons.flatMap(({ householdRef }) => householdRef ?? [])).size;
    case 'regularServices':
      return new Set(services).size;
    case 'referrals':
      return services.length;
    default:
      throw new RangeError(`not a key figure: ${figure}`);
  }
}
