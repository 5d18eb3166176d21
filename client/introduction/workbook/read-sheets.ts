import { Worker } from 'node:worker_threads';
import type { RawCell, RawTable } from './raw-table';

/** How long the reader may take for one workbook, in milliseconds, and how much memory, in MiB. */
const LIMITS = { ms: 30_000, heap: 512 } as const;

/** A cell as it goes from the thread to the app: a day by its milliseconds, whatever a `Date` is there. */
type SentCell = Exclude<RawCell, Date> | { readonly day: number };

interface SentSheet {
  readonly sheet: string;
  readonly rows: readonly (readonly SentCell[])[];
}

const READER = `
const { parentPort, workerData } = require('node:worker_threads');
require(workerData.reader)
  .default(Buffer.from(workerData.content))
  .then((sheets) => parentPort.postMessage(sheets.map(({ sheet, data }) => ({
    sheet,
    rows: data.map((row) => row.map((cell) => (cell instanceof Date ? { day: cell.getTime() } : cell))),
  }))));
`;

/**
 * The sheets of a workbook. Read in a thread of its own: others are answered meanwhile, and a workbook that takes too long
 * or too much memory ends the thread, not the app.
 * @throws Error where it cannot be read within the limits
 */
export async function readSheets(archive: Buffer): Promise<readonly RawTable[]> {
  const thread = new Worker(READER, {
    eval: true,
    execArgv: [],
    workerData: { reader: require.resolve('read-excel-file/node'), content: archive },
    resourceLimits: { maxOldGenerationSizeMb: LIMITS.heap },
  });
  const timer = setTimeout(() => void thread.terminate(), LIMITS.ms);
  try {
    const sheets = await new Promise<readonly SentSheet[]>((resolve, reject) => {
      thread.once('message', resolve);
      thread.once('error', reject);
      thread.once('exit', () => reject(new Error('the reader ended')));
    });
    return sheets.map(({ sheet, rows }) => ({ sheet, rows: rows.map((row) => row.map(received)) }));
  } finally {
    clearTimeout(timer);
    await thread.terminate();
  }
}

function received(cell: SentCell): RawCell {
  return typeof cell === 'object' && cell !== null ? new Date(cell.day) : cell;
}
