import { join } from 'node:path';
import type { CoveringName, Guideline } from '../../rules/guideline/guideline';
import { VERSIONS } from '../../rules/guideline/versions';
import type { Product } from './law-case';
import { NAMED_FUNCTIONS, type NamedFunction } from './named-functions';

const ROOT = join(__dirname, '..', '..');
const CALCULATORS = '../../client/calculators/calculators';
const VERSION = '2017-09-01';

type Doors = typeof import('../../client/calculators/calculators');

/** The product as it is. */
export function wholeProduct(): Product {
  return (require(CALCULATORS) as Doors).CALCULATORS;
}

/**
 * The product without one rule, duty, checklist item, computation or check, as if nobody had written it.
 * @throws Error for a name that covers nothing
 */
export function productWithout(name: CoveringName): Product {
  const found = NAMED_FUNCTIONS[name];
  return found === undefined ? withoutRow(name) : withoutFunction(found);
}

/** The version lacks what bears that id; while a question is answered, it stands in the place of the whole one. */
function withoutRow(name: CoveringName): Product {
  const whole = versionAmong(VERSIONS);
  const guideline = guidelineWithout(name, whole);
  const versions = VERSIONS as Guideline[];
  const place = versions.indexOf(whole);
  return {
    calculate: async (...ask) => {
      versions[place] = guideline;
      try {
        return await wholeProduct().calculate(...ask);
      } finally {
        versions[place] = whole;
      }
    },
  };
}

type TakenAway = (id: string, whole: Guideline) => Partial<Guideline>;

/** Where what bears an id is taken away, by the kind of its name. */
const TAKEN_AWAY: Readonly<Record<string, TakenAway>> = {
  rule: (id, { ruleFiles }) => ({ ruleFiles: ruleFiles.map((file) => ({ ...file, rules: without(id, file.rules) })) }),
  duty: (id, { duties }) => ({ duties: tablesWithout(id, duties) }),
  checklist: (id, { checklists }) => ({ checklists: tablesWithout(id, checklists) }),
};

/** Rules are prepared once for each name of a version, so a version that lacks something has a name of its own. */
function guidelineWithout(name: CoveringName, whole: Guideline): Guideline {
  const [kind = '', id = ''] = name.split(/:(.*)/s);
  const lacking = { ...whole, ...TAKEN_AWAY[kind]?.(id, whole), version: `${VERSION} without ${name}` };
  if (sizeOf(lacking) !== sizeOf(whole) - 1) throw new Error(`${name} covers nothing`);
  return lacking;
}

function sizeOf({ ruleFiles, duties, checklists }: Guideline): number {
  return [ruleFiles.map(({ rules }) => rules), Object.values(duties), Object.values(checklists)].flat(2).length;
}

function tablesWithout<Tables extends object>(id: string, tables: Tables): Tables {
  return Object.fromEntries(Object.entries(tables).map(([entity, rows]) => [entity, without(id, rows)])) as Tables;
}

const without = (id: string, items: readonly unknown[]) => items.filter((item) => (item as { id: string }).id !== id);

/**
 * The one place that replaces a module of our own: what is taken away lies deep in it, and the sentence of law must not
 * notice how it is built in. The calculators are loaded anew around the gap.
 */
function withoutFunction({ module, named, absent }: NamedFunction): Product {
  if (absent === undefined) throw new Error(`nobody says what stands in the place of ${named}`);
  const gap = join(ROOT, module);
  let found: Product | undefined;
  jest.doMock(gap, () => {
    const actual = jest.requireActual<Record<string, unknown>>(gap);
    return { ...actual, [named]: absent(actual[named] as never) };
  });
  jest.isolateModules(() => {
    found = wholeProduct();
  });
  jest.dontMock(gap);
  return found as Product;
}

function versionAmong(versions: readonly Guideline[]): Guideline {
  const found = versions.find(({ version }) => version === VERSION);
  if (found === undefined) throw new Error(`there is no version ${VERSION}`);
  return found;
}
