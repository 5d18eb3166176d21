import { z } from 'zod';
import { ENTITY_TYPES } from '../../domain/case-event';
import { ENTITY_EVENTS } from '../../domain/entity-events';
import { errorSentence } from '../../texts/errors';
import { faultFieldLabel, fieldLabel } from '../../texts/field-label';
import { eventLabel } from '../../texts/vocabulary';

const events = ENTITY_TYPES.flatMap((entity) =>
  Object.entries(ENTITY_EVENTS[entity]).map(([type, { schema }]) => ({ entity, type, schema })),
);

test('every event of the five entities has a name, and no two of one entity share it', () => {
  expect(events.length).toBeGreaterThan(140);
  for (const { entity, type } of events) expect(eventLabel(type, entity)).not.toBe(type);
  for (const entity of ENTITY_TYPES) {
    const labels = events.filter((event) => event.entity === entity).map(({ type }) => eventLabel(type, entity));
    expect(new Set(labels).size).toBe(labels.length);
  }
});

test.each([
  ['applied', 'employment', 'Bewerbung auf eine Stelle'],
  ['applied', 'grant', 'Förderung beantragt'],
  ['awarded', 'grant', 'Förderung bewilligt'],
  ['ended', 'employment', 'Ausscheiden'],
  ['ended', 'careCase', 'Betreuung beendet'],
  ['ended', 'mandate', 'Aufgabenübertragung beendet'],
  ['waived', 'absence', 'Verzicht auf eine Pflicht vorgeschlagen'],
] as const)('%s of %s is called %s', (type, entity, label) => {
  expect(eventLabel(type, entity)).toBe(label);
});

test('what every object inherits is the name of no event', () => {
  for (const type of ['constructor', '__proto__', 'toString']) expect(eventLabel(type, 'grant')).toBe(type);
});

test('every field of every event has German words', () => {
  const fields = events.flatMap(({ entity, type, schema }) =>
    pathsOf(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema).map(
      (path) => `${entity}.${type}.${path}`,
    ),
  );
  expect(fields.length).toBeGreaterThan(500);
  expect(fields.filter((field) => fieldLabel(field) === field)).toEqual([]);
});

test.each([
  ['absence.reported.firstDay', 'Erster Tag des Ausfalls'],
  ['employment.hired.firstDay', 'Erster Arbeitstag'],
  ['absence.reported.reason', 'Grund des Ausfalls'],
  ['grant.proofRejected.reason', 'Grund, ohne Namen und ohne Angaben zur Gesundheit'],
  ['careCase.noPlanRecorded.reason', 'Grund'],
  ['careCase.externalRecordLinked.reference', 'Aktenzeichen in I-online'],
  ['careCase.extended.reference', 'Zeichen der Behörde'],
  ['mandate.extended.reference', 'Zeichen der Behörde'],
  ['mandate.transferred.form', 'Mit Formular übertragen'],
  ['grant.awarded.providers.1.posts.0.ref', '2. Verband, 1. Stelle, Kennung'],
  ['grant.unheardOf.nonsense', 'grant.unheardOf.nonsense'],
])('%s is called %s', (path, label) => {
  expect(fieldLabel(path)).toBe(label);
});

test.each([
  ['firstDay', 'Erster Tag des Ausfalls'],
  // Below the event's name where it begins a file, below `data` in a correction.
  ['reported.firstDay', 'Erster Tag des Ausfalls'],
  ['data.firstDay', 'Erster Tag des Ausfalls'],
  ['as', 'Handelnde Person'],
  ['nonsense', 'nonsense'],
])('the field %s of a reported absence is called %s', (field, label) => {
  expect(faultFieldLabel(field, 'absence.reported')).toBe(label);
});

test('a fault names the field in the words of its event', () => {
  const fault = { code: 'REQUIRED_FIELD', field: 'firstDay' } as const;
  expect(errorSentence(fault).sentence).toBe('Erster Arbeitstag: Die Angabe fehlt.');
  expect(errorSentence({ ...fault, form: 'absence.reported' }).sentence).toBe(
    'Erster Tag des Ausfalls: Die Angabe fehlt.',
  );
});

interface JsonSchema {
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
}

function pathsOf({ properties = {}, items }: JsonSchema): string[] {
  const own = Object.entries(properties).flatMap(([name, schema]) => [
    name,
    ...pathsOf(schema).map((path) => `${name}.${path}`),
  ]);
  return items === undefined ? own : [...own, '0', ...pathsOf(items).map((path) => `0.${path}`)];
}
