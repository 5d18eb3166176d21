import type { ReadingSwitch } from '../../rules/guideline/reading-switch';
import { latestGuideline } from '../../rules/guideline/versions';

/** What a caller sets beside the input; it goes before what the input says. */
export interface Overrides {
  readonly version?: string | undefined;
  /** Answers to questions of reading, each as written on the command line: `trainingRoll=off`. */
  readonly readings?: readonly string[] | undefined;
}

/**
 * The input with the caller's version and readings: `--readings minTrainingDays=3` becomes the number 3,
 * `--readings subjects.a=Theologie,Ethnologie` a list. What is no group of fields comes back as it is, to be refused.
 */
export function withOverrides(input: unknown, { version, readings = [] }: Overrides): unknown {
  if (!isGroup(input)) return input;
  const { readings: given = {} } = input;
  const answers = isGroup(given) ? { ...given, ...Object.fromEntries(readings.map(answerOf)) } : given;
  return { ...input, ...(version === undefined ? {} : { version }), readings: answers };
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A key without `=` has the empty answer, which no switch knows. */
function answerOf(pair: string): [string, unknown] {
  const [key = '', ...rest] = pair.split('=');
  const { switches } = latestGuideline();
  const known = Object.hasOwn(switches, key) ? switches[key as keyof typeof switches] : undefined;
  return [key, valueFor(known, rest.join('='))];
}

function valueFor(known: ReadingSwitch | undefined, text: string): unknown {
  if (known === undefined || 'choices' in known) return text;
  if ('entries' in known) return text === '' ? [] : text.split(',').map((entry) => entry.trim());
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}
