import { stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { FristwerkError } from '../domain/errors';
import { contactsFrom } from './contact-file';
import { readInputFile, reading } from './input-file';

/** The file of a folder that holds a scenario. */
const MAIN = 'scenario.yaml';

type Group = Readonly<Record<string, unknown>>;

/**
 * Reads a scenario from a file, or from the `scenario.yaml` of a folder. `include` names files beside it whose `steps`
 * are added: all steps are put in the order of their moments then, each with the place where it was written.
 * `organisation` may name a file, and so may the `file` of a step's contacts, of which `month: 2026-03` takes one month.
 * The scenario itself is unchecked.
 * @throws UNREADABLE_FILE
 */
export async function readScenario(path: string): Promise<unknown> {
  const { isDirectory } = await kindOf(path);
  const main = isDirectory ? join(path, MAIN) : path;
  const scenario = await readInputFile(main);
  if (!isGroup(scenario)) return scenario;
  const folder = dirname(main);
  const { include, steps, organisation, ...rest } = scenario;
  const own = await withContacts(steps, folder);
  const named = typeof organisation === 'string' ? await readInputFile(join(folder, organisation)) : organisation;
  return {
    ...rest,
    ...(named === undefined ? {} : { organisation: named }),
    ...(Array.isArray(include)
      ? { steps: inOrder([...placed(own, basename(main)), ...(await included(include, folder))]) }
      : { steps: own }),
  };
}

async function kindOf(path: string): Promise<{ isDirectory: boolean }> {
  const found = await reading(path, () => stat(path));
  return { isDirectory: found.isDirectory() };
}

async function included(files: readonly unknown[], folder: string): Promise<readonly unknown[]> {
  const all: unknown[] = [];
  for (const file of files) {
    if (typeof file !== 'string')
      throw new FristwerkError('INVALID_TYPE', { field: 'include', value: file, details: { expected: 'string' } });
    const held = await readInputFile(join(folder, file));
    const steps = isGroup(held) ? held.steps : held;
    all.push(...placed(await withContacts(steps, folder), file));
  }
  return all;
}

/** Each step with its file and its number there. */
function placed(steps: unknown, file: string): readonly unknown[] {
  if (!Array.isArray(steps)) return [];
  return steps.map((step, index) => (isGroup(step) ? { ...step, source: `${file}, ${index + 1}` } : step));
}

/** What stands in several files, told in the order of time; of one moment in the order of the files. */
function inOrder(steps: readonly unknown[]): readonly unknown[] {
  const moment = (step: unknown) => (isGroup(step) ? `${step.on} ${step.at ?? '09:00'}` : '');
  return steps.toSorted((a, b) => (moment(a) < moment(b) ? -1 : moment(a) > moment(b) ? 1 : 0));
}

async function withContacts(steps: unknown, folder: string): Promise<unknown> {
  if (!Array.isArray(steps)) return steps;
  return Promise.all(
    steps.map(async (step) => {
      if (!isGroup(step) || !isGroup(step.contacts) || typeof step.contacts.file !== 'string') return step;
      const { file, month, ...contacts } = step.contacts;
      const list = await contactsFrom(join(folder, file as string), typeof month === 'string' ? month : '');
      return { ...step, contacts: { ...contacts, list } };
    }),
  );
}

function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
