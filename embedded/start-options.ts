import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { START } from '../texts/start';
import { StartRefused } from './start-refused';

/** What a person may choose at `npm start`. */
export interface StartOptions {
  /** Absolute path of the data folder. */
  readonly dataFolder: string;
  /** 0 takes any free port. */
  readonly port: number;
}

const DEFAULT_PORT = '8080';
const HIGHEST_PORT = 65_535;

/** Reads `--data` (else `FRISTWERK_DATA`, else `data`) and `--port`. @throws StartRefused */
export function startOptions(args: readonly string[], environment: NodeJS.ProcessEnv): StartOptions {
  const { data, port } = parse(args);
  return { dataFolder: resolve(data ?? environment.FRISTWERK_DATA ?? 'data'), port: portNumber(port ?? DEFAULT_PORT) };
}

function parse(args: readonly string[]) {
  try {
    const options = { data: { type: 'string' }, port: { type: 'string' } } as const;
    return parseArgs({ args: [...args], options }).values;
  } catch (cause) {
    throw new StartRefused(START.badOption(`Unbekannte oder unvollständige Angabe: ${args.join(' ')}`), { cause });
  }
}

function portNumber(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > HIGHEST_PORT) throw new StartRefused(START.badPort(text));
  return port;
}
