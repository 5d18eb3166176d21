import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import { createTransport } from 'nodemailer';
import { type MailCatcher, startMailCatcher } from '../../embedded/mail-catcher';

const MIB = 1024 * 1024;

let folder: string;
let catcher: MailCatcher;

beforeEach(async () => {
  folder = join(mkdtempSync(join(tmpdir(), 'fristwerk-mails-')), 'mails');
  catcher = await startMailCatcher({ folder });
});

afterEach(async () => {
  await catcher.stop();
  rmSync(folder, { recursive: true });
});

function send(text: string) {
  return createTransport(catcher.url).sendMail({
    from: 'fristwerk@example.org',
    to: ['a.weber@example.org', 'b.kern@example.org'],
    messageId: '<4f3a91@example.org>',
    subject: 'Frist am Mo 02.11.2026: Beginn der Nachqualifizierung',
    text,
  });
}

function received(): unknown[] {
  const lines = readFileSync(join(folder, 'received.jsonl'), 'utf8').trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line));
}

test('an accepted mail lies on disk as it came, under the hash of its Message-ID', async () => {
  await send('Für die Akte IM-7K3Q2A fehlt der Nachweis.');

  const files = readdirSync(folder).filter((name) => name.endsWith('.eml'));
  expect(files).toEqual([expect.stringMatching(/^\d{8}T\d{9}Z-e4e14d86a1f8\.eml$/)]);
  const mail = await simpleParser(readFileSync(join(folder, String(files[0]))));
  expect(mail.subject).toBe('Frist am Mo 02.11.2026: Beginn der Nachqualifizierung');
  expect(mail.text?.trim()).toBe('Für die Akte IM-7K3Q2A fehlt der Nachweis.');
});

test('the list of received mails names no address', async () => {
  await send('Text');

  expect(received()).toEqual([
    { at: expect.any(String), messageId: '4f3a91@example.org', recipients: 2, file: expect.stringMatching(/\.eml$/) },
  ]);
  expect(readFileSync(join(folder, 'received.jsonl'), 'utf8')).not.toContain('weber');
});

test('a mail above 25 MiB is refused and not kept', async () => {
  await expect(send('x'.repeat(26 * MIB))).rejects.toMatchObject({ responseCode: 552 });

  expect(readdirSync(folder)).toEqual([]);
});

test('nobody is asked to sign in', async () => {
  const offered = await new Promise<string>((resolve, reject) => {
    const socket = connect(catcher.port, '127.0.0.1');
    let said = '';
    socket.once('error', reject).on('data', (chunk) => {
      if (said === '') socket.write('EHLO localhost\r\n');
      said += chunk;
      if (!/^250 /m.test(said)) return;
      socket.destroy();
      resolve(said);
    });
  });

  expect(offered).toContain('SIZE 26214400');
  expect(offered).not.toMatch(/AUTH|STARTTLS/);
});
