import fc from 'fast-check';
import { maskAddresses } from '../../domain/mask-addresses';

test.each([
  ['550 <a.kern@example.org> unknown', 'a.kern@example.org', '550 <***> unknown'],
  ['550 mailbox anna-lena.kern is full', 'anna-lena.kern@example.org', '550 mailbox *** is full'],
  ['250 ok for o+wner_1', 'o+wner_1@example.org', '250 ok for ***'],
  ['550 no such user: d’arc', 'd’arc@example.org', '550 no such user: ***'],
  ['550 kerner is somebody else', 'kern@example.org', '550 kerner is somebody else'],
])('a reply is kept without the address or the mailbox that it echoes: %s', (reply, recipient, kept) => {
  expect(maskAddresses(reply, recipient)).toBe(kept);
});

test('whatever stands before the @, a reply can be kept and does not name it', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }), (mailbox) => {
      const local = mailbox.replaceAll('@', '');
      fc.pre(/[\p{L}\p{N}]{3}/u.test(local));
      expect(maskAddresses(`550 user ${local} unknown`, `${local}@example.org`)).not.toContain(` ${local} `);
    }),
  );
});
