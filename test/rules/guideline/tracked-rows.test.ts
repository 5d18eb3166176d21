import type { EntityType } from '../../../domain/case-event';
import { ENTITY_EVENTS } from '../../../domain/entity-events';
import { latestGuideline } from '../../../rules/guideline/versions';
import { NAMED_FUNCTIONS } from '../../coverage/named-functions';

const GUIDELINE = latestGuideline();
const TRACKED = GUIDELINE.coverage.filter(({ how }) => how === 'tracked');
const DUTIES = Object.values(GUIDELINE.duties).flatMap((rows) => rows.map(({ id }) => id));
const CHECKLISTS = Object.values(GUIDELINE.checklists).flatMap((items) => items.map(({ id }) => id));

/** Whether somebody can record something for it: an event that exists, a duty that is proved, an item that is ticked off. */
function isRecorded(name: string): boolean {
  const [kind, id = ''] = name.split(/:(.*)/s);
  if (kind === 'duty') return DUTIES.includes(id);
  if (kind === 'checklist') return CHECKLISTS.includes(id);
  const [entity = '', event = ''] = id.split('.');
  return kind === 'record' && ENTITY_EVENTS[entity as EntityType]?.[event] !== undefined;
}

describe('every tracked row of the inventory has its event, duty or checklist item', () => {
  test('all 41 of them', () => {
    expect(TRACKED).toHaveLength(41);
  });

  // 5.7: a referral is an entry of the counselling record, which no case file holds; it is checked and counted there.
  const IN_THE_CONTACT_RECORD = ['5.7-b'];

  test.each(TRACKED.filter(({ id }) => !IN_THE_CONTACT_RECORD.includes(id)).map(({ id, by }) => [id, by] as const))(
    '%s',
    (_, by) => {
      expect(by.filter(isRecorded)).not.toEqual([]);
    },
  );

  test.each(IN_THE_CONTACT_RECORD)('%s is an entry of the counselling record', (row) => {
    const by: readonly string[] = TRACKED.find(({ id }) => id === row)?.by ?? [];
    expect(by).toContain('validation:3.11.1-contact-entry');
    expect(Object.keys(NAMED_FUNCTIONS)).toContain('validation:3.11.1-contact-entry');
  });

  test('suitable rooms, public notices and the alignment with the Jobcenter are among them (4.5, 3.11.5, 5.8.1)', () => {
    const named = new Set<string>(TRACKED.flatMap(({ by }) => by));
    const wanted = [
      'checklist:4.5-rooms-negotiated',
      'checklist:3.11.5-public-notice',
      'checklist:3.11.5-notice-to-those-involved',
      'checklist:5.8.1-agreement-aligned',
      'checklist:4.1-service-resumed',
      'duty:5.7-step-review',
    ];
    expect(wanted.filter((name) => !named.has(name) || !isRecorded(name))).toEqual([]);
  });

  test.each(['record:mandate.told', 'record:county.agreed', 'duty:4.3-notice', 'checklist:3.8-told', 'rule:3.5-check'])(
    '%s would be none',
    (name) => {
      expect(isRecorded(name)).toBe(false);
    },
  );
});
