import { absenceEventSchemas } from '../../domain/absence';
import { grantEventSchemas } from '../../domain/grant/index';
import { dutyLabel } from '../../texts/duty-label';
import { ABSENCE_DUTY_LABELS } from '../../texts/duty-labels/absence';
import { GRANT_DUTY_LABELS } from '../../texts/duty-labels/grant';
import { dutyMark } from '../../texts/duty-marks';
import { ABSENCE_EVENT_LABELS } from '../../texts/event-labels/absence';
import { GRANT_EVENT_LABELS } from '../../texts/event-labels/grant';
import { fieldLabel } from '../../texts/field-label';
import { GUIDELINE } from '../rules/legal-basis';

test('every duty of an absence and of a grant has its words, and no words are left over', () => {
  expect(Object.keys(ABSENCE_DUTY_LABELS)).toEqual(GUIDELINE.duties.absence.map(({ id }) => id));
  expect(Object.keys(GRANT_DUTY_LABELS)).toEqual(GUIDELINE.duties.grant.map(({ id }) => id));
});

test('an instance has the words of its row', () => {
  expect(dutyLabel('3.11.3-annual-report:2021:caritas').title).toBe('Kennzahlenmeldung (15. Januar) abgeben');
  expect(dutyLabel('4.2-replacement').title).toBe('Ersatzpersonal einsetzen');
});

test('every event of an absence and of a grant has its words', () => {
  expect(Object.keys(ABSENCE_EVENT_LABELS).sort()).toEqual(Object.keys(absenceEventSchemas).sort());
  expect(Object.keys(GRANT_EVENT_LABELS).sort()).toEqual(Object.keys(grantEventSchemas).sort());
});

test('fields of both are told in German', () => {
  expect(fieldLabel('expectedUntil')).toBe('Voraussichtlich letzter Tag des Ausfalls');
  expect(fieldLabel('posts.1.type')).toBe('Qualifikationsart der 2. Stelle');
});

test('a day that is no breach by itself says why; an ordinary one says nothing', () => {
  expect(dutyMark({ beforePublication: true })).toBe('vor Unterzeichnung der Richtlinie, keine Fristüberschreitung');
  expect(dutyMark({ knownAfterPeriod: true })).toBe('bei Kenntnis bereits abgelaufen, von einer Person zu prüfen');
  expect(dutyMark({})).toBeNull();
});
