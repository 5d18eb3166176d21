import { Kinship } from '../../../client/rehearsal/kinship';
import { Names } from '../../../client/rehearsal/names';
import { scenarioSchema } from '../../../client/rehearsal/scenario';
import { parseInput } from '../../../domain/validation';

test('names become ids where a field names an entity, a case, an event or an instance of a duty, and nowhere else', () => {
  const names = new Names();
  names.noteEntity('berg', 'employment/7k3q2a9d0m4x', 'IM-7K3Q2A9D');
  names.noteEntity('fall-1', 'careCase/2a9d0m4x7k3q', 'BF-2A9D0M4X');
  names.noteEvent('abbruch', 'step-7');
  expect(
    names.resolved({
      employment: 'berg',
      reason: 'berg',
      providers: [{ posts: [{ ref: 'berg', employment: 'berg' }] }],
      persons: [{ caseRef: 'fall-1' }, { caseRef: 'fall-2' }],
      of: 'abbruch',
      duty: '5.8.2-record-unfulfilled:abbruch',
      on: '2026-06-01',
    }),
  ).toEqual({
    employment: 'employment/7k3q2a9d0m4x',
    reason: 'berg',
    providers: [{ posts: [{ ref: 'berg', employment: 'employment/7k3q2a9d0m4x' }] }],
    persons: [{ caseRef: 'BF-2A9D0M4X' }, { caseRef: 'fall-2' }],
    of: 'step-7',
    duty: '5.8.2-record-unfulfilled:step-7',
    on: '2026-06-01',
  });
});

const step = (name: string, begin: object) => ({ on: '2026-06-01', as: 'p-1', name, begin });

test('an absence, its employment and its replacement are kin; two employments of one grant are not', () => {
  const scenario = parseInput(scenarioSchema, {
    title: 'Jahr',
    from: '2026-06-01',
    to: '2026-06-30',
    steps: [
      step('berg', { employment: { hired: {} } }),
      step('novak', { employment: { hired: {} } }),
      step('lang', { employment: { hired: {} } }),
      step('bewilligung', {
        grant: { awarded: { providers: [{ posts: [{ employment: 'berg' }, { employment: 'lang' }] }] } },
      }),
      step('ausfall', { absence: { reported: { employment: 'berg' } } }),
      { on: '2026-06-02', as: 'p-1', record: { entity: 'ausfall', replacementStarted: { employment: 'novak' } } },
    ],
  });
  const kinship = new Kinship(scenario);
  expect([...kinship.of('berg')].sort()).toEqual(['ausfall', 'berg', 'novak']);
  expect([...kinship.of('lang')].sort()).toEqual(['lang']);
  expect([...kinship.of('bewilligung')].sort()).toEqual(['ausfall', 'berg', 'bewilligung', 'lang', 'novak']);
});
