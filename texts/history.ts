import type { RungQueued } from '../domain/assessment';
import type { Amount, Decision, Finding, RuleEffect } from '../domain/decision';
import type { ChangeReason, Duty, DutyChange } from '../domain/duty';
import type { LegalDate } from '../domain/legal-date';
import { countingSentence, listed } from './counting';
import { decisionLabel, partLabels, ruleTitle } from './decision';
import { dutyMark } from './duty-marks';
import { factLabel } from './fact-label';
import { formatDate, formatDay, formatMoney } from './format';
import { readingAnswer } from './readings/readings';
import { rungWords } from './reminder';
import { dutyLabel, kindLabel, roleLabel } from './vocabulary';

export { eventSentence } from './history-event';
export { technicalSentence } from './history-technical';

/**
 * What the rules found: outcome, rules not fulfilled, what a person judges, proof that is due; the same for each question
 * beside the main one; missing facts, amount.
 */
export function decisionSentence(decision: Decision): string {
  const { findings, missing, amount } = decision;
  return [
    `Prüfergebnis: ${decisionLabel(decision)}.`,
    ...inTheWay(findings.filter(({ part }) => part === undefined)),
    ...partLabels(decision).flatMap(([part, label]) => [
      `${label}.`,
      ...inTheWay(findings.filter((finding) => finding.part === part)),
    ]),
    ...listedPart('Es fehlen', missing.map(factLabel)),
    ...(amount === null ? [] : [amountSentence(amount)]),
  ].join(' ');
}

function inTheWay(findings: readonly Finding[]): string[] {
  return [
    ...listedPart('Nicht erfüllt', failing(findings, 'not_eligible')),
    ...listedPart('Von einer Person zu prüfen', failing(findings, 'review')),
    ...listedPart('Nachzuweisen', failing(findings, 'obligation')),
  ];
}

/** The yearly amount; one whose rate the guideline does not name is never told without saying so (reading Q1). */
function amountSentence({ perYear, inferred }: Amount): string {
  const mark = inferred ? ' (Fördersatz abgeleitet, in der Richtlinie nicht genannt)' : '';
  return `Betrag: ${formatMoney(perYear)} im Jahr${mark}.`;
}

/** What became of a duty: set up, moved with its old date and why, counted anew with the same dates, met, met late with the days, or dropped. */
export function deadlineSentence({ change, duty, before, reasons = [] }: DutyChange): string {
  const { title } = dutyLabel(duty.id);
  switch (change) {
    case 'armed':
      return `Pflicht entstanden: ${title}, ${dueOf(duty)}${marked(duty)}.${counted(duty)}`;
    case 'moved':
      return `Termin geändert: ${title}, ${dueOf(duty)} (zuvor ${dayBefore(before)})${because(reasons, duty)}.${counted(duty)}`;
    case 'recounted':
      return `Fristberechnung erneuert: ${title}, unverändert ${dueOf(duty)}${because(reasons, duty)}.${counted(duty)}`;
    case 'met':
      return metSentence(duty, title);
    case 'lapsed':
      return `Pflicht entfallen: ${title}, weil sie aus den Angaben nicht mehr folgt.`;
  }
}

/** A reminder that went out: its latest rung, and how many earlier ones it made up for. */
export function reminderSentence({ dutyId, rungs, messageIds }: RungQueued): string {
  const words = [...new Set(rungs.map((key) => rungWords(key, dutyId)))];
  const latest = words.length === 0 ? '' : `, ${words.at(-1)}`;
  const mails = messageIds.length === 1 ? 'eine E-Mail' : `${messageIds.length} E-Mails`;
  return `Erinnerung versandt: ${dutyLabel(dutyId).title}${latest}; ${mails}${madeUp(words.length - 1)}.`;
}

/** What a mail server answered; `name` is whom the mail went to, `dutyId` the duty that it reminds of. */
export function deliverySentence(result: string, role: string, name: string, dutyId?: string): string {
  const about = dutyId === undefined ? '' : ` zu „${dutyLabel(dutyId).title}“`;
  const to = `E-Mail${about} an ${name} (${roleLabel(role)})`;
  if (result === 'accepted') return `${to} vom Mailserver angenommen.`;
  if (result === 'refused') return `${to} vom Mailserver abgelehnt.`;
  if (result === 'withdrawn') return `${to} nicht versandt: Die Erinnerung war nicht mehr nötig.`;
  return `${to} noch nicht zugestellt; ein weiterer Versuch folgt.`;
}

function failing(findings: readonly Finding[], effect: RuleEffect): string[] {
  const failed = findings.filter((finding) => finding.status === 'notFulfilled' && finding.effect === effect);
  return [...new Set(failed.map(({ rule, provision }) => `${ruleTitle(rule)} (Ziffer ${provision})`))];
}

function listedPart(label: string, words: readonly string[]): string[] {
  return words.length === 0 ? [] : [`${label}: ${listed(words)}.`];
}

function dueOf({ kind, due, aim, arisenFrom }: Duty): string {
  return kind === 'prompt' || due === undefined
    ? `unverzüglich, seit ${formatDate(arisenFrom.on)}, interner Zielwert ${formatDate(aim)}`
    : `fällig ${formatDate(due)} (${kindLabel(kind)})`;
}

function marked(duty: Duty): string {
  const mark = dutyMark(duty);
  return mark === null ? '' : `; ${mark}`;
}

function counted({ receipt, provision }: Duty): string {
  return receipt === undefined ? '' : ` ${countingSentence(receipt, provision)}`;
}

function dayBefore(before: { readonly due?: LegalDate; readonly aim: LegalDate } | undefined): string {
  if (before === undefined) return 'unbekannt';
  return before.due === undefined ? `Zielwert ${formatDate(before.aim)}` : formatDate(before.due);
}

/** `, weil der Anlass jetzt am Do 01.10.2026 liegt und weil …`; empty where nothing is known of it. */
function because(reasons: readonly ChangeReason[], duty: Duty): string {
  const told = reasons.map((reason) => `weil ${reasonWords(reason, duty)}`);
  return told.length === 0 ? '' : `, ${listed(told)}`;
}

function reasonWords(reason: ChangeReason, { arisenFrom }: Duty): string {
  switch (reason.kind) {
    case 'anchor':
      return `der Anlass jetzt am ${formatDate(arisenFrom.on)} liegt`;
    case 'reading': {
      const answer = readingAnswer(reason.key, reason.to).replace(/\.$/, '');
      return `die Auslegung ${reason.number} jetzt „${answer}“ lautet`;
    }
    case 'calendar':
      return 'sich der Feiertagskalender geändert hat';
    case 'guideline':
      return `jetzt die Fassung der Richtlinie vom ${formatDay(reason.to as LegalDate)} gilt`;
  }
}

function metSentence(duty: Duty, title: string): string {
  const { fulfilment, status } = duty;
  if (fulfilment === undefined) return `Pflicht erfüllt: ${title}.`;
  const { on, daysLate } = fulfilment;
  if (status === 'met') return `Pflicht erfüllt: ${title} am ${formatDate(on)}${marked(duty)}.`;
  const days = daysLate === 1 ? 'einen Tag' : `${daysLate} Tage`;
  return `Pflicht verspätet erfüllt: ${title} am ${formatDate(on)}, ${days} nach Fristende.`;
}

function madeUp(earlier: number): string {
  if (earlier < 1) return '';
  return earlier === 1 ? '; holt eine frühere Stufe nach' : `; holt ${earlier} frühere Stufen nach`;
}
