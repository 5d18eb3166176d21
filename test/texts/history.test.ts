import type { DutyChange } from '../../domain/duty';
import { legalDate } from '../../domain/legal-date';
import {
  deadlineSentence,
  decisionSentence,
  deliverySentence,
  eventSentence,
  reminderSentence,
} from '../../texts/history';
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

describe('a duty that is counted otherwise says why', () => {
  const before = { due: legalDate('2026-11-01'), aim: legalDate('2026-10-30') };
  const sentence = (change: 'moved' | 'recounted', reasons?: DutyChange['reasons']) =>
    deadlineSentence({
      change,
      duty: requalification,
      ...(change === 'moved' ? { before } : {}),
      ...(reasons === undefined ? {} : { reasons }),
    });

  test.each<[string, DutyChange['reasons'], string]>([
    ['its anchor', [{ kind: 'anchor' }], ', weil der Anlass jetzt am Sa 01.08.2026 liegt.'],
    [
      'a reading',
      [{ kind: 'reading', number: 'Q14', key: 'trainingPeriodStart', from: '187_1', to: '187_2' }],
      ', weil die Auslegung Q14 jetzt „Er zählt mit (BGB § 187 Abs. 2)“ lautet.',
    ],
    [
      'the holidays',
      [{ kind: 'calendar', from: 'BW/1', to: 'BW/2' }],
      ', weil sich der Feiertagskalender geändert hat.',
    ],
    [
      'the anchor and the version',
      [{ kind: 'anchor' }, { kind: 'guideline', from: '2017-09-01', to: '2030-01-01' }],
      ', weil der Anlass jetzt am Sa 01.08.2026 liegt und weil jetzt die Fassung der Richtlinie vom 01.01.2030 gilt.',
    ],
    // Recorded before reasons were kept.
    ['nothing that is known', undefined, ' (zuvor So 01.11.2026). '],
  ])('moved by %s', (_, reasons, words) => {
    expect(sentence('moved', reasons)).toContain(words);
    expect(sentence('moved', reasons)).toContain('(zuvor So 01.11.2026)');
  });

  test('with the same dates it is told as counted anew, not as moved', () => {
    const told = sentence('recounted', [{ kind: 'calendar', from: 'BW/1', to: 'BW/2' }]);
    expect(told).toContain('Fristberechnung erneuert: Nachqualifizierung beginnen, unverändert fällig ');
    expect(told).toContain(', weil sich der Feiertagskalender geändert hat.');
    expect(told).not.toContain('zuvor');
  });
});

describe('what is recorded under 4.4 and 3.3.2 is told in German', () => {
  const told = (type: string, data: object) =>
    eventSentence({ type, occurredOn: legalDate('2026-10-01'), data }, 'Anna Amsel');

  test.each<[string, object, string]>([
    [
      'changed',
      { what: 'share', effectiveOn: '2026-10-01', knownOn: '2026-09-15', fullTimeEquivalent: 5_000 },
      'Anna Amsel hat eine Veränderung im Personal zum Do 01.10.2026 erfasst, bekannt seit Di 15.09.2026: Beschäftigungsumfang 0,50 VZÄ.',
    ],
    [
      'changed',
      { what: 'other', effectiveOn: '2026-10-01', knownOn: '2026-09-15' },
      'Anna Amsel hat eine Veränderung im Personal zum Do 01.10.2026 erfasst, bekannt seit Di 15.09.2026.',
    ],
    [
      'ended',
      { effectiveOn: '2027-03-31', knownOn: '2027-02-15' },
      'Anna Amsel hat das Ausscheiden zum Mi 31.03.2027 erfasst, bekannt seit Mo 15.02.2027.',
    ],
    [
      'noticeOfChangeReceived',
      { change: 2, channel: 'fax', sentOn: '2026-10-07', receivedOn: '2026-10-08' },
      'Anna Amsel hat die per Fax übermittelte Mitteilung über die 2. Veränderung im Personal erfasst, abgesandt am Mi 07.10.2026, eingegangen am Do 08.10.2026.',
    ],
    [
      'noticeOfChangeReceived',
      { of: 'change-9', channel: 'fax', receivedOn: '2026-10-08' },
      'Anna Amsel hat die per Fax übermittelte Mitteilung über change-9 erfasst, eingegangen am Do 08.10.2026.',
    ],
    [
      'noticeSent',
      { notice: 'newStaff', sentOn: '2026-10-07', channel: 'letter' },
      'Anna Amsel hat die Mitteilung über den neuen Einsatz erfasst, abgesandt am Mi 07.10.2026 schriftlich.',
    ],
    [
      'noticeSent',
      { notice: 'change', of: 'change-9', sentOn: '2026-10-07', channel: 'email' },
      'Anna Amsel hat die Mitteilung über eine Veränderung im Personal (zu change-9) erfasst, abgesandt am Mi 07.10.2026 per E-Mail.',
    ],
    [
      'requalificationBooked',
      { bookedOn: '2026-10-01' },
      'Anna Amsel hat die Anmeldung zur Nachqualifizierung am Do 01.10.2026 erfasst.',
    ],
    [
      'requalificationBrokenOff',
      { on: '2026-10-01', documentId: 'd-1' },
      'Anna Amsel hat den Abbruch der Nachqualifizierung am Do 01.10.2026 erfasst mit Dokument.',
    ],
    [
      'suitabilityChecked',
      { checkedOn: '2026-10-01', means: 'certificate-of-conduct', findings: false },
      'Anna Amsel hat die Prüfung der Eignung am Do 01.10.2026 erfasst (Führungszeugnis): keine Erkenntnisse.',
    ],
    [
      'experienceDocumented',
      { documentedOn: '2026-10-01', documentedBy: 'municipality', credible: false },
      'Anna Amsel hat das Erfahrungswissen erfasst, dokumentiert am Do 01.10.2026 durch die Gemeinde: nicht glaubhaft gemacht.',
    ],
    [
      'equivalenceProved',
      { provedOn: '2026-10-01', of: 'degree', by: 'equivalence-notice' },
      'Anna Amsel hat die Gleichwertigkeit (Hochschulabschluss) erfasst: durch Gleichwertigkeitsbescheid nachgewiesen am Do 01.10.2026.',
    ],
    [
      'proofOfCompletionForwarded',
      { receivedOn: '2026-10-08', documentId: 'd-1' },
      'Anna Amsel hat die Weitergabe des Nachweises über den Abschluss der Nachqualifizierung an die Bewilligungsstelle erfasst, eingegangen am Do 08.10.2026 mit Dokument.',
    ],
  ])('%s', (type, data, sentence) => {
    expect(told(type, data)).toBe(sentence);
  });
});

test('what became known only after its period is told so, and met it is not told as late (Q37)', () => {
  const known = { ...requalification, knownAfterPeriod: true } as const;
  expect(deadlineSentence({ change: 'armed', duty: known })).toContain(
    '; bei Kenntnis bereits abgelaufen, von einer Person zu prüfen. ',
  );
  const fulfilment = { eventId: 'e-1', on: legalDate('2026-11-12'), daysLate: 10 };
  expect(deadlineSentence({ change: 'met', duty: { ...known, status: 'met', fulfilment } })).toBe(
    'Pflicht erfüllt: Nachqualifizierung beginnen am Do 12.11.2026; bei Kenntnis bereits abgelaufen, von einer Person zu prüfen.',
  );
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
  expect(sentence).toContain('Von einer Person zu prüfen: Tätigkeitsausschluss (Ziffer 3.5).');
  expect(sentence).not.toContain('Nicht erfüllt');
});
