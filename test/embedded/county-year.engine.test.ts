import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readScenario } from '../../cli/scenario-file';
import { rehearse } from '../../client/rehearsal/rehearse';
import type { RehearsalReport } from '../../client/rehearsal/report';
import { type Scenario, scenarioSchema } from '../../client/rehearsal/scenario';
import { startOfDay } from '../../domain/instant';
import { legalDate } from '../../domain/legal-date';
import type { OrganisationFile } from '../../domain/organisation';
import { parseInput } from '../../domain/validation';
import { type OpenStage, openStage } from '../../embedded/open-stage';
import { hashOfStore } from '../client/foresight/recorded-county';
import { testBundle, testEngine } from '../support/test-engine';

const FOLDER = join(__dirname, '..', '..', 'examples', 'county-year');

let folder: string;
let opened: OpenStage;
let report: RehearsalReport;

beforeAll(async () => {
  const scenario: Scenario = parseInput(scenarioSchema, await readScenario(FOLDER));
  folder = mkdtempSync(join(tmpdir(), 'fristwerk-county-year-'));
  const { address, namespaces } = testEngine();
  opened = await openStage({
    engine: { address, namespace: namespaces.rehearsal },
    bundlePath: testBundle(),
    organisation: scenario.organisation as OrganisationFile,
    folder,
    start: startOfDay(scenario.from),
  });
  report = await rehearse(scenario, opened.stage);
}, 400_000);
afterAll(async () => {
  await opened.close();
  rmSync(folder, { recursive: true, force: true });
}, 60_000);

/** A duty of the entity that the scenario calls `name`, by its row. */
function duty(name: string, row: string) {
  const { reference = '' } = report.entities.find((entity) => entity.name === name) ?? {};
  const found = report.duties.filter((one) => one.reference === reference && one.duty.id.startsWith(row));
  return found.map(({ duty: { status, due, fulfilment } }) => [status, due, fulfilment?.daysLate]);
}

/** How the first duty of that row ended, where what it asks for did not come. */
function manner(name: string, row: string) {
  const { reference } = report.entities.find((entity) => entity.name === name) ?? {};
  return report.duties.find((one) => one.reference === reference && one.duty.id.startsWith(row))?.duty.fulfilment
    ?.manner;
}

/** What the rules said last of each employment that did not end as fundable. */
function otherOutcomes(): readonly (readonly [string, string | undefined])[] {
  const last = new Map<string, string>();
  for (const entry of report.entries) if (entry.kind === 'decision') last.set(entry.reference, entry.decision.outcome);
  return report.entities
    .filter(({ entityType }) => entityType === 'employment')
    .map(({ name, reference }) => [name, last.get(reference)] as const)
    .filter(([, outcome]) => outcome !== 'eligible')
    .toSorted(([a], [b]) => a.localeCompare(b));
}

describe('the county year', () => {
  it('plays 24 employments, 6 absences, 3 grants, 40 care cases, 10 mandates and 1,500 contacts, none refused', () => {
    const kinds = report.entities.map(({ entityType }) => entityType);
    const count = (type: string) => kinds.filter((kind) => kind === type).length;
    expect(['employment', 'absence', 'grant', 'careCase', 'mandate'].map(count)).toEqual([24, 6, 3, 40, 10]);
    expect(report.summary).toMatchObject({ unexpectedRefusals: 0, contacts: 1_500 });
    expect(report.months.reduce((sum, { contacts }) => sum + contacts, 0)).toBe(1_500);
  });

  it('tells of new staff within a week (4.3), over Three Kings and on the last day', () => {
    const notice = '4.3-notice-of-new-staff';
    // Taken over on Mon 1 Jun 2026; the notice came on the last day, Mon 8 Jun, and on Tue 9 Jun.
    expect(duty('wagner', notice)).toEqual([['met', '2026-06-08', 0]]);
    expect(duty('maurer', notice)).toEqual([['metLate', '2026-06-08', 1]]);
    // First day Mon 26 Oct: Mon 2 Nov, All Saints was a Sunday.
    expect(duty('vogel', notice)).toEqual([['met', '2026-11-02', 0]]);
    // An application in November; the week runs from the work, Mon 4 Jan 2027.
    expect(duty('haas', notice)).toEqual([['met', '2027-01-11', 0]]);
    expect(duty('rossi', notice)).toEqual([['open', '2027-01-11', undefined]]);
    // An application from which nothing came.
    expect(duty('weiss', notice)).toEqual([]);
  });

  it('begins requalification within three months (3.3.2), late, never, exempt, and at the end of Easter', () => {
    const begin = '3.3.2-requalification-begun';
    expect(duty('yildiz', begin)).toEqual([['met', '2026-09-15', 0]]);
    expect(duty('sommer', begin)).toEqual([['metLate', '2026-10-01', 11]]);
    expect(duty('aziz', begin)).toEqual([['metLate', '2026-11-17', 20]]);
    expect(duty('okafor', begin)).toEqual([['open', '2026-12-01', undefined]]);
    // Begun on Mon 11 Jan 2027, broken off on 8 Mar, begun anew on 19 Apr, 94 days after Fri 15 Jan: no breach by itself.
    expect(duty('schuster', begin)).toEqual([['met', '2027-01-15', 94]]);
    // From Mon 4 Jan 2027: Sun 4 Apr, rolled to Mon 5 Apr.
    expect(duty('rossi', begin)).toEqual([['met', '2027-04-05', 0]]);
    // 3.3.3, shown in August: armed by then, lapsed since. Shown with the hire: never armed.
    expect(duty('demir', begin).map(([status]) => status)).toEqual(['lapsed']);
    expect(duty('hoffmann', begin)).toEqual([]);
  });

  it('finds everybody eligible but those of whom the files say otherwise (3.2, 3.3, 3.4.3)', () => {
    expect(otherOutcomes()).toEqual([
      // 3.3.2: begun too late, or never.
      ['aziz', 'review'],
      // 3.4.3: a quarter of full-time work is the least.
      ['lindner', 'not_eligible'],
      ['okafor', 'review'],
      // 3.3: begun, not finished; schuster's second course after its day, which by itself counts against nobody.
      ['rossi', 'eligible_with_obligation'],
      ['saleh', 'eligible_with_obligation'],
      ['schuster', 'eligible_with_obligation'],
      ['sommer', 'review'],
    ]);
  });

  it('asks for a replacement from day 43 of an absence (4.2), unless it is shorter or the employment ends', () => {
    const replacement = '4.2-replacement';
    // Since Mon 14 Sep 2026: Mon 26 Oct; a suitable replacement came a week before.
    // Expected until her replacement's last day, Fri 20 Nov, and back on Mon 23 Nov: no other one was owed.
    expect(duty('ausfall-berger', replacement)).toEqual([['met', '2026-10-26', 0]]);
    expect(duty('ausfall-kraft', replacement).map(([status]) => status)).toEqual(['lapsed']);
    expect(duty('urlaub-maurer', replacement)).toEqual([]);
    // Since Mon 8 Feb 2027: Mon 22 Mar; it came only to an end with the return on Mon 3 May.
    expect(duty('ausfall-saleh', replacement)).toEqual([['metLate', '2027-03-22', 42]]);
    // Declared impossible on Mon 7 Dec, a week before Mon 14 Dec.
    expect(duty('ausfall-wagner', replacement)).toEqual([['met', '2026-12-14', 0]]);
    expect(['ausfall-berger', 'ausfall-saleh', 'ausfall-wagner'].map((name) => manner(name, replacement))).toEqual([
      undefined,
      'returned',
      'impossible',
    ]);
  });

  it('proves the use of a grant that ended on 28 February by 31 May, through a proof returned as incomplete (3.10.1)', () => {
    expect(duty('bewilligung-1', '3.10.1-proof-of-use')).toEqual([['met', '2027-05-31', 0]]);
    // A date of the house, 28 days before: Mon 3 May.
    expect(duty('bewilligung-1', '3.10.1-proof-to-county').map(([status, due]) => [status, due])).toEqual([
      ['met', '2027-05-03'],
      ['metLate', '2027-05-03'],
    ]);
    // Prolonged in April to 31 Mar 2028: Fri 30 Jun 2028.
    expect(duty('bewilligung-2', '3.10.1-proof-of-use')).toEqual([['open', '2028-06-30', undefined]]);
  });

  it('reports the figures of 2026 by Fri 15 Jan 2027 (3.11.3), one provider five days late', () => {
    const reports = duty('bewilligung-2', '3.11.3-annual-report:2026');
    expect(reports.map(([status, due, late]) => [status, due, late]).sort()).toEqual([
      ['met', '2027-01-15', 0],
      ['met', '2027-01-15', 0],
      ['metLate', '2027-01-15', 5],
    ]);
  });

  it('keeps 34 of 45 dates, as counted by hand from the files', () => {
    expect(report.onTime).toEqual({
      inTime: 34,
      due: 45,
      byProvision: [
        // sommer and aziz late, okafor never; yildiz, saleh and rossi in time.
        { provision: '3.3.2', inTime: 3, due: 6 },
        { provision: '3.10.1', inTime: 1, due: 1 },
        // The request of October: the DRK three days late.
        { provision: '3.11.2', inTime: 2, due: 3 },
        { provision: '3.11.3', inTime: 5, due: 6 },
        // berger was replaced, saleh never.
        { provision: '4.2', inTime: 1, due: 2 },
        // 23 began to work; sommer, maurer and brandner late, rossi never.
        { provision: '4.3', inTime: 19, due: 23 },
        // novak, petrov and lang in time, engel late.
        { provision: '4.4', inTime: 3, due: 4 },
      ],
      // For wagner no replacement was possible; schuster's course was broken off after its three months.
      apart: { impossible: 1, ended: 0, excused: 1 },
    });
    expect(report.breaches).toHaveLength(11);
    // Never: okafor's requalification, rossi's notice. Ended by the return: saleh's replacement.
    expect(report.summary.statutory).toEqual({ metLate: 8, endedLate: 1, overdueAtEnd: 2 });
  });

  it('closes the check of the figures of 2026 in the new year; one provider was late (3.11.1)', () => {
    const checks = [1, 2, 3].flatMap((grant) => duty(`bewilligung-${grant}`, '3.11.1-figures-checked:2026'));
    expect(checks.map(([status, due]) => [status, due]).sort()).toEqual([
      ...Array.from({ length: 5 }, () => ['met', '2027-01-04']),
      ['metLate', '2027-01-04'],
    ]);
  });

  it('climbs the whole ladder for a requalification that is never begun (3.3.2)', () => {
    const { entityId } = report.entities.find(({ name }) => name === 'okafor') ?? {};
    const told = report.entries.flatMap((entry) =>
      (entry.kind === 'mail' || entry.kind === 'escalation') &&
      entry.rungs.some((rung) => rung.startsWith(`${entityId}/3.3.2-requalification-begun/`))
        ? [entry.role]
        : [],
    );
    expect([...new Set(told)].sort()).toEqual(['compliance', 'coordinator', 'deputy', 'lead']);
  });

  it('reminds nobody of a client’s or a colleague’s name, and every mail was accepted', () => {
    const mails = report.entries.flatMap((entry) =>
      entry.kind === 'mail' || entry.kind === 'escalation' ? [entry] : [],
    );
    expect(mails.length).toBe(report.summary.mails);
    expect(mails.every(({ accepted }) => accepted)).toBe(true);
    expect(mails.filter(({ subject }) => /Berger|Wagner|Saleh|Okafor/.test(subject))).toEqual([]);
  });

  it('is left as it was by a forecast and by trying out another reading', async () => {
    const { fristwerk, deps } = opened.stage;
    const before = await hashOfStore(deps.store);
    const tried = await fristwerk.whatIf({ readings: ['Q19.afterExpiry=187_1'] });
    const ahead = await fristwerk.forecast({ until: '2028-12-31' });
    expect(await hashOfStore(deps.store)).toBe(before);
    // By 187 I the three months after 31 Mar 2028 end on Fri 30 Jun all the same; after 28 Feb 2027 they end on 28 May.
    const proofs = tried.entities.flatMap(({ duties }) =>
      duties.filter(({ dutyId }) => dutyId === '3.10.1-proof-of-use'),
    );
    expect(proofs.map(({ before: was, after, issued }) => [was?.due, after?.due, issued])).toContainEqual([
      '2027-05-31',
      '2027-05-28',
      true,
    ]);
    const day = legalDate('2028-06-30');
    expect(ahead.months.flatMap(({ entries }) => entries).map(({ day: due, duty: id }) => [due, id])).toContainEqual([
      day,
      '3.10.1-proof-of-use',
    ]);
  });
});
