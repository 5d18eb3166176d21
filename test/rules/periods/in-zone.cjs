/** Prints a digest of receipts, instants and holidays, for a process that runs in another zone. */
const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { transformSync } = require('@swc/core');

require.extensions['.ts'] = (module, filename) =>
  module._compile(transformSync(readFileSync(filename, 'utf8'), { filename, sourceMaps: false }).code, filename);

const root = join(__dirname, '..', '..', '..');
const { dayOf } = require(join(root, 'domain', 'instant.ts'));
const { dayAfter, weekdayOf } = require(join(root, 'domain', 'legal-date.ts'));
const { badenWuerttemberg } = require(join(root, 'rules', 'periods', 'calendar.ts'));
const { deadlineReceipt } = require(join(root, 'rules', 'periods', 'deadline-receipt.ts'));

const calendar = badenWuerttemberg();
const hash = createHash('sha256');
for (let anchor = '2015-01-01'; anchor <= '2040-12-31'; anchor = dayAfter(anchor)) {
  const legal = { start: 'firstDay', anchor, count: 3, unit: 'months', roll: 'BGB 193', reading: null };
  const receipt = deadlineReceipt({ legal, alternatives: [], readings: [], guideline: '2017-09-01' }, calendar);
  hash.update(JSON.stringify([receipt, dayOf(receipt.lateFrom), weekdayOf(anchor), calendar.holidayOn(anchor)]));
}
process.stdout.write(
  JSON.stringify({ offset: new Date(1_705_276_800_000).getTimezoneOffset(), digest: hash.digest('hex') }),
);
