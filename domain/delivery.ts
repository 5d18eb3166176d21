/**
 * Where a reminder mail stands. `withdrawn`: it still waited when its duties were met, had moved or had lapsed,
 * so it was never sent.
 */
export const DELIVERY_STATES = ['queued', 'claimed', 'accepted', 'refused', 'withdrawn'] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** What one attempt to deliver came to. `deferred` is tried again. */
export type DeliveryResult = 'accepted' | 'refused' | 'deferred' | 'withdrawn';
