import { pathWith, runBin } from './run-bin';

/** Calls one exported function of a set-up step and prints its message when it refuses. */
function call(step: string, name: string, argument: string): string {
  return `
    const { ${name} } = await import('./bin/setup/${step}.mjs');
    try {
      await ${name}(${argument});
      console.log('ok');
    } catch (error) {
      console.log(error.message);
    }
  `;
}

test.each([
  ['20.19.0', 'ok\n'],
  ['24.1.0', 'ok\n'],
  [
    '20.18.3',
    'Node 20.18.3 ist zu alt für Fristwerk.\nAbhilfe: Node ab Version 20.19.0 installieren (https://nodejs.org), empfohlen ist 22.\n',
  ],
  [
    '18.20.8',
    'Node 18.20.8 ist zu alt für Fristwerk.\nAbhilfe: Node ab Version 20.19.0 installieren (https://nodejs.org), empfohlen ist 22.\n',
  ],
])('Node must be 20.19 or later: %s', (version, message) => {
  expect(runBin(call('node-version', 'checkNode', `'${version}'`), {}).out).toBe(message);
});

test('a missing npm is named with the remedy', () => {
  expect(runBin(call('npm', 'findNpm', ''), { PATH: pathWith({}) }).out).toBe(
    'npm wurde nicht gefunden.\nAbhilfe: Node mit npm installieren (https://nodejs.org) und den Befehl wiederholen.\n',
  );
});

test('missing tools are named when the driver of the store has to be compiled', () => {
  const script = `
    globalThis.fetch = async () => new Response(null, { status: 404 });
    ${call('store-driver', 'checkStoreDriver', '')}
  `;

  const { out } = runBin(script, { PATH: pathWith({ make: 'exit 0' }) });

  expect(
    out,
  ).toBe(`Der Treiber der Datenbank (better-sqlite3) muss übersetzt werden, es fehlt: ein C++-Compiler, Python 3.
Abhilfe, eine von zwei:
  - die Werkzeuge installieren, zum Beispiel: apt-get install build-essential python3 (macOS: xcode-select --install);
  - den Zugriff auf github.com erlauben, damit der fertige Treiber geladen werden kann.
`);
});

test('no tool is asked for when the finished driver can be loaded', () => {
  const script = `
    globalThis.fetch = async () => new Response(null, { status: 200 });
    ${call('store-driver', 'checkStoreDriver', '')}
  `;

  expect(runBin(script, { PATH: pathWith({}) }).out).toBe('ok\n');
});

test('a step says what it does, how long it has taken and how it ended', () => {
  const script = `
    const { Progress } = await import('./bin/setup/progress.mjs');
    await new Progress(5).step(2, 'Abhängigkeiten installieren', async () => {});
  `;

  expect(runBin(script, {}).err).toBe('[2/5] Abhängigkeiten installieren …\n      fertig nach 0:00\n');
});

test('the command line tells its version', () => {
  expect(runBin('bin/fristwerk.mjs', {}, '--version')).toEqual({ code: 0, out: '0.3.0\n', err: '' });
});
