import type { RungQueued } from '../domain/assessment';
import type { Amount, Decision, Finding, RuleEffect } from '../domain/decision';
import { listed } from './counting';
import { decisionLabel, judgedMatter, partLabels, ruleTitle } from './decision';
import { factLabel } from './fact-label';
import { formatMoney } from './format';
import { rungWords } from './reminder';
import { dutyLabel, roleLabel } from './vocabulary';

export { deadlineSentence } from './duty-change';
export { eventSentence, FORM_TO_CONFIRM, standingSentence } from './history-event';
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

/**
 * A reminder that has come: its latest rung, and how many earlier ones it made up for. Its mail is composed later and told
 * with its delivery; older histories count the mails.
 */
export function reminderSentence({ dutyId, rungs, messageIds }: RungQueued): string {
  const words = [...new Set(rungs.map((key) => rungWords(key, dutyId)))];
  const latest = words.length === 0 ? '' : `, ${words.at(-1)}`;
  const about = `${dutyLabel(dutyId).title}${latest}`;
  if (messageIds.length === 0) return `Erinnerung vorgemerkt: ${about}${madeUp(words.length - 1)}.`;
  const mails = messageIds.length === 1 ? 'eine E-Mail' : `${messageIds.length} E-Mails`;
  return `Erinnerung versandt: ${about}; ${mails}${madeUp(words.length - 1)}.`;
}

/** What a mail server answered; `name` is whom the mail went to, `dutyId` the duty that it reminds of. */
export function deliverySentence(result: string, role: string, name: string, dutyId?: string): string {
  const about = dutyId === undefined ? '' : ` zu „${dutyLabel(dutyId).title}“`;
  const to = `E-Mail${about} an ${name} (${roleLabel(role)})`;
  if (result === 'accepted') return `${to} vom Mailserver angenommen.`;
  if (result === 'refused') return `${to} vom Mailserver abgelehnt.`;
  if (result === 'bounced') return `${to} als unzustellbar zurückgekommen.`;
  if (result === 'withdrawn') return `${to} nicht versandt: Die Erinnerung war nicht mehr nötig.`;
  return `${to} noch nicht zugestellt; ein weiterer Versuch folgt.`;
}

function failing(findings: readonly Finding[], effect: RuleEffect): string[] {
  const failed = findings.filter((finding) => finding.status === 'notFulfilled' && finding.effect === effect);
  return [
    ...new Set(
      failed.map(
        ({ rule, provision }) => `${effect === 'review' ? judgedMatter(rule) : ruleTitle(rule)} (Ziffer ${provision})`,
      ),
    ),
  ];
}

function listedPart(label: string, words: readonly string[]): string[] {
  return words.length === 0 ? [] : [`${label}: ${listed(words)}.`];
}

function madeUp(earlier: number): string {
  if (earlier < 1) return '';
  return earlier === 1 ? '; holt eine frühere Stufe nach' : `; holt ${earlier} frühere Stufen nach`;
}
