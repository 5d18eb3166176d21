import { entityTypeNamed } from '../../domain/entity-id';
import { dutyPath, filePath } from '../../texts/page-address';

test.each([
  ['IM-7K3Q2A9D', '/personal/IM-7K3Q2A9D'],
  ['AU-7K3Q2A9D', '/akten/AU-7K3Q2A9D'],
  ['BW-7K3Q2A9D', '/akten/BW-7K3Q2A9D'],
  ['BF-7K3Q2A9D', '/akten/BF-7K3Q2A9D'],
  ['AT-7K3Q2A9D', '/akten/AT-7K3Q2A9D'],
])('the page of %s is %s', (reference, path) => {
  expect(filePath(reference)).toBe(path);
});

test('a duty is found on the page of its file', () => {
  expect(dutyPath('BW-7K3Q2A9D', '3.11.3-annual-report:2026:caritas')).toBe(
    '/akten/BW-7K3Q2A9D#pflicht-3-11-3-annual-report-2026-caritas',
  );
});

test.each([
  ['au-7k3q2a9d', 'absence'],
  ['absence/7k3q2a9d0m4x', 'absence'],
  ['probelauf/1/careCase/7k3q2a9d0m4x', 'careCase'],
  ['XX-7K3Q2A9D', undefined],
  ['', undefined],
])('%s names %s', (named, entity) => {
  expect(entityTypeNamed(named)).toBe(entity);
});
