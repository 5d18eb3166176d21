import { inflateRawSync } from 'node:zlib';

/** A file within a ZIP archive: its name, its size once unpacked, and its content on demand. */
export interface ZipEntry {
  readonly name: string;
  readonly unpackedSize: number;
  /** At most `limit` bytes. @throws RangeError when it would grow beyond, Error when it is damaged */
  content(limit: number): Buffer;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const DEFLATED = 8;
const MOST_ENTRIES = 2_000;

/** The files of a ZIP archive, by its directory (APPNOTE 4.3); null when it is none, or damaged. */
export function zipEntries(archive: Buffer): readonly ZipEntry[] | null {
  try {
    const end = endOfDirectory(archive);
    if (end === null) return null;
    const count = archive.readUInt16LE(end + 10);
    if (count > MOST_ENTRIES) return null;
    return directory(archive, archive.readUInt32LE(end + 16), count);
  } catch {
    // A directory that points outside the archive.
    return null;
  }
}

function endOfDirectory(archive: Buffer): number | null {
  const last = archive.length - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1)
    if (archive.readUInt32LE(at) === END_OF_DIRECTORY) return at;
  return null;
}

function directory(archive: Buffer, start: number, count: number): ZipEntry[] | null {
  const entries: ZipEntry[] = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (archive.readUInt32LE(at) !== DIRECTORY_ENTRY) return null;
    const nameLength = archive.readUInt16LE(at + 28);
    entries.push({
      name: archive.toString('utf8', at + 46, at + 46 + nameLength),
      unpackedSize: archive.readUInt32LE(at + 24),
      content: unpacker(archive, at),
    });
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return entries;
}

function unpacker(archive: Buffer, entry: number): ZipEntry['content'] {
  const method = archive.readUInt16LE(entry + 10);
  const packed = archive.readUInt32LE(entry + 20);
  const header = archive.readUInt32LE(entry + 42);
  return (limit) => {
    if (archive.readUInt32LE(header) !== LOCAL_HEADER) throw new Error('no file where the directory names one');
    const start = header + 30 + archive.readUInt16LE(header + 26) + archive.readUInt16LE(header + 28);
    const data = archive.subarray(start, start + packed);
    // The directory may lie about sizes; the limit holds while unpacking.
    return method === DEFLATED ? inflateRawSync(data, { maxOutputLength: limit }) : data.subarray(0, limit);
  };
}
