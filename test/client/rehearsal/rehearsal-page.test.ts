import { rehearsalPage } from '../../../client/rehearsal/page/rehearsal-page';
import type { RehearsalReport, RehearsedDuty } from '../../../client/rehearsal/report';
import { breachesOf, onTimeOf } from '../../../client/rehearsal/year';
import type { Duty } from '../../../domain/duty';
import type { Instant } from '../../../domain/instant';
import { legalDate } from '../../../domain/legal-date';
import { requalification } from '../history/history-builder';

const ENTITY = 'r-1/employment/7k3q2a9d0m4x';
const [from, to] = [legalDate('2026-06-01'), legalDate('2026-07-31')];

function duty(id: string, due: string, more: Partial<Duty>): RehearsedDuty {
  const { fulfilment: _, nextRung: __, ...base } = requalification;
  const dates = { due: legalDate(due), aim: legalDate(due) };
  const told = { ...base, ...dates, id, status: 'open' as const, ...more };
  return { entityId: ENTITY, reference: 'IM-7K3Q2A9D', organisation: 'awo', duty: told };
}

const duties = [
  duty('4.3-notice-of-new-staff', '2026-06-08', { status: 'met', fulfilment: { eventId: 'e', on: from, daysLate: 0 } }),
  duty('3.3.2-requalification-begun', '2026-07-01', {
    status: 'metLate',
    fulfilment: { eventId: 'e', on: legalDate('2026-07-03'), daysLate: 2 },
  }),
  duty('4.2-replacement', '2026-07-06', {
    provision: '4.2',
    status: 'metLate',
    fulfilment: { eventId: 'e', on: legalDate('2026-07-10'), daysLate: 4, manner: 'returned' },
  }),
  duty('4.2-replacement:2', '2026-07-07', {
    provision: '4.2',
    status: 'met',
    fulfilment: { eventId: 'e', on: legalDate('2026-07-06'), daysLate: 0, manner: 'impossible' },
  }),
  duty('4.4-notice-of-change:1', '2026-07-15', {}),
  duty('4.4-notice-of-change:2', '2026-07-31', {}),
];

const report: RehearsalReport = {
  title: 'Jahr <im> "Kreis"',
  from,
  to,
  entries: [
    {
      at: '2026-07-02T06:00:00.000Z' as Instant,
      reference: '',
      kind: 'escalation',
      messageId: 'm',
      role: 'lead',
      person: 'p-103',
      subject: 'Frist <b>',
      rungs: [`${ENTITY}/3.3.2-requalification-begun/1/+1/lead`],
      accepted: true,
    },
  ],
  entities: [
    {
      entityId: ENTITY,
      entityType: 'employment',
      reference: 'IM-7K3Q2A9D',
      name: 'berg & co',
      organisation: 'awo',
      from,
    },
  ],
  duties,
  onTime: onTimeOf(duties, to),
  breaches: breachesOf(duties, to),
  months: ['2026-06', '2026-07'].map((month) => ({
    month,
    steps: 1,
    contacts: 0,
    due: 2,
    late: 1,
    mails: 1,
    escalations: 1,
  })),
  summary: {
    steps: 2,
    unexpectedRefusals: 0,
    decisions: 0,
    duties: 4,
    mails: 1,
    escalations: 1,
    contacts: 0,
    statutory: { metLate: 1, endedLate: 0, overdueAtEnd: 1 },
    internal: { metLate: 0, endedLate: 0, overdueAtEnd: 0 },
    entities: [ENTITY],
    milliseconds: 1,
  },
};

const page = rehearsalPage(report);
const count = (part: string) => page.split(part).length - 1;

test('the page shows a duty met in time, late, missed and still open by four shapes, each with its words', () => {
  expect(page).toContain('<title>Mo 08.06.2026: Einsatz neuen Personals mitteilen (3.3.2), erfüllt</title>');
  expect(page).toMatch(/<path class="late" [^>]*Z"\/><title>Mi 01\.07\.2026: [^<]*verspätet erfüllt<\/title>/);
  expect(page).toMatch(/<path class="missed" [^>]*Z"\/><title>Mi 15\.07\.2026: [^<]*überschritten und offen<\/title>/);
  expect(page).toMatch(/<circle class="open" [^>]*\/><title>Fr 31\.07\.2026: [^<]*offen, noch nicht fällig<\/title>/);
});

test('what the picture shows stands in a table beside it', () => {
  expect(page).toContain('<summary>Beschäftigungen als Tabelle</summary>');
  expect(page).toContain(
    '<td data-label="Fällig oder Ziel">Mi 15.07.2026</td><td data-label="Stand">überschritten und offen</td>',
  );
});

test('a calendar day says what fell due, what was late, what was mailed', () => {
  expect(page).toContain('title="Mo 08.06.2026: 1 fällig"');
  expect(page).toContain('title="Mi 01.07.2026: 1 fällig, 1 zu spät"');
  expect(page).toContain('title="Do 02.07.2026: 1 E-Mail"');
});

test('the breaches stand with their counting, the last day itself is none', () => {
  expect(count('data-label="Berechnung"')).toBe(3);
});

test('4.2: no replacement was possible: a shape of its own, beside the rate, and never called fulfilled', () => {
  expect(page).toMatch(
    /<path class="ended" [^>]*Z"\/><title>Di 07\.07\.2026: [^<]*erledigt, weil kein Ersatz möglich ist<\/title>/,
  );
  expect(page).toContain('<p class="note">Nicht mitgezählt, weil kein Ersatz möglich ist (Ziffer 4.2): 1</p>');
  expect(page).toContain('>Fr 10.07.2026, 4 Tage zu spät, beendet durch Rückkehr</td>');
});

test('a long word of a tile is divided where German divides it, and nowhere else', () => {
  expect(page).toContain('Frist\u00ADüber\u00ADschreitungen');
  expect(page).not.toMatch(/\.figures li\{[^}]*overflow-wrap:anywhere/);
});

test('what comes from the scenario stays text, and nothing is loaded from elsewhere', () => {
  expect(page).toContain('<h1>Jahr &lt;im&gt; &quot;Kreis&quot;</h1>');
  expect(page).toContain('berg &amp; co · IM-7K3Q2A9D');
  expect(page).toContain('Frist &lt;b&gt;');
  expect(page).not.toMatch(/<script|<link|<img|\s(src|href)=|url\(|https?:/);
});
