import { reportBasis } from '../../../client/contacts/annual-reports';
import { freezeFigures } from '../../../store/frozen-figures';
import type { Store } from '../../../store/open-store';
import { addEvent, by, type ContactStage, contactStage, GRANT, OTHER_CASE, talk } from './contact-stage';

let stage: ContactStage;

beforeEach(async () => {
  stage = await contactStage();
});
afterEach(() => stage.close());

const REPORT = { year: 2026, provider: 'caritas', sentOn: '2027-01-04', channel: 'email' };
const send = (requestId = 's-1', data: object = {}) =>
  stage.contacts.sendAnnualReport(GRANT, { ...REPORT, ...data }, by(requestId));
const record = (contacts: unknown, requestId: string) =>
  stage.contacts.recordContacts('caritas', contacts, by(requestId));
const reports = (filter: object = {}) => stage.contacts.annualReports(filter);

/** A talk with a family of two, and one with the first of them. */
const FAMILY = [
  talk({
    persons: [
      { caseRef: 'BF-AAAAAAAA', householdRef: 'h-1' },
      { caseRef: OTHER_CASE, householdRef: 'h-1' },
    ],
  }),
  talk({ on: '2026-12-31', persons: [{ caseRef: 'BF-AAAAAAAA', householdRef: 'h-1' }] }),
  talk({ on: '2027-01-01' }),
];

describe('3.11.3: persons, families and talks of the calendar year are reported', () => {
  test('as they were counted, up to 31 December', async () => {
    await record(FAMILY, 'r-1');
    const figures = { persons: 2, families: 1, talks: 2 };
    expect(await send()).toMatchObject({ figures });
    expect(stage.recorded).toEqual([{ type: 'reportSent', data: { ...REPORT, to: 'county', figures } }]);
    expect(await reports()).toEqual([
      {
        grant: 'BW-GGGGGGGG',
        year: 2026,
        provider: 'caritas',
        sentOn: '2027-01-04',
        eventId: 's-1',
        figures,
        figuresNow: figures,
        replaced: false,
        correctionNeeded: false,
      },
    ]);
  });

  test('nothing counselled is a report of nothing', async () => {
    expect(await send()).toMatchObject({ figures: { persons: 0, families: 0, talks: 0 } });
  });

  test('the same request again reports what it reported, whatever came after', async () => {
    await send();
    await record(talk(), 'r-1');
    expect(await send()).toMatchObject({ figures: { persons: 0, families: 0, talks: 0 } });
    expect(stage.recorded).toHaveLength(1);
  });

  test('figures and hash come from one read of the contacts: what is recorded in between is in neither', async () => {
    const before = await reportBasis(stage.store, 2026, 'caritas');
    await record(talk(), 'r-1');
    expect(await before.figures()).toEqual({ persons: 0, families: 0, talks: 0 });
    const after = await reportBasis(stage.store, 2026, 'caritas');
    expect(await after.figures()).toMatchObject({ talks: 1 });
    expect(after.hash).not.toBe(before.hash);
  });

  test('they are counted in the transaction that keeps them; where counting fails nothing is kept', async () => {
    const key = { entity_id: GRANT, event_id: 's-9' };
    const counted = async (within: Store) => {
      expect(within.db.isTransaction).toBe(true);
      throw new Error('cannot be counted');
    };
    await expect(freezeFigures(stage.store, key, counted)).rejects.toThrow('cannot be counted');
    expect(await stage.store.db.selectFrom('frozen_figures').selectAll().execute()).toEqual([]);
    expect.assertions(3);
  });

  test('a year is reported when it is over, not before, and not ahead of time', async () => {
    await expect(send('s-1', { sentOn: '2026-12-31' })).rejects.toMatchObject({
      code: 'DATE_ORDER',
      faults: [{ field: 'sentOn', details: { earliest: '2027-01-01' } }],
    });
    await expect(send('s-1', { sentOn: '2027-01-05' })).rejects.toMatchObject({ code: 'DATE_IN_FUTURE' });
    expect(await reports()).toEqual([]);
  });

  test('what the grant refuses was never frozen', async () => {
    stage.refuseNext();
    await expect(send()).rejects.toMatchObject({ code: 'ACTOR_NOT_ENTITLED' });
    expect(await stage.store.db.selectFrom('frozen_figures').selectAll().execute()).toEqual([]);
    await record(talk(), 'r-1');
    expect(await send()).toMatchObject({ figures: { talks: 1 } });
  });
});

describe('a report that was sent stays as it was; what changes after it asks for a correction', () => {
  const needed = async () => (await reports()).map(({ correctionNeeded }) => correctionNeeded);

  test('a contact of the year that was added, corrected or voided; one of another year is none', async () => {
    const { contactIds } = await record(talk(), 'r-1');
    await send();
    await record(talk({ on: '2027-01-02' }), 'r-2');
    expect(await needed()).toEqual([false]);
    const added = await record(talk({ on: '2026-12-31' }), 'r-3');
    expect(added.correctionNeeded).toMatchObject([{ eventId: 's-1', figures: { talks: 1 }, figuresNow: { talks: 2 } }]);
    expect(await needed()).toEqual([true]);
    await stage.contacts.voidContact(added.contactIds[0] ?? '', { reason: 'doppelt' }, by('r-4'));
    expect(await needed()).toEqual([false]);
    const other = { contact: talk({ topics: ['health'] }), reason: 'Thema verschrieben' };
    await stage.contacts.correctContact(contactIds[0] ?? '', other, by('r-5'));
    expect(await needed()).toEqual([true]);
  });

  test('the next report takes its place', async () => {
    await send();
    await record(talk(), 'r-1');
    await send('s-2');
    expect(
      (await reports()).map(({ eventId, replaced, correctionNeeded }) => [eventId, replaced, correctionNeeded]),
    ).toEqual([
      ['s-1', true, false],
      ['s-2', false, false],
    ]);
  });

  test('a sending that was voided was none; one that was corrected says its new day', async () => {
    await send();
    const correction = { on: '2027-01-04', event: 's-1', data: { ...REPORT, sentOn: '2027-01-02' }, reason: 'Tag' };
    await addEvent(stage.store, GRANT, 2, { id: 'c-1', type: 'corrected', data: correction });
    expect(await reports()).toMatchObject([{ sentOn: '2027-01-02' }]);
    const voided = { on: '2027-01-04', event: 's-1', reason: 'nicht abgesandt' };
    await addEvent(stage.store, GRANT, 3, { id: 'v-1', type: 'voided', data: voided });
    expect(await reports()).toEqual([]);
  });

  test('of the organisation, the year and the grant asked for', async () => {
    await send();
    expect(await reports({ organisation: 'diakonie' })).toEqual([]);
    expect(await reports({ year: 2025 })).toEqual([]);
    expect(await reports({ grant: 'BW-GGGGGGGG', year: 2026, organisation: 'caritas' })).toHaveLength(1);
  });
});

test('3.11.3: the county merges what arrived; a receipt that was voided is missing', async () => {
  const received = { year: 2026, provider: 'caritas', persons: 2, families: 1, talks: 2, at: 'county' };
  await addEvent(stage.store, GRANT, 1, {
    id: 'a-1',
    type: 'reportReceived',
    data: { ...received, receivedOn: '2027-01-05' },
  });
  expect(await stage.contacts.mergedReport('BW-GGGGGGGG', 2026)).toMatchObject({
    persons: 2,
    received: [{ provider: 'caritas' }],
    missing: ['diakonie'],
  });
  await addEvent(stage.store, GRANT, 2, {
    id: 'v-1',
    type: 'voided',
    data: { on: '2027-01-06', event: 'a-1', reason: 'falsche Akte' },
  });
  expect(await stage.contacts.mergedReport(GRANT, 2026)).toMatchObject({ missing: ['caritas', 'diakonie'] });
});

describe('3.11.1: figures and gaps of what is kept', () => {
  test('plans that were agreed count, those voided do not', async () => {
    const plan = { on: '2026-05-04', blocks: [] };
    await addEvent(stage.store, OTHER_CASE, 1, { id: 'p-1', type: 'planAgreed', data: plan });
    const plansOf = async (question: Parameters<typeof stage.contacts.keyFigures>[0]) =>
      (await stage.contacts.keyFigures(question)).figures.find(({ figure }) => figure === 'plansMade')?.value;
    expect(await plansOf({ year: 2026, organisation: 'caritas' })).toBe(1);
    expect(await plansOf({ year: 2026, organisation: 'diakonie' })).toBe(0);
    expect(await plansOf({ year: 2025 })).toBe(0);
    const voided = { on: '2026-05-05', event: 'p-1', reason: 'falsche Akte' };
    await addEvent(stage.store, OTHER_CASE, 2, { id: 'v-1', type: 'voided', data: voided });
    expect(await plansOf({ year: 2026 })).toBe(0);
  });

  test('of a year with the date of its report, of a period without; small numbers only hidden where they leave', async () => {
    await record(FAMILY, 'r-1');
    const year = await stage.contacts.keyFigures({ year: 2026, organisation: 'caritas' });
    expect(year.annualReport?.receipt.due).toBe('2027-01-15');
    expect(year.figures[0]).toMatchObject({ figure: 'talks', value: 2, status: 'counted' });
    const period = { from: '2026-01-01' as never, to: '2027-01-04' as never };
    const outgoing = await stage.contacts.keyFigures({ ...period, outgoing: 'suppressed' });
    expect(outgoing.annualReport).toBeNull();
    expect(outgoing.figures[0]).toMatchObject({ figure: 'talks', value: null, status: 'suppressed' });
    expect((await stage.contacts.keyFigures(period)).figures[0]).toMatchObject({ value: 3 });
  });

  test('an organisation that is unknown has no figures, a period has its end after its beginning', async () => {
    await expect(stage.contacts.keyFigures({ year: 2026, organisation: 'niemand' })).rejects.toMatchObject({
      code: 'UNKNOWN_ORGANISATION',
      faults: [{ field: 'organisation' }],
    });
    const backwards = { from: '2026-02-01' as never, to: '2026-01-01' as never };
    await expect(stage.contacts.keyFigures(backwards)).rejects.toMatchObject({ code: 'DATE_ORDER' });
  });

  test('a check counts the gaps and records them on the grant; a reason lets them stand', async () => {
    const check = (requestId: string, data: object = {}) =>
      stage.contacts.checkFigures(GRANT, { year: 2026, provider: 'diakonie', ...data }, by(requestId, 'stranger'));
    // Twelve months of the grant without a contact, and the only case.
    expect((await check('c-1')).gaps).toHaveLength(13);
    await check('c-2', { confirmed: 'Beginn erst im Januar 2027' });
    const told = { year: 2026, provider: 'diakonie', on: '2027-01-04', gaps: 13 };
    expect(stage.recorded).toEqual([
      { type: 'figuresChecked', data: told },
      { type: 'figuresChecked', data: { ...told, confirmed: 'Beginn erst im Januar 2027' } },
    ]);
  });

  test('gaps are those of the organisation, as of today', async () => {
    stage.today('2026-02-01');
    const { figureGaps } = stage.contacts;
    expect((await figureGaps(2026, 'caritas')).map(({ what, month }) => [what, month])).toEqual([
      ['monthWithoutContact', '2026-01'],
    ]);
    await record(talk({ on: '2026-01-31' }), 'r-1');
    expect(await figureGaps(2026, 'caritas')).toEqual([]);
    expect(await figureGaps(2026, 'diakonie')).toHaveLength(1);
  });
});
