import type { Outcome } from '../domain/decision';
import type { Channel, Duty, DutyKind, DutyStatus } from '../domain/duty';
import type { EmploymentEvent } from '../domain/employment';
import type { Party, Role } from '../domain/party';
import { dutyLabel } from './duty-label';

export { type DutyLabel, dutyLabel } from './duty-label';
export { fieldLabel } from './field-label';

const PARTIES: Readonly<Record<Party, string>> = {
  employee: 'Beschäftigte oder Beschäftigter',
  provider: 'Verband',
  county: 'Landkreis (Landratsamt)',
  municipality: 'Gemeinde',
  'granting-authority': 'Bewilligungsstelle (Regierungspräsidium Stuttgart)',
  land: 'Land Baden-Württemberg',
};

const ROLES: Readonly<Record<Role, string>> = {
  coordinator: 'Koordination',
  deputy: 'Vertretung',
  lead: 'Leitung',
  compliance: 'Prüfung',
  administrator: 'Verwaltung',
};

const EVENTS: Readonly<Record<EmploymentEvent['type'], string>> = {
  hired: 'Einstellung',
  qualificationProved: 'Angaben zur Qualifikation nachgereicht',
  requalificationBegun: 'Beginn der Nachqualifizierung',
  proofOfBeginningReceived: 'Nachweis über den Beginn der Nachqualifizierung',
  proofOfBeginningForwarded: 'Nachweis über den Beginn der Nachqualifizierung bei der Bewilligungsstelle',
  proofOfCompletionReceived: 'Nachweis über den Abschluss der Nachqualifizierung',
  proofOfCompletionForwarded: 'Nachweis über den Abschluss der Nachqualifizierung bei der Bewilligungsstelle',
  noticeOfNewStaffReceived: 'Mitteilung über den neuen Einsatz',
  changed: 'Veränderung im Personal',
  ended: 'Ausscheiden',
  noticeOfChangeReceived: 'Mitteilung über eine Veränderung im Personal',
};

const KINDS: Readonly<Record<DutyKind, string>> = {
  statutory: 'Frist nach Richtlinie',
  prompt: 'unverzüglich',
  internal: 'interne Vorlauffrist',
};

const STATUSES: Readonly<Record<DutyStatus | 'overdue', string>> = {
  open: 'offen',
  overdue: 'überschritten',
  met: 'erfüllt',
  metLate: 'verspätet erfüllt',
  lapsed: 'entfallen',
};

const OUTCOMES: Readonly<Record<Outcome, string>> = {
  eligible: 'förderfähig',
  eligible_with_obligation: 'vorläufig förderfähig, Nachweis ausstehend',
  open: 'offen, Angaben fehlen',
  review: 'Vorschlag: von einer Person zu prüfen',
  not_eligible: 'Vorschlag: nicht förderfähig',
};

const CHANNELS: Readonly<Record<Channel, string>> = {
  letter: 'schriftlich',
  email: 'per E-Mail',
  fax: 'per Fax',
  inPerson: 'persönlich',
};

const HOLIDAYS: Readonly<Record<string, string>> = {
  saturday: 'Samstag',
  sunday: 'Sonntag',
  NEUJAHRSTAG: 'Neujahr',
  HEILIGEDREIKOENIGE: 'Erscheinungsfest',
  KARFREITAG: 'Karfreitag',
  OSTERSONNTAG: 'Ostersonntag',
  OSTERMONTAG: 'Ostermontag',
  TAG_DER_ARBEIT: 'Tag der Arbeit',
  CHRISTIHIMMELFAHRT: 'Christi Himmelfahrt',
  PFINGSTSONNTAG: 'Pfingstsonntag',
  PFINGSTMONTAG: 'Pfingstmontag',
  FRONLEICHNAM: 'Fronleichnam',
  MARIAHIMMELFAHRT: 'Mariä Himmelfahrt',
  DEUTSCHEEINHEIT: 'Tag der Deutschen Einheit',
  REFORMATIONSTAG: 'Reformationstag',
  ALLERHEILIGEN: 'Allerheiligen',
  BUBETAG: 'Buß- und Bettag',
  ERSTERWEIHNACHTSFEIERTAG: 'Erster Weihnachtstag',
  ZWEITERWEIHNACHTSFEIERTAG: 'Zweiter Weihnachtstag',
};

/** Who is bound or told: `Verband`. */
export const partyLabel = (party: Party): string => PARTIES[party];

/** Who owes a duty to whom: `Verband gegenüber Landkreis (Landratsamt)`. */
export const dutyParties = ({ id, bearer, addressee }: Pick<Duty, 'id' | 'bearer' | 'addressee'>): string =>
  dutyLabel(id).parties ?? `${PARTIES[bearer]} gegenüber ${PARTIES[addressee]}`;

/** In which capacity: `Koordination`; a role of a newer version keeps its id. */
export const roleLabel = (role: string): string => (ROLES as Record<string, string>)[role] ?? role;

/** What happened: `Einstellung`; an event of a newer version keeps its type. */
export const eventLabel = (type: string): string => (EVENTS as Record<string, string>)[type] ?? type;

/** How binding a date is: `Frist nach Richtlinie`. */
export const kindLabel = (kind: DutyKind): string => KINDS[kind];

/** Where a duty stands; `overdue` is an open duty after its due day. */
export const statusLabel = (status: DutyStatus | 'overdue'): string => STATUSES[status];

/** Result of the rules; what is not in favour is a proposal, since a person decides. */
export const outcomeLabel = (outcome: Outcome): string => OUTCOMES[outcome];

/** How a notice travelled: `per E-Mail`. */
export const channelLabel = (channel: Channel): string => CHANNELS[channel];

/** Why a period did not end on a day: a weekday or a holiday by its id in feiertagejs, or a house's own word. */
export const holidayLabel = (id: string): string => HOLIDAYS[id] ?? id;
