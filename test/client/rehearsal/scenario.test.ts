import { beginningOf, recordOf, scenarioSchema } from '../../../client/rehearsal/scenario';
import { FristwerkError } from '../../../domain/errors';
import { parseInput } from '../../../domain/validation';

const of = (...steps: object[]) => ({ title: 'Jahr', from: '2026-06-01', to: '2027-06-11', steps });
const parse = (...steps: object[]) => parseInput(scenarioSchema, of(...steps)).steps;
const step = (command: object) => ({ on: '2026-06-01', as: 'p-1', ...command });

function faultsOf(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error instanceof FristwerkError ? error.faults.map(({ code, field }) => [code, field]) : error;
  }
  return 'accepted';
}

test('a step begins one entity of a kind, or records one event of an entity that was named', () => {
  const [begin, record] = parse(
    step({ name: 'ausfall', begin: { absence: { reported: { employment: 'berg' } } } }),
    step({ record: { entity: 'ausfall', returned: { on: '2026-06-01' } } }),
  );
  expect(begin && beginningOf(begin)).toEqual({ entity: 'absence', input: { reported: { employment: 'berg' } } });
  expect(record && recordOf(record)).toEqual({ entity: 'ausfall', type: 'returned', data: { on: '2026-06-01' } });
});

test('a step with no command, with two, or with two events is refused', () => {
  expect(faultsOf(() => parse(step({})))).toEqual([['REQUIRED_FIELD', 'steps.0.hire']]);
  const two = { supplement: { employment: 'berg' }, report: { grant: 'g', year: 2026, provider: 'awo' } };
  expect(faultsOf(() => parse(step(two)))).toEqual([['REQUIRED_FIELD', 'steps.0.hire']]);
  const events = { record: { entity: 'a', returned: {}, forecastChanged: {} } };
  expect(faultsOf(() => parse(step(events)))).toEqual([['REQUIRED_FIELD', 'steps.0.record']]);
});

test('steps come in the order of their days, within the year', () => {
  const other = (on: string) => ({ ...step({ supplement: { employment: 'berg' } }), on });
  expect(faultsOf(() => parse(other('2026-06-02'), other('2026-06-01')))).toEqual([['DATE_ORDER', 'steps.1.on']]);
  expect(faultsOf(() => parse(other('2027-06-12')))).toEqual([['DATE_ORDER', 'steps.0.on']]);
  expect(parse(other('2026-06-01'), other('2027-06-11'))).toHaveLength(2);
});
