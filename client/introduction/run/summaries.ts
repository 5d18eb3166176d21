import { dayOf } from '../../../domain/instant';
import type { LegalDate } from '../../../domain/legal-date';
import { messageIdOf, USUAL_MAIL_DOMAIN } from '../../../domain/message-id';
import { overdueAfterIntroduction } from '../../../store/introductions/end-introduction';
import type { SummaryMail } from '../../../store/introductions/queue-summary';
import { type Appointment, appointments } from '../../../store/organisations';
import { introductionSummary } from '../../../texts/introduction-mail';
import type { FristwerkDeps } from '../../deps';

/** Who gets the summary of an organisation: its coordinator, else the next in whose hands its duties are. */
const TOLD = ['coordinator', 'deputy', 'lead', 'compliance'] as const;

/** One mail a person for everything that an import leaves open of the time before; none where nothing is. */
export async function summaries(
  { store, now }: Pick<FristwerkDeps, 'store' | 'now'>,
  importId: string,
  introducedOn: LegalDate,
): Promise<readonly SummaryMail[]> {
  const today = dayOf(now());
  const overdue = await overdueAfterIntroduction(store, importId, introducedOn);
  const people = await appointments(store);
  const told = overdue.flatMap((entry) => {
    const person = personFor(people, entry.organisation);
    return person === undefined ? [] : [{ ...entry, person }];
  });
  const persons = [...new Set(told.map(({ person }) => person.personId))];
  return persons.map((personId) => {
    const own = told.filter(({ person }) => person.personId === personId);
    return {
      // Fixed by import and person: the same import queues it once.
      messageId: messageIdOf([importId, personId], USUAL_MAIL_DOMAIN),
      personId,
      role: own[0]?.person.role as string,
      ...introductionSummary(own, introducedOn, today),
      duties: own.map(({ entityId, duty: { id, revision } }) => ({ entityId, dutyId: id, revision })),
    };
  });
}

function personFor(people: readonly Appointment[], organisation: string): Appointment | undefined {
  const own = people.filter((one) => one.organisation === organisation);
  return TOLD.map((role) => own.find((one) => one.role === role)).find((one) => one !== undefined);
}
