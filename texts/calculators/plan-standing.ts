import type { FindingStatus } from '../../domain/decision';
import { PLAN_BLOCKS } from '../../domain/integration-plan';
import type { LegalDate } from '../../domain/legal-date';
import type { Cents } from '../../domain/money';
import { reductionFact } from '../derivation';
import { because } from '../event-sentences/days';
import { findingLabel } from '../finding-label';
import { formatDate, formatDay, formatMoney } from '../format';
import { agreementLabel, consentReason, planBlockLabel } from '../integration-plan';

/** German of what a plan shows beside its dates. */
export const STANDING_WORDS = {
  checklistHeads: ['Ziffer', 'Ohne Termin nach Richtlinie', 'Stand'],
  planHeads: ['Ziffer', 'Integrationsplan', 'Ergebnis'],
  noPlan: 'Einen Integrationsplan gibt es noch nicht.',
  noRelease: 'Keine Freistellung nach Ziffer 4.1: Grund des Ausfalls ist weder Urlaub noch Krankheit.',
  award: 'Bewilligungsbescheid',
  personDecides: 'Über eine Kürzung entscheidet eine Person.',
} as const;

const CHECKLIST_STATUSES = {
  open: 'offen',
  notOwed: 'nicht einschlägig',
  notAssessable: 'nicht beurteilbar',
} as const;

/** How an item of a checklist stands: `erledigt am 12.10.2026`. */
export function checklistStanding(status: keyof typeof CHECKLIST_STATUSES | 'done', on: LegalDate | undefined): string {
  if (status === 'done') return on === undefined ? 'erledigt' : `erledigt am ${formatDay(on)}`;
  return CHECKLIST_STATUSES[status];
}

const DEMANDS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(PLAN_BLOCKS.map((block) => [`5.8.1-block-${block}`, planBlockLabel(block)])),
  '5.8.1-written-agreement': 'Schritte schriftlich vereinbart',
  '5.8.1-responsibility': 'Verantwortliche für jeden Schritt benannt',
  '5.8.3-county-template': 'Standardisierter Integrationsplan des Landkreises verwendet',
  '5.8.4-legacy-plan': 'Früherer Integrationsplan darf weiter verwendet werden',
};

/** What the guideline asks of the integration plan, by the id of the finding. */
export const planDemand = (id: string): string => DEMANDS[id] ?? id;

/** Contents are there or not; nobody fails a goal by not having written it down. */
const CONTENTS: Readonly<Partial<Record<FindingStatus | 'review', string>>> = {
  fulfilled: 'erfasst',
  notFulfilled: 'nicht erfasst',
};

/** What a demand on the plan came to: `erfasst` of its contents, else `erfüllt`, `von einer Person zu prüfen` … */
export function planFinding(status: FindingStatus | 'review', id = ''): string {
  const content = id.startsWith('5.8.1-block-') ? CONTENTS[status] : undefined;
  if (content !== undefined) return content;
  return status === 'review' ? findingLabel({ status: 'notFulfilled', effect: 'review' }) : findingLabel({ status });
}

interface Permission {
  readonly answer: 'yes' | 'no' | 'notAssessable';
  readonly reason: Parameters<typeof consentReason>[0];
}

const SUBJECTS = {
  ordinary: 'Daten des Integrationsplans',
  special: 'Besondere Kategorien personenbezogener Daten',
  contents: 'Inhalte des Integrationsplans in Fristwerk',
} as const;

const ANSWERS = {
  yes: 'dürfen verarbeitet werden',
  no: 'dürfen nicht verarbeitet werden',
  notAssessable: 'nicht beurteilbar, daher nicht zu verarbeiten',
} as const;

const KEPT = { yes: 'dürfen gespeichert werden', no: 'werden nicht gespeichert', notAssessable: ANSWERS.notAssessable };

/** Whether data may be processed on a day (5.8.1), and why. */
export function permissionSentence(
  subject: keyof typeof SUBJECTS,
  { answer, reason }: Permission,
  asOf: LegalDate,
): string {
  const answers = subject === 'contents' ? KEPT : ANSWERS;
  return `${SUBJECTS[subject]} am ${formatDate(asOf)}: ${answers[answer]}. ${consentReason(reason)}`;
}

/** An entry that no valid consent of its day covers. */
export function gapSentence(event: string, { reason }: Pick<Permission, 'reason'>): string {
  return `Ohne wirksame Einwilligung erfasst: ${event}. ${consentReason(reason)}`;
}

/** With which agreements the plan interlocks on a day (5.8.1, Q43). */
export function agreementSentence(
  { jobcenter, employmentAgency }: Record<'jobcenter' | 'employmentAgency', Parameters<typeof agreementLabel>[0]>,
  asOf: LegalDate,
): string {
  return `Vereinbarungen, mit denen der Integrationsplan abzustimmen ist (Ziffer 5.8.1), am ${formatDate(asOf)}: ${agreementLabel(jobcenter)} (Jobcenter), ${agreementLabel(employmentAgency)} (Agentur für Arbeit).`;
}

const LEGACY = {
  permitted: 'darf weiter verwendet werden',
  review: 'ob er weiter verwendet werden darf, ist von einer Person zu prüfen',
  notPermitted: 'darf nicht weiter verwendet werden; der standardisierte Integrationsplan ist zu verwenden',
} as const;

/** Whether a plan from before the guideline may be used on (5.8.4). */
export function legacyPlanSentence(writtenOn: LegalDate, use: keyof typeof LEGACY): string {
  return `Früherer Integrationsplan vom ${formatDay(writtenOn)} (Ziffer 5.8.4): ${LEGACY[use]}.`;
}

/** Until when data are kept (5.8.1); the years are the house's own. */
export function retentionSentence(
  years: number,
  deletion: { readonly after: LegalDate; readonly because: 'consentWithdrawn' | 'supportEnded' } | null,
  deletedOn: LegalDate | null = null,
): string {
  if (deletedOn !== null) return `Löschung: Die personenbezogenen Daten wurden am ${formatDate(deletedOn)} gelöscht.`;
  const house = `Aufbewahrung ${yearsWords(years)} nach Ende der Begleitung, vom Haus bestimmt; keine Frist nach Richtlinie.`;
  if (deletion === null) return `Löschung: Der Tag steht fest, sobald die Begleitung endet. ${house}`;
  const { after, because } = deletion;
  if (because === 'consentWithdrawn')
    return `Löschung: Die Einwilligung ist seit ${formatDate(after)} widerrufen; personenbezogene Daten sind zu löschen. Keine Frist nach Richtlinie.`;
  return `Löschung: Personenbezogene Daten werden bis einschließlich ${formatDate(after)} aufbewahrt und danach gelöscht. ${house}`;
}

/** 4.1: how long the provider is released. */
export function releaseSentence(from: LegalDate, until: LegalDate): string {
  return `Freistellung ohne Erstattungspflicht (Ziffer 4.1): ${formatDate(from)} bis einschließlich ${formatDate(until)}.`;
}

/** Q28: all days absent in twelve months, shown beside the six weeks. */
export function absenceSumSentence(upTo: LegalDate, days: number, review: boolean): string {
  const sum = `Ausfalltage dieser Person in den zwölf Monaten bis ${formatDate(upTo)}: ${days}.`;
  return review ? `${sum} Mehr als sechs Wochen: von einer Person zu prüfen (Auslegung Q28).` : sum;
}

/** 4.2: days for which the refund may be reduced; within the six weeks of 4.1 that is pointed out. */
export function reductionSentence(from: LegalDate, to: LegalDate | null, withinRelease = false): string {
  const end = to === null ? ', Ende offen' : ` bis einschließlich ${formatDate(to)}`;
  const sentence = `Zeitraum einer Kürzung (Ziffer 4.2): ab ${formatDate(from)}${end}.`;
  return withinRelease ? `${sentence} ${WITHIN_RELEASE}` : sentence;
}

const WITHIN_RELEASE =
  'Hinweis: Der Zeitraum beginnt vor der 7. Woche; bis zu 6 Wochen ist der Verband nach Ziffer 4.1 ohne Erstattungspflicht freigestellt.';

/** 4.2, Q33: what the refund would go down by up to a day, or what is missing. */
export function proposedReductionSentence({
  upTo,
  amount,
  missing,
}: {
  readonly upTo: LegalDate;
  readonly amount: Cents | null;
  readonly missing: readonly string[];
}): string {
  const worth =
    amount === null ? `nicht bezifferbar, es fehlen: ${missing.map(reductionFact).join('; ')}` : formatMoney(amount);
  return `Vorschlag: Kürzung der zu erstattenden Personalkosten (Ziffer 4.2) bis einschließlich ${formatDate(upTo)}: ${worth}.`;
}

/** 4.2: what a person decided on the reduction. */
export function decidedReductionSentence({
  on,
  amount,
  reason,
}: {
  readonly on: LegalDate;
  readonly amount: Cents;
  readonly reason: string;
}): string {
  const decision = amount === 0 ? 'keine Kürzung' : `Kürzung um ${formatMoney(amount)}`;
  return `Entschieden am ${formatDate(on)}: ${decision}${because(reason)}.`;
}

/** A notice of award whose arrival is known: `Der Bewilligungsbescheid ist am Mo 05.02.2018 eingegangen.` */
export function awardSentence(on: LegalDate): string {
  return `Der Bewilligungsbescheid ist am ${formatDate(on)} eingegangen.`;
}

const FORMS = {
  met: 'in Schriftform',
  toConfirm: 'Schriftform von einer Person zu bestätigen (Auslegung Q35)',
  notMet: 'nicht in Schriftform',
} as const;

/** Whether a notice is in writing: `Aufstellung eingegangen am Fr 05.01.2018 per E-Mail: …`. */
export function noticeFormSentence(
  notice: string,
  receivedOn: LegalDate,
  channel: string,
  form: keyof typeof FORMS,
): string {
  return `${notice} am ${formatDate(receivedOn)} ${channel}: ${FORMS[form]}.`;
}

function yearsWords(years: number): string {
  return years === 1 ? 'ein Jahr' : `${years} Jahre`;
}
