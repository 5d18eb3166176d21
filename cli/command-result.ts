import type { CommandResult } from '../client/fristwerk';
import { CLI } from '../texts/cli';
import { deadlineSentence, decisionSentence, FORM_TO_CONFIRM } from '../texts/history';
import { outputJson, type ReadOptions } from './common-options';
import type { CliDependencies } from './dependencies';
import { wrap } from './table';

/** Writes what a command caused: the file, the decision, each change of the duties, the request id. */
export function outputCommandResult(
  deps: CliDependencies,
  result: CommandResult,
  requestId: string,
  { json }: ReadOptions,
): void {
  if (json) outputJson(deps, result);
  else for (const line of resultLines(result, requestId)) deps.out(wrap(line, deps.width).join('\n'));
}

function resultLines(result: CommandResult, requestId: string): string[] {
  const { reference, decision, changes, repeated, owners = {}, writtenForm } = result;
  return [
    `${CLI.file} ${reference}`,
    ...(repeated ? [CLI.repeated] : []),
    ...(decision === undefined ? [] : [decisionSentence(decision)]),
    ...(changes.length === 0
      ? [CLI.empty.plan]
      : changes.map((change) => `- ${deadlineSentence(change, (id) => owners[id] ?? id)}`)),
    ...(writtenForm === undefined ? [] : [FORM_TO_CONFIRM]),
    `${CLI.requestId} ${requestId}`,
  ];
}
