import { eventsField } from '../../client/calculators/planned-events';
import { ENTITY_TYPES, type EntityType } from '../../domain/case-event';
import type { CoverageRow, CoveringName, Guideline } from '../../rules/guideline/guideline';
import { INVENTORY } from './inventory';
import type { LawCase } from './law-case';
import { exportsAround, NAMED_FUNCTIONS } from './named-functions';

/** What is wrong with a ledger, in words; nothing where every row is covered as it says. */
export function ledgerFaults(
  ledger: readonly CoverageRow[],
  cases: readonly Pick<LawCase, 'row'>[],
  guideline: Guideline,
): readonly string[] {
  return [
    ...inventoryFaults(ledger),
    ...ledger.flatMap((row) => rowFaults(row, cases, guideline)),
    ...cases.filter(({ row }) => !isExecuted(row, ledger)).map(({ row }) => `${row}: has a case and is not executed`),
  ];
}

/** Every row of the inventory once, in its order, at its passage, and covered as the inventory demands. */
function inventoryFaults(ledger: readonly CoverageRow[]): readonly string[] {
  const demanded = INVENTORY.flatMap(([provision, rows]) =>
    Object.entries(rows).map(([id, how]) => `${id} at ${provision} ${how}`),
  );
  const covered = ledger.map(({ id, provision, how }) => `${id} at ${provision} ${how}`);
  const faults = [
    ...demanded.filter((row) => !covered.includes(row)).map((row) => `${row}: missing`),
    ...covered.filter((row) => !demanded.includes(row)).map((row) => `${row}: not in the inventory`),
    ...covered.filter((row, place) => covered.indexOf(row) < place).map((row) => `${row}: twice`),
  ];
  const inOrder = covered.every((row, place) => row === demanded[place]);
  return faults.length === 0 && !inOrder ? ['out of order'] : faults;
}

function rowFaults({ id, how, by }: CoverageRow, cases: readonly Pick<LawCase, 'row'>[], guideline: Guideline) {
  return [
    ...by.filter((name) => !exists(name, guideline)).map((name) => `${id}: ${name} does not exist`),
    ...by.filter((name, place) => by.indexOf(name) < place).map((name) => `${id}: ${name} twice`),
    ...(how === 'displayed' && by.length > 0 ? [`${id}: displayed, yet covered by ${by}`] : []),
    ...(how !== 'displayed' && by.length === 0 ? [`${id}: ${how} by nothing`] : []),
    ...(how === 'executed' && !cases.some(({ row }) => row === id) ? [`${id}: executed without a case`] : []),
  ];
}

function isExecuted(id: string, ledger: readonly CoverageRow[]): boolean {
  return ledger.some((row) => row.id === id && row.how === 'executed');
}

function exists(name: CoveringName, { ruleFiles, duties, checklists }: Guideline): boolean {
  const [kind = '', id = ''] = name.split(/:(.*)/s);
  const hasId = (items: readonly unknown[]) => items.some((item) => (item as { id: string }).id === id);
  switch (kind) {
    case 'rule':
      return hasId(ruleFiles.flatMap(({ rules }) => rules));
    case 'duty':
      return hasId(Object.values(duties).flat());
    case 'checklist':
      return hasId(Object.values(checklists).flat());
    case 'record':
      return isEvent(id);
    default:
      return isExported(name);
  }
}

/** Whether the events of that entity know the type: `careCase.planAgreed`. */
function isEvent(name: string): boolean {
  const [entity, type = ''] = name.split('.');
  if (!ENTITY_TYPES.includes(entity as EntityType)) return false;
  const { error } = eventsField(entity as EntityType).safeParse([{ [type]: {} }]);
  return !error?.issues.some(({ code }) => code === 'unrecognized_keys');
}

function isExported(name: CoveringName): boolean {
  const found = NAMED_FUNCTIONS[name];
  return found !== undefined && exportsAround(found)[found.named] !== undefined;
}
