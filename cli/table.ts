const GAP = 2;
const NARROWEST = 12;

/**
 * Rows under a head in aligned columns. Where they do not fit, the widest columns wrap at words.
 * @param width columns of the terminal
 */
export function formatTable(head: readonly string[], rows: readonly (readonly string[])[], width: number): string {
  const all = [head, ...rows];
  const widths = fitted(naturalWidths(all), naturalWidths(all.map((row) => row.map(longestWord))), width);
  const rule = widths.map((columns) => '-'.repeat(columns));
  return [head, rule, ...rows].map((row) => rowLines(row, widths)).join('\n');
}

/** Breaks a text at words into lines of at most `width` columns; a longer word is cut. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((long) => pieces(long, width))) {
    if (line !== '' && columnsOf(line) + 1 + columnsOf(word) > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** The same below a heading: each line two columns in. */
export function wrapIndented(text: string, width: number): string[] {
  return wrap(text, width - GAP).map((line) => `${' '.repeat(GAP)}${line}`);
}

function longestWord(cell: string): string {
  return cell.split(' ').reduce((longest, word) => (columnsOf(word) > columnsOf(longest) ? word : longest), '');
}

function naturalWidths(rows: readonly (readonly string[])[]): number[] {
  const columns = Math.max(...rows.map((row) => row.length));
  return Array.from({ length: columns }, (_, index) => Math.max(...rows.map((row) => columnsOf(row[index] ?? ''))));
}

/** Takes from the widest columns until the row fits; words are cut only where it does not fit otherwise. */
function fitted(widths: readonly number[], longestWords: readonly number[], width: number): number[] {
  const whole = narrowed(widths, longestWords, width);
  return excessOf(whole, width) <= 0 ? whole : narrowed(whole, [], width);
}

/** Takes from the widest column that is wider than it has to be, until the row fits or nothing can be taken any more. */
function narrowed(widths: readonly number[], least: readonly number[], width: number): number[] {
  const fitting = [...widths];
  const lowest = (index: number) => Math.max(NARROWEST, least[index] ?? 0);
  for (;;) {
    const excess = excessOf(fitting, width);
    const room = fitting.map((columns, index) => (columns > lowest(index) ? columns : 0));
    const widest = Math.max(...room);
    if (excess <= 0 || widest === 0) return fitting;
    const place = room.indexOf(widest);
    const second = Math.max(lowest(place), ...fitting.filter((columns) => columns < widest));
    fitting[place] = Math.max(widest - excess, Math.min(second, widest - 1));
  }
}

function excessOf(widths: readonly number[], width: number): number {
  return widths.reduce((sum, columns) => sum + columns, GAP * (widths.length - 1)) - width;
}

function rowLines(row: readonly string[], widths: readonly number[]): string {
  const cells = widths.map((columns, index) => wrap(row[index] ?? '', columns));
  const height = Math.max(...cells.map((cell) => cell.length));
  return Array.from({ length: height }, (_, line) =>
    cells
      .map((cell, index) => padded(cell[line] ?? '', (widths[index] ?? 0) + GAP))
      .join('')
      .trimEnd(),
  ).join('\n');
}

function pieces(word: string, width: number): string[] {
  const letters = [...word];
  if (letters.length <= width) return [word];
  return [letters.slice(0, width).join(''), ...pieces(letters.slice(width).join(''), width)];
}

function padded(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - columnsOf(text)));
}

function columnsOf(text: string): number {
  return [...text].length;
}
