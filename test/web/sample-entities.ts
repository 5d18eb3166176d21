import type { EntityView, ListedEntity } from '../../client/entities/entities';
import type { Duty } from '../../domain/duty';
import type { LegalDate } from '../../domain/legal-date';
import { EMPLOYMENT_VIEW } from './sample-employment';

const day = (text: string) => text as LegalDate;

/** The report of 2025, due Thu 15 Jan 2026, sent, then corrected. */
const REPORT: Duty = {
  id: '3.11.3-annual-report:2025:caritas',
  kind: 'statutory',
  provision: '3.11.3',
  inventoryRow: '3.11.3-a',
  bearer: 'provider',
  addressee: 'county',
  owedBy: 'caritas',
  arisenFrom: { eventId: 'award-1', on: day('2025-01-10') },
  revision: 1,
  status: 'met',
  due: day('2026-01-15'),
  aim: day('2026-01-15'),
  fulfilment: { eventId: 'report-1', on: day('2026-01-12'), daysLate: 0 },
  correctionNeeded: ['correction-1'],
};

const { eventCount: _, ...employment } = EMPLOYMENT_VIEW;

/** A grant with a report, an entry that was corrected, and a checklist with one item of each kind. */
export const GRANT_VIEW: EntityView = {
  entityId: 'grant/9x8y7z6w5v4t',
  entityType: 'grant',
  reference: 'BW-9X8Y7Z6W',
  organisation: { id: 'landratsamt', name: 'Landratsamt' },
  person: null,
  decision: null,
  duties: [{ ...REPORT, overdue: false }],
  checklist: [
    { id: '3.10.1-form-of-authority', provision: '3.10.1', inventoryRow: '3.10.1-b', status: 'open' },
    {
      id: '3.11.4-data-protected',
      provision: '3.11.4',
      inventoryRow: '3.11.4-b',
      status: 'done',
      closing: { eventId: 'data-1', on: day('2026-03-02') },
    },
  ],
  standing: { grant: { award: { on: day('2025-01-10'), deemed: null } } },
  events: [
    {
      id: 'award-1',
      type: 'awarded',
      occurredOn: day('2025-01-10'),
      recordedAt: '2025-01-10T09:00:00.000Z',
      actor: 'clara',
      data: {},
      standing: 'valid',
    },
    {
      id: 'report-1',
      type: 'reportReceived',
      occurredOn: day('2026-01-12'),
      recordedAt: '2026-01-12T09:00:00.000Z',
      actor: 'clara',
      data: {},
      standing: 'corrected',
    },
  ],
};

/** Every file that the fake knows. */
export const ENTITY_VIEWS: readonly EntityView[] = [
  { ...employment, entityType: 'employment', checklist: [], standing: {}, events: [] },
  GRANT_VIEW,
];

/** The same as lists show them. */
export const LISTED_ENTITIES: readonly ListedEntity[] = ENTITY_VIEWS.map((view) => ({
  entityId: view.entityId,
  entityType: view.entityType,
  reference: view.reference,
  organisation: view.organisation.id,
  outcome: view.decision?.outcome ?? null,
  openDuties: view.duties.filter(({ status }) => status === 'open').length,
  overdueDuties: view.duties.filter(({ overdue }) => overdue).length,
}));
