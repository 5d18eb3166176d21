import { type BatchSummary, runBatch } from '../../../cli/batch';
import { type InputLine, inputLines } from '../../../cli/input-lines';
import { FristwerkError } from '../../../domain/errors';
import { calculate } from './calculate';

const WEEK = '{"week":{"firstDay":"2027-01-04"}}';

interface Line {
  readonly line: number;
  readonly kind?: string;
  readonly receipt?: { readonly due?: string; readonly begins?: string };
  readonly error?: { readonly code: string; readonly faults: readonly Record<string, unknown>[] };
}

const answers = (out: string): Line[] => out.split('\n').map((line) => JSON.parse(line) as Line);

test('each line gets one answer in its place, with its number; empty lines get none', async () => {
  const { code, out, err } = await calculate(
    ['due', '--batch'],
    `${WEEK}\n\n`,
    '  \n{"fixedDate":{"day":"2022-01-15"}}\n',
    WEEK,
  );
  expect(code).toBe(0);
  expect(answers(out).map(({ line, kind }) => [line, kind])).toEqual([
    [1, 'week'],
    [4, 'deadline'],
    [5, 'week'],
  ]);
  expect(answers(out)[1]?.receipt?.due).toBe('2022-01-17');
  expect(err).toBe('3 Zeilen gelesen, keine abgewiesen.');
});

test('a refused line names field, value, what is wrong and what helps, stops nothing, and makes the call a refusal', async () => {
  const { code, out, err } = await calculate(
    ['due', '--batch'],
    `{"week":{"firstDay":"2027-02-30"}}\n${WEEK}\n{"week":\n`,
  );
  expect(code).toBe(2);
  expect(answers(out)).toEqual([
    {
      line: 1,
      error: {
        code: 'INVALID_INPUT',
        faults: [
          {
            code: 'INVALID_DATE',
            field: 'week.firstDay',
            value: '2027-02-30',
            message: expect.stringContaining('Diesen Tag gibt es nicht.'),
            fix: 'Geben Sie einen Kalendertag als JJJJ-MM-TT an, zum Beispiel 2026-02-28.',
          },
        ],
      },
    },
    expect.objectContaining({ line: 2, kind: 'week' }),
    {
      line: 3,
      error: {
        code: 'UNREADABLE_FILE',
        faults: [expect.objectContaining({ value: '3', message: 'Zeile 3 ist kein gültiges JSON.' })],
      },
    },
  ]);
  expect(err).toBe('3 Zeilen gelesen, 2 abgewiesen.');
});

test.each([
  [
    'a field that stands twice',
    '{"week":{"firstDay":"2027-01-04","firstDay":"2027-01-05"}}',
    'enthält ein Feld doppelt.',
  ],
  ['a line that is not UTF-8', Buffer.from([0x22, 0xff, 0x22]), 'ist nicht in UTF-8 gespeichert.'],
  ['a line of more than 1 MB', `"${'x'.repeat(1_100_000)}"`, 'ist größer als 1 MB.'],
  ['a line nested without end', `${'['.repeat(20_000)}${']'.repeat(20_000)}`, 'ist kein gültiges JSON.'],
])('%s is refused, and the next line is answered', async (_what, bad, message) => {
  const { code, out } = await calculate(['due', '--batch'], bad, `\n${WEEK}`);
  expect(code).toBe(2);
  const [first, second] = answers(out);
  expect(first?.error?.faults[0]?.message).toBe(`Zeile 1 ${message}`);
  expect(second).toMatchObject({ line: 2, receipt: { begins: '2027-02-15' } });
});

test('a key that looks like another inside a text is no field that stands twice', async () => {
  const { code } = await calculate(
    ['due', '--batch'],
    '{"oneOffHolidays":[{"day":"2027-01-04","name":"\\"day\\": a"}],"week":{"firstDay":"2027-01-04"}}',
  );
  expect(code).toBe(0);
});

test.each([
  ['a byte order mark and a carriage return', `\ufeff${WEEK}\r`, 'week'],
  ['a field named as what every object inherits', `{"__proto__":{"week":1},${WEEK.slice(1)}`, 'UNKNOWN_FIELD'],
  ['another one', `{"constructor":{},${WEEK.slice(1)}`, 'UNKNOWN_FIELD'],
  ['a list of inputs', `[${WEEK}]`, 'INVALID_TYPE'],
  ['a zero byte behind the input', `${WEEK}\u0000`, 'UNREADABLE_FILE'],
  ['two inputs', `${WEEK}${WEEK}`, 'UNREADABLE_FILE'],
  ['a field that stands twice, once in other letters', '{"week":1,"\\u0077eek":2}', 'UNREADABLE_FILE'],
  ['a number as text', '{"week":{"firstDay":"2027-01-04","number":"7"}}', 'INVALID_TYPE'],
  ['a number without end', '{"week":{"firstDay":"2027-01-04","number":1e999}}', 'INVALID_TYPE'],
  ['minus zero', '{"week":{"firstDay":"2027-01-04","number":-0}}', 'INVALID_CHOICE'],
  ['a word that is no JSON', '{"week":{"firstDay":NaN}}', 'UNREADABLE_FILE'],
])('%s', async (_what, line, told) => {
  const { out } = await calculate(['due', '--batch'], `${line}\n${WEEK}`);
  const [first, second] = answers(out);
  expect(first?.error?.faults[0]?.code ?? first?.kind).toBe(told);
  expect(second).toMatchObject({ line: 2, kind: 'week' });
});

test('a number that JSON cannot write is told by its name, not as null', async () => {
  const { out } = await calculate(['due', '--batch'], '{"week":{"firstDay":"2027-01-04","number":1e999}}');
  const [fault] = answers(out)[0]?.error?.faults ?? [];
  expect(fault).toMatchObject({ value: 'Infinity', message: expect.stringContaining('„Infinity“') });
});

test('what fills a line is cut in the refusal', async () => {
  const { out } = await calculate(['due', '--batch'], `{"duty":"${'x'.repeat(5_000)}","on":"2026-08-01"}`);
  const value = answers(out)[0]?.error?.faults[0]?.value;
  expect(value).toBe(`${'x'.repeat(200)} …`);
});

async function* numbered(texts: readonly string[], read: number[] = []): AsyncGenerator<InputLine> {
  for (const [index, text] of texts.entries()) {
    read.push(index + 1);
    yield { number: index + 1, text };
  }
}

test('the next line is read only when the answer to the last one was taken', async () => {
  const read: number[] = [];
  const releases: (() => void)[] = [];
  const write = () => new Promise<boolean>((resolve) => releases.push(() => resolve(true)));
  const done = runBatch(numbered(['1', '2', '3'], read), async () => ({}), write);
  const reads: number[] = [];
  for (const _ of [1, 2, 3]) {
    while (releases.length === 0) await Promise.resolve();
    reads.push(read.length);
    releases.shift()?.();
  }
  await done;
  expect(reads).toEqual([1, 2, 3]);
});

test('a batch ends when nobody reads its answers any more', async () => {
  const read: number[] = [];
  await runBatch(
    numbered(['1', '2', '3'], read),
    async () => ({}),
    async () => false,
  );
  expect(read).toEqual([1]);
});

test('a line on which the program fails is told as such and stops nothing', async () => {
  const written: string[] = [];
  const summary: BatchSummary = await runBatch(
    numbered(['1', '2', '3']),
    async (input) => {
      if (input === 1) throw new TypeError('broken');
      if (input === 2) throw new FristwerkError('UNKNOWN_READING', { field: 'readings.x', value: 1 });
      return { fine: true };
    },
    async (line) => written.push(line) > 0,
  );
  expect(summary).toEqual({ total: 3, refused: 2, failed: 1 });
  expect(written.map((line) => (JSON.parse(line) as Line).error?.code)).toEqual([
    'INTERNAL',
    'UNKNOWN_READING',
    undefined,
  ]);
});

test('lines may be cut anywhere between two chunks, also within a letter', async () => {
  const bytes = Buffer.from('"ä"\n"ö"');
  const texts: (string | null)[] = [];
  for await (const { text } of inputLines(bytewise(bytes))) texts.push(text);
  expect(texts).toEqual(['"ä"', '"ö"']);
});

async function* bytewise(bytes: Buffer) {
  for (let at = 0; at < bytes.length; at += 1) yield bytes.subarray(at, at + 1);
}
