/**
 * Where a reminder mail stands. `withdrawn`: it still waited when its duties were met, had moved or had lapsed,
 * so it was never sent. `refused`, `bounced`: it did not arrive, and the next person of the ladder was told instead.
 * `undeliverable`: it did not arrive and nobody was left to tell.
 */
export const DELIVERY_STATES = [
  'queued',
  'claimed',
  'accepted',
  'refused',
  'bounced',
  'undeliverable',
  'withdrawn',
] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** What one attempt to deliver came to. `deferred` is tried again; `bounced` is reported after it was accepted. */
export type DeliveryResult = 'accepted' | 'refused' | 'deferred' | 'withdrawn' | 'bounced';
