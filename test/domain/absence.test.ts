import { absenceEventSchemas } from '../../domain/absence';
import { parseInput } from '../../domain/validation';
import { faultsOf } from './faults-of';

const REPORT = { employment: 'employment/1', firstDay: '2027-01-04', reason: 'illness', knownOn: '2027-01-04' };

const refusals = (type: keyof typeof absenceEventSchemas, data: object) => faultsOf(absenceEventSchemas[type], data);

describe('the report of an absence', () => {
  test('needs no forecast: an unknown end can be said; the first day counts as not worked', () => {
    expect(parseInput(absenceEventSchemas.reported, REPORT)).toEqual({ ...REPORT, workedOnFirstDay: false });
  });

  test.each([
    [{ expectedUntil: '2027-01-03' }, ['DATE_ORDER firstDay']],
    [{ expectedUntil: '2027-01-04' }, []],
    [{ firstDay: '2027-02-30' }, ['INVALID_DATE firstDay']],
    [{ firstDay: undefined }, ['REQUIRED_FIELD firstDay']],
    [{ knownOn: 20270104 }, ['INVALID_TYPE knownOn']],
    [{ reason: 'strike' }, ['INVALID_CHOICE reason']],
    [{ employment: '../1' }, ['INVALID_TEXT employment']],
    [{ workedOnFirstDay: 'yes' }, ['INVALID_TYPE workedOnFirstDay']],
    [{ name: 'Erika Muster' }, ['UNKNOWN_FIELD name']],
  ])('with %j is answered %j', (other, expected) => {
    expect(refusals('reported', { ...REPORT, ...other })).toEqual(expected);
  });
});

describe('other events of an absence', () => {
  test.each([
    ['forecastChanged', {}, ['REQUIRED_FIELD knownOn']],
    [
      'replacementStarted',
      { employment: 'employment/2', on: '2027-02-15', suitable: 'open' },
      ['INVALID_TYPE suitable'],
    ],
    ['replacementStarted', { on: '2027-02-15' }, ['REQUIRED_FIELD employment']],
    [
      'impossibilityNoticeReceived',
      { receivedOn: '2027-02-15', sentOn: '2027-02-16', channel: 'email' },
      ['DATE_ORDER sentOn'],
    ],
    ['impossibilityNoticeReceived', { receivedOn: '2027-02-15', channel: 'telephone' }, ['INVALID_CHOICE channel']],
    ['impossibilityNoticeReceived', { receivedOn: '2027-02-15', channel: 'inPerson' }, []],
    ['sickPayEnded', { lastPaidDay: '15.02.2027' }, ['INVALID_DATE lastPaidDay']],
    ['returned', {}, ['REQUIRED_FIELD on']],
    ['absenceSumChanged', { upTo: '2027-02-15', days: 367 }, ['INVALID_CHOICE days']],
    ['reductionDecided', { on: '2027-03-01', amount: -1, reason: 'x' }, ['INVALID_AMOUNT amount']],
    ['reductionDecided', { on: '2027-03-01', amount: 812.555, reason: 'x' }, ['INVALID_AMOUNT amount']],
    ['reductionDecided', { on: '2027-03-01', amount: 812.5 }, ['REQUIRED_FIELD reason']],
  ] as const)('%s with %j is answered %j', (type, data, expected) => {
    expect(refusals(type, data)).toEqual(expected);
  });

  test('a reduction may come to nothing; euros become cents', () => {
    const decided = (amount: number) =>
      parseInput(absenceEventSchemas.reductionDecided, { on: '2027-03-01', amount, reason: 'x' });
    expect(decided(0).amount).toBe(0);
    expect(decided(812.55).amount).toBe(81_255);
  });
});
