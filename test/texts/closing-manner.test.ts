import type { Duty, Fulfilment } from '../../domain/duty';
import { legalDate } from '../../domain/legal-date';
import { dutyStanding } from '../../texts/closing-manner';
import { deadlineSentence } from '../../texts/duty-change';
import { requalification } from '../client/history/history-builder';

function ended(manner: Fulfilment['manner'], on: string, daysLate = 0): Duty {
  const { nextRung: _, receipt: __, ...base } = requalification;
  return {
    ...base,
    id: '4.2-replacement',
    status: daysLate === 0 ? 'met' : 'metLate',
    fulfilment: { eventId: 'e', on: legalDate(on), daysLate, ...(manner === undefined ? {} : { manner }) },
  };
}

const told = (duty: Duty) => deadlineSentence({ change: 'met', duty });

test('4.2: without a replacement the duty is never told as fulfilled', () => {
  expect(told(ended('impossible', '2026-12-07'))).toBe(
    'Pflicht erledigt, weil kein Ersatz möglich ist: Ersatzpersonal einsetzen am Mo 07.12.2026.',
  );
  expect(told(ended('returned', '2027-05-03', 42))).toBe(
    'Pflicht beendet durch Rückkehr: Ersatzpersonal einsetzen am Mo 03.05.2027, 42 Tage nach Fristende.',
  );
  expect(told(ended('ended', '2027-05-03', 1))).toBe(
    'Pflicht beendet durch das Ende der Beschäftigung: Ersatzpersonal einsetzen am Mo 03.05.2027, einen Tag nach Fristende.',
  );
  expect(told(ended(undefined, '2026-12-07'))).toMatch(/^Pflicht erfüllt: /);
});

test.each([
  ['impossible', 0, 'erledigt, weil kein Ersatz möglich ist'],
  ['impossible', 3, 'überschritten, erledigt, weil kein Ersatz möglich ist'],
  ['returned', 42, 'überschritten, beendet durch Rückkehr'],
  ['ended', 2, 'überschritten, beendet durch das Ende der Beschäftigung'],
  ['reported', 0, 'beendet durch die Kennzahlenmeldung'],
  [undefined, 0, 'erfüllt'],
  [undefined, 1, 'verspätet erfüllt'],
] as const)('a duty that ended %s, %s days after its last day, is listed as „%s“', (manner, daysLate, words) => {
  expect(dutyStanding(ended(manner, '2027-05-03', daysLate))).toBe(words);
});

test('open again, how it once ended says nothing', () => {
  expect(dutyStanding({ ...ended('impossible', '2026-12-07'), status: 'open' })).toBe('offen');
});
