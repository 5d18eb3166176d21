import { CommanderError } from 'commander';
import { FristwerkError } from '../domain/errors';
import { CLI, usageSentence } from '../texts/cli';
import { createCli } from './cli';
import type { CliDependencies } from './dependencies';
import { faultBlock, labelled } from './fault-block';

/** How a call ended: done, failed, or refused. */
export const EXIT = { done: 0, failed: 1, refused: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/**
 * Runs one call, e.g. `['duties', '--json']`. Results go to `out`; refusals and failures to `err`, in German.
 * @returns 0 when done, 2 when the call or its input was refused, 1 for every other failure.
 */
export async function runCli(deps: CliDependencies, argv: readonly string[]): Promise<ExitCode> {
  try {
    await createCli(deps).parseAsync([...argv], { from: 'user' });
    return EXIT.done;
  } catch (error) {
    if (error instanceof CommanderError) return wrongCall(deps, error);
    return refusedOrFailed(deps, error);
  }
}

function wrongCall({ err }: CliDependencies, { code, message, exitCode }: CommanderError): ExitCode {
  if (code.startsWith('commander.help')) return exitCode === 0 ? EXIT.done : EXIT.refused;
  const name = /'([^']+)'/.exec(message)?.[1] ?? '';
  err('INVALID_INPUT');
  err(labelled(CLI.fields.error, usageSentence(code, name)));
  err(labelled(CLI.fields.fix, CLI.seeHelp));
  return EXIT.refused;
}

function refusedOrFailed({ err }: CliDependencies, error: unknown): ExitCode {
  const known = error instanceof FristwerkError ? error : new FristwerkError('INTERNAL', { cause: error });
  for (const fault of known.faults) err(faultBlock(fault));
  if (known.status < 500) return EXIT.refused;
  // That nothing runs is all there is to know: the missing file behind it helps nobody.
  if (known.cause instanceof Error && known.code !== 'NOT_RUNNING')
    err(labelled(CLI.fields.cause, known.cause.message));
  return EXIT.failed;
}
