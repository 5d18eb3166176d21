import { formatTable, wrap } from '../../cli/table';

test('columns are aligned, umlauts included', () => {
  expect(
    formatTable(
      ['Fällig', 'Stand'],
      [
        ['übermorgen', 'offen'],
        ['morgen', 'erfüllt'],
      ],
      80,
    ),
  ).toBe(['Fällig      Stand', '----------  -------', 'übermorgen  offen', 'morgen      erfüllt'].join('\n'));
});

test('where a row does not fit, the widest column wraps at words', () => {
  expect(formatTable(['Art', 'Vorgang'], [['Frist', 'Pflicht entstanden: Nachqualifizierung beginnen']], 34)).toBe(
    [
      'Art    Vorgang',
      '-----  ---------------------------',
      'Frist  Pflicht entstanden:',
      '       Nachqualifizierung beginnen',
    ].join('\n'),
  );
});

test('a column is never narrower than its longest word as long as the row fits otherwise', () => {
  const row = ['Flüchtlingssozialarbeit', 'Verband gegenüber Landkreis'];
  expect(formatTable(['Pflicht', 'Wer gegenüber wem'], [row], 42)).toBe(
    [
      'Pflicht                  Wer gegenüber wem',
      '-----------------------  -----------------',
      'Flüchtlingssozialarbeit  Verband gegenüber',
      '                         Landkreis',
    ].join('\n'),
  );
});

test('a table is never narrower than its columns can be read', () => {
  const lines = formatTable(['Erste Spalte', 'Zweite Spalte'], [['a', 'b']], 10).split('\n');
  expect(lines.slice(0, 3)).toEqual(['Erste Spalte  Zweite', '              Spalte', '------------  ------------']);
});

test('a word longer than the line is cut, and wrapped text loses nothing', () => {
  expect(wrap('a abcdefgh', 5)).toEqual(['a', 'abcde', 'fgh']);
  expect(wrap('', 5)).toEqual(['']);
});
