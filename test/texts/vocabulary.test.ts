import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getHolidays } from 'feiertagejs';
import { parse } from 'yaml';
import type { z } from 'zod';
import { proofSchemas, TRAINING_TOPICS } from '../../domain/employment';
import { PROOF_EVENTS } from '../../domain/proof-events';
import { latestGuideline } from '../../rules/guideline/versions';
import { factLabel } from '../../texts/fact-label';
import { CHOICES } from '../../texts/pages';
import { rungOfDuty, rungWords } from '../../texts/reminder';
import {
  dutyLabel,
  dutyParties,
  eventLabel,
  fieldLabel,
  holidayLabel,
  kindLabel,
  outcomeLabel,
  roleLabel,
  statusLabel,
} from '../../texts/vocabulary';

test('a list position in a field path is counted from one', () => {
  expect(fieldLabel('contract.municipalities.0.share')).toBe('Stellenanteil der 1. Gemeinde');
  expect(fieldLabel('qualification.priorEmployment.11.from')).toBe('Beginn der 12. früheren Beschäftigung');
});

test('every field of the example hires has a label', () => {
  const paths = ['hire-type-c.yaml', 'hire-type-c-exempt.yaml'].flatMap((name) =>
    pathsOf(parse(readFileSync(join(__dirname, '../../examples', name), 'utf8')), ''),
  );
  expect(paths.length).toBeGreaterThan(40);
  expect(paths.filter((path) => fieldLabel(path) === path)).toEqual([]);
});

test('a path without a label comes back as it is', () => {
  expect(fieldLabel('contract.salary')).toBe('contract.salary');
  for (const name of ['__proto__', 'constructor', 'toString']) expect(fieldLabel(name)).toBe(name);
});

test.each(Object.entries(proofSchemas))('every field of the proof of %s has a label', (_id, schema) => {
  for (const field of Object.keys((schema as z.ZodObject).shape)) expect(fieldLabel(field)).not.toBe(field);
});

test.each(Object.entries(PROOF_EVENTS))('duty %s and the event %s that closes it have German names', (duty, event) => {
  const { title, closedBy, why } = dutyLabel(duty);
  expect(title).not.toBe(duty);
  expect(`${closedBy} ${why}`).toMatch(/\. Nach Ziffer \d/);
  expect(eventLabel(event)).not.toBe(event);
});

test('every duty of an employment has German names, and each instance those of its row', () => {
  for (const { id } of latestGuideline().duties.employment) expect(dutyLabel(id).title).not.toBe(id);
  expect(dutyLabel('4.4-notice-of-change:2').title).toBe('Veränderung im Personal mitteilen');
});

test('every topic of 3.3.1 has German words, in the order of the text', () => {
  expect(CHOICES.trainingTopic.map(([topic]) => topic)).toEqual([...TRAINING_TOPICS]);
});

test('every public holiday of Baden-Württemberg and every weekend day has a German name', () => {
  const ids = [...getHolidays(2017, 'BW'), ...getHolidays(2026, 'BW')].map(({ name }) => name);
  for (const id of [...ids, 'saturday', 'sunday']) expect(holidayLabel(id)).not.toBe(id);
  expect(holidayLabel('Kommunalwahltag')).toBe('Kommunalwahltag');
});

test('the words keep to what an official may say: no "gesetzlich", no "Auflage", no "Bescheid"', () => {
  expect(kindLabel('statutory')).toBe('Frist nach Richtlinie');
  expect(outcomeLabel('eligible_with_obligation')).toBe('vorläufig förderfähig, Nachweis ausstehend');
  expect(outcomeLabel('not_eligible')).toBe('Vorschlag: nicht förderfähig');
  expect(statusLabel('overdue')).toBe('überschritten');
});

test('what a house owes to itself is told as internal (3.11.2)', () => {
  expect(dutyParties({ id: '3.11.2-readiness', bearer: 'provider', addressee: 'provider' })).toBe('Verband, intern');
  expect(dutyParties({ id: '2.3-staff-list', bearer: 'provider', addressee: 'county' })).toBe(
    'Verband gegenüber Landkreis (Landratsamt)',
  );
});

test('what a newer version stored is shown by its id', () => {
  expect([eventLabel('shelved'), roleLabel('auditor'), factLabel('shoeSize'), dutyLabel('9.9-x').title]).toEqual([
    'shelved',
    'auditor',
    'shoeSize',
    '9.9-x',
  ]);
});

test.each([
  ['-28', '28 Tage vorher'],
  ['-1', '1 Tag vorher'],
  ['0', 'am Zieltag'],
  ['due', 'am letzten Tag der Frist'],
  ['+7', '7 Tage danach'],
  ['+1/lead', '1 Tag danach'],
  ['immediate/coordinator', 'sofort'],
])('rung %s is %s', (rung, words) => {
  expect(rungWords(`r-1/employment/7k3q2a9d0m4x/4.3-notice-of-new-staff/2/${rung}`, '4.3-notice-of-new-staff')).toBe(
    words,
  );
});

test('a rung of a mail is told with its duty', () => {
  expect(rungOfDuty('employment/7k3q2a9d0m4x/4.3-notice-of-new-staff/2/+7/lead')).toBe(
    'Einsatz neuen Personals mitteilen: 7 Tage danach',
  );
  expect(rungOfDuty('unknown')).toBe('unknown');
});

function pathsOf(value: unknown, path: string): string[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Object.entries(value).flatMap(([key, part]) => pathsOf(part, path === '' ? key : `${path}.${key}`));
  return path === '' ? inner : [path, ...inner];
}
