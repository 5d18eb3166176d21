/** An entry of a calendar by its properties, parameters left out: `DTSTART` is `20270104`. */
export type Entry = Readonly<Record<string, string>>;

/**
 * Reads an iCalendar file by RFC 5545, 3.1: lines end with CRLF, are at most 75 octets long, and go on after a space.
 * @throws Error for a file that breaks these rules, or whose blocks are not nested
 */
export function parseCalendar(file: string): { readonly head: Entry; readonly events: readonly Entry[] } {
  if (!file.endsWith('\r\n') && !file.endsWith('END:VCALENDAR')) throw new Error('not ended');
  const written = file.replace(/\r\n$/, '').split('\r\n');
  for (const line of written) {
    if (/[\r\n]/.test(line)) throw new Error(`a bare line break: ${line}`);
    if (Buffer.byteLength(line) > 75) throw new Error(`longer than 75 octets: ${line}`);
  }
  const lines = written
    .join('\r\n')
    .replaceAll(/\r\n[ \t]/g, '')
    .split('\r\n');
  if (lines[0] !== 'BEGIN:VCALENDAR' || lines.at(-1) !== 'END:VCALENDAR') throw new Error('no calendar');
  const head: Record<string, string> = {};
  const events: Record<string, string>[] = [];
  let target = head;
  for (const line of lines.slice(1, -1)) {
    if (line === 'BEGIN:VEVENT') {
      target = {};
      events.push(target);
    } else if (line === 'END:VEVENT') target = head;
    else put(target, line);
  }
  if (target !== head) throw new Error('an entry without an end');
  return { head, events };
}

function put(target: Record<string, string>, line: string): void {
  const [, name, value] = /^([A-Z-]+)(?:;[^:]*)?:(.*)$/.exec(line) ?? [];
  if (name === undefined || value === undefined) throw new Error(`no property: ${line}`);
  target[name] = value.replaceAll(/\\([\\;,nN])/g, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign));
}
