import type { KeptContact } from '../../domain/recorded-contact';
import type { Guideline } from '../guideline/guideline';
import { checkEstimates } from './estimates';
import { type CareCaseSpan, type EntriesOfYear, type FigureFinding, PLAUSIBLE_PERSONS } from './figure-findings';

/** A person of a talk, with the contact that names it. */
interface Named {
  readonly kept: KeptContact;
  readonly careCase: string;
  readonly household: string | null | undefined;
}

/** Contacts before the allocation of the case that they name, or after the last day of its support. */
export function outsideSupport({ contacts, careCases }: EntriesOfYear): readonly FigureFinding[] {
  const spans = new Map(careCases.map((span) => [span.reference, span]));
  return named(contacts).flatMap(({ kept, careCase }) => {
    const what = place(kept, spans.get(careCase));
    return what === null ? [] : [{ what, contacts: [kept.contactId], careCase, on: kept.contact.on }];
  });
}

/** The same person on the same day in the same form more than once: perhaps entered twice. */
export function possibleDoubles({ contacts }: EntriesOfYear): readonly FigureFinding[] {
  const meetings = grouped(
    named(contacts),
    ({ kept, careCase }) => `${careCase} ${kept.contact.on} ${kept.contact.form}`,
  );
  return [...meetings.values()].flatMap((meeting) => {
    const [first] = meeting;
    if (first === undefined || meeting.length < 2) return [];
    const ids = [...new Set(meeting.map(({ kept }) => kept.contactId))];
    return [{ what: 'possibleDouble' as const, contacts: ids, careCase: first.careCase, on: first.kept.contact.on }];
  });
}

/** Q25: persons of whom no entry says whether they have a family, and persons in more than one household. */
export function unclearHouseholds({ contacts }: EntriesOfYear): readonly FigureFinding[] {
  const persons = grouped(named(contacts), ({ careCase }) => careCase);
  return [...persons].flatMap(([careCase, entries]): readonly FigureFinding[] => {
    const known = new Set(entries.flatMap(({ household }) => (household === undefined ? [] : [household])));
    if (known.size === 0) return [{ what: 'householdUnknown' as const, careCase }];
    return known.size === 1 ? [] : [{ what: 'householdsDiffer' as const, careCase, count: known.size }];
  });
}

/** Talks without a topic, with more persons than is plausible, or estimated though nothing permits it (3.11.2). */
export function unlikelyContacts(
  { contacts }: EntriesOfYear,
  guideline: Pick<Guideline, 'validity'>,
): readonly FigureFinding[] {
  return contacts.flatMap((kept): readonly FigureFinding[] => {
    const { contactId, contact } = kept;
    const of = { contacts: [contactId], on: contact.on };
    const count = contact.kind === 'counselling' ? contact.persons.length : 0;
    return [
      ...(contact.kind === 'counselling' && contact.topics.length === 0
        ? [{ what: 'withoutTopic' as const, ...of }]
        : []),
      ...(mayBeEstimated(kept, guideline) ? [] : [{ what: 'estimateNotAllowed' as const, ...of }]),
      ...(count > PLAUSIBLE_PERSONS ? [{ what: 'manyPersons' as const, ...of, count }] : []),
    ];
  });
}

function mayBeEstimated({ contact }: KeptContact, guideline: Pick<Guideline, 'validity'>): boolean {
  try {
    const { beganOn, laterCollectionImpossible } = contact.measure ?? {};
    const measure = {
      ...(beganOn !== undefined && { beganOn }),
      ...(laterCollectionImpossible !== undefined && { laterCollectionImpossible }),
    };
    checkEstimates([contact], measure, guideline);
    return true;
  } catch {
    return false;
  }
}

function place({ contact }: KeptContact, span: CareCaseSpan | undefined): 'beforeAllocation' | 'afterEnd' | null {
  if (span === undefined) return null;
  if (contact.on < span.allocatedOn) return 'beforeAllocation';
  return span.endedOn !== null && contact.on > span.endedOn ? 'afterEnd' : null;
}

function grouped(entries: readonly Named[], keyOf: (entry: Named) => string): ReadonlyMap<string, readonly Named[]> {
  const groups = new Map<string, Named[]>();
  for (const entry of entries) {
    const group = groups.get(keyOf(entry));
    if (group === undefined) groups.set(keyOf(entry), [entry]);
    else group.push(entry);
  }
  return groups;
}

function named(contacts: readonly KeptContact[]): readonly Named[] {
  return contacts.flatMap((kept) =>
    kept.contact.kind === 'networking'
      ? []
      : kept.contact.persons.map(({ caseRef, householdRef }) => ({ kept, careCase: caseRef, household: householdRef })),
  );
}
