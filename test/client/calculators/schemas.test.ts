import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readInputFile } from '../../../cli/input-file';
import { CALCULATOR_NAMES, SCHEMA_SIDES } from '../../../client/calculators/calculator';
import { CALCULATORS } from '../../../client/calculators/calculators';

const EXAMPLES = join(__dirname, '../../../examples');
const SCHEMAS = join(__dirname, '../../../docs/schemas');

type Name = (typeof CALCULATOR_NAMES)[number];

const documented = (name: Name, side: string) =>
  JSON.parse(readFileSync(join(SCHEMAS, `${name}-${side}.schema.json`), 'utf8')) as object;

/** Read back from the document, so that what it says is tested and not what made it. */
const shapeOf = (name: Name, side: string) => z.fromJSONSchema(documented(name, side) as never);

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const nameOf = (file: string) => file.split('-')[0] as Name;
const examples = readdirSync(EXAMPLES).filter((file) => CALCULATOR_NAMES.includes(nameOf(file)));
const inFiles = examples.filter((file) => file.endsWith('.yaml'));
const inLines = examples
  .filter((file) => file.endsWith('.jsonl'))
  .flatMap((file) =>
    readFileSync(join(EXAMPLES, file), 'utf8')
      .trim()
      .split('\n')
      .map((line, index) => [file, index + 1, JSON.parse(line)] as const),
  );

test.each(CALCULATOR_NAMES.flatMap((name) => SCHEMA_SIDES.map((side) => [name, side] as const)))(
  'docs/schemas holds the schema of %s %s as --schema prints it',
  (name, side) => {
    expect(documented(name, side)).toEqual(asJson(CALCULATORS.schema(name, side)));
  },
);

test.each(CALCULATOR_NAMES)('%s has an example file, and lines for a batch', (name) => {
  const own = examples.filter((file) => nameOf(file) === name);
  expect(own.some((file) => file.endsWith('.yaml'))).toBe(true);
  expect(own.some((file) => file.endsWith('.jsonl'))).toBe(true);
});

test.each(inFiles)('%s fits the documented input, and its answer the documented output', async (file) => {
  const name = nameOf(file);
  const input = await readInputFile(join(EXAMPLES, file));
  expect(shapeOf(name, 'input').safeParse(input).error).toBeUndefined();
  const answer = asJson(await CALCULATORS.calculate(name, input));
  expect(shapeOf(name, 'output').safeParse(answer).error).toBeUndefined();
});

test.each(inLines)('%s, line %i: an answer fits the documented output', async (file, _line, input) => {
  const name = nameOf(file);
  const answer = await CALCULATORS.calculate(name, input).catch(() => null);
  if (answer !== null) expect(shapeOf(name, 'output').safeParse(asJson(answer)).error).toBeUndefined();
});

test('the documented shapes refuse what is none', () => {
  for (const name of CALCULATOR_NAMES)
    for (const side of SCHEMA_SIDES) {
      expect(shapeOf(name, side).safeParse({}).success).toBe(false);
      expect(shapeOf(name, side).safeParse([]).success).toBe(false);
    }
});

test('the input schema names every switch with its default and no other (readings)', () => {
  const { $defs } = documented('due', 'input') as {
    $defs: { readings: { properties: Record<string, { default: unknown }>; additionalProperties: boolean } };
  };
  expect($defs.readings.additionalProperties).toBe(false);
  expect($defs.readings.properties.afterExpiry).toEqual({ enum: ['187_2', '187_1'], default: '187_2' });
  expect($defs.readings.properties.internalLead).toEqual({ type: 'integer', minimum: 1, maximum: 84, default: 28 });
});
