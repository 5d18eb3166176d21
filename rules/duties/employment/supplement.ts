import type {
  EquivalenceProved,
  ExperienceDocumented,
  QualificationProved,
  RequalificationBooked,
  SuitabilityChecked,
} from '../../../domain/employment';

/** The events that complete what is known of a person's qualification. */
export type Supplementing =
  | QualificationProved
  | ExperienceDocumented
  | EquivalenceProved
  | SuitabilityChecked
  | RequalificationBooked;

/** Parts of a qualification, each with what was told of it. */
export type Supplemented = QualificationProved['data']['qualification'];

/** What an event tells of the qualification: a step recorded by itself says what a supplement would. */
export function supplementOf(event: Supplementing): Supplemented {
  switch (event.type) {
    case 'qualificationProved':
      return event.data.qualification;
    case 'experienceDocumented': {
      const { credible, documentedBy, documentedOn } = event.data;
      return { experience: { credible, documentedBy, documentedOn } };
    }
    case 'equivalenceProved':
      return { [event.data.of]: { equivalence: event.data.by } };
    case 'suitabilityChecked': {
      const { checkedOn, means, findings } = event.data;
      return { suitabilityCheck: { checkedOn, means, findings } };
    }
    case 'requalificationBooked':
      return { requalification: { bookedOn: event.data.bookedOn } };
  }
}
