import { createReadStream } from 'node:fs';
import { contactsFrom } from './contact-file';
import type { CliDependencies } from './dependencies';
import { readInput } from './given-input';
import { reading } from './input-file';
import { inputLines } from './input-lines';
import { parseJsonLine } from './json-line';

/**
 * Contacts from a file by the ending of its name: a table (`.csv`), one JSON line each (`.jsonl`), or YAML and JSON with
 * one contact or a list; what is called `-` is piped in. @throws UNREADABLE_FILE
 */
export async function readContacts(path: string, deps: CliDependencies): Promise<unknown> {
  if (path.endsWith('.csv')) return contactsFrom(path, '');
  if (path.endsWith('.jsonl')) return reading(path, () => contactLines(path));
  return readInput(path, deps);
}

async function contactLines(path: string): Promise<readonly unknown[]> {
  const contacts: unknown[] = [];
  for await (const line of inputLines(createReadStream(path)))
    if (line.text === null || line.text.trim() !== '') contacts.push(parseJsonLine(line));
  return contacts;
}
