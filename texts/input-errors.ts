import type { ErrorCode, Fault } from '../domain/errors';
import type { FullTimeEquivalent } from '../domain/money';
import {
  choices,
  detail,
  type ErrorSentence,
  type ErrorWords,
  expectedType,
  type Medium,
  megabytes,
  quoted,
  subject,
} from './fault-words';
import { formatShare } from './format';
import { unreadableFile } from './unreadable-file';

/** Sentences of refused values and files; days have their own. */
export const INPUT_ERRORS = {
  INVALID_INPUT: (fault) => ({
    sentence: `${subject(fault)}${quoted(fault.value)}: nicht alle Angaben sind zulässig.`,
    fix: 'Berichtigen Sie die genannten Felder und senden Sie die Angaben erneut.',
  }),
  UNKNOWN_FIELD: (fault) => ({
    sentence: `Das Feld${quoted(fault.field)} ist nicht vorgesehen.`,
    fix: 'Prüfen Sie die Schreibweise oder entfernen Sie das Feld.',
  }),
  REQUIRED_FIELD: (fault) => {
    if (fault.details?.reason === 'emptyFile')
      return { sentence: `${subject(fault)}${quoted(fault.value)}: Die Datei ist leer.`, fix: OTHER_FILE };
    return { sentence: `${subject(fault)}: Die Angabe fehlt.`, fix: asked(fault) };
  },
  INVALID_TYPE: (fault, medium) =>
    TYPE_REASONS[String(fault.details?.reason)]?.(fault) ?? {
      sentence: `${subject(fault)}${quoted(fault.value)}: Die Angabe hat die falsche Form.`,
      fix: isPeriod(fault) ? periodFix(fault) : `Erwartet wird ${expectedType(fault, medium)}.`,
    },
  INVALID_CHOICE: (fault, medium) => CHOICE_REASONS[String(fault.details?.reason)]?.(fault) ?? choice(fault, medium),
  INVALID_AMOUNT: (fault, medium) => ({
    sentence: `${subject(fault)}${quoted(fault.value)}: muss mindestens ${fault.details?.min === 0 ? '0,00' : '0,01'} € betragen und höchstens zwei Nachkommastellen haben.`,
    fix: `Geben Sie den Betrag in Euro an, zum Beispiel ${medium === 'page' ? '2.850,50' : '2850.50 (mit Punkt)'}.`,
  }),
  INVALID_SHARE: (fault, medium) => ({
    sentence: `${subject(fault)}${quoted(fault.value)}: muss größer als 0 und höchstens 1,00 VZÄ sein und höchstens vier Nachkommastellen haben.`,
    fix: `Geben Sie den Anteil an einer Vollzeitstelle an, zum Beispiel ${medium === 'page' ? '0,75' : '0.75 (mit Punkt)'}.`,
  }),
  INVALID_TEXT: (fault) => ({ sentence: wrongText(fault), fix: textFix(fault) }),
  SHARES_DO_NOT_ADD_UP: (fault) => ({
    sentence: `${subject(fault)}: Die Anteile ergeben ${share(fault, 'sum')}, der Beschäftigungsumfang ist ${share(fault, 'expected')}.`,
    fix: 'Ändern Sie die Anteile der Gemeinden oder den Beschäftigungsumfang, bis beide übereinstimmen.',
  }),
  UNKNOWN_READING: (fault, medium) => ({
    sentence: unknownReading(fault),
    fix:
      medium === 'page'
        ? 'Wählen Sie eine der angebotenen Auslegungen.'
        : `Zulässig sind: ${choices(fault, 'die Auslegungen des Regelwerks')}.`,
  }),
  UNREADABLE_FILE: unreadableFile,
  DOCUMENT_TOO_LARGE: (fault) => ({
    sentence: `${subject(fault)}${quoted(fault.value)} ist größer als ${megabytes(fault, 'zulässig')}.`,
    fix: 'Verkleinern Sie das Dokument, zum Beispiel durch eine geringere Auflösung beim Einscannen.',
  }),
} as const satisfies Partial<Record<ErrorCode, ErrorWords>>;

const OTHER_FILE = 'Prüfen Sie die Datei und wählen Sie sie noch einmal aus.';

/** Commands that record what they compute. */
const OWN_COMMANDS: Readonly<Record<string, string>> = {
  report: '„fristwerk report <Aktenzeichen> --year --provider“ oder POST /api/v1/grants/{Aktenzeichen}/reports',
};

/** Bodies of requests that cannot be read at all. */
const TYPE_REASONS: Readonly<Record<string, (fault: Fault) => ErrorSentence>> = {
  nesting: (fault) => ({
    sentence: `${subject(fault)}: Gruppen oder Listen stehen tiefer ineinander als ${detail(fault, 'max', '64')}-mal.`,
    fix: 'So tief ist keine Eingabe gegliedert; prüfen Sie die Klammern.',
  }),
  encoding: (fault) => ({
    sentence: `${subject(fault)}: Die Zeichen sind nicht in UTF-8 geschrieben.`,
    fix: 'Senden Sie die Angaben in der Zeichenkodierung UTF-8.',
  }),
};

function isPeriod({ field, form, details }: Fault): boolean {
  return form !== undefined && field?.split('.').at(-1) === 'period' && details?.expected === 'object';
}

/** An authority's period is a length, a funded time has two days. */
function periodFix({ form = '' }: Fault): string {
  return /\.(?:dataRequested|extended)$/.test(form)
    ? 'Erwartet werden die beiden Felder „count“ (Anzahl) und „unit“ (days, weeks oder months), zum Beispiel period.count=2 und period.unit=weeks.'
    : 'Erwartet werden die beiden Felder „from“ und „to“ mit dem ersten und dem letzten Tag.';
}

/** What an award may bring only so many of, and what to do about it. */
const SEVERAL_FILES = 'Teilen Sie die Bewilligung auf mehrere Akten auf, zum Beispiel nach Verbänden.';
const AWARD_SIZES: Readonly<Record<string, readonly [string, string]>> & {
  readonly dates: readonly [string, string];
} = {
  posts: ['Stellen', SEVERAL_FILES],
  dates: ['Zeiträume und Berichtsjahre aller Verbände', SEVERAL_FILES],
};

/** Choices that more than a list of values rules. */
const CHOICE_REASONS: Readonly<Record<string, (fault: Fault) => ErrorSentence>> = {
  documentKind: (fault) => ({
    sentence: `${subject(fault)}${quoted(fault.value)}: keine PDF-, Bild-, Text- oder E-Mail-Datei.`,
    fix: `Zulässig sind Dateien mit den Endungen ${choices(fault, 'pdf, png, jpg und txt')}, deren Inhalt dazu passt.`,
  }),
  overlap: (fault) => ({
    sentence: `${subject(fault)}: Für diese Beschäftigung ist schon ein Ausfall ${detail(fault, 'other')} erfasst, der sich damit überschneidet (ab ${detail(fault, 'earliest')}${detail(fault, 'latest') === '' ? ', Ende nicht bekannt' : ` bis ${detail(fault, 'latest')}`}). Zwei Ausfälle derselben Person zur selben Zeit sind einer.`,
    fix: `Erfassen Sie im Ausfall ${detail(fault, 'other')} die neue Prognose oder die Rückkehr, oder berichtigen Sie die Tage.`,
  }),
  awardSize: (fault) => {
    const [what, fix] = AWARD_SIZES[String(fault.details?.what)] ?? AWARD_SIZES.dates;
    const most = detail(fault, 'max', '300');
    return {
      sentence: `${subject(fault)}: Das sind ${detail(fault, 'given')} ${what}; eine Akte fasst höchstens ${most}.`,
      fix,
    };
  },
  entries: (fault) => {
    const { min, max } = fault.details ?? {};
    return min === undefined
      ? { sentence: `${subject(fault)}: Das sind zu viele Einträge.`, fix: `Geben Sie höchstens ${max} Einträge an.` }
      : { sentence: `${subject(fault)}: Es fehlen Einträge.`, fix: `Geben Sie mindestens ${entries(Number(min))} an.` };
  },
  stretch: (fault) => ({
    sentence: `${subject(fault)}${quoted(fault.value)}: Der Zeitraum endet vor seinem Beginn, ist länger als ${detail(fault, 'max', '31')} Tage oder mischt Angaben mit und ohne Jahr.`,
    fix: `Geben Sie einen Zeitraum ab ${detail(fault, 'from')} von höchstens ${detail(fault, 'max', '31')} Tagen an.`,
  }),
  leftToPlan: (fault) => ({
    sentence: `${subject(fault)}${quoted(fault.value)}: Aus dieser Angabe allein folgt mit den angewandten Auslegungen kein Termin.`,
    fix: 'Prüfen Sie die Auslegungen oder fragen Sie „plan“ mit allen bekannten Vorgängen.',
  }),
  ownCommand: (fault) => ({
    sentence: `Der Vorgang${quoted(fault.value)} wird nicht einzeln erfasst: Ein Teil seiner Angaben wird berechnet und festgehalten.`,
    fix: `Verwenden Sie ${OWN_COMMANDS[String(fault.details?.command)] ?? 'den dafür vorgesehenen Befehl'}.`,
  }),
  contradiction: (fault) => ({
    sentence: `${subject(fault)}: Gewählt ist „nein, keine“, eingetragen ist aber ein Abschnitt.`,
    fix: 'Wählen Sie „ja“ oder leeren Sie die Felder des Abschnitts.',
  }),
};

/** A key that there is not, an answer that its key does not take, or no keys at all. */
function unknownReading({ field = '', value, details }: Fault): string {
  const [, key] = /(?:^|\.)readings\.(.+)$/.exec(field) ?? [];
  if (key === undefined) return `Die Auslegung${quoted(value)} ist nicht bekannt.`;
  return details?.reason === 'key'
    ? `Eine Auslegung mit dem Schlüssel${quoted(key)} gibt es nicht.`
    : `Auslegung${quoted(key)}: Die Antwort${quoted(value)} ist nicht bekannt.`;
}

function choice(fault: Fault, medium: Medium): ErrorSentence {
  const range = fault.details?.choices;
  // A form shows its choices in German; the values behind them are for files and programs.
  const isShown = medium === 'page' && !(Array.isArray(range) && range.some((entry) => String(entry).includes('…')));
  return {
    sentence: `${subject(fault)}${quoted(fault.value)}: ${limitsOf(range) ?? 'Der Wert steht nicht zur Auswahl.'}`,
    fix: isShown
      ? 'Wählen Sie einen der angebotenen Werte.'
      : `Zulässig sind: ${choices(fault, 'die in den Beispieldateien genannten Werte')}.`,
  };
}

/** What is wrong with a value beyond limits, which are no list to choose from: `03:00 … 23:59`, `> 08:00`, `≥ 0`. */
function limitsOf(range: unknown): string | undefined {
  if (!Array.isArray(range) || range.length !== 1) return undefined;
  const [, from, to] = /^(\S+) … (\S+)$/.exec(String(range[0])) ?? [];
  if (from !== undefined) return `Der Wert liegt nicht zwischen ${from} und ${to}.`;
  const [, sign = '', limit] = /^(>=|<=|>|<|≥|≤) (\S+)$/.exec(String(range[0])) ?? [];
  return limit === undefined ? undefined : `Der Wert muss ${BOUNDS[sign]} ${limit} liegen.`;
}

const BOUNDS: Readonly<Record<string, string>> = {
  '>': 'über',
  '<': 'unter',
  '>=': 'bei mindestens',
  '≥': 'bei mindestens',
  '<=': 'bei höchstens',
  '≤': 'bei höchstens',
};

function entries(count: number): string {
  return count === 1 ? 'einen Eintrag' : `${count} Einträge`;
}

function asked(fault: Fault): string {
  if (fault.details?.reason === 'oneOf') return `Geben Sie eines davon an: ${choices(fault, 'siehe Anleitung')}.`;
  if (fault.field === 'qualification') return 'Geben Sie mindestens eine Angabe zur Qualifikation an.';
  return fault.field === undefined ? 'Ergänzen Sie die Angabe.' : `Geben Sie „${subject(fault)}“ an.`;
}

function wrongText(fault: Fault): string {
  if (isCountry(fault)) return `${subject(fault)}${quoted(fault.value)}: Das ist kein Kürzel eines Staats.`;
  if (isLanguage(fault)) return `${subject(fault)}${quoted(fault.value)}: Das ist kein Kürzel einer Sprache.`;
  const isEmpty = typeof fault.value === 'string' && fault.value.trim() === '';
  return isEmpty
    ? `${subject(fault)}: Die Angabe fehlt.`
    : `${subject(fault)}${quoted(fault.value)}: Der Text ist leer, zu lang oder enthält unzulässige Zeichen.`;
}

function textFix(fault: Fault): string {
  if (isCountry(fault)) return 'Geben Sie zwei Großbuchstaben an, zum Beispiel DE, UA oder SY.';
  if (isLanguage(fault))
    return 'Geben Sie das Kürzel nach ISO 639 in zwei oder drei Kleinbuchstaben an, zum Beispiel ar für Arabisch.';
  if (isRequestId(fault))
    return `Höchstens ${detail(fault, 'max', '64')} Zeichen: Buchstaben, Ziffern und . _ -, am Anfang ein Buchstabe oder eine Ziffer; keine Namen.`;
  if (typeof fault.value === 'string' && fault.value.trim() === '') return asked(fault);
  return `Geben Sie eine Zeile mit höchstens ${detail(fault, 'max', '200')} Zeichen an; Kennungen nur mit Buchstaben, Ziffern und . / _ -.`;
}

function isCountry({ field }: Fault): boolean {
  return field?.endsWith('.country') === true;
}

function isLanguage({ details }: Fault): boolean {
  return details?.reason === 'language';
}

/** The request id under its names on the command line, in forms and in the head of an API call. */
function isRequestId({ field }: Fault): boolean {
  return field === 'requestId' || field === 'Idempotency-Key';
}

function share({ details }: Fault, name: string): string {
  const given = details?.[name];
  return typeof given === 'number' ? formatShare(Math.round(given * 10_000) as FullTimeEquivalent) : '? VZÄ';
}
