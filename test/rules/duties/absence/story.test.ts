import { absenceEventSchemas } from '../../../../domain/absence';
import { faultsIn, type Told } from '../told-story';
import { forecast, replaced, replacementEnded, reported, returned } from './events';

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

  test('only a replacement that began can end, and not before', () => {
    expect(refusals(reported(), replacementEnded('2027-02-20'))).toEqual(['INVALID_CHOICE 1.data.employment']);
    expect(refusals(reported(), replaced('2027-02-15'), replacementEnded('2027-02-14'))).toEqual([
      'DATE_ORDER 2.data.on',
    ]);
    expect(refusals(reported(), replaced('2027-02-15'), replacementEnded('2027-02-15'))).toEqual([]);
    const again = [replaced('2027-02-15'), replacementEnded('2027-02-28'), replaced('2027-03-10')] as const;
    expect(refusals(reported(), ...again, replacementEnded('2027-03-09'))).toEqual(['DATE_ORDER 4.data.on']);
  });
});
