import { Command } from 'commander';
import { CLI } from '../texts/cli';
import type { CliDependencies } from './dependencies';
import { addDuties } from './duties';
import { germanHelp } from './german-help';
import { addHire } from './hire';
import { addHistory } from './history';
import { addProve } from './prove';
import { addRehearse } from './rehearse';
import { addReproject } from './reproject';
import { addShow } from './show';
import { addSupplement } from './supplement';

/** The commands of `fristwerk`. Refusals and wrong calls are thrown; `runCli` words them. */
export function createCli(deps: CliDependencies): Command {
  const program = germanHelp(new Command('fristwerk'), deps).description(CLI.program);
  for (const add of [addHire, addProve, addSupplement, addShow, addHistory, addDuties, addReproject, addRehearse])
    add(program, deps);
  return program;
}
