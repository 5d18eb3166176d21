import { createMailer } from '../../../activities/mail/mailer';
import type { SendResult } from '../../../activities/mail/send-result';
import type { ClaimedDelivery } from '../../../store/deliveries/claim-deliveries';
import { type Replies, ScriptedMailServer } from './scripted-mail-server';

const DELIVERY: ClaimedDelivery = {
  message_id: '4f3a91@fristwerk.invalid',
  entity_id: 'IM-7K3Q2A',
  person_id: 'p-101',
  recipient_role: 'coordinator',
  subject: 'Frist am Mo 02.11.2026',
  text_body: 'Text',
  html_body: '<p>Text</p>',
  ics: null,
  queued_at: '2026-10-26T06:30:00.000Z',
  state: 'claimed',
  lease_until: null,
  attempts: 1,
  given_name: 'Brigitte',
  family_name: 'Kern',
  email: 'b.kern@caritas.example.org',
};

async function sendTo(replies: Replies, email: string | null = DELIVERY.email): Promise<SendResult> {
  const server = new ScriptedMailServer(replies);
  const mailer = createMailer({ smtpUrl: await server.start(), sender: 'Fristwerk <fristwerk@example.org>' });
  try {
    return await mailer.send({ ...DELIVERY, email });
  } finally {
    mailer.close();
    await server.stop();
  }
}

test('a mail that the server takes is accepted, with its reply', async () => {
  expect(await sendTo({})).toEqual({ result: 'accepted', detail: '250 queued' });
});

test.each<[string, SendResult['result'], Replies, string]>([
  ['the greeting', 'unreachable', { greeting: '554 no service here' }, '554 no service here'],
  ['EHLO and HELO', 'unreachable', { EHLO: '550 who are you', HELO: '550 who are you' }, '550 who are you'],
  ['AUTH', 'unreachable', { AUTH: '535 wrong password' }, '535 wrong password'],
  ['MAIL FROM', 'unreachable', { MAIL: '550 sender not allowed' }, '550 sender not allowed'],
  ['MAIL FROM, for now', 'unreachable', { MAIL: '451 try later' }, '451 try later'],
  ['RCPT TO', 'refused', { RCPT: '550 no such mailbox' }, '550 no such mailbox'],
  ['RCPT TO, for now', 'deferred', { RCPT: '450 greylisted' }, '450 greylisted'],
  ['RCPT TO by closing the channel', 'unreachable', { RCPT: '421 shutting down' }, '421 shutting down'],
  ['DATA', 'refused', { DATA: '554 no valid recipients' }, '554 no valid recipients'],
  ['the message', 'refused', { message: '554 looks like spam' }, '554 looks like spam'],
  ['the message, for now', 'deferred', { message: '452 disk full' }, '452 disk full'],
])('a mail turned away at %s is %s', async (_command, result, replies, detail) => {
  expect(await sendTo(replies)).toEqual({ result, detail });
});

test.each([[''], [null]])('a mail without an address (%j) can never be sent and is refused', async (email) => {
  expect((await sendTo({}, email)).result).toBe('refused');
});

test('a server that is not there says nothing about the mail', async () => {
  const server = new ScriptedMailServer();
  const smtpUrl = await server.start();
  await server.stop();
  const mailer = createMailer({ smtpUrl, sender: 'Fristwerk <fristwerk@example.org>' });

  expect(await mailer.send(DELIVERY)).toEqual({ result: 'unreachable', detail: 'ESOCKET' });
  mailer.close();
});

test('what is kept of a reply names no address and no mailbox', async () => {
  const RCPT = '550 <b.kern@caritas.example.org>: user B.Kern unknown, ask postmaster@caritas.example.org';

  expect((await sendTo({ RCPT })).detail).toBe('550 <***>: user *** unknown, ask ***');
});

test('a reply is cut after 200 characters, never within an address', async () => {
  const { detail } = await sendTo({ RCPT: `550 ${'x'.repeat(184)} b.kern@caritas.example.org` });

  expect(detail).toBe(`550 ${'x'.repeat(184)} ***`);
});
