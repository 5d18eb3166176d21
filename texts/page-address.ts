import { entityTypeNamed } from '../domain/entity-id';
import type { Provision } from '../domain/guideline';

/** Path of an employment's page: `/personal/IM-7K3Q2A9D`. */
export const employmentPath = (reference: string): string => `/personal/${encodeURIComponent(reference)}`;

/** Path of the page that every file has, with its checklist and entries: `/akten/BW-7K3Q2A9D`. */
export const entriesPath = (reference: string): string => `/akten/${encodeURIComponent(reference)}`;

/** Path of a file's page by the mark of its reference: an employment has one of its own. */
export const filePath = (reference: string): string =>
  entityTypeNamed(reference) === 'employment' ? employmentPath(reference) : entriesPath(reference);

/** Path of a duty on its file's page. Mails and calendar entries lead here, so the page marks it with the same id. */
export const dutyPath = (reference: string, dutyId: string): string => `${filePath(reference)}#${dutyAnchor(dutyId)}`;

/** Element id of a duty: `3.3.2-requalification-begun` is `pflicht-3-3-2-requalification-begun`. */
export const dutyAnchor = (dutyId: string): string => `pflicht-${dutyId.replace(/[^A-Za-z0-9]+/g, '-')}`;

/** Path of a passage of the guideline: `3.2 c` is `/richtlinie/3.2c`. */
export const provisionPath = (provision: Provision): string => `/richtlinie/${provision.replace(/\s/g, '')}`;
