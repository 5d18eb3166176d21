import type { EntityType } from '../../domain/case-event';
import { entityLabel } from '../entity-words';
import { EMPLOYMENT, standing } from './employment';

const A_PERSON_DECIDES = 'Vorschlag nach der Richtlinie; es entscheidet eine Person.';

/** Words of the page that every file has. */
export const FILE = {
  title: (reference: string) => `Akte ${reference}`,
  heading: (entity: EntityType, reference: string) => `${entityLabel(entity)} ${reference}`,
  kind: 'Art der Akte',
  organisation: 'Zuständig',
  duties: 'Pflichten',
  standing,
  noDecision: 'Noch kein Prüfergebnis. Es entsteht, sobald die Angaben verarbeitet sind.',
  decisionNotes: {
    employment: EMPLOYMENT.decisionNote,
    grant: EMPLOYMENT.decisionNote,
    absence: A_PERSON_DECIDES,
    careCase: A_PERSON_DECIDES,
    mandate: A_PERSON_DECIDES,
  } satisfies Readonly<Record<EntityType, string>>,
  checklist: 'Ohne Termin nach Richtlinie',
  checklistColumns: ['Prüfpunkt', 'Ziffer', 'Stand'],
  beside: 'Stand im Einzelnen',
  entries: 'Einträge',
  entriesHelp: 'Jeder Eintrag bleibt, wie er erfasst wurde; eine Berichtigung steht daneben.',
  noEntries: 'Noch kein Eintrag.',
  entryColumns: ['Vorgang', 'Tag', 'Erfasst am', 'Stand', 'Kennung'],
  mails: 'E-Mails zu dieser Akte',
  noMails: 'Noch keine E-Mail.',
  mailColumns: ['Betreff', 'Aufgegeben am', 'Stand'],
  historyFile: 'Verlauf (JSON)',
} as const;
