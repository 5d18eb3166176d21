import type { GrantEvent } from '../../../../domain/grant/index';
import { deriveDuties } from '../../../../rules/duties/derive-duties';
import { badenWuerttemberg } from '../../../../rules/periods/calendar';
import { basisOf } from '../../legal-basis';
import type { Told } from '../told-story';
import { awarded, enclosed, grant, post, proofAtAuthority, proofAtCounty, rejected } from './events';

const calendar = badenWuerttemberg();
const PROOF = '3.10.1-proof-of-use';
const TO_COUNTY = '3.10.1-proof-to-county';

function duties(events: readonly GrantEvent[], overrides: object = {}) {
  const all = deriveDuties('grant', events, { ...basisOf(overrides), calendar });
  return all.filter(({ id }) => id.startsWith('3.10.1'));
}
const find = (id: string, events: readonly GrantEvent[], overrides: object = {}) =>
  duties(events, overrides).find((duty) => duty.id === id);

describe('3.10.1, Q19: the use is proven within three months after the grant period', () => {
  test.each([
    ['2018-02-28', '2018-05-31', '2018-06-01', ['FRONLEICHNAM'], '2018-05-28'],
    ['2017-12-31', '2018-03-31', '2018-04-03', ['saturday', 'sunday', 'OSTERMONTAG'], '2018-03-29'],
    ['2017-07-31', '2017-10-31', '2017-11-02', ['REFORMATIONSTAG', 'ALLERHEILIGEN'], '2017-10-30'],
    ['2020-02-29', '2020-05-31', '2020-06-02', ['sunday', 'PFINGSTMONTAG'], '2020-05-29'],
    ['2023-09-30', '2023-12-31', '2024-01-02', ['sunday', 'NEUJAHRSTAG'], '2023-12-29'],
    ['2018-11-30', '2019-02-28', '2019-02-28', [], '2019-02-28'],
    ['2018-08-31', '2018-11-30', '2018-11-30', [], '2018-11-30'],
  ])('period until %s: nominal %s, due %s', (to, nominalEnd, due, reasons, aim) => {
    const found = find(PROOF, grant(awarded('2017-01-01', to)));
    expect(found).toMatchObject({ kind: 'statutory', bearer: 'county', addressee: 'granting-authority', due, aim });
    expect(found?.receipt).toMatchObject({ nominalEnd });
    expect(found?.receipt?.skipped.map(({ reason }) => reason)).toEqual(reasons);
  });

  test('by the other reading 28 Feb leads to 28 May; both are shown, reminders aim at the earlier one', () => {
    const events = grant(awarded('2017-03-01', '2018-02-28'));
    const [other] = find(PROOF, events)?.receipt?.alternatives ?? [];
    expect(other).toMatchObject({ reading: { key: 'afterExpiry', value: '187_1' }, nominalEnd: '2018-05-28' });
    expect(find(PROOF, events, { afterExpiry: '187_1' })).toMatchObject({ due: '2018-05-28', aim: '2018-05-28' });
  });

  test('nothing is owed before the award', () => {
    const post = { type: 'c', fullTimeEquivalent: 1 };
    const applied = { first: true, applicant: 'county', appliedOn: '2017-10-01', posts: [post] };
    expect(duties(grant(['applied', '2017-10-01', applied]))).toEqual([]);
  });

  test.each([
    ['2018-06-01', 'met', 0],
    ['2018-06-02', 'metLate', 1],
  ])('arrived at the granting authority on %s: %s (Q39)', (receivedOn, status, daysLate) => {
    const events = grant(awarded('2017-03-01', '2018-02-28'), proofAtAuthority(receivedOn));
    expect(find(PROOF, events)).toMatchObject({ status, fulfilment: { eventId: 'e-2', on: receivedOn, daysLate } });
  });

  test('neither the sending nor the arrival at the county closes it', () => {
    const sent = { leg: 'county-to-authority', sentOn: '2018-05-20', channel: 'letter' };
    const events = grant(
      awarded('2017-03-01', '2018-02-28'),
      ['proofSent', '2018-05-20', sent],
      proofAtCounty('2018-05-02'),
    );
    expect(find(PROOF, events)?.status).toBe('open');
  });

  test('a proof that was rejected does not close it; the next one does, on its own day', () => {
    const leg = { leg: 'county-to-authority' };
    const story = [
      awarded('2017-03-01', '2018-02-28'),
      proofAtAuthority('2018-05-20'),
      rejected('2018-06-10', leg),
    ] as const;
    expect(find(PROOF, grant(...story))?.status).toBe('open');
    expect(find(PROOF, grant(...story, proofAtAuthority('2018-06-15')))).toMatchObject({
      status: 'metLate',
      fulfilment: { eventId: 'e-4', on: '2018-06-15', daysLate: 14 },
    });
  });

  test('a rejection of the provider’s part by the county does not reopen the county’s own proof', () => {
    const back = rejected('2018-05-21', { leg: 'provider-to-county', provider: 'caritas' });
    const story = [
      awarded('2017-03-01', '2018-02-28'),
      proofAtCounty('2018-05-02'),
      proofAtAuthority('2018-05-20'),
      back,
    ] as const;
    expect(find(PROOF, grant(...story))?.status).toBe('met');
  });
});

describe('3.10.1, Q20: each provider hands its part to the county 28 days before, on the previous working day', () => {
  const events = grant(
    awarded('2017-03-01', '2018-02-28', [{ organisation: 'caritas' }, { organisation: 'diakonie' }]),
  );

  test('due Fri 1 Jun 2018 for the county, so Fri 4 May for each provider, as a date of the house', () => {
    expect(duties(events).map(({ id }) => id)).toEqual([PROOF, `${TO_COUNTY}:caritas`, `${TO_COUNTY}:diakonie`]);
    expect(find(`${TO_COUNTY}:diakonie`, events)).toMatchObject({
      kind: 'internal',
      owedBy: 'diakonie',
      due: '2018-05-04',
    });
    expect(find(`${TO_COUNTY}:diakonie`, events)).not.toHaveProperty('receipt');
  });

  test('31 days before is Tue 1 May, so Mon 30 Apr', () => {
    expect(find(`${TO_COUNTY}:caritas`, events, { internalLead: 31 })?.due).toBe('2018-04-30');
  });

  test('the form alone does not close it; proof of employment and report have to be there as well (3.10.1-c, d)', () => {
    const story = [awarded('2017-03-01', '2018-02-28'), proofAtCounty('2018-05-02', ['form'])] as const;
    const status = (...more: readonly Told[]) => find(`${TO_COUNTY}:caritas`, grant(...story, ...more))?.status;
    expect(status()).toBe('open');
    expect(status(enclosed('employment-proof', '2018-05-03'))).toBe('open');
    expect(status(enclosed('report', '2018-05-03'))).toBe('open');
    expect(status(enclosed('report', '2018-05-03'), enclosed('employment-proof', '2018-05-03'))).toBe('met');
  });

  test('the last piece to arrive decides, be it the form', () => {
    const award = awarded('2017-03-01', '2018-02-28');
    const last = grant(award, proofAtCounty('2018-05-02', ['report']), enclosed('employment-proof', '2018-05-07'));
    expect(find(`${TO_COUNTY}:caritas`, last)?.fulfilment).toMatchObject({
      eventId: 'e-3',
      on: '2018-05-07',
      daysLate: 3,
    });
    const form = grant(award, enclosed('employment-proof', '2018-04-20'), proofAtCounty('2018-05-04', ['report']));
    expect(find(`${TO_COUNTY}:caritas`, form)?.fulfilment).toMatchObject({
      eventId: 'e-3',
      on: '2018-05-04',
      daysLate: 0,
    });
  });

  test('an enclosure handed in twice arrived the first time', () => {
    const twice = [enclosed('report', '2018-05-03'), enclosed('report', '2018-05-09')] as const;
    const told = grant(
      awarded('2017-03-01', '2018-02-28'),
      proofAtCounty('2018-05-02', ['employment-proof']),
      ...twice,
    );
    expect(find(`${TO_COUNTY}:caritas`, told)?.fulfilment?.on).toBe('2018-05-03');
  });

  test('one provider’s part does not close the other’s', () => {
    const both = [{ organisation: 'caritas' }, { organisation: 'diakonie' }];
    const told = grant(
      awarded('2017-03-01', '2018-02-28', both),
      proofAtCounty('2018-05-02', ['employment-proof', 'report']),
    );
    expect(find(`${TO_COUNTY}:caritas`, told)?.status).toBe('met');
    expect(find(`${TO_COUNTY}:diakonie`, told)?.status).toBe('open');
  });

  test('what lay in the envelope of a rejected form went back with it', () => {
    const back = rejected('2018-05-03', { leg: 'provider-to-county', provider: 'caritas' });
    const story = [
      awarded('2017-03-01', '2018-02-28'),
      proofAtCounty('2018-05-02', ['employment-proof', 'report']),
      back,
    ] as const;
    expect(find(`${TO_COUNTY}:caritas`, grant(...story))?.status).toBe('open');
    expect(find(`${TO_COUNTY}:caritas`, grant(...story, proofAtCounty('2018-05-04')))?.status).toBe('open');
    expect(
      find(`${TO_COUNTY}:caritas`, grant(...story, proofAtCounty('2018-05-04', ['employment-proof', 'report'])))
        ?.status,
    ).toBe('met');
  });
});

describe('3.10.1, Q21: figures for each person’s period, the report once, for the longest', () => {
  const providers = [
    { organisation: 'caritas', posts: [post('c-1', '2018-01-01', '2018-06-30'), post('c-2')] },
    { organisation: 'diakonie', posts: [post('d-1', '2018-01-01', '2018-06-30')] },
  ];
  const award = awarded('2018-01-01', '2018-12-31', providers);

  test('each different end of a period has its own proof, the longest without a mark', () => {
    expect(duties(grant(award)).map(({ id, due }) => [id, due])).toEqual([
      [`${PROOF}:2018-06-30`, '2018-10-01'],
      [PROOF, '2019-04-01'],
      [`${TO_COUNTY}:2018-06-30:caritas`, '2018-09-03'],
      [`${TO_COUNTY}:caritas`, '2019-03-04'],
      [`${TO_COUNTY}:diakonie`, '2018-09-03'],
    ]);
  });

  test('a proof names its period; without one it is of the longest', () => {
    const status = (id: string, data: object) => find(id, grant(award, proofAtAuthority('2018-09-20', data)))?.status;
    expect(status(`${PROOF}:2018-06-30`, { periodEnd: '2018-06-30' })).toBe('met');
    expect(status(PROOF, { periodEnd: '2018-06-30' })).toBe('open');
    expect(status(`${PROOF}:2018-06-30`, {})).toBe('open');
    expect(status(PROOF, {})).toBe('met');
  });

  test('the report is asked for with the longest period of the provider only', () => {
    const early = proofAtCounty('2018-08-20', ['employment-proof'], { periodEnd: '2018-06-30' });
    const late = proofAtCounty('2019-02-20', ['employment-proof']);
    expect(find(`${TO_COUNTY}:2018-06-30:caritas`, grant(award, early))?.status).toBe('met');
    expect(find(`${TO_COUNTY}:caritas`, grant(award, late))?.status).toBe('open');
    const diakonie = proofAtCounty('2018-08-20', ['employment-proof'], { provider: 'diakonie' });
    expect(find(`${TO_COUNTY}:diakonie`, grant(award, diakonie))?.status).toBe('open');
  });

  test('an enclosure belongs to its period', () => {
    const form = proofAtCounty('2018-08-20', [], { periodEnd: '2018-06-30' });
    const status = (data: object) =>
      find(`${TO_COUNTY}:2018-06-30:caritas`, grant(award, form, enclosed('employment-proof', '2018-08-21', data)))
        ?.status;
    expect(status({ periodEnd: '2018-06-30', post: 'c-1' })).toBe('met');
    expect(status({ post: 'c-1' })).toBe('open');
  });
});

describe('3.10.1: a grant period that changes moves the proof', () => {
  const changed = (data: object) => ['periodChanged', '2018-02-01', data] as const;

  test('prolonged to 31 Aug 2018, it is the same duty, due Fri 30 Nov 2018', () => {
    const events = grant(
      awarded('2017-03-01', '2018-02-28'),
      changed({ period: { from: '2017-03-01', to: '2018-08-31' } }),
    );
    expect(find(PROOF, events)).toMatchObject({ due: '2018-11-30', arisenFrom: { eventId: 'e-2', on: '2018-08-31' } });
  });

  test('cut short, it cuts the periods of its posts', () => {
    const award = awarded('2018-01-01', '2018-12-31', [
      { organisation: 'caritas', posts: [post('c-1', '2018-03-01', '2018-12-31')] },
    ]);
    const events = grant(award, changed({ period: { from: '2018-01-01', to: '2018-08-31' } }));
    expect(duties(events).map(({ id, due }) => [id, due])[0]).toEqual([PROOF, '2018-11-30']);
  });

  test('of one post only, it adds an end of its own', () => {
    const award = awarded('2018-01-01', '2018-12-31', [{ organisation: 'caritas', posts: [post('c-1'), post('c-2')] }]);
    const events = grant(award, changed({ period: { from: '2018-01-01', to: '2018-08-31' }, post: 'c-2' }));
    expect(
      duties(events)
        .map(({ id }) => id)
        .slice(0, 2),
    ).toEqual([`${PROOF}:2018-08-31`, PROOF]);
  });

  test('of one post leaves the other posts alone', () => {
    const posts = [post('c-1', '2018-01-01', '2018-06-30'), post('c-2')];
    const award = awarded('2018-01-01', '2018-12-31', [{ organisation: 'caritas', posts }]);
    const events = grant(award, changed({ period: { from: '2018-01-01', to: '2018-08-31' }, post: 'c-2' }));
    const ends = duties(events).map(({ arisenFrom }) => arisenFrom.on);
    expect(ends.slice(0, 2)).toEqual(['2018-06-30', '2018-08-31']);
  });

  test('of two changes the later one holds, of the grant and of a post', () => {
    const until = (to: string, post?: string) =>
      changed({ period: { from: '2018-01-01', to }, ...(post === undefined ? {} : { post }) });
    const award = awarded('2018-01-01', '2018-12-31', [{ organisation: 'caritas', posts: [post('c-1'), post('c-2')] }]);
    const whole = grant(award, until('2018-08-31'), until('2018-09-30'));
    expect(duties(whole)[0]?.arisenFrom).toEqual({ eventId: 'e-3', on: '2018-09-30' });
    const part = grant(award, until('2018-08-31', 'c-2'), until('2018-09-30', 'c-2'));
    expect(duties(part)[0]?.arisenFrom).toEqual({ eventId: 'e-3', on: '2018-09-30' });
  });

  test('an award to others leaves out those of the first one', () => {
    const events = grant(
      awarded('2018-01-01', '2018-12-31'),
      awarded('2018-01-01', '2018-12-31', [{ organisation: 'diakonie' }]),
    );
    expect(duties(events).map(({ id }) => id)).toEqual([PROOF, `${TO_COUNTY}:diakonie`]);
  });

  test('another award takes the place of the first one and of its changes', () => {
    const events = grant(
      awarded('2017-03-01', '2018-02-28'),
      changed({ period: { from: '2017-03-01', to: '2018-08-31' } }),
      awarded('2017-03-01', '2018-07-31'),
    );
    expect(find(PROOF, events)).toMatchObject({ due: '2018-10-31', arisenFrom: { eventId: 'e-3' } });
  });
});

describe('7, Q47: what was due before the guideline was signed is no breach', () => {
  test('period until 31 Jul 2017, due Thu 2 Nov 2017: marked, and met though late', () => {
    const story = awarded('2017-01-01', '2017-07-31');
    expect(find(PROOF, grant(story))).toMatchObject({ status: 'open', beforePublication: true });
    expect(find(PROOF, grant(story, proofAtAuthority('2018-02-01')))).toMatchObject({
      status: 'met',
      beforePublication: true,
      fulfilment: { daysLate: 91 },
    });
  });

  test.each([
    ['2017-09-27', '2017-12-27', true],
    ['2017-09-28', '2017-12-28', true],
    ['2017-09-29', '2017-12-29', undefined],
  ])('period until %s, due %s: mark %s', (to, due, mark) => {
    const found = find(PROOF, grant(awarded('2017-01-01', to)));
    expect([found?.due, found?.beforePublication]).toEqual([due, mark]);
  });

  test('where the county counts from 1 Sep 2017, it was due afterwards', () => {
    expect(
      find(PROOF, grant(awarded('2017-01-01', '2017-07-31')), { publicationDate: '2017-09-01' }),
    ).not.toHaveProperty('beforePublication');
  });
});
