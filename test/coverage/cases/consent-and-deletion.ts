import type { InventoryRow } from '../../../domain/guideline';
import { decided, planned, told } from '../asking';
import type { LawCase } from '../law-case';
import { consentGiven, plan } from './plan-story';
import { onEvents, onFacts } from './sample-facts';

type Sentence = readonly [row: InventoryRow, title: string];

/** The entries without consent, of a plan of 5 Mar 2018 beside a consent. */
function gaps(sentence: Sentence, consentOn: string, expected: readonly string[]): LawCase {
  return told(
    sentence,
    'plan',
    onEvents('careCase', consentGiven(consentOn), plan()),
    ({ careCase }) => careCase?.consentGaps.map(({ type, reason }) => `${type}: ${reason}`),
    expected,
  );
}

/** Until when data are kept. */
function kept(sentence: Sentence, events: readonly object[], expected: object): LawCase {
  return told(
    sentence,
    'plan',
    onEvents('careCase', ...events),
    ({ careCase }) => careCase?.retention.deletion,
    expected,
  );
}

/** Whether the contents of a plan may be kept here on the day of a consent, as the county reads Q56. */
function contents(sentence: Sentence, planContents: 'reference' | 'full', expected: string): LawCase {
  return told(
    sentence,
    'plan',
    { ...onEvents('careCase', consentGiven('2018-03-05')), readings: { planContents } },
    ({ careCase }) => careCase?.planData.contents.answer,
    expected,
  );
}

/** 5.8.1: data only by consent, and not for longer than needed. */
export const CONSENT_CASES: readonly LawCase[] = [
  decided(
    ['5.8.1-b', 'consent on the day of the first entry, informed and in writing, carries it (5.8.1)'],
    '5.8.1',
    onFacts('consent'),
    [],
  ),
  decided(
    ['5.8.1-b', 'consent without information does not (5.8.1)'],
    '5.8.1',
    onFacts('consent', { consentInformed: false }),
    ['not_eligible'],
  ),
  decided(
    ['5.8.1-b', 'consent by word of mouth does not (5.8.1)'],
    '5.8.1',
    onFacts('consent', { consentForm: 'oral' }),
    ['not_eligible'],
  ),
  decided(
    ['5.8.1-b', 'consent that was withdrawn does not (5.8.1)'],
    '5.8.1',
    onFacts('consent', { consentWithdrawn: true }),
    ['not_eligible'],
  ),
  decided(
    ['5.8.1-b', 'data on health need consent that names them (5.8.1)'],
    '5.8.1',
    onFacts('consent', { specialCategories: true, consentExplicit: false }),
    ['not_eligible'],
  ),
  decided(
    ['5.8.1-b', 'consent on the day after the first entry comes too late; a person decides on that entry (5.8.1)'],
    '5.8.1',
    onFacts('consent', { consentOn: '2018-03-06' }),
    ['review'],
  ),
  gaps(['5.8.1-b', 'a plan of the day of the consent rests on it (5.8.1)'], '2018-03-05', []),
  gaps(['5.8.1-b', 'a plan of the day before rests on none (5.8.1)'], '2018-03-06', ['planAgreed: noConsent']),

  kept(
    ['5.8.1-c', 'a case that ended on 31 Mar 2018 is kept until 31 Mar 2021 (5.8.1)'],
    [{ ended: { on: '2018-03-31' } }],
    { after: '2021-03-31', because: 'supportEnded' },
  ),
  kept(
    ['5.8.1-c', 'what rested on a consent that was withdrawn goes at once (5.8.1)'],
    [consentGiven('2018-03-05'), { consentWithdrawn: { on: '2018-04-09' } }],
    { after: '2018-04-09', because: 'consentWithdrawn' },
  ),
  planned(
    ['5.8.1-c', 'the deletion is carried out on the working day after the last one kept (5.8.1)'],
    onEvents('careCase', { ended: { on: '2018-03-31' } }),
    ['internal 2021-04-01 open'],
  ),
  planned(
    ['5.8.1-c', 'and is asked for until then (5.8.1)'],
    onEvents('careCase', { ended: { on: '2018-03-31' } }, { deleted: { on: '2021-04-02' } }),
    ['internal 2021-04-01 metLate'],
  ),
  contents(['5.8.1-c', 'contents stay in I-online unless the county wants them here (5.8.1, Q56)'], 'reference', 'no'),
  contents(['5.8.1-c', 'and then rest on consent (5.8.1, Q56)'], 'full', 'yes'),
];
