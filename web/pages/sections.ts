import { FRAME } from '../../texts/pages';

/** The areas of the application that exist, in the order of the navigation. */
export const SECTIONS = [
  { id: 'duties', path: '/fristen', label: FRAME.sections.duties },
  { id: 'staff', path: '/personal', label: FRAME.sections.staff },
  { id: 'outbox', path: '/postausgang', label: FRAME.sections.outbox },
] as const;

/** Area to which a page belongs. */
export type SectionId = (typeof SECTIONS)[number]['id'];

/** Address of an employment's page. */
export const employmentPath = (reference: string): string => `/personal/${encodeURIComponent(reference)}`;

/** Address of a duty on its employment's page. */
export const dutyPath = (reference: string, dutyId: string): string =>
  `${employmentPath(reference)}#${dutyAnchor(dutyId)}`;

/** Element id of a duty: `3.3.2-requalification-begun` is `pflicht-3-3-2-requalification-begun`. */
export const dutyAnchor = (dutyId: string): string => `pflicht-${dutyId.replace(/[^A-Za-z0-9]+/g, '-')}`;

/** Address of a mail's page. */
export const deliveryPath = (messageId: string): string => `/postausgang/${encodeURIComponent(messageId)}`;

/** Address below which a document is downloaded. */
export const documentPath = (documentId: string): string => `/nachweise/${encodeURIComponent(documentId)}`;

/** Address of the form that hands in facts on the qualification. */
export const supplementPath = (reference: string): string => `${employmentPath(reference)}/qualifikation`;
