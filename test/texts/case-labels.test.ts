import { contactSchema } from '../../domain/contact';
import { KEY_FIGURES } from '../../domain/key-figure';
import { VERSIONS } from '../../rules/guideline/versions';
import { checklistLabel } from '../../texts/checklist-label';
import { dutyLabel } from '../../texts/duty-label';
import { fieldLabel } from '../../texts/field-label';
import { keyFigureLabel } from '../../texts/key-figure-label';

const checklists = VERSIONS.flatMap((version) => Object.values(version.checklists).flat());

test('every duty of a care case and a mandate has a title, a proof and a reason with its provision', () => {
  const rows = VERSIONS.flatMap(({ duties }) => [...duties.careCase, ...duties.mandate]);
  expect(rows.length).toBeGreaterThanOrEqual(7);
  for (const { id, provision } of rows) {
    expect(dutyLabel(id).title).not.toBe(id);
    expect(dutyLabel(id).why).toMatch(new RegExp(`Ziffern? ${provision.replaceAll('.', '\\.')}`));
  }
});

test('every item of a checklist has a sentence, and no id stands twice', () => {
  expect(checklists.length).toBeGreaterThanOrEqual(22);
  expect(new Set(checklists.map(({ id }) => id)).size).toBe(checklists.length);
  for (const { id } of checklists) expect(checklistLabel(id)).toMatch(/^\p{Lu}.*\.$/u);
  expect(checklistLabel('9.9-dropped')).toBe('9.9-dropped');
});

test('every field of a contact has a label', () => {
  const fields = [...new Set(contactSchema.options.flatMap((schema) => Object.keys(schema.shape)))];
  expect(fields.length).toBeGreaterThanOrEqual(8);
  expect(fields.filter((field) => fieldLabel(field) === field)).toEqual([]);
  expect(fieldLabel('persons.0.caseRef')).toBe('Beratungsfall der 1. Person');
});

test('every key figure has a name of its own', () => {
  expect(new Set(KEY_FIGURES.map(keyFigureLabel)).size).toBe(25);
});

test('5.8.1: who is to take an agreed step, and by which day, have labels', () => {
  expect(fieldLabel('careCase.stepAgreed.by')).toBe('Verantwortlich für den Schritt');
  expect(fieldLabel('careCase.stepAgreed.until')).toBe('Vereinbart bis');
});
