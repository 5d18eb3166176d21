import { Command } from 'commander';
import { CLI } from '../texts/cli';
import { addAway } from './away';
import { addBegin } from './begin';
import { addBounce } from './bounce';
import { addCheckFigures } from './check-figures';
import { addContact } from './contact';
import { addContacts } from './contacts';
import { addCoverage } from './coverage';
import { addDecide } from './decide';
import type { CliDependencies } from './dependencies';
import { addDue } from './due';
import { addDuties } from './duties';
import { addEntities } from './entities';
import { addFeed } from './feed';
import { addFigures } from './figures';
import { addFiguresOf } from './figures-of';
import { addForecast } from './forecast';
import { addFund } from './fund';
import { germanHelp } from './german-help';
import { addGuideline } from './guideline';
import { addHire } from './hire';
import { addHistory } from './history';
import { addImport } from './introduce';
import { addLedger } from './ledger';
import { addPlan } from './plan';
import { addProve } from './prove';
import { addRecord } from './record';
import { addRehearse } from './rehearse';
import { addReport } from './report';
import { addReproject } from './reproject';
import { addSettings } from './settings';
import { addShow } from './show';
import { addSupplement } from './supplement';
import { addWhatIf } from './what-if';

/** The commands of `fristwerk`. Refusals and wrong calls are thrown; `runCli` words them. */
export function createCli(deps: CliDependencies): Command {
  const program = germanHelp(new Command('fristwerk'), deps).description(CLI.program);
  for (const add of [
    addBegin,
    addRecord,
    addHire,
    addProve,
    addSupplement,
    addImport,
    addLedger,
    addEntities,
    addShow,
    addHistory,
    addDuties,
    addDecide,
    addDue,
    addFigures,
    addFund,
    addPlan,
    addContact,
    addContacts,
    addFiguresOf,
    addCheckFigures,
    addReport,
    addFeed,
    addSettings,
    addAway,
    addBounce,
    addReproject,
    addRehearse,
    addForecast,
    addWhatIf,
    addCoverage,
    addGuideline,
  ])
    add(program, deps);
  return program;
}
