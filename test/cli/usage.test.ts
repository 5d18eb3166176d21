import { call } from './fake-fristwerk';

test.each<[string[], string]>([
  [['hire'], 'Die Angabe <Datei> fehlt.'],
  [['hire', 'a.yaml', '--as'], 'Der Option --as <Person> fehlt ihr Wert.'],
  [['duties', '--jsn'], 'Die Option --jsn gibt es nicht.'],
  [['hier'], 'Den Befehl hier gibt es nicht.'],
  [['duties', 'x'], 'Es sind mehr Angaben als vorgesehen.'],
])('%j is refused in German with exit code 2', async (argv, sentence) => {
  const { code, out, err } = await call(argv);
  expect([code, out]).toEqual([2, '']);
  expect(err).toBe(
    `INVALID_INPUT\n  Fehler:  ${sentence}\n  Abhilfe: Die zulässigen Angaben zeigt der Aufruf mit --help.`,
  );
});

test('the help is German and lists every command', async () => {
  const { code, out } = await call(['--help']);
  expect(code).toBe(0);
  expect(out).toMatch(/^Aufruf: fristwerk \[Optionen\] \[Befehl\]/);
  for (const name of ['hire', 'prove', 'supplement', 'show', 'history', 'duties', 'reproject', 'rehearse', 'guideline'])
    expect(out).toMatch(new RegExp(`^  ${name} `, 'm'));
  expect(out).not.toMatch(/Usage|Options|Commands|display help|options\]/);
});

test('the help of a command names its options', async () => {
  const { out } = await call(['prove', '--help']);
  expect(out).toContain('Aufruf: fristwerk prove [Optionen] <Aktenzeichen> <Pflicht>');
  expect(out).toContain('--place-of-work <Text>');
  expect(out.replace(/\s+/g, ' ')).toContain('Kennung des Vorgangs: Buchstaben, Ziffern und . _ -, keine Namen;');
  expect(out).not.toMatch(/default:|Arguments|display help/);
});
