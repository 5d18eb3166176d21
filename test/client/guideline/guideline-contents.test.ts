import { contentsOf, guidelineContents } from '../../../client/guideline/guideline-contents';
import { FICTITIOUS } from './fictitious-guideline';

test('The contents list each § with its passages in the order of the text', () => {
  const { sections, title } = contentsOf(FICTITIOUS);
  expect(title).toBe('Richtlinien über Erfundenes');
  expect(
    sections.map(({ number, title, entries }) => [number, title, entries.map((entry) => entry.provision)]),
  ).toEqual([
    ['1', 'Zweck:', ['1.1']],
    ['2', 'Arten', ['2.1', '2.1 a', '2.1 b', '2.1.1']],
    ['3', 'Schluss', ['3']],
  ]);
});

test('A passage is told by its title, and without one by its first words, cut at a word within 72 letters', () => {
  const entries = contentsOf(FICTITIOUS).sections.flatMap((section) => section.entries);
  expect(entries.map(({ title, opening }) => [title, opening])).toEqual([
    [null, 'Wer diese Richtlinie liest, soll an ihr prüfen können, wie ein\u00A0…'],
    [null, 'Es gibt zwei Arten:'],
    [null, 'die erste'],
    [null, 'die zweite'],
    ['Überschrift ohne Satzzeichen', ''],
    ['Schluss', ''],
  ]);
});

test.each([
  ['x'.repeat(72), 'x'.repeat(72)],
  [`${'x'.repeat(70)} zz`, `${'x'.repeat(70)}\u00A0…`],
  [`${'x'.repeat(70)}, welche`, `${'x'.repeat(70)}\u00A0…`],
])('First words: "%s" are shown as "%s"', (text, opening) => {
  const section = { number: '1', title: 'Zweck' };
  const passage = { provision: '1.1', section, title: null, blocks: [{ kind: 'paragraph', text }] } as const;
  const { sections } = contentsOf({ ...FICTITIOUS, text: new Map([['1.1', passage]]) });
  expect(sections[0]?.entries[0]?.opening).toBe(opening);
});

test('Each passage counts its own rows of the ledger, the guideline all of them', () => {
  const { coverage, sections } = contentsOf(FICTITIOUS);
  expect(coverage).toEqual({ executed: 2, tracked: 1, displayed: 1 });
  expect(sections[1]?.entries.map((entry) => entry.coverage)).toEqual([
    { executed: 0, tracked: 0, displayed: 0 },
    { executed: 2, tracked: 1, displayed: 0 },
    { executed: 0, tracked: 0, displayed: 0 },
    { executed: 0, tracked: 0, displayed: 0 },
  ]);
});

test("A row that belongs to no passage is the title's", () => {
  const coverage = [...FICTITIOUS.coverage, { id: '0-a', provision: 'title', how: 'executed', by: [] } as const];
  expect(contentsOf({ ...FICTITIOUS, coverage }).rows).toEqual([
    expect.objectContaining({ id: '0-a', title: 'Anwendungsbereich: zugewiesene Flüchtlinge' }),
  ]);
  expect(contentsOf(FICTITIOUS).rows).toEqual([]);
});

test('7: the guideline of 1 September 2017 is signed on 29 December 2017, has no known end, and 57 passages in 7 sections', () => {
  const { version, validity, sections } = guidelineContents('2017-09-01');
  expect(version).toBe('2017-09-01');
  expect(validity).toEqual({ from: '2017-09-01', signedOn: '2017-12-29', until: null });
  expect(sections.map(({ entries }) => entries.length)).toEqual([6, 3, 28, 5, 13, 1, 1]);
});

test('A version that does not exist is refused', () => {
  expect(() => guidelineContents('2018-01-01')).toThrow(expect.objectContaining({ code: 'NOT_FOUND' }));
});
