import { Command } from 'commander';
import { CLI } from '../texts/cli';
import { addCoverage } from './coverage';
import { addDecide } from './decide';
import type { CliDependencies } from './dependencies';
import { addDue } from './due';
import { addDuties } from './duties';
import { addFigures } from './figures';
import { addFund } from './fund';
import { germanHelp } from './german-help';
import { addGuideline } from './guideline';
import { addHire } from './hire';
import { addHistory } from './history';
import { addPlan } from './plan';
import { addProve } from './prove';
import { addRehearse } from './rehearse';
import { addReproject } from './reproject';
import { addShow } from './show';
import { addSupplement } from './supplement';

/** The commands of `fristwerk`. Refusals and wrong calls are thrown; `runCli` words them. */
export function createCli(deps: CliDependencies): Command {
  const program = germanHelp(new Command('fristwerk'), deps).description(CLI.program);
  for (const add of [
    addHire,
    addProve,
    addSupplement,
    addShow,
    addHistory,
    addDuties,
    addDecide,
    addDue,
    addFigures,
    addFund,
    addPlan,
    addReproject,
    addRehearse,
    addCoverage,
    addGuideline,
  ])
    add(program, deps);
  return program;
}
