import { crc32 } from 'node:zlib';
import type { WorkbookParts } from './workbook-parts';

const LOCAL_HEADER = 0x04034b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const VERSION = 20;
const UTF8_NAMES = 0x0800;

/**
 * A ZIP archive of exactly these parts, not packed (APPNOTE 4.3). What was looked at is then what is read, whatever else
 * the file that was handed in holds, and however its directory and its contents contradict each other.
 */
export function storedArchive(parts: WorkbookParts): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, content] of parts) {
    const common = commonHeader(name, content);
    const file = Buffer.concat([header(LOCAL_HEADER), common, Buffer.from(name), content]);
    directory.push(header(DIRECTORY_ENTRY, VERSION), common, directoryRest(at), Buffer.from(name));
    files.push(file);
    at += file.length;
  }
  const listed = Buffer.concat(directory);
  return Buffer.concat([...files, listed, endOfDirectory(parts.size, listed.length, at)]);
}

function header(signature: number, madeBy?: number): Buffer {
  const written = Buffer.alloc(madeBy === undefined ? 4 : 6);
  written.writeUInt32LE(signature, 0);
  if (madeBy !== undefined) written.writeUInt16LE(madeBy, 4);
  return written;
}

/** From the version needed to the length of the extra field, alike in both places. */
function commonHeader(name: string, content: Buffer): Buffer {
  const common = Buffer.alloc(26);
  common.writeUInt16LE(VERSION, 0);
  common.writeUInt16LE(UTF8_NAMES, 2);
  common.writeUInt32LE(crc32(content), 10);
  common.writeUInt32LE(content.length, 14);
  common.writeUInt32LE(content.length, 18);
  common.writeUInt16LE(Buffer.byteLength(name), 22);
  return common;
}

/** No comment, first disk, no attributes, and where the file begins. */
function directoryRest(offset: number): Buffer {
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(offset, 10);
  return rest;
}

function endOfDirectory(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END_OF_DIRECTORY, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}
