import type { CaseEvent } from '../../../../domain/case-event';
import { deriveLedgerDuties, overruledOutcome } from '../../../../rules/duties/ledger/index';
import { badenWuerttemberg } from '../../../../rules/periods/calendar';
import { basisOf } from '../../legal-basis';
import { hired, noticeOfNewStaffReceived, proofOfBeginningReceived, requalificationBegun } from '../employment/told';
import { awarded, grant } from '../grant/events';
import { ledgerEvent } from './told';

const calendar = badenWuerttemberg();
const NOTICE = '4.3-notice-of-new-staff';

function duty(id: string, ...acts: readonly CaseEvent[]) {
  return deriveLedgerDuties('employment', [hired(), ...acts], { ...basisOf(), calendar }).find(
    (found) => found.id === id,
  );
}

const waived = (id = 'w-1', actor = 'p-1') => ledgerEvent('waived', id, '2026-09-02', { duty: NOTICE }, actor);
const answer = (accepted: boolean, actor: string, of = 'w-1', id = 'a-1') =>
  ledgerEvent('confirmed', id, '2026-09-03', { of, accepted }, actor);

describe('a waiver needs a second person', () => {
  test('until then it is a proposal, and the duty stays open', () => {
    expect(duty(NOTICE, waived())).toMatchObject({
      status: 'open',
      proposed: { kind: 'waived', eventId: 'w-1', by: 'p-1' },
    });
  });

  test('the answer of the person who proposed it changes nothing', () => {
    expect(duty(NOTICE, waived(), answer(true, 'p-1'))).toEqual(duty(NOTICE, waived()));
  });

  test('accepted by another person the duty is waived by that confirmation', () => {
    const found = duty(NOTICE, waived(), answer(true, 'p-2'));
    expect(found).toMatchObject({ status: 'waived', closedBy: 'a-1', due: '2026-09-08' });
    expect(found).not.toHaveProperty('proposed');
  });

  test('refused, the proposal is gone and the duty open as before; it may be proposed again', () => {
    expect(duty(NOTICE, waived(), answer(false, 'p-2'))).toEqual(duty(NOTICE));
    const again = duty(NOTICE, waived(), answer(false, 'p-2'), waived('w-2'));
    expect(again).toMatchObject({ status: 'open', proposed: { eventId: 'w-2' } });
  });

  test('a voided confirmation leaves the proposal, a voided proposal nothing', () => {
    const events = [waived(), answer(true, 'p-2')];
    const voided = (event: string) => ledgerEvent('voided', 'v-1', '2026-09-04', { event });
    expect(duty(NOTICE, ...events, voided('a-1'))).toEqual(duty(NOTICE, waived()));
    expect(duty(NOTICE, ...events, voided('w-1'))).toEqual(duty(NOTICE));
  });
});

test('a duty that a person finds not to apply is overruled once confirmed', () => {
  const overruled = ledgerEvent('overruled', 'o-1', '2026-09-02', { duty: NOTICE });
  expect(duty(NOTICE, overruled)).toMatchObject({ status: 'open', proposed: { kind: 'overruled' } });
  expect(duty(NOTICE, overruled, answer(true, 'p-2', 'o-1'))).toMatchObject({ status: 'overruled', closedBy: 'a-1' });
});

test('what was recorded first closes a duty: the proof, or the confirmed waiver', () => {
  const proof = noticeOfNewStaffReceived('2026-09-04');
  expect(duty(NOTICE, proof, waived(), answer(true, 'p-2'))).toMatchObject({ status: 'met' });
  const late = duty(NOTICE, waived(), answer(true, 'p-2'), proof);
  expect(late).toMatchObject({ status: 'waived' });
  expect(late).not.toHaveProperty('fulfilment');
  expect(duty(NOTICE, waived(), proof, answer(true, 'p-2'))).toMatchObject({ status: 'met' });
});

test('a duty met before the introduction is settled, whatever else; others of the entity are not', () => {
  const introduced = ledgerEvent('introduced', 'i-1', '2027-01-04', { settled: [NOTICE] });
  const found = duty(NOTICE, introduced, noticeOfNewStaffReceived('2027-01-05'));
  expect(found).toMatchObject({ status: 'settledBefore', closedBy: 'i-1' });
  expect(found).not.toHaveProperty('fulfilment');
  expect(duty('3.3.2-requalification-begun', introduced)).toMatchObject({ status: 'open' });
});

describe('a handover', () => {
  const handedOver = (to: string, id = 'h-1') => ledgerEvent('handedOver', id, '2026-11-01', { to });

  test('names the person for open duties, the last one where it was handed on', () => {
    expect(duty(NOTICE, handedOver('p-7'))).toMatchObject({ assignee: 'p-7' });
    expect(duty(NOTICE, handedOver('p-7'), handedOver('p-8', 'h-2'))).toMatchObject({ assignee: 'p-8' });
  });

  test('leaves closed duties alone, and what the county owes in a file of a provider', () => {
    expect(duty(NOTICE, handedOver('p-7'), noticeOfNewStaffReceived('2026-09-04'))).not.toHaveProperty('assignee');
    const leg = [requalificationBegun('2026-11-09', '2026-11-10'), proofOfBeginningReceived('2026-11-13')];
    const county = duty('3.3.2-proof-of-beginning-to-authority', ...leg, handedOver('p-7'));
    expect(county).toMatchObject({ bearer: 'county', status: 'open' });
    expect(county).not.toHaveProperty('assignee');
  });

  test('of a grant, the county hands over its own duties, not those of the providers', () => {
    const events = [...grant(awarded('2017-03-01', '2018-02-28')), handedOver('p-7')];
    const duties = deriveLedgerDuties('grant', events, { ...basisOf(), calendar });
    expect(duties.filter(({ assignee }) => assignee === 'p-7').map(({ id }) => id)).toEqual(['3.10.1-proof-of-use']);
  });
});

describe('an outcome that a person overrules', () => {
  const overruled = (id: string, outcome: string) => ledgerEvent('overruled', id, '2026-09-02', { outcome });

  test('counts once a second person has confirmed it, with both names and the reason', () => {
    const events = [hired(), overruled('o-1', 'eligible')];
    expect(overruledOutcome(events)).toBeNull();
    expect(overruledOutcome([...events, answer(true, 'p-1', 'o-1')])).toBeNull();
    expect(overruledOutcome([...events, answer(false, 'p-2', 'o-1')])).toBeNull();
    expect(overruledOutcome([...events, answer(true, 'p-2', 'o-1')])).toEqual({
      outcome: 'eligible',
      on: '2026-09-02',
      reason: 'Schreiben vom Tag',
      eventId: 'o-1',
      confirmedBy: 'a-1',
      by: 'p-1',
      secondPerson: 'p-2',
    });
  });

  test('of two the last one confirmed counts; a duty that was overruled is no outcome', () => {
    const events = [
      hired(),
      overruled('o-1', 'eligible'),
      answer(true, 'p-2', 'o-1', 'a-1'),
      overruled('o-2', 'not_eligible'),
      ledgerEvent('overruled', 'o-3', '2026-09-02', { duty: NOTICE }),
      answer(true, 'p-2', 'o-3', 'a-3'),
    ];
    expect(overruledOutcome(events)).toMatchObject({ outcome: 'eligible' });
    expect(overruledOutcome([...events, answer(true, 'p-2', 'o-2', 'a-2')])).toMatchObject({ outcome: 'not_eligible' });
  });
});
