import type { EntityType } from '../domain/case-event';
import type { Outcome } from '../domain/decision';
import type { Duty } from '../domain/duty';
import type { Fault } from '../domain/errors';
import type { LegalDate } from '../domain/legal-date';
import { dutyLabel } from './duty-label';
import { formatDate, formatDay } from './format';
import { introductionFault, introductionPlace } from './introduction-faults';
import { outcomeLabel } from './vocabulary';

/** German of `fristwerk import`. */
export const INTRODUCTION = {
  command: 'übernimmt Personal, Förderungen und laufende Fälle aus einer Excel- oder CSV-Vorlage',
  files: 'ausgefüllte Vorlage (XLSX) oder CSV-Dateien, ein Blatt je Datei',
  options: {
    template: 'legt die leere Vorlage in diesem Ordner ab',
    csv: 'legt mit --template auch eine CSV-Datei je Blatt ab',
    check: 'prüft nur und legt nichts an (ohne --run immer)',
    run: 'legt alles an, wenn die Prüfung keinen Fehler ergibt; setzt eine unterbrochene Übernahme fort',
    introducedOn: 'Tag der Einführung (JJJJ-MM-TT); ohne Angabe heute',
    giveUp: 'gibt die nicht abgeschlossene Übernahme auf; was angelegt ist, bleibt',
  },
  nothingWritten: 'Es wurde nichts angelegt.',
  goOn: 'Mit --run wird alles angelegt.',
  unfinished: 'Diese Übernahme wurde unterbrochen. Mit --run wird sie fortgesetzt.',
  finished: 'Diese Datei wurde bereits vollständig übernommen.',
  givenUp: 'Die Übernahme ist aufgegeben. Was angelegt ist, bleibt bestehen.',
  partly: 'Unvollständig übernommen, bitte in den Akten ergänzen:',
  entities: {
    employment: ['Beschäftigung', 'Beschäftigungen'],
    absence: ['Ausfall', 'Ausfälle'],
    grant: ['Förderung', 'Förderungen'],
    careCase: ['Beratungsfall', 'Beratungsfälle'],
    mandate: ['Aufgabenübertragung', 'Aufgabenübertragungen'],
  } satisfies Readonly<Record<EntityType, readonly [string, string]>>,
} as const;

/** What a report tells of one row. */
export interface ToldRow {
  readonly place: { readonly sheet: string; readonly row?: number };
  readonly key: string;
  readonly entityType: EntityType;
  readonly reference: string;
  readonly outcome: string | null;
  readonly open: readonly Pick<Duty, 'id' | 'kind' | 'provision' | 'due' | 'aim'>[];
  readonly overdue: readonly string[];
  readonly undecided: readonly string[];
  readonly settled: readonly string[];
  readonly met: number;
}

/** Head of a report: `3 Fehler, 1 Hinweis; 24 Beschäftigungen, 2 Ausfälle (Einführung am 23.11.2026)`. */
export function reportHead(
  faults: number,
  warnings: number,
  rows: readonly ToldRow[],
  introducedOn: LegalDate,
): string {
  const kinds = Object.entries(INTRODUCTION.entities).flatMap(([type, [one, many]]) => {
    const count = rows.filter(({ entityType }) => entityType === type).length;
    return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
  });
  const found = [`${faults} Fehler`, `${warnings} ${warnings === 1 ? 'Hinweis' : 'Hinweise'}`].join(', ');
  return `${found}; ${kinds.length === 0 ? 'keine Akten' : kinds.join(', ')} (Einführung am ${formatDay(introducedOn)})`;
}

/** A fault in two lines: where and what, and what helps. */
export function faultLines(fault: Fault): readonly string[] {
  const words = introductionFault(fault);
  const place = fault.details?.place as Parameters<typeof introductionPlace>[0] | undefined;
  if (words === null || place === undefined) return [fault.code];
  return [`${introductionPlace(place)}: ${words.sentence}`, `  Abhilfe: ${words.fix}`];
}

/** A row that would become a file: what it is, its result, each open duty, and what nobody has said of the time before. */
export function rowLines(row: ToldRow): readonly string[] {
  const { place, key, entityType, reference, outcome, settled, met } = row;
  const [kind] = INTRODUCTION.entities[entityType];
  const result = outcome === null ? '' : `, ${outcomeLabel(outcome as Outcome, entityType)}`;
  return [
    `${introductionPlace(place)}: ${kind} ${key} (${reference})${result}`,
    ...row.open.map((duty) => `  - ${openLine(duty, row)}`),
    ...(met === 0 ? [] : [`  Durch Nachweise der Datei erledigt: ${met}`]),
    ...(settled.length === 0
      ? []
      : [`  Vor Einführung erledigt: ${settled.map((id) => dutyLabel(id).title).join('; ')}`]),
  ];
}

function openLine({ id, kind, provision, due, aim }: ToldRow['open'][number], { overdue, undecided }: ToldRow): string {
  const day = kind === 'prompt' || due === undefined ? 'unverzüglich' : `fällig ${formatDate(due)}`;
  const asked = undecided.includes(id) ? `; offen oder vor Einführung erledigt (Zielwert ${formatDate(aim)})?` : '';
  return `${dutyLabel(id).title} (Ziffer ${provision}): ${day}${overdue.includes(id) ? ', überschritten' : ''}${asked}`;
}

/** Progress of a run: `Übernommen: 12 von 40`. */
export function progressLine(done: number, total: number): string {
  return `Übernommen: ${done} von ${total}`;
}

/** End of a run: `40 Akten angelegt, 2 Übersichten versandt.` */
export function resultLine(entities: number, summaries: number): string {
  const files = entities === 1 ? '1 Akte' : `${entities} Akten`;
  const mails =
    summaries === 0
      ? 'keine Pflichten aus der Zeit davor offen'
      : `${summaries} ${summaries === 1 ? 'Übersicht' : 'Übersichten'} per E-Mail eingereiht`;
  return `${files} angelegt, ${mails}.`;
}
