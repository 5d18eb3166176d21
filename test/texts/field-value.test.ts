import { z } from 'zod';
import { ENTITY_TYPES } from '../../domain/case-event';
import { ENTITY_EVENTS } from '../../domain/entity-events';
import { fieldValue } from '../../texts/field-value';

interface JsonSchema {
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
}

function choicesIn(
  { enum: choices = [], properties = {}, items }: JsonSchema,
  at: string,
): readonly (readonly [string, unknown])[] {
  return [
    ...choices.map((choice) => [at, choice] as const),
    ...Object.entries(properties).flatMap(([field, schema]) => choicesIn(schema, `${at}.${field}`)),
    ...(items === undefined ? [] : choicesIn(items, `${at}.0`)),
  ];
}

const CHOICES = ENTITY_TYPES.flatMap((entity) =>
  Object.entries(ENTITY_EVENTS[entity]).flatMap(([type, { schema }]) =>
    choicesIn(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema, `${entity}.${type}`),
  ),
);

test('every choice of every event has German words; the letters of 3.2 are their own', () => {
  expect(CHOICES.length).toBeGreaterThan(250);
  const untold = CHOICES.filter(([path, choice]) => fieldValue(path, choice) === choice);
  expect(new Set(untold.map(([, choice]) => choice))).toEqual(new Set(['a', 'b', 'c']));
});

test.each<[string, unknown, string]>([
  ['grant.reportReceived.receivedOn', '2026-11-17', 'Di 17.11.2026'],
  ['employment.hired.contract.monthlyPay', 285_050, '2.850,50 €'],
  ['employment.hired.contract.municipalities.0.share', 7_500, '0,75 VZÄ'],
  ['grant.reportReceived.talks', 2, '2'],
  ['mandate.staffListReceived.names.staff', false, 'nein'],
  ['mandate.staffListReceived.channel', 'email', 'per E-Mail'],
  ['absence.reported.reason', 'illness', 'Krankheit'],
  ['grant.proofReceived.enclosures', ['report', 'form'], 'Sachbericht und Formular der Bewilligungsstelle'],
  ['grant.proofReceived.enclosures', [], 'keine'],
  ['absence.reported.employment', 'employment/7k3q2a9d0m4x', 'IM-7K3Q2A9D'],
  ['absence.costsStated.supplements.0.month', '2026-03', 'März 2026'],
  ['employment.changed.placeOfWork', 'Schopfheim', 'Schopfheim'],
  ['grant.reportReceived.provider', 'caritas', 'Caritasverband'],
])('%s: %j is %s', (path, value, words) => {
  expect(fieldValue(path, value, (id) => (id === 'caritas' ? 'Caritasverband' : id))).toBe(words);
});
