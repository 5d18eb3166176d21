import type { CoverageRow } from '../../../rules/guideline/guideline';
import { latestGuideline } from '../../../rules/guideline/versions';
import { LAW_CASES } from '../../coverage/cases';
import { INVENTORY_IDS } from '../../coverage/inventory';
import { ledgerFaults } from '../../coverage/ledger-faults';
import { NAMED_FUNCTIONS } from '../../coverage/named-functions';
import { firstToNotice } from '../../coverage/noticing';
import { productWithout, wholeProduct } from '../../coverage/product';

const GUIDELINE = latestGuideline();
const LEDGER = GUIDELINE.coverage;
const EXECUTED = LEDGER.filter(({ how }) => how === 'executed');

/** What is wrong with the ledger once a row of it is replaced. */
const faultsWith = (id: string, changed: Partial<CoverageRow>) =>
  ledgerFaults(
    LEDGER.map((row) => (row.id === id ? { ...row, ...changed } : row)),
    LAW_CASES,
    GUIDELINE,
  );

const casesOf = (id: string) => LAW_CASES.filter(({ row }) => row === id);

describe('the coverage ledger of 1 September 2017', () => {
  test('has the 136 rows of the inventory: 65 executed, 41 tracked, 30 displayed', () => {
    const count = (how: CoverageRow['how']) => LEDGER.filter((row) => row.how === how).length;
    expect(LEDGER.map(({ id }) => id)).toEqual(INVENTORY_IDS);
    expect([count('executed'), count('tracked'), count('displayed')]).toEqual([65, 41, 30]);
  });

  test('maps each row as the inventory demands to what exists, and each executed row has its case', () => {
    expect(ledgerFaults(LEDGER, LAW_CASES, GUIDELINE)).toEqual([]);
  });

  test('names each rule, duty and checklist item at the row for which it was written', () => {
    const written = (kind: string, items: readonly unknown[]) =>
      (items as readonly { readonly id: string; readonly inventoryRow: string }[]).map(
        ({ id, inventoryRow }) => `${inventoryRow} ${kind}:${id}`,
      );
    const named = LEDGER.flatMap(({ id, by }) => by.map((name) => `${id} ${name}`));
    const all = [
      ...written(
        'rule',
        GUIDELINE.ruleFiles.flatMap(({ rules }) => rules),
      ),
      ...written('duty', Object.values(GUIDELINE.duties).flat()),
      ...written('checklist', Object.values(GUIDELINE.checklists).flat()),
    ];
    expect(all.length).toBeGreaterThan(90);
    expect(all.filter((name) => !named.includes(name))).toEqual([]);
  });

  test('names each computation and check that the tests know', () => {
    const named: readonly string[] = LEDGER.flatMap(({ by }) => by);
    expect(Object.keys(NAMED_FUNCTIONS).filter((name) => !named.includes(name))).toEqual([]);
  });

  test.each<[string, readonly string[], () => readonly string[]]>([
    [
      'a row that is left out',
      ['3.4.2-a at 3.4.2 executed: missing', '3.4.2-a: has a case and is not executed'],
      () =>
        ledgerFaults(
          LEDGER.filter(({ id }) => id !== '3.4.2-a'),
          LAW_CASES.filter(({ row }) => row !== '3.4.2-a').concat(casesOf('3.4.2-a').slice(0, 1)),
          GUIDELINE,
        ),
    ],
    [
      'an executed row that nothing carries out',
      ['3.4.2-a: executed by nothing'],
      () => faultsWith('3.4.2-a', { by: [] }),
    ],
    [
      'a rule that does not exist',
      ['3.4.2-a: rule:3.4.2-minimum does not exist'],
      () => faultsWith('3.4.2-a', { by: ['rule:3.4.2-minimum'] }),
    ],
    [
      'a duty that does not exist',
      ['4.3-a: duty:4.3-notice does not exist'],
      () => faultsWith('4.3-a', { by: ['duty:4.3-notice'] }),
    ],
    [
      'a computation that does not exist',
      ['3.2-a2: computation:3.2-salary does not exist'],
      () => faultsWith('3.2-a2', { by: ['computation:3.2-salary'] }),
    ],
    [
      'a record and a checklist item that do not exist',
      [
        '3.8-a: record:mandate.told does not exist',
        '3.8-a: record:county.agreed does not exist',
        '3.8-a: checklist:3.8-told does not exist',
      ],
      () => faultsWith('3.8-a', { by: ['record:mandate.told', 'record:county.agreed', 'checklist:3.8-told'] }),
    ],
    [
      'a displayed row that names something',
      ['3.6-a: displayed, yet covered by rule:3.5-check'],
      () => faultsWith('3.6-a', { by: ['rule:3.5-check'] }),
    ],
    [
      'a row that covers less than the inventory demands, though a case names it',
      [
        '3.4.2-a at 3.4.2 executed: missing',
        '3.4.2-a at 3.4.2 tracked: not in the inventory',
        '3.4.2-a: has a case and is not executed',
        '3.4.2-a: has a case and is not executed',
      ],
      () => faultsWith('3.4.2-a', { how: 'tracked' }),
    ],
    [
      'a row at another passage',
      ['3.4.2-a at 3.4.2 executed: missing', '3.4.2-a at 3.4 executed: not in the inventory'],
      () => faultsWith('3.4.2-a', { provision: '3.4' }),
    ],
    [
      'an executed row without a case',
      ['3.4.2-a: executed without a case'],
      () =>
        ledgerFaults(
          LEDGER,
          LAW_CASES.filter(({ row }) => row !== '3.4.2-a'),
          GUIDELINE,
        ),
    ],
    [
      'a row and a name that stand there twice',
      ['7-a at 7 executed: twice', '3.4.2-a: rule:3.4.2-minimum-share twice'],
      () => {
        const by = ['rule:3.4.2-minimum-share', 'rule:3.4.2-minimum-share'] as const;
        const doubled = LEDGER.map((row) => (row.id === '3.4.2-a' ? { ...row, by } : row));
        return ledgerFaults([...doubled, ...LEDGER.slice(-1)], LAW_CASES, GUIDELINE);
      },
    ],
    ['rows out of order', ['out of order'], () => ledgerFaults([...LEDGER].reverse(), LAW_CASES, GUIDELINE)],
  ])('refuses %s', (_, expected, faults) => {
    expect(faults()).toEqual(expected);
  });
});

describe('the law, executed', () => {
  const whole = wholeProduct();
  test.each(LAW_CASES.map(({ row, title, check }) => [row, title, check] as const))('%s: %s', (_row, _title, check) =>
    check(whole),
  );
});

describe('taken away, it is missed', () => {
  const claims = EXECUTED.flatMap(({ id, by }) => by.map((name) => [id, name] as const));

  test.each(claims.filter(([, name]) => !name.startsWith('record:')))('%s without %s', async (id, name) => {
    expect(await firstToNotice(name, casesOf(id))).not.toBeNull();
  });

  test('a row that rests on a rule of another passage is found out', async () => {
    expect(await firstToNotice('rule:3.4.3-short-term', casesOf('3.4.2-a'))).toBeNull();
    expect(await firstToNotice('duty:4.4-notice-of-change', casesOf('4.3-a'))).toBeNull();
    expect(await firstToNotice('checklist:3.8-informed-in-writing', casesOf('2.2-c'))).toBeNull();
    expect(await firstToNotice('computation:3.3.3-six-months', casesOf('3.4.2-b'))).toBeNull();
  });

  test('a product that breaks instead of answering otherwise proves nothing', async () => {
    const broken = { row: '3.4.2-a', title: 'breaks', check: () => Promise.reject(new TypeError('undefined')) };
    await expect(firstToNotice('rule:3.4.2-minimum-share', [broken])).rejects.toThrow(TypeError);
  });

  test('the product itself stays whole', async () => {
    const [atLimit, below] = casesOf('3.4.2-a');
    expect(await firstToNotice('rule:3.4.2-minimum-share', casesOf('3.4.2-a'))).toBe(below?.title);
    await atLimit?.check(wholeProduct());
    await below?.check(wholeProduct());
    expect(latestGuideline()).toBe(GUIDELINE);
  });

  test('what does not exist cannot be taken away', () => {
    expect(() => productWithout('rule:3.4.2-minimum')).toThrow('rule:3.4.2-minimum covers nothing');
  });
});
