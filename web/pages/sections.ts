import type { EntityType } from '../../domain/case-event';
import { employmentPath } from '../../texts/page-address';
import { FRAME } from '../../texts/pages';
import { API_PATH, COLLECTIONS } from '../api/collections';

export { dutyAnchor, dutyPath, employmentPath, entriesPath, filePath, provisionPath } from '../../texts/page-address';

/** The areas of the application that exist, in the order of the navigation. */
export const SECTIONS = [
  { id: 'duties', path: '/fristen', label: FRAME.sections.duties },
  { id: 'staff', path: '/personal', label: FRAME.sections.staff },
  { id: 'outbox', path: '/postausgang', label: FRAME.sections.outbox },
  { id: 'guideline', path: '/richtlinie', label: FRAME.sections.guideline },
] as const;

/** Prefix of the element ids of the form that hands in facts later. */
export const SUPPLEMENT_FORM = 'nachtrag';

/** Area to which a page belongs. */
export type SectionId = (typeof SECTIONS)[number]['id'];

/** Address of a mail's page. */
export const deliveryPath = (messageId: string): string => `/postausgang/${encodeURIComponent(messageId)}`;

/** Address below which a document is downloaded. */
export const documentPath = (documentId: string): string => `/nachweise/${encodeURIComponent(documentId)}`;

/** Address of the part of that form where earlier employment is handed in (3.3.3). */
export const exemptionPath = (reference: string): string =>
  `${supplementPath(reference)}#${SUPPLEMENT_FORM}-qualification-priorEmployment`;

/** Address of the part of that form where a check is handed in (3.5). */
export const suitabilityPath = (reference: string): string =>
  `${supplementPath(reference)}#${SUPPLEMENT_FORM}-qualification-suitabilityCheck`;

/** Address of the form that hands in facts on the qualification. */
export const supplementPath = (reference: string): string => `${employmentPath(reference)}/qualifikation`;

/** Where programs read a file's life. */
export const historyApiPath = (entity: EntityType, reference: string): string => {
  const collection = COLLECTIONS.find((one) => one.entity === entity)?.path ?? '';
  return `${API_PATH}/${collection}/${encodeURIComponent(reference)}/history`;
};
