import { DOCUMENT_ENDINGS, documentMediaType } from '../../web/document-kind';

const bytes = (hex: string) => Buffer.from(hex, 'hex');
const PNG = bytes('89504e470d0a1a0a0000000d49484452');
const JPEG = bytes('ffd8ffe000104a464946');
const WEBP = Buffer.from('RIFF\u0000\u0000\u0000\u0000WEBPVP8 ', 'latin1');
const HEIC = Buffer.from('\u0000\u0000\u0000\u0018ftypheic', 'latin1');
const MSG = bytes('d0cf11e0a1b11ae10000');

test.each([
  ['a.pdf', Buffer.from('%PDF-1.7'), 'application/pdf'],
  ['with bytes before the mark.pdf', Buffer.from('\r\n%PDF-1.4'), 'application/pdf'],
  ['A.PNG', PNG, 'image/png'],
  ['a.jpg', JPEG, 'image/jpeg'],
  ['a.jpeg', JPEG, 'image/jpeg'],
  ['a.webp', WEBP, 'image/webp'],
  ['a.heic', HEIC, 'image/heic'],
  ['a.msg', MSG, 'application/vnd.ms-outlook'],
  ['a.eml', Buffer.from('Received: from x\r\nSubject: Bestätigung\r\n\r\nText'), 'message/rfc822'],
  ['in UTF-8.txt', Buffer.from('Bestätigung\r\n'), 'text/plain'],
  ['in Latin-1.txt', Buffer.from('Best\u00e4tigung', 'latin1'), 'text/plain'],
])('%s is taken', (name, content, mediaType) => {
  expect(documentMediaType(name, content)).toBe(mediaType);
});

test.each([
  ['prog.exe', Buffer.from('MZ')],
  ['a program named.pdf', Buffer.from('MZ')],
  ['a PDF named.png', Buffer.from('%PDF-1.7')],
  ['a PDF without ending', Buffer.from('%PDF-1.7')],
  ['a PDF named constructor.toString', Buffer.from('%PDF-1.7')],
  ['a video.heic', Buffer.from('\u0000\u0000\u0000\u0018ftypisom', 'latin1')],
  ['binary.txt', bytes('41004200')],
  ['a text that is no mail.eml', Buffer.from('Guten Tag')],
  ['page.html', Buffer.from('<html>')],
])('%s is not taken', (name, content) => {
  expect(documentMediaType(name, content)).toBeUndefined();
});

test('the endings offered are those taken', () => {
  expect(DOCUMENT_ENDINGS).toEqual(['pdf', 'png', 'jpg', 'jpeg', 'webp', 'heic', 'eml', 'msg', 'txt']);
});
