import { DUTY_STATUSES, type DutyStatus } from '../domain/duty';
import type { ErrorCode, Fault } from '../domain/errors';
import { ENCLOSURES } from '../domain/grant/proof';
import { isLegalDate } from '../domain/legal-date';
import { enclosureLabel } from './event-sentences/grant';
import { choices, detail, type ErrorWords, quoted, subject } from './fault-words';
import { formatDate } from './format';
import { dutyLabel, roleLabel, statusLabel } from './vocabulary';

/** Sentences on who may do what to which file and duty. */
export const CASE_ERRORS = {
  REQUEST_ID_REUSED: (fault, medium) => ({
    sentence: `Die Vorgangskennung${quoted(fault.value)} wurde bereits mit anderem Inhalt verwendet.`,
    fix:
      medium === 'page'
        ? 'Rufen Sie die Seite neu auf und erfassen Sie die Angaben dort.'
        : 'Verwenden Sie für einen neuen Vorgang eine neue Kennung.',
  }),
  DUTY_NOT_OPEN: (fault) => ({
    sentence: `${named(fault)} ${closed(fault)}.`,
    fix: 'Der Stand der Pflicht steht in der Fristenliste und im Verlauf der Akte.',
  }),
  DUTY_BEING_PROVED: (fault) => ({
    sentence: `Für die Pflicht${quoted(titleOf(fault.value))} wird gerade ein anderer Nachweis erfasst.`,
    fix: 'Warten Sie einen Augenblick und sehen Sie dann in der Fristenliste nach.',
  }),
  SECOND_PERSON_REQUIRED: (fault) =>
    fault.details?.reason === 'pending'
      ? {
          sentence: `Zur Pflicht${quoted(titleOf(fault.value))} wartet bereits ein Vorschlag auf die Bestätigung durch eine zweite Person.`,
          fix: 'Lassen Sie diesen Vorschlag zuerst von einer anderen Person bestätigen oder ablehnen.',
        }
      : {
          sentence: `Den Vorschlag${quoted(fault.value)} kann nicht dieselbe Person bestätigen, die ihn gemacht hat.`,
          fix: 'Lassen Sie eine andere Person entscheiden.',
        },
  NOTHING_TO_CONFIRM: (fault) => ({
    sentence: `Zum Eintrag${quoted(fault.value)} wartet kein Vorschlag auf eine Bestätigung.`,
    fix: 'Offene Vorschläge stehen bei der Pflicht und im Verlauf der Akte.',
  }),
  PROPOSAL_OUTDATED: (fault) => ({
    sentence: `Der Vorschlag${quoted(fault.value)} beruht nicht auf den geltenden Hauseinstellungen${outdated(fault)}.`,
    fix: 'Prüfen Sie die Änderungen und schlagen Sie die Hauseinstellungen auf dieser Grundlage neu vor.',
  }),
  ENTITY_ENDED: (fault) =>
    fault.details?.reason === 'cameToNothing'
      ? {
          sentence: 'Die Akte ist storniert und nimmt keinen Vorgang mehr auf.',
          fix: 'War die Stornierung falsch, erklären Sie den Eintrag, mit dem storniert wurde, für ungültig.',
        }
      : {
          sentence: `${endedSubject(fault)}.`,
          fix: 'Prüfen Sie den Tag; ein falsch erfasstes Ende lässt sich mit Begründung berichtigen.',
        },
  ENCLOSURE_MISSING: (fault) => ({
    sentence: `Dem Nachweis${quoted(fault.value)} fehlen Anlagen${missing(fault)}.`,
    fix: 'Erfassen Sie die fehlenden Anlagen mit ihrem Eingang; erst dann ist die Pflicht erfüllt.',
  }),
  UNKNOWN_EVENT: (fault) => ({
    sentence:
      fault.details?.reason === 'voided'
        ? `Der Eintrag${quoted(fault.value)} zählt nicht mehr; er wurde für ungültig erklärt.`
        : `Den Eintrag${quoted(fault.value)} gibt es in dieser Akte nicht.`,
    fix: 'Die Einträge stehen mit ihren Kennungen im Verlauf der Akte.',
  }),
  INTRODUCTION_UNFINISHED: (fault) => ({
    sentence: `Eine andere Übernahme ist noch nicht abgeschlossen${detail(fault, 'introducedOn') === '' ? '' : ` (Einführung am ${detail(fault, 'introducedOn')})`}.`,
    fix: 'Rufen Sie „fristwerk import“ mit derselben Datei noch einmal auf oder geben Sie die Übernahme mit --give-up auf.',
  }),
  UNKNOWN_ENTITY: (fault, medium) => ({
    sentence: `Das Aktenzeichen${quoted(fault.value)} ist nicht bekannt.`,
    fix: `Prüfen Sie das Aktenzeichen; ${medium === 'page' ? 'die Seite „Personal“' : '„fristwerk duties“'} zeigt die vorhandenen.`,
  }),
  UNKNOWN_DUTY: (fault, medium) => ({
    sentence: `Die Pflicht${quoted(titleOf(fault.value))} gibt es in dieser Akte nicht.`,
    fix:
      medium === 'page' ? 'Die Pflichten stehen auf der Seite der Akte.' : `Pflichten dieser Akte: ${duties(fault)}.`,
  }),
  UNKNOWN_ACTOR: (fault, medium) => ({
    sentence: `Die handelnde Person${quoted(fault.value)} ist nicht ${quoted(fault.value) === '' ? 'angegeben' : 'bekannt'}.`,
    fix:
      medium === 'page'
        ? 'Wählen Sie eine Person aus der Liste.'
        : `Geben Sie eine bekannte Kennung an: ${choices(fault, 'siehe Personen in der Organisationsdatei')}.`,
  }),
  ACTOR_NOT_ENTITLED: (fault) => ({
    sentence: `Die handelnde Person${quoted(fault.value)} darf diesen Vorgang in der Organisation${quoted(fault.details?.organisation)} nicht erfassen.`,
    fix:
      fault.details?.reason === 'contactsOfProviders'
        ? `Kontakte erfassen nur die Verbände (${choices(fault, 'siehe Organisationsdatei')}): ${entitled(fault)}. Der Landkreis ruft Kontakte und Kennzahlen ab und erfasst den Eingang der Meldungen.`
        : `Das dürfen dort: ${entitled(fault)}.`,
  }),
  UNKNOWN_ORGANISATION: (fault, medium) => ({
    sentence: `Die Organisation${quoted(fault.value)} ist nicht bekannt.`,
    fix:
      medium === 'page'
        ? 'Wählen Sie einen Verband aus der Liste.'
        : `Bekannt sind: ${choices(fault, 'die Organisationen der Organisationsdatei')}.`,
  }),
  NOT_FOUND: (fault) => ({
    sentence: `Unter${fault.value === undefined ? ' dieser Adresse' : quoted(fault.value)} ist nichts hinterlegt.`,
    fix: 'Prüfen Sie die Adresse oder die Kennung.',
  }),
} as const satisfies Partial<Record<ErrorCode, ErrorWords>>;

function titleOf(dutyId: unknown): unknown {
  return typeof dutyId === 'string' && dutyId !== '' ? dutyLabel(dutyId).title : dutyId;
}

function missing({ details }: Fault): string {
  const named = ENCLOSURES.filter((what) => Array.isArray(details?.choices) && details.choices.includes(what));
  return named.length === 0 ? '' : `: ${named.map(enclosureLabel).join(', ')}`;
}

function dayOrValue(value: unknown): string {
  return isLegalDate(value) ? formatDate(value) : `die Angabe${quoted(value)}`;
}

function endedSubject(fault: Fault): string {
  const day = detail(fault, 'latest');
  return day === ''
    ? 'Die Akte ist beendet und nimmt diesen Vorgang nicht mehr auf'
    : `${subject(fault)}: ${dayOrValue(fault.value)} liegt nach dem Ende am ${day}`;
}

function named({ value }: Fault): string {
  const title = quoted(titleOf(value)).trim();
  return title === '' ? 'Die Pflicht' : title;
}

function closed(fault: Fault): string {
  const { status } = fault.details ?? {};
  if (status === 'suspended') return 'ruht bereits';
  if (status === 'lapsed') return 'ist entfallen und nimmt keinen Nachweis mehr auf';
  if (!DUTY_STATUSES.some((known) => known === status)) return 'ist nicht mehr offen';
  const on = detail(fault, 'on');
  return `ist bereits erledigt (${statusLabel(status as DutyStatus)}${on === '' ? '' : ` am ${on}`})`;
}

/** Whoever calls needs the ids; the titles say what they mean. */
function duties({ details }: Fault): string {
  return Array.isArray(details?.choices)
    ? details.choices.map((id) => `${id} (${dutyLabel(String(id)).title})`).join(', ')
    : 'siehe Fristenliste';
}

function entitled({ details }: Fault): string {
  return Array.isArray(details?.roles) ? details.roles.map(roleLabel).join(', ') : 'die dort benannten Personen';
}

/** On which version a proposal rests, which one holds, and the settings in which the two differ. */
function outdated({ details }: Fault): string {
  if (details?.base === undefined) return '';
  const changed = Array.isArray(details.changed) ? details.changed.map(String) : [];
  const named = changed.length === 0 ? '' : `; seither geändert: ${changed.join(', ')}`;
  return ` (Grundlage: Fassung ${String(details.base)}, es gilt Fassung ${String(details.inForce)}${named})`;
}
