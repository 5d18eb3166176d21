import { deadlineSentence, decisionSentence, deliverySentence, reminderSentence } from '../../texts/history';
import { requalification } from '../client/history/history-builder';
import { DECISION } from '../web/sample-employment';

test.each([
  ['accepted', 'E-Mail an Bernd Bussard (Koordination) vom Mailserver angenommen.'],
  ['refused', 'E-Mail an Bernd Bussard (Koordination) vom Mailserver abgelehnt.'],
  ['deferred', 'E-Mail an Bernd Bussard (Koordination) noch nicht zugestellt; ein weiterer Versuch folgt.'],
  // True of a duty that was met as of one whose dates moved.
  ['withdrawn', 'E-Mail an Bernd Bussard (Koordination) nicht versandt: Die Erinnerung war nicht mehr nötig.'],
])('a mail that was %s is told so', (result, sentence) => {
  expect(deliverySentence(result, 'coordinator', 'Bernd Bussard')).toBe(sentence);
});

test('a delivery names the duty that it is about', () => {
  expect(deliverySentence('accepted', 'lead', 'Sabine Vogt', '4.3-notice-of-new-staff')).toBe(
    'E-Mail zu „Einsatz neuen Personals mitteilen“ an Sabine Vogt (Leitung) vom Mailserver angenommen.',
  );
});

test.each([
  [['m1'], 'Erinnerung versandt: Nachqualifizierung beginnen, 7 Tage vorher; eine E-Mail.'],
  [['m1', 'm2', 'm3', 'm4'], 'Erinnerung versandt: Nachqualifizierung beginnen, 7 Tage vorher; 4 E-Mails.'],
])('a reminder with the mails %j is told as sent', (messageIds, sentence) => {
  const dutyId = '3.3.2-requalification-begun';
  expect(reminderSentence({ dutyId, rungs: [`employment/a/${dutyId}/1/-7`], messageIds })).toBe(sentence);
});

test('a duty that no longer follows says why it is gone', () => {
  expect(deadlineSentence({ change: 'lapsed', duty: { ...requalification, status: 'lapsed' } })).toBe(
    'Pflicht entfallen: Nachqualifizierung beginnen, weil sie aus den Angaben nicht mehr folgt.',
  );
});

test('what a person has to judge is not told as failed', () => {
  const findings = DECISION.findings.map((finding) =>
    finding.rule === '3.5-no-findings' ? ({ ...finding, status: 'notFulfilled' } as const) : finding,
  );
  const sentence = decisionSentence({ ...DECISION, outcome: 'review', findings, missing: [], amount: null });
  expect(sentence).toContain('Von einer Person zu prüfen: Kein Tätigkeitsausschluss (Ziffer 3.5).');
  expect(sentence).not.toContain('Nicht erfüllt');
});
