import { isDeepStrictEqual } from 'node:util';
import { introduce } from '../../../client/introduction/create-introduction';
import { createRecorder } from '../../../client/introduction/run/recorder';
import { workbookTemplate } from '../../../client/introduction/template/write-template';
import { seedOrganisations } from '../../../store/organisations';
import { until } from '../../faults/until';
import { openTestStage, type TestStage } from '../../support/test-stage';
import { HOUSE } from './house';

/** Events and open duties of each entity, without the ids that differ between two stages. */
async function standing({ fristwerk }: TestStage) {
  const listed = await fristwerk.entities();
  const views = await Promise.all(listed.map(({ entityId }) => fristwerk.entity(entityId)));
  return views
    .map(({ entityType, organisation, events, duties, decision }) => ({
      entityType,
      organisation: organisation.id,
      outcome: decision?.outcome,
      // Facts from other entities come when they come.
      events: events.map(({ type, occurredOn }) => `${type} ${occurredOn}`).sort(),
      duties: duties.map(({ id, status, due }) => `${id} ${status} ${due ?? ''}`).sort(),
    }))
    .sort((one, other) => (one.entityType < other.entityType ? -1 : 1));
}

async function openStage(): Promise<TestStage> {
  const stage = await openTestStage('2026-11-23');
  await seedOrganisations(stage.deps.store, HOUSE, stage.deps.now());
  return stage;
}

test('the example workbook, interrupted in the middle and continued, gives the same entities as at one go', async () => {
  const [whole, broken] = [await openStage(), await openStage()];
  try {
    const input = { files: [await workbookTemplate()] };
    const result = await whole.fristwerk.introduce(input, { actor: 'office' });
    const recorder = createRecorder(broken.deps, 'office');
    let left = 7;
    const failing: typeof recorder = async (...event) => {
      left -= 1;
      if (left < 0) throw new Error('the line is dead');
      return recorder(...event);
    };
    await expect(introduce(broken.deps, failing, input, 'office')).rejects.toThrow('the line is dead');
    await broken.fristwerk.introduce(input, { actor: 'office' });
    expect(result.entities).toHaveLength(5);
    const expected = await standing(whole);
    for (const { events } of expected) expect(events).toContain('introduced 2026-11-23');
    await until(
      async () => isDeepStrictEqual(await standing(broken), await standing(whole)),
      'the facts from other entities',
    );
    expect(await standing(broken)).toEqual(await standing(whole));
    const mails = await whole.fristwerk.deliveries();
    expect(mails.map(({ recipient }) => recipient.personId).sort()).toEqual(['coordinator', 'office']);
    for (const { subject } of mails) expect(subject).toMatch(/^Einführung zum 23\.11\.2026: /);
  } finally {
    await whole.close();
    await broken.close();
  }
});
