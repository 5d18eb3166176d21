import { open } from 'node:fs/promises';
import type { Command } from 'commander';
import { SCHEMA_SIDES, type SchemaSide } from '../client/calculators/calculator';
import type { CalculatorResults } from '../client/calculators/calculators';
import { FristwerkError } from '../domain/errors';
import { CALCULATOR_WORDS } from '../texts/calculators/command';
import { CLI } from '../texts/cli';
import { outputBatch } from './batch-output';
import { outputJson } from './common-options';
import type { CliDependencies } from './dependencies';
import { readInputFile, reading } from './input-file';
import { readInputStream } from './input-stream';

interface CalculatorOptions {
  readonly json?: true;
  readonly batch?: true;
  readonly readings?: readonly string[];
  readonly version?: string;
  readonly schema?: true | string;
}

const { descriptions, placeholders, ...words } = CALCULATOR_WORDS;

/** Adds a calculator: `due [file]`, answered in German, as JSON, or line by line; nothing has to run. */
export function addCalculator<Name extends keyof CalculatorResults>(
  program: Command,
  deps: CliDependencies,
  name: Name,
  told: (result: CalculatorResults[Name], width: number) => readonly string[],
): void {
  program
    .command(name)
    .description(descriptions[name])
    .argument('[Datei]', words.file)
    .option('--json', CLI.options.json)
    .option('--batch', words.batch)
    .option(`--readings ${placeholders.reading}`, words.readings, (pair, pairs: readonly string[] = []) => [
      ...pairs,
      pair,
    ])
    .option(`--version ${placeholders.version}`, words.version)
    .option(`--schema ${placeholders.schema}`, words.schema)
    .action(async (file: string | undefined, options: CalculatorOptions) => {
      const { calculate, schema } = await deps.calculators();
      if (options.schema !== undefined) return outputJson(deps, schema(name, sideOf(options.schema)));
      if (options.batch)
        return outputBatch(deps, await chunksOf(file, deps), (input) => calculate(name, input, options));
      const result = await calculate(name, await readInput(file, deps), options);
      if (options.json) outputJson(deps, result);
      else deps.out(told(result, deps.width).join('\n'));
    });
}

function sideOf(given: true | string): SchemaSide {
  const side = given === true ? 'input' : SCHEMA_SIDES.find((one) => one === given);
  if (side !== undefined) return side;
  throw new FristwerkError('INVALID_CHOICE', { field: 'schema', value: given, details: { choices: SCHEMA_SIDES } });
}

function readInput(file: string | undefined, deps: CliDependencies): Promise<unknown> {
  return isPiped(file) ? readInputStream(pipeOf(deps)) : readInputFile(file);
}

async function chunksOf(file: string | undefined, deps: CliDependencies): Promise<AsyncIterable<Uint8Array | string>> {
  if (isPiped(file)) return pipeOf(deps);
  return reading(file, async () => {
    const handle = await open(file);
    // A folder opens, and fails only when it is read.
    if (!(await handle.stat()).isDirectory()) return handle.createReadStream();
    await handle.close();
    throw new FristwerkError('UNREADABLE_FILE');
  });
}

function isPiped(file: string | undefined): file is undefined | '-' {
  return file === undefined || file === '-';
}

/** At a terminal nothing is piped in: whoever waits there should be told. @throws REQUIRED_FIELD */
function pipeOf({ stdin }: CliDependencies): AsyncIterable<Uint8Array | string> {
  const pipe = stdin();
  if (pipe === null) throw new FristwerkError('REQUIRED_FIELD', { field: 'file' });
  return pipe;
}
