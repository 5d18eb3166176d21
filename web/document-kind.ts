/** A kind of document that is taken: how its content begins, and how it is handed out again. */
interface DocumentKind {
  readonly mediaType: string;
  readonly matches: (content: Buffer) => boolean;
}

const PDF: DocumentKind = {
  mediaType: 'application/pdf',
  // ISO 32000 lets other bytes precede the mark; readers look for it in the first kilobyte.
  matches: (content) => content.subarray(0, 1024).includes('%PDF-'),
};
const PNG: DocumentKind = { mediaType: 'image/png', matches: (content) => hasAt(content, 0, '89504e470d0a1a0a') };
const JPEG: DocumentKind = { mediaType: 'image/jpeg', matches: (content) => hasAt(content, 0, 'ffd8ff') };
const WEBP: DocumentKind = {
  mediaType: 'image/webp',
  matches: (content) => hasAt(content, 0, hex('RIFF')) && hasAt(content, 8, hex('WEBP')),
};
const HEIC: DocumentKind = {
  mediaType: 'image/heic',
  matches: (content) =>
    hasAt(content, 4, hex('ftyp')) && /^(hei[cxms]|hev[cx]|mif1|msf1)$/.test(content.toString('latin1', 8, 12)),
};
const MSG: DocumentKind = {
  mediaType: 'application/vnd.ms-outlook',
  matches: (content) => hasAt(content, 0, 'd0cf11e0a1b11ae1'),
};
const EML: DocumentKind = {
  mediaType: 'message/rfc822',
  matches: (content) =>
    isText(content) && /^(\uFEFF)?(From |[A-Za-z][A-Za-z0-9-]*:)/.test(content.toString('utf8', 0, 200)),
};
const TEXT: DocumentKind = { mediaType: 'text/plain', matches: isText };

const KINDS: Readonly<Record<string, DocumentKind>> = {
  pdf: PDF,
  png: PNG,
  jpg: JPEG,
  jpeg: JPEG,
  webp: WEBP,
  heic: HEIC,
  eml: EML,
  msg: MSG,
  txt: TEXT,
};

/** Endings of the documents that are taken, without the dot. */
export const DOCUMENT_ENDINGS: readonly string[] = Object.keys(KINDS);

/** The media type of a document whose ending is one of those taken and whose content fits it; else undefined. */
export function documentMediaType(fileName: string, content: Buffer): string | undefined {
  const ending = /\.([A-Za-z0-9]{1,5})$/.exec(fileName)?.[1]?.toLowerCase() ?? '';
  const kind = Object.hasOwn(KINDS, ending) ? KINDS[ending] : undefined;
  return kind?.matches(content) ? kind.mediaType : undefined;
}

function hasAt(content: Buffer, offset: number, mark: string): boolean {
  return content.toString('hex', offset, offset + mark.length / 2) === mark;
}

function hex(letters: string): string {
  return Buffer.from(letters, 'latin1').toString('hex');
}

/** Letters, tabs, line and page breaks: no other control character stands in a text, whatever its encoding. */
function isText(content: Buffer): boolean {
  return content.every((byte) => byte >= 0x20 || (byte >= 0x09 && byte <= 0x0d));
}
