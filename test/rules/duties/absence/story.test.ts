import { absenceEventSchemas } from '../../../../domain/absence';
import { faultsIn, type Told } from '../told-story';
import { forecast, impossible, replaced, replacementEnded, reported, returned, sickPayEnded } from './events';

const refusals = (...story: readonly Told[]) => faultsIn('absence', absenceEventSchemas, story);

describe('an absence is told in order', () => {
  test('first comes the report, and only one', () => {
    expect(refusals(returned('2027-02-01'))).toEqual(['INVALID_CHOICE 0.type']);
    expect(refusals(reported(), reported())).toEqual(['INVALID_CHOICE 1.type']);
  });

  test('nothing lies before the first day absent, which follows a day partly worked', () => {
    expect(refusals(reported(), returned('2027-01-03'))).toEqual(['DATE_ORDER 1.data.on']);
    expect(refusals(reported(), returned('2027-01-04'))).toEqual([]);
    expect(refusals(reported({ workedOnFirstDay: true }), returned('2027-01-04'))).toEqual(['DATE_ORDER 1.data.on']);
    expect(refusals(reported(), forecast('2027-01-04', '2027-01-03'))).toEqual(['DATE_ORDER 1.data.expectedUntil']);
    expect(refusals(reported(), forecast('2027-01-04'))).toEqual([]);
    expect(refusals(reported(), replaced('2027-01-03'))).toEqual(['DATE_ORDER 1.data.on']);
  });

  test('4.2: nobody stands in for themselves', () => {
    const employment = 'employment/1';
    const proposed: Told = ['replacementProposed', '2027-02-15', { employment, on: '2027-02-15' }];
    expect(refusals(reported({ employment }), proposed)).toEqual(['INVALID_CHOICE 1.data.employment']);
    expect(refusals(reported({ employment }), replaced('2027-02-15', { employment }))).toEqual([
      'INVALID_CHOICE 1.data.employment',
    ]);
    expect(refusals(reported({ employment }), replaced('2027-02-15', { employment: 'employment/2' }))).toEqual([]);
  });

  test('only a replacement that began can end, and not before', () => {
    expect(refusals(reported(), replacementEnded('2027-02-20'))).toEqual(['INVALID_CHOICE 1.data.employment']);
    expect(refusals(reported(), replaced('2027-02-15'), replacementEnded('2027-02-14'))).toEqual([
      'DATE_ORDER 2.data.on',
    ]);
    expect(refusals(reported(), replaced('2027-02-15'), replacementEnded('2027-02-15'))).toEqual([]);
    const again = [replaced('2027-02-15'), replacementEnded('2027-02-28'), replaced('2027-03-10')] as const;
    expect(refusals(reported(), ...again, replacementEnded('2027-03-09'))).toEqual(['DATE_ORDER 4.data.on']);
  });

  test('after the return nothing is foreseen and nobody stands in; what happened before may be told later', () => {
    const back = [reported(), returned('2027-03-01')] as const;
    expect(refusals(...back, forecast('2027-03-02', '2027-03-31'))).toEqual(['ENTITY_ENDED 2.data.knownOn']);
    expect(refusals(...back, forecast('2027-03-01', '2027-03-31'))).toEqual([]);
    expect(refusals(...back, replaced('2027-03-02'))).toEqual(['ENTITY_ENDED 2.data.on']);
    expect(refusals(...back, replaced('2027-03-01'))).toEqual([]);
    const proposed = (on: string): Told => ['replacementProposed', on, { employment: 'employment/2', on }];
    expect(refusals(...back, proposed('2027-03-02'))).toEqual(['ENTITY_ENDED 2.data.on']);
    expect(refusals(...back, proposed('2027-03-01'))).toEqual([]);
  });

  test('papers and facts from elsewhere may arrive after the return', () => {
    const notice: Told = ['sickPayNoticeReceived', '2027-03-05', { receivedOn: '2027-03-05', channel: 'letter' }];
    const fact: Told = ['absenceSumChanged', '2027-03-05', { upTo: '2027-02-28', days: 60 }];
    expect(refusals(reported(), returned('2027-03-01'), notice, fact)).toEqual([]);
  });

  test('nobody comes back to an employment that has ended', () => {
    const left: Told = ['employmentEnded', '2027-02-10', { on: '2027-02-10', lastDay: '2027-02-28' }];
    expect(refusals(reported(), left, returned('2027-02-28'))).toEqual([]);
    expect(refusals(reported(), left, returned('2027-03-01'))).toEqual(['ENTITY_ENDED 2.data.on']);
  });

  test('4.2, Q32: who decides on a reduction knows that replacement is impossible and that the pay has ended', () => {
    const decided: Told = ['reductionDecided', '2027-04-01', { on: '2027-04-01', amount: 812.5, reason: 'Nr. 4.2' }];
    const [declared, unpaid] = [impossible('2027-02-01'), sickPayEnded('2027-02-14')];
    expect(refusals(reported(), decided)).toEqual(['INVALID_CHOICE 1.type']);
    expect(refusals(reported(), declared, decided)).toEqual(['INVALID_CHOICE 2.type']);
    expect(refusals(reported(), unpaid, decided)).toEqual(['INVALID_CHOICE 2.type']);
    expect(refusals(reported(), declared, unpaid, decided)).toEqual([]);
  });
});
