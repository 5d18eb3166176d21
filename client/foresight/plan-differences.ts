import type { Decision, FindingStatus, Outcome } from '../../domain/decision';
import type { Duty, DutyStatus } from '../../domain/duty';
import type { Provision } from '../../domain/guideline';
import type { LegalDate } from '../../domain/legal-date';
import type { Cents } from '../../domain/money';

/** Decision, duties and planned reminders of an entity under certain settings. */
export interface Plan {
  readonly decision: Decision | null;
  readonly duties: readonly Duty[];
  readonly remindersOf: (duty: Duty) => readonly LegalDate[];
  /** From what reminders follow besides the duty: the same text, the same days for the same duty. */
  readonly remindedBy: string;
}

/** How a decision stands. */
export interface DecisionState {
  readonly outcome: Outcome;
  readonly perYear: Cents | null;
}

/** A decision that would be another one: the outcome, the amount, or what single rules found. */
export interface DecisionDifference {
  readonly before: DecisionState | null;
  readonly after: DecisionState | null;
  readonly findings: readonly {
    readonly rule: string;
    readonly provision: Provision;
    readonly before: FindingStatus | null;
    readonly after: FindingStatus | null;
  }[];
}

/** How a duty stands. */
export interface DutyState {
  readonly status: DutyStatus;
  readonly due?: LegalDate;
  readonly aim: LegalDate;
  readonly alarm?: LegalDate;
  /** Of a duty that was met: days after its due day. */
  readonly daysLate?: number;
}

/** A duty that would arise, not arise, or stand otherwise; or whose reminders would come on other days. */
export interface DutyDifference {
  readonly dutyId: string;
  /** Organisation that owes it, where that is not the entity's own. */
  readonly owedBy?: string;
  readonly provision: Provision;
  readonly before: DutyState | null;
  readonly after: DutyState | null;
  /** Days of reminders that would no longer come, and of those that would come instead. */
  readonly reminders: { readonly gone: readonly LegalDate[]; readonly added: readonly LegalDate[] };
  /** Closed already: it stays as it was issued, this only shows what the other answer would have given. */
  readonly issued: boolean;
}

/** In what the decision differs; null where it says the same, be its receipt another. */
export function decisionDifference(before: Plan, after: Plan): DecisionDifference | null {
  const findings = findingDifferences(before.decision, after.decision);
  const [old, now] = [stateOfDecision(before.decision), stateOfDecision(after.decision)];
  const same = old?.outcome === now?.outcome && old?.perYear === now?.perYear;
  return same && findings.length === 0 ? null : { before: old, after: now, findings };
}

/** In what the duties differ, in the order of `before`, new ones last. What has lapsed counts as not there. */
export function dutyDifferences(before: Plan, after: Plan): readonly DutyDifference[] {
  const old = new Map(standing(before).map((duty) => [duty.id, duty]));
  const now = new Map(standing(after).map((duty) => [duty.id, duty]));
  return [...new Set([...old.keys(), ...now.keys()])].flatMap(
    (id) => differenceOf(id, old.get(id), now.get(id), { before, after }) ?? [],
  );
}

function standing({ duties }: Plan): readonly Duty[] {
  return duties.filter(({ status }) => status !== 'lapsed');
}

function differenceOf(
  dutyId: string,
  old: Duty | undefined,
  now: Duty | undefined,
  plans: { readonly before: Plan; readonly after: Plan },
): DutyDifference | null {
  const [before, after] = [stateOfDuty(old), stateOfDuty(now)];
  const provision = (now ?? old)?.provision;
  if (provision === undefined) return null;
  const same = JSON.stringify(before) === JSON.stringify(after);
  if (same && isRemindedAlike(old, now, plans)) return null;
  const told = old === undefined ? [] : plans.before.remindersOf(old);
  const telling = now === undefined ? [] : plans.after.remindersOf(now);
  const reminders = { gone: without(told, telling), added: without(telling, told) };
  if (same && reminders.gone.length === 0 && reminders.added.length === 0) return null;
  const owedBy = (now ?? old)?.owedBy;
  const what = { dutyId, ...(owedBy !== undefined && { owedBy }), provision };
  return { ...what, before, after, reminders, issued: old !== undefined && isClosed(old) };
}

/** Spares counting the days where nothing can differ: to count them for every duty of a county takes minutes. */
function isRemindedAlike(
  old: Duty | undefined,
  now: Duty | undefined,
  { before, after }: { readonly before: Plan; readonly after: Plan },
): boolean {
  return before.remindedBy === after.remindedBy && old?.arisenFrom.on === now?.arisenFrom.on;
}

function isClosed({ status }: Duty): boolean {
  return status !== 'open' && status !== 'suspended';
}

function without(days: readonly LegalDate[], others: readonly LegalDate[]): readonly LegalDate[] {
  return days.filter((day) => !others.includes(day));
}

function stateOfDuty(duty: Duty | undefined): DutyState | null {
  if (duty === undefined) return null;
  const { status, due, aim, alarm, fulfilment } = duty;
  return {
    status,
    ...(due === undefined ? {} : { due }),
    aim,
    ...(alarm === undefined ? {} : { alarm }),
    ...(fulfilment === undefined ? {} : { daysLate: fulfilment.daysLate }),
  };
}

function stateOfDecision(decision: Decision | null): DecisionState | null {
  return decision === null ? null : { outcome: decision.outcome, perYear: decision.amount?.perYear ?? null };
}

function findingDifferences(before: Decision | null, after: Decision | null): DecisionDifference['findings'] {
  const old = findingsOf(before);
  const now = findingsOf(after);
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((rule) => {
    const [was, is] = [old.get(rule), now.get(rule)];
    const provision = (is ?? was)?.provision;
    if (provision === undefined || was?.status === is?.status) return [];
    return [{ rule, provision, before: was?.status ?? null, after: is?.status ?? null }];
  });
}

function findingsOf(decision: Decision | null) {
  return new Map((decision?.findings ?? []).map((finding) => [finding.rule, finding]));
}
