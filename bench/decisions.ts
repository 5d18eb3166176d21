import { createDecider, type Decider } from '../rules/eligibility/decide';
import type { Facts } from '../rules/eligibility/facts';
import { type Readings, readingsOf } from '../rules/guideline/readings';
import { latestGuideline } from '../rules/guideline/versions';
import { applicants } from './applicants';
import { directEngine } from './direct-engine';
import type { Figure } from './figure';
import { plainOutcome } from './plain-eligibility';
import { rulesStart } from './rules-start';

const COUNT = 1_000;
const ENOUGH = 0.6;

type Decide = (facts: Facts) => unknown;

/** Passes before anything is measured, so that no contestant pays for the other's translation to machine code. */
const WARM_UP = 4;
const PASSES = 5;

/**
 * Decisions a second on 1,000 applicants in one run: json-rules-engine alone on the same rules; ours with all findings
 * and receipt, its memory empty, full of other applicants, full of the same, or switched off; and a plain function.
 * @throws Error where the plain function comes to another outcome.
 */
export async function decisions(): Promise<readonly Figure[]> {
  const guideline = latestGuideline();
  const readings = readingsOf(guideline);
  const people = applicants(COUNT, 1);
  const disagreeing = await outcomesThatDisagree(people, createDecider(guideline), readings);
  const direct = directEngine(guideline, readings);
  const ours = (remembered?: number): Decide => {
    const decide = createDecider(guideline, remembered === undefined ? {} : { remembered });
    return (facts) => decide('employment', facts, readings);
  };
  const afterOthers = async (): Promise<Decide> => {
    const decide = ours();
    for (const one of applicants(COUNT, 2)) await decide(one);
    return decide;
  };
  const known = ours();
  const measured = {
    direct: await rate(async () => direct, people),
    memoryEmpty: await rate(async () => ours(), people),
    memoryOfOthers: await rate(afterOthers, people),
    memoryOfTheSame: await rate(async () => known, people),
    withoutMemory: await rate(async () => ours(0), people),
    plain: await rate(async () => plainOutcome, people),
  };
  const detail = { ...measured, shareOfDirect: shares(measured) };
  const limit = Math.round(ENOUGH * measured.direct);
  const start = rulesStart();
  return [
    {
      name: 'decisions with findings and receipt, memory empty',
      value: measured.memoryEmpty,
      unit: 'per second',
      limit,
      detail,
    },
    { name: 'decisions with findings and receipt', value: measured.memoryOfOthers, unit: 'per second', limit, detail },
    {
      name: 'decisions with memory off, share of the engine alone',
      value: shares(measured).withoutMemory ?? Number.NaN,
      unit: 'of the engine',
      limit: ENOUGH,
      detail: { withoutMemory: measured.withoutMemory, direct: measured.direct },
    },
    {
      name: 'outcomes that disagree with the plain function',
      value: disagreeing,
      unit: 'outcomes',
      limit: 0,
      detail: { applicants: people.length },
    },
    {
      name: 'rules ready to decide, processor time',
      value: start.processorTime,
      unit: 's',
      limit: 0.15,
      detail: start,
    },
  ];
}

/** @throws Error for the first applicant on whom ours and the plain function disagree: rates of wrong answers say nothing. */
async function outcomesThatDisagree(people: readonly Facts[], decide: Decider, readings: Readings): Promise<0> {
  for (const one of people) {
    const { outcome } = await decide('employment', one, readings);
    const plain = plainOutcome(one);
    if (outcome !== plain) throw new Error(`${outcome}, plain function: ${plain}; ${JSON.stringify(one)}`);
  }
  return 0;
}

/** Decisions in a second of processor time, one after the other; each pass with a contestant of its own. */
async function rate(contestant: () => Promise<Decide>, people: readonly Facts[]): Promise<number> {
  let spent = 0;
  for (let pass = 0; pass < WARM_UP + PASSES; pass += 1) {
    const decide = await contestant();
    const began = process.cpuUsage();
    for (const one of people) await decide(one);
    const { user, system } = process.cpuUsage(began);
    if (pass >= WARM_UP) spent += user + system;
  }
  return Math.round((PASSES * people.length * 1_000_000) / spent);
}

function shares(measured: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  const direct = measured.direct ?? Number.NaN;
  const rounded = Object.entries(measured).map(([name, value]) => [name, Math.round((100 * value) / direct) / 100]);
  return Object.fromEntries(rounded);
}
