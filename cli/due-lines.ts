import type { AskedDuty, DueResult } from '../client/calculators/due/due-result';
import type { DeadlineReceipt } from '../domain/duty';
import type { UsedReading } from '../domain/guideline';
import {
  DUE_WORDS,
  deliverySentence,
  durationSentence,
  hoursSentence,
  internalSentence,
  leadSentence,
  piecesSentence,
  promptSentence,
  skippedWords,
  weekSentence,
} from '../texts/calculators/due';
import { countingSentence, differingReadings, otherReadingSentence } from '../texts/counting';
import { formatDate, formatInstant } from '../texts/format';
import { dutyLabel, dutyParties } from '../texts/vocabulary';
import { restsOnLines } from './rests-on-lines';
import { wrap, wrapIndented } from './table';

/** A date in lines: the duty, the day, how it was counted, and what other readings would give. */
export function dueLines(result: DueResult, width: number): readonly string[] {
  const { duty, readings, guideline } = result;
  return [
    ...(duty === undefined ? [] : heading(duty, width)),
    ...answerLines(result, width),
    ...footing(readings, guideline, width),
  ];
}

function answerLines(result: DueResult, width: number): readonly string[] {
  switch (result.kind) {
    case 'deadline':
      return deadlineLines(result.receipt, result.duty?.provision, width);
    case 'week':
      return wrap(weekSentence(result.receipt), width);
    case 'hours':
      return wrap(hoursSentence(result.receipt), width);
    case 'delivery':
      return wrap(deliverySentence(result.receipt), width);
    case 'lead':
      return wrap(leadSentence(result.receipt), width);
    case 'prompt':
      return wrap(promptSentence(result.receipt), width);
    case 'internal':
      return wrap(internalSentence(result.receipt.on, result.receipt.target), width);
    case 'duration':
      return wrap(durationSentence(result.receipt), width);
    case 'pieces':
      return wrap(piecesSentence(result.receipt), width);
  }
}

function heading(duty: AskedDuty, width: number): string[] {
  return [...wrap(`${dutyLabel(duty.id).title} (${duty.id})`, width), ...wrap(dutyParties(duty), width), ''];
}

function deadlineLines(receipt: DeadlineReceipt, provision: string | undefined, width: number): string[] {
  const { due, lateFrom, skipped, aim } = receipt;
  const others = differingReadings(receipt);
  return [
    `${DUE_WORDS.dueOn}: ${formatDate(due)}`,
    `${DUE_WORDS.lateFrom}: ${formatInstant(lateFrom)}`,
    `${DUE_WORDS.counting}:`,
    ...wrapIndented(countingSentence(receipt, provision), width),
    ...(skipped.length === 0 ? [] : wrap(`${DUE_WORDS.skipped}: ${skippedWords(skipped)}`, width)),
    ...(others.length === 0 ? [] : [`${DUE_WORDS.others}:`]),
    ...others.flatMap((other) => wrapIndented(otherReadingSentence(other, receipt), width)),
    `${DUE_WORDS.aim}: ${formatDate(aim)}`,
  ];
}

function footing(readings: readonly UsedReading[], guideline: string, width: number): string[] {
  return ['', ...restsOnLines(guideline, readings, width)];
}
