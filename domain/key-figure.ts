import {
  CONTACT_FORMS,
  CONTACT_TOPICS,
  type ContactForm,
  type ContactTopic,
  NETWORK_PARTNERS,
  type NetworkPartner,
} from './contact';

/** One figure of the state-wide pattern: a count, or a count by kind, e.g. `topics.work`. */
export type KeyFigure =
  | 'talks'
  | 'networkingTalks'
  | `networking.${NetworkPartner}`
  | `topics.${ContactTopic}`
  | `forms.${ContactForm}`
  | 'persons'
  | 'families'
  | 'plansMade'
  | 'regularServices'
  | 'referrals';

/** The figures of 3.11.1 in their order; the same keys in every report (3.11.2). */
export const KEY_FIGURES: readonly KeyFigure[] = [
  'talks',
  'networkingTalks',
  ...NETWORK_PARTNERS.map((partner) => `networking.${partner}` as const),
  ...CONTACT_TOPICS.map((topic) => `topics.${topic}` as const),
  ...CONTACT_FORMS.map((form) => `forms.${form}` as const),
  'persons',
  'families',
  'plansMade',
  'regularServices',
  'referrals',
];
