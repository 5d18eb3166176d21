import type { DeliveryView, ListedDelivery } from '../../client/fristwerk';
import { ENTITY_ID, REFERENCE } from './sample-employment';

/** A reminder of 5 Oct 2026 that the mail server took at the second try. */
export const LISTED_DELIVERY: ListedDelivery = {
  messageId: '3f2a9c@fristwerk.invalid',
  entityId: ENTITY_ID,
  reference: REFERENCE,
  recipient: { personId: 'bernd', name: 'Bernd Bussard', email: 'bernd@example.org' },
  recipientRole: 'coordinator',
  subject: `${REFERENCE}: Nachqualifizierung beginnen, fällig in 28 Tagen, Mo 02.11.2026`,
  queuedAt: '2026-10-05T05:41:00.000Z',
  state: 'accepted',
  attempts: 2,
  rungs: [`${ENTITY_ID}/3.3.2-requalification-begun/1/-28`],
};

/** The same mail with its content and the evidence of each try. */
export const DELIVERY: DeliveryView = {
  ...LISTED_DELIVERY,
  text: 'Guten Tag,\n\nfällig ist: Nachqualifizierung beginnen.\nFällig: Mo 02.11.2026 (Frist nach Richtlinie, in 28 Tagen)\n',
  html: '<!doctype html><html lang="de"><body style="font-family:sans-serif"><h1>Nachqualifizierung beginnen</h1><p>Mo 02.11.2026</p></body></html>',
  ics: 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n',
  history: [
    { at: '2026-10-05T05:41:02.000Z', result: 'deferred', detail: '451 4.3.0 try again later' },
    { at: '2026-10-05T05:46:02.000Z', result: 'accepted', detail: '250 2.0.0 ok' },
  ],
};
