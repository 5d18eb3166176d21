import type { EntityType } from '../domain/case-event';
import type { DecisionPart, Outcome } from '../domain/decision';
import type { Channel, Duty, DutyKind, DutyStatus } from '../domain/duty';
import type { Party, Role } from '../domain/party';
import { dutyLabel } from './duty-label';

export { type DutyLabel, dutyLabel } from './duty-label';
export { eventLabel } from './event-label';
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
  suspended: 'ruht',
  waived: 'nicht weiter verfolgt',
  overruled: 'trifft nicht zu',
  settledBefore: 'vor Einführung erledigt',
};

type OutcomeWords = Readonly<Record<Outcome, string>>;

const UNDECIDED = { open: 'offen, Angaben fehlen', review: 'Vorschlag: von einer Person zu prüfen' } as const;

/** The main question of each subject: only a post or a grant can be fundable, never a person or an absence. */
const OUTCOMES: Readonly<Record<EntityType, OutcomeWords>> = {
  employment: {
    ...UNDECIDED,
    eligible: 'förderfähig',
    eligible_with_obligation: 'vorläufig förderfähig, Nachweis ausstehend',
    not_eligible: 'Vorschlag: nicht förderfähig',
  },
  grant: {
    ...UNDECIDED,
    eligible: 'antragsberechtigt und förderfähig',
    eligible_with_obligation: 'vorläufig antragsberechtigt und förderfähig, Nachweis ausstehend',
    not_eligible: 'Vorschlag: nicht antragsberechtigt oder nicht förderfähig',
  },
  absence: {
    ...UNDECIDED,
    eligible: 'Ersatzpersonal geeignet',
    eligible_with_obligation: 'Ersatzpersonal vorläufig geeignet, Nachweis ausstehend',
    not_eligible: 'Vorschlag: Ersatzpersonal nicht geeignet',
  },
  careCase: {
    ...UNDECIDED,
    eligible: 'von der Richtlinie erfasst',
    eligible_with_obligation: 'von der Richtlinie vorläufig erfasst, Nachweis ausstehend',
    not_eligible: 'Vorschlag: von der Richtlinie nicht erfasst',
  },
  mandate: {
    ...UNDECIDED,
    eligible: 'Aufgabe wirksam übertragen',
    eligible_with_obligation: 'Aufgabe vorläufig wirksam übertragen, Nachweis ausstehend',
    not_eligible: 'Vorschlag: Aufgabe nicht wirksam übertragen',
  },
};

/** The questions beside it; while one is open, nothing may be done on its account. */
const PARTS: Readonly<Record<DecisionPart, OutcomeWords>> = {
  planData: {
    eligible: 'Plandaten dürfen verarbeitet werden',
    eligible_with_obligation: 'Plandaten dürfen vorläufig verarbeitet werden, Nachweis ausstehend',
    open: 'Einwilligung in Plandaten offen, bis dahin keine Plandaten',
    review: 'Vorschlag: Plandaten von einer Person zu prüfen',
    not_eligible: 'Vorschlag: Plandaten dürfen nicht verarbeitet werden',
  },
  legacyPlan: {
    eligible: 'Früherer Integrationsplan: nichts zu beanstanden',
    eligible_with_obligation: 'Früherer Integrationsplan: vorläufig nutzbar, Nachweis ausstehend',
    open: 'Früherer Integrationsplan: offen, bis dahin nicht zu nutzen',
    review: 'Vorschlag: früherer Integrationsplan von einer Person zu prüfen',
    not_eligible: 'Vorschlag: früherer Integrationsplan darf nicht weiter genutzt werden',
  },
  disclosure: {
    eligible: 'Weitergabe von Daten: nichts zu beanstanden',
    eligible_with_obligation: 'Weitergabe von Daten: vorläufig zulässig, Nachweis ausstehend',
    open: 'Weitergabe von Daten: offen, bis dahin keine Weitergabe',
    review: 'Vorschlag: Weitergabe von Daten von einer Person zu prüfen',
    not_eligible: 'Vorschlag: Daten dürfen nicht weitergegeben werden',
  },
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

/** Who owes a duty to whom: `Verband gegenüber Landkreis (Landratsamt)`; what a house owes to itself reads `Verband, intern`. */
export const dutyParties = ({ id, bearer, addressee }: Pick<Duty, 'id' | 'bearer' | 'addressee'>): string =>
  dutyLabel(id).parties ??
  (bearer === addressee ? `${PARTIES[bearer]}, intern` : `${PARTIES[bearer]} gegenüber ${PARTIES[addressee]}`);

/** In which capacity: `Koordination`; a role of a newer version keeps its id. */
export const roleLabel = (role: string): string => (ROLES as Record<string, string>)[role] ?? role;

/** How binding a date is: `Frist nach Richtlinie`. */
export const kindLabel = (kind: DutyKind): string => KINDS[kind];

/** Where a duty stands; `overdue` is an open duty after its due day. */
export const statusLabel = (status: DutyStatus | 'overdue'): string => STATUSES[status];

/** Result of the rules on the main question; what is not in favour is a proposal, since a person decides. */
export const outcomeLabel = (outcome: Outcome, subject: EntityType = 'employment'): string =>
  OUTCOMES[subject][outcome];

/** Result of the rules on a question beside it: `Plandaten dürfen verarbeitet werden`. */
export const partLabel = (part: DecisionPart, outcome: Outcome): string => PARTS[part][outcome];

/** How a notice travelled: `per E-Mail`. */
export const channelLabel = (channel: Channel): string => CHANNELS[channel];

/** Why a period did not end on a day: a weekday or a holiday by its id in feiertagejs, or a house's own word. */
export const holidayLabel = (id: string): string => HOLIDAYS[id] ?? id;
