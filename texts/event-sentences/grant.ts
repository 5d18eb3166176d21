import type { GrantData, GrantEventType } from '../../domain/grant/index';
import type { Enclosure } from '../../domain/grant/proof';
import type { LegalDate } from '../../domain/legal-date';
import { listed } from '../counting';
import { factValue } from '../facts';
import { formatDate } from '../format';
import type { Around } from './around';
import { because, delivered, span } from './days';

type Sentences = { readonly [Type in GrantEventType]: (data: GrantData<Type>, around: Around) => string };

/** What somebody recorded of a grant, as the end of a sentence. */
export const GRANT_EVENT_SENTENCES: Sentences = {
  applied: ({ appliedOn, first, applicant, posts }) =>
    `${first ? 'die erstmalige Antragstellung' : 'den Antrag'} vom ${formatDate(appliedOn)} erfasst: ` +
    `Antragsteller ${factValue('applicant', applicant)}, ${postCount(posts.length)}`,
  awarded: (data, { name }) =>
    `die Bewilligung für ${span(data.period)} erfasst${notice(data)}: ` +
    listed(data.providers.map(({ organisation, posts }) => `${name(organisation)}, ${postCount(posts.length)}`)),
  periodChanged: ({ period, post }) =>
    `den Bewilligungszeitraum${post === undefined ? '' : ` der Stelle ${post}`} auf ${span(period)} geändert`,
  proofSent: (data, around) => `den Verwendungsnachweis ${way(data, around)} erfasst${delivered(data)}`,
  proofReceived: (data, around) =>
    `den Verwendungsnachweis ${way(data, around)} erfasst${delivered(data)}${enclosed(data.enclosures)}`,
  proofRejected: ({ on, reason, ...data }, around) =>
    `am ${formatDate(on)} den Verwendungsnachweis ${way(data, around)} als unvollständig zurückgewiesen${because(reason)}`,
  enclosureAdded: ({ provider, what, ...data }, { name }) =>
    `die Anlage „${enclosureLabel(what)}“ zum Verwendungsnachweis erfasst (${name(provider)})${delivered(data)}`,
  accepted: ({ on }) =>
    `erfasst, dass die Bewilligungsstelle den Verwendungsnachweis am ${formatDate(on)} anerkannt hat`,
  readinessConfirmed: (data, { name }) =>
    `bestätigt, dass ${name(data.provider)} die Kennzahlen zum ${formatDate(data.for)} melden kann`,
  dataRequested: (data, { name }) =>
    `die Datenanfrage ${data.ref} erfasst${asked(data)}${requestEnd(data)}` +
    `${data.provider === undefined ? '' : `, gerichtet an ${name(data.provider)}`}`,
  dataReceived: ({ request, provider, estimated, ...data }, { name }) =>
    `die Daten zur Anfrage ${request} erfasst (${name(provider)})${delivered(data)}${estimated ? ', geschätzt' : ''}`,
  figuresChecked: ({ year, provider, on, gaps, confirmed }, { name }) =>
    `am ${formatDate(on)} die Kennzahlen ${year} geprüft (${name(provider)}): ${gapWords(gaps)}` +
    `${confirmed === undefined ? '' : `; so belassen: ${confirmed.replace(/\.+$/, '')}`}`,
  reportSent: ({ year, provider, to, ...data }, { name }) =>
    `die Kennzahlenmeldung ${year} erfasst (${name(provider)}, an ${ADDRESSEES[to].to})${delivered(data)}`,
  reportReceived: ({ year, provider, at, persons, families, talks, ...data }, { name }) =>
    `die Kennzahlenmeldung ${year} erfasst (${name(provider)}, ${ADDRESSEES[at].at})${delivered(data)}: ` +
    listed([
      counted(persons, 'Einzelperson', 'Einzelpersonen'),
      counted(families, 'Familie', 'Familien'),
      counted(talks, 'Gespräch', 'Gespräche'),
    ]),
  reportRejected: ({ year, provider, on, reason }, { name }) =>
    `am ${formatDate(on)} die Kennzahlenmeldung ${year} zurückgewiesen (${name(provider)})${because(reason)}`,
  evaluationRequested: ({ ref, requestedOn, dueOn }) =>
    `die Anfrage ${ref} zu Daten für die Evaluation vom ${formatDate(requestedOn)} erfasst${dueOn === undefined ? '' : `, Termin ${formatDate(dueOn)}`}`,
  evaluationDataSent: ({ request, form, ...data }) =>
    `die Daten für die Evaluation zur Anfrage ${request} erfasst, ${EVALUATION_FORMS[form]}${delivered(data)}`,
  evaluationDataReceived: ({ request, form, ...data }) =>
    `die Daten für die Evaluation zur Anfrage ${request} erfasst, ${EVALUATION_FORMS[form]}${delivered(data)}`,
};

const ADDRESSEES = {
  county: { to: 'den Landkreis', at: 'beim Landkreis' },
  'granting-authority': { to: 'die Bewilligungsstelle', at: 'bei der Bewilligungsstelle' },
} as const;

/** In which form data for the evaluation are handed over (3.11.4). */
export const EVALUATION_FORMS = { aggregate: 'zusammengefasst', pseudonymous: 'pseudonymisiert' } as const;

const ENCLOSURES: Readonly<Record<Enclosure, string>> = {
  'employment-proof': 'Beschäftigungsnachweise',
  report: 'Sachbericht',
  form: 'Formular der Bewilligungsstelle',
  'evaluation-sheet': 'Auswertungsbogen',
};

const LENGTHS = { days: ['Tag', 'Tage'], weeks: ['Woche', 'Wochen'], months: ['Monat', 'Monate'] } as const;

/** What goes with a proof of use (3.10.1): `Sachbericht`. */
export const enclosureLabel = (enclosure: Enclosure): string => ENCLOSURES[enclosure];

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

function postCount(count: number): string {
  return count === 1 ? 'eine Stelle' : `${count} Stellen`;
}

function notice({ noticePostedOn, noticeReceivedOn }: GrantData<'awarded'>): string {
  if (noticeReceivedOn !== undefined) return `, Bescheid eingegangen am ${formatDate(noticeReceivedOn)}`;
  return noticePostedOn === undefined ? '' : `, Bescheid zur Post gegeben am ${formatDate(noticePostedOn)}`;
}

type Leg = Pick<GrantData<'proofSent'>, 'leg' | 'provider' | 'periodEnd'>;

function way({ leg, provider, periodEnd }: Leg, { name }: Around): string {
  const from = leg === 'provider-to-county' ? `des Verbands ${name(provider ?? '')}` : 'des Landkreises';
  const to = leg === 'provider-to-county' ? 'an den Landkreis' : 'an die Bewilligungsstelle';
  return `${from} ${to}${periodEnd === undefined ? '' : ` für den Zeitraum bis ${formatDate(periodEnd)}`}`;
}

function enclosed(enclosures: readonly Enclosure[]): string {
  return enclosures.length === 0 ? '' : `; beigefügt: ${listed(enclosures.map(enclosureLabel))}`;
}

function asked({ notifiedOn, postedOn }: GrantData<'dataRequested'>): string {
  if (notifiedOn !== undefined) return `, bekannt gegeben am ${formatDate(notifiedOn)}`;
  return postedOn === undefined ? '' : `, zur Post gegeben am ${formatDate(postedOn)}`;
}

function requestEnd({
  period,
  dueOn,
}: {
  readonly period?: Length | undefined;
  readonly dueOn?: LegalDate | undefined;
}) {
  if (dueOn !== undefined) return `, Termin ${formatDate(dueOn)}`;
  return period === undefined ? '' : `, Frist ${lengthWords(period)}`;
}

interface Length {
  readonly count: number;
  readonly unit: keyof typeof LENGTHS;
}

function gapWords(gaps: number): string {
  if (gaps === 0) return 'keine Lücken';
  return gaps === 1 ? 'eine Lücke' : `${gaps} Lücken`;
}

/** A length as a request or an extension names it: `2 Wochen`. */
export function lengthWords({ count, unit }: Length): string {
  return `${count} ${LENGTHS[unit][count === 1 ? 0 : 1]}`;
}
