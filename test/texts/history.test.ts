import { deliverySentence } from '../../texts/history';

test.each([
  ['accepted', 'E-Mail an Bernd Bussard (Koordination) vom Mailserver angenommen.'],
  ['refused', 'E-Mail an Bernd Bussard (Koordination) vom Mailserver abgelehnt.'],
  ['deferred', 'E-Mail an Bernd Bussard (Koordination) noch nicht zugestellt; ein weiterer Versuch folgt.'],
  // True of a duty that was met as of one whose dates moved.
  ['withdrawn', 'E-Mail an Bernd Bussard (Koordination) nicht versandt: Die Erinnerung war nicht mehr nötig.'],
])('a mail that was %s is told so', (result, sentence) => {
  expect(deliverySentence(result, 'coordinator', 'Bernd Bussard')).toBe(sentence);
});
