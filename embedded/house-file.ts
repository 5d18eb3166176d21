import { readFileSync } from 'node:fs';
import { parse, YAMLParseError } from 'yaml';
import { type Fault, FristwerkError } from '../domain/errors';
import { type OrganisationFile, organisationFileSchema } from '../domain/organisation';
import { parseInput } from '../domain/validation';
import { houseSettings } from '../rules/duties/house-settings';
import type { UnreadableReason } from '../texts/unreadable-file';

/**
 * Reads an organisation file (YAML) with everything that depends on it checked, the house settings too.
 * @throws INVALID_INPUT or UNKNOWN_READING with a fault for each wrong field; UNREADABLE_FILE
 */
export function readHouseFile(path: string): OrganisationFile {
  const file = parseInput(organisationFileSchema, parsed(path, content(path)));
  checkSettings(file.settings);
  return file;
}

function content(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw unreadable(path, (cause as NodeJS.ErrnoException).code === 'ENOENT' ? 'missing' : 'notReadable', cause);
  }
}

function parsed(path: string, text: string): unknown {
  try {
    return parse(text);
  } catch (cause) {
    if (!(cause instanceof YAMLParseError)) throw unreadable(path, 'syntax', cause);
    const [start] = cause.linePos ?? [];
    const reason = cause.code === 'DUPLICATE_KEY' ? 'duplicateKey' : 'syntax';
    throw unreadable(path, reason, cause, start && { line: start.line, column: start.col });
  }
}

// The rules name a field of the settings; the person looks for it in the file.
function checkSettings(settings: unknown): void {
  try {
    houseSettings(settings);
  } catch (error) {
    if (!(error instanceof FristwerkError)) throw error;
    const faults = error.faults.map(
      (fault): Fault => ({ ...fault, field: ['settings', fault.field].filter(Boolean).join('.') }),
    );
    throw new FristwerkError(error.code, { faults, cause: error });
  }
}

function unreadable(path: string, reason: UnreadableReason, cause: unknown, position: object = {}): FristwerkError {
  return new FristwerkError('UNREADABLE_FILE', { field: 'file', value: path, details: { reason, ...position }, cause });
}
