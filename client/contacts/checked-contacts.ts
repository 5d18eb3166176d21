import { type Fault, FristwerkError } from '../../domain/errors';
import { isLegalDate, type LegalDate } from '../../domain/legal-date';
import { type RecordedContact, recordedContactSchema } from '../../domain/recorded-contact';
import { parseInput } from '../../domain/validation';
import { latestGuideline } from '../../rules/guideline/versions';
import { checkEstimates } from '../../rules/key-figures/estimates';
import { measureOf } from './measure-of';

/** Most contacts of one request. */
export const MOST_CONTACTS = 5_000;

/** What contacts are held against. */
export interface ContactBounds {
  readonly today: LegalDate;
  /** File references of the organisation's care cases, by reference and by id. */
  readonly careCases: ReadonlyMap<string, string>;
}

/**
 * The contacts of a request, their care cases by file reference.
 * @throws INVALID_INPUT, or the one code that all faults share, with every fault by place and field: `contacts.3.on`.
 * A care case of another organisation is as unknown as one that does not exist.
 */
export function checkedContacts(given: unknown, bounds: ContactBounds): readonly RecordedContact[] {
  const list = Array.isArray(given) ? given : [given];
  if (list.length === 0 || list.length > MOST_CONTACTS)
    throw new FristwerkError('INVALID_INPUT', {
      faults: [
        {
          code: 'INVALID_CHOICE',
          field: 'contacts',
          details: { choices: [`1 … ${MOST_CONTACTS}`] },
          value: list.length,
        },
      ],
    });
  const checked = list.map((one, index) => checkedContact(one, `contacts.${index}`, bounds));
  const faults = checked.flatMap((one) => one.faults);
  if (faults.length > 0) throw refusal(faults);
  return checked.flatMap(({ contact }) => contact ?? []);
}

/** One contact under a field of its own. @throws as `checkedContacts` */
export function checkedContactAt(field: string, given: unknown, bounds: ContactBounds): RecordedContact {
  const { contact, faults } = checkedContact(given, field, bounds);
  if (contact === undefined) throw refusal(faults);
  return contact;
}

interface Checked {
  readonly contact?: RecordedContact;
  readonly faults: readonly Fault[];
}

function checkedContact(given: unknown, place: string, bounds: ContactBounds): Checked {
  try {
    const contact = parseInput(recordedContactSchema, given);
    const faults = [...futureFaults(contact, bounds), ...caseFaults(contact, bounds), ...estimateFaults(contact)];
    if (faults.length > 0) return { faults: faults.map((fault) => at(place, fault)) };
    return { contact: byReference(contact, bounds), faults };
  } catch (error) {
    if (!(error instanceof FristwerkError)) throw error;
    return { faults: error.faults.map((fault) => at(place, fault)) };
  }
}

function futureFaults({ on }: RecordedContact, { today }: ContactBounds): readonly Fault[] {
  return isLegalDate(on) && on > today ? [{ code: 'DATE_IN_FUTURE', field: 'on', value: on, details: { today } }] : [];
}

function caseFaults(contact: RecordedContact, { careCases }: ContactBounds): readonly Fault[] {
  if (contact.kind === 'networking') return [];
  return contact.persons.flatMap(({ caseRef }, index): readonly Fault[] =>
    referenceOf(caseRef, careCases) === undefined
      ? [{ code: 'UNKNOWN_ENTITY', field: `persons.${index}.caseRef`, value: caseRef }]
      : [],
  );
}

function estimateFaults(contact: RecordedContact): readonly Fault[] {
  try {
    checkEstimates([contact], measureOf(contact), latestGuideline());
    return [];
  } catch (error) {
    if (!(error instanceof FristwerkError)) throw error;
    return error.faults;
  }
}

/** One person is one reference, however the case was named: persons are counted by it. */
function byReference(contact: RecordedContact, { careCases }: ContactBounds): RecordedContact {
  if (contact.kind === 'networking') return contact;
  const persons = contact.persons.map((person) => ({
    ...person,
    caseRef: referenceOf(person.caseRef, careCases) ?? person.caseRef,
  }));
  return { ...contact, persons };
}

function referenceOf(caseRef: string, careCases: ContactBounds['careCases']): string | undefined {
  return careCases.get(caseRef) ?? careCases.get(caseRef.toUpperCase());
}

function at(place: string, fault: Fault): Fault {
  return { ...fault, field: fault.field === undefined || fault.field === '' ? place : `${place}.${fault.field}` };
}

function refusal(faults: readonly Fault[]): FristwerkError {
  const codes = new Set(faults.map(({ code }) => code));
  const [code] = codes;
  const isShared = codes.size === 1 && (code === 'UNKNOWN_ENTITY' || code === 'DATE_IN_FUTURE');
  return new FristwerkError(isShared ? code : 'INVALID_INPUT', { faults });
}
