import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROVISIONS } from '../../../rules/guideline/2017-09-01/provisions';
import { type Passage, passagesOf, titleOf } from '../../../rules/guideline/guideline-text';

const FILE = readFileSync(join(__dirname, '../../../rules/guideline/2017-09-01/text.txt'));
const TEXT = FILE.toString('utf8');
const PASSAGES = passagesOf(TEXT, PROVISIONS);

function passage(provision: string): Passage {
  const found = PASSAGES.get(provision);
  if (found === undefined) throw new Error(provision);
  return found;
}

const paragraphs = (provision: string) =>
  passage(provision).blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
const items = (provision: string) =>
  passage(provision).blocks.flatMap((block) => (block.kind === 'list' ? [block.items] : []));

describe('the text of the guideline of 1 September 2017', () => {
  it('is the file as it was handed over, byte for byte', () => {
    expect(createHash('sha256').update(FILE).digest('hex')).toBe(
      '8d92a314cf8f1e55c40db0848907223b0e44029957b763858d7199e1276b5549',
    );
  });

  it('is found whole in its passages: joined again they are the file, but for blanks, bold marks and one broken word', () => {
    const joined = [titleOf(TEXT), ...[...PASSAGES.values()].map(asWritten)].join('');
    expect(withoutBlanks(joined)).toBe(
      withoutBlanks(TEXT.replace('Rahmenbe-\n\ndingungen', 'Rahmenbedingungen').replaceAll('**', '')),
    );
  });

  it('comes in the order of the provisions, from 1.1 to 7', () => {
    expect([...PASSAGES.keys()]).toEqual([...PROVISIONS]);
  });

  it('bears its title in one line', () => {
    expect(titleOf(TEXT)).toBe(
      'Richtlinien für die soziale Beratung und Begleitung von Flüchtlingen, die den Kommunen im Landkreis Lörrach im Rahmen des Flüchtlingsaufnahmegesetzes (FlüAG) in die Anschlussunterbringung zugewiesen worden sind durch Integrationsmanagerinnen und Integrationsmanager',
    );
  });
});

describe('a passage', () => {
  it('1.6 has the word that the scan broke at its hyphen', () => {
    expect(paragraphs('1.6')).toEqual([
      'Ungeachtet der in zahlreichen Fällen noch unklaren Aufenthaltsperspektiven sollen diese Flüchtlinge unterstützt werden, unter Berücksichtigung der aufenthaltsrechtlichen Rahmenbedingungen möglichst bald ohne öffentlichen Leistungen zu wohnen und ihren Lebensunterhalt selbst bestreiten zu können.',
    ]);
  });

  it('4.2 has in one paragraph the sentence that the scan broke after "wenn"', () => {
    expect(paragraphs('4.2')).toHaveLength(1);
    expect(paragraphs('4.2')[0]).toContain(
      'Er gibt unverzüglich bekannt, wenn dies nicht möglich ist und die gesetzliche Lohnfortzahlung entfällt.',
    );
  });

  it('5.7 has one list of its fourteen activities, though the scan broke it after the eleventh', () => {
    expect(items('5.7')).toHaveLength(1);
    expect(items('5.7')[0]).toHaveLength(14);
    expect(items('5.7')[0]?.[11]).toMatch(/^Förderung der Rückkehrbereitschaft/);
    expect(items('5.7')[0]?.[13]).toBe('Netzwerkarbeit nach Nummer 5.9');
  });

  it('3.10.1 keeps its three paragraphs apart', () => {
    expect(paragraphs('3.10.1').map((text) => text.slice(0, 24))).toEqual([
      'Die Verwendung der Förde',
      'Der Verband muss das ent',
      'Dem Verwendungsnachweis ',
    ]);
  });

  it('3.3.1 has its sentence and the nine topics', () => {
    expect(paragraphs('3.3.1')).toEqual([
      'Die Nachqualifizierungen müssen mehrtägige Schulungen umfassen und folgende Themen behandeln:',
    ]);
    expect(items('3.3.1')[0]).toHaveLength(9);
    expect(items('3.3.1')[0]?.at(-1)).toBe('Interkulturelle Kompetenzen');
  });

  it('5.8.1 keeps what stands below an item on a line of its own', () => {
    expect(items('5.8.1')[0]).toHaveLength(6);
    expect(items('5.8.1')[0]?.[4]).toBe('individuelle Entwicklungen (insbesondere sprachliche und persönliche)');
  });

  it('5.6 shows the word set in bold without its marks', () => {
    expect(paragraphs('5.6').join()).toContain('Diese sollen in einem Integrationsplan schriftlich festgehalten');
  });

  it('3.2 ends where its letters begin; the letters are passages of their own', () => {
    expect(paragraphs('3.2')).toEqual(['Es sind folgende Arten der Qualifikation und Bezahlungen möglich:']);
    expect(paragraphs('3.2 a').at(-1)).toBe(
      'Förderung des Landes für eine VZÄ: 64.000 € incl. Personalnebenkosten und Fortbildungskosten.',
    );
    expect(paragraphs('3.2 b')[0]).toMatch(/^Ein Hochschulabschluss .* Entwicklungszusammenarbeit\.$/);
  });

  it('3.2 c reaches to 3.3, so it holds the sentence on foreign qualifications (Q9)', () => {
    expect(paragraphs('3.2 c')).toHaveLength(3);
    expect(paragraphs('3.2 c')[0]).toMatch(/^Ein mindestens mittlerer Bildungsabschluss/);
    expect(paragraphs('3.2 c')[2]).toMatch(/^Bei ausländischen Qualifikationen/);
  });

  it.each([
    ['3.3', 'Nachqualifizierung und Fortbildung der Personen nach Ziffer 3.2 Buchstaben c', 0],
    ['3.4', 'Personaleinsatz', 0],
    ['3.5', 'Tätigkeitsausschluss einschlägig vorbelasteter Personen', 1],
    ['3.10', 'Verwendungsnachweisverfahren', 0],
    ['3.11', 'Daten- und Kennzahlenerhebung', 0],
    ['5.8', 'Integrationsplan', 0],
    ['5.9', 'Netzwerkarbeit', 2],
    ['6', 'Verschwiegenheitsklausel', 1],
    ['7', 'Inkrafttreten der Richtlinie', 3],
  ])('%s is headed "%s"', (provision, title, blocks) => {
    expect(passage(provision).title).toBe(title);
    expect(passage(provision).blocks).toHaveLength(blocks);
  });

  it('has no heading where the text gives none: a sentence is not a heading', () => {
    const headed = PROVISIONS.filter((provision) => passage(provision).title !== null);
    expect(headed).toEqual(['3.3', '3.4', '3.5', '3.10', '3.11', '5.8', '5.9', '6', '7']);
  });

  it('stands under its §', () => {
    expect(passage('1.1').section).toEqual({ number: '1', title: 'Allgemeines:' });
    expect(passage('3.11.5').section.number).toBe('3');
    expect(passage('4.1').section).toEqual({ number: '4', title: 'Personaleinsatz' });
    expect(passage('7').section).toEqual({ number: '7', title: 'Inkrafttreten der Richtlinie' });
  });

  it('7 ends with place, day and signature', () => {
    expect(paragraphs('7')).toEqual([
      'Diese Richtlinien gelten ab dem 01.09.2017.',
      'Lörrach, den 29.12.2017',
      'Elke Zimmermann-Fiscella',
    ]);
  });
});

describe('a text that does not suit its provisions', () => {
  const SMALL = 'Richtlinie\n\n§ 1 - Zweck\n\n1.1\n\nErster Satz.\n\n1.2\n\nZweiter Satz.\n';

  it.each([
    ['a provision without a passage', SMALL, ['1.1', '1.2', '1.3'], 'text.txt, 1.3: no passage in the text'],
    ['a letter that the text does not have', SMALL, ['1.1', '1.1 a', '1.2'], 'text.txt, 1.1 a: no passage in the text'],
    ['a passage without a provision', SMALL, ['1.1'], 'text.txt, 1.2: passage without provision'],
    ['a number that stands twice', `${SMALL}\n1.1\n\nDritter Satz.`, ['1.1', '1.2'], 'text.txt, 1.1: passage twice'],
  ])('is refused for %s', (_why, text, provisions, value) => {
    expect(() => passagesOf(text, provisions)).toThrow(
      expect.objectContaining({ code: 'RULES_INVALID', faults: [expect.objectContaining({ value })] }),
    );
  });

  it('is read all the same when a letter has no full stop: a letter has no heading', () => {
    const passages = passagesOf(`${SMALL}\na) der erste Fall`, ['1.1', '1.2', '1.2 a']);
    expect(passages.get('1.2 a')).toMatchObject({
      title: null,
      blocks: [{ kind: 'paragraph', text: 'der erste Fall' }],
    });
  });

  it('is read all the same when a paragraph only looks like a letter', () => {
    const passages = passagesOf(SMALL.replace('Erster Satz.', 'a) Erster Satz.'), ['1.1', '1.2']);
    expect(passages.get('1.1')?.blocks).toEqual([{ kind: 'paragraph', text: 'a) Erster Satz.' }]);
  });
});

const withoutBlanks = (text: string) => text.replace(/\s/g, '');

/** A passage as the file writes it: the heading of its § before the first one, number or letter, title, blocks. */
function asWritten({ provision, section, title, blocks }: Passage): string {
  const [number, letter] = provision.split(' ');
  const opensSection = provision === section.number || provision === `${section.number}.1`;
  return [
    opensSection ? `§ ${section.number} - ${section.title}` : '',
    letter === undefined ? (provision === section.number ? '' : number) : `${letter})`,
    provision === section.number ? '' : title,
    ...blocks.map((block) => (block.kind === 'paragraph' ? block.text : `- ${block.items.join('- ')}`)),
  ].join('');
}
