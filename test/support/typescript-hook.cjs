/**
 * Lets `node --require` run TypeScript as it stands, for child processes of tests: each file is translated by swc
 * when it is first required, with the settings of `.swcrc`.
 */
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { transformSync } = require('@swc/core');

const settings = JSON.parse(readFileSync(join(__dirname, '..', '..', '.swcrc'), 'utf8'));

require.extensions['.ts'] = (module, filename) => {
  const source = readFileSync(filename, 'utf8');
  const { code } = transformSync(source, { ...settings, filename, swcrc: false, sourceMaps: 'inline' });
  module._compile(code, filename);
};
