import type { HistoryEntry } from '../../../client/fristwerk';
import { rehearse } from '../../../client/rehearsal/rehearse';
import { scenarioSchema } from '../../../client/rehearsal/scenario';
import { parseInput } from '../../../domain/validation';
import { TYPE_C_HIRE } from '../../support/county';
import { openTestStage, type TestStage } from '../../support/test-stage';

const LIFE = parseInput(scenarioSchema, {
  title: 'The notice of new staff comes two days late',
  from: '2018-02-01',
  to: '2018-02-12',
  steps: [
    { on: '2018-02-01', as: 'admin', name: 'klara', hire: TYPE_C_HIRE },
    {
      on: '2018-02-10',
      as: 'coordinator',
      prove: {
        employment: 'klara',
        duty: '4.3-notice-of-new-staff',
        receivedOn: '2018-02-10',
        channel: 'fax',
        placeOfWork: 'Rathaus',
      },
    },
  ],
});

let stage: TestStage;
let entries: readonly HistoryEntry[];
let raw: { readonly runs: readonly { readonly events: readonly unknown[] }[] };

beforeAll(async () => {
  stage = await openTestStage('2018-02-01');
  const { summary } = await rehearse(LIFE, stage);
  const [entity = ''] = summary.entities;
  entries = await stage.fristwerk.history(entity);
  raw = (await stage.fristwerk.rawHistory(entity)) as typeof raw;
}, 60_000);
afterAll(() => stage.close());

describe('the history that the engine recorded', () => {
  it('tells hire, decision, duties, proof and lateness in German, at their virtual moments', () => {
    const told = entries.filter(({ kind }) => !['reminder', 'delivery'].includes(kind));
    expect(told.map(({ at, kind }) => [at.slice(0, 10), kind])).toEqual([
      ['2018-02-01', 'event'],
      ['2018-02-01', 'decision'],
      ['2018-02-01', 'deadline'],
      ['2018-02-01', 'deadline'],
      ['2018-02-10', 'proof'],
      ['2018-02-10', 'deadline'],
    ]);
    expect(told.at(0)?.sentence).toMatch(/^Erika Muster-admin hat die Einstellung zum Do 01\.02\.2018 erfasst:/);
    expect(told.at(4)?.sentence).toBe(
      'Erika Muster-coordinator hat die per Fax übermittelte Mitteilung über den neuen Einsatz erfasst, eingegangen am Sa 10.02.2018, Einsatzort Rathaus.',
    );
    expect(told.at(5)?.sentence).toBe(
      'Pflicht verspätet erfüllt: Einsatz neuen Personals mitteilen am Sa 10.02.2018, 2 Tage nach Fristende.',
    );
  });

  it('follows each reminder with the deliveries of its mails', () => {
    const mails = entries.filter(({ kind }) => kind === 'reminder' || kind === 'delivery');
    const [reminder, ...deliveries] = mails
      .filter(({ at }) => at.startsWith('2018-02-09'))
      .map(({ sentence }) => sentence);
    expect(reminder).toBe('Erinnerung vorgemerkt: Einsatz neuen Personals mitteilen, 1 Tag danach.');
    // Mails queued in the same moment have no order of their own.
    expect(deliveries.toSorted()).toEqual([
      'E-Mail zu „Einsatz neuen Personals mitteilen“ an Erika Muster-coordinator (Koordination) vom Mailserver angenommen.',
      'E-Mail zu „Einsatz neuen Personals mitteilen“ an Erika Muster-deputy (Vertretung) vom Mailserver angenommen.',
      'E-Mail zu „Einsatz neuen Personals mitteilen“ an Erika Muster-lead (Leitung) vom Mailserver angenommen.',
    ]);
  });

  it('names for each entry the raw event behind it', () => {
    const numbers = entries.flatMap(({ historyEventId }) => historyEventId ?? []);
    expect(numbers.length).toBeGreaterThan(6);
    expect(Math.max(...numbers)).toBeLessThanOrEqual(raw.runs[0]?.events.length ?? 0);
  });

  it('holds no name of the person hired', () => {
    expect(JSON.stringify([entries, raw])).not.toMatch(/Klara|Kanarienvogel/);
  });
});
