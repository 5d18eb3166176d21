import type { EmploymentDutyId } from '../domain/employment';

/** What a duty is called, what closes it, and what it is for. */
export interface DutyLabel {
  readonly title: string;
  /** One sentence: the proof that closes the duty. */
  readonly closedBy: string;
  /** One sentence: what the provision demands. */
  readonly why: string;
  /** Who owes it to whom, where the parties alone would mislead. */
  readonly parties?: string;
}

const DUTY_LABELS: Readonly<Record<EmploymentDutyId, DutyLabel>> = {
  '3.3.2-requalification-begun': {
    title: 'Nachqualifizierung beginnen',
    closedBy: 'Bestätigung über den ersten besuchten Kurstag; eine Anmeldung genügt nicht.',
    why: 'Nach Ziffer 3.3.2 ist die Nachqualifizierung innerhalb von drei Monaten nach Aufnahme der Tätigkeit zu beginnen.',
    parties: 'Verband (Nachweis an das Landratsamt)',
  },
  '3.3.2-proof-of-beginning': {
    title: 'Nachweis über den Beginn der Nachqualifizierung nachreichen',
    closedBy: 'Eingang des Nachweises über den Beginn beim Landratsamt, das ihn an die Bewilligungsstelle weitergibt.',
    why: 'Nach Ziffer 3.3.2 ist der Nachweis unverzüglich bei der Bewilligungsstelle (Regierungspräsidium Stuttgart) nachzureichen.',
  },
  '4.3-notice-of-new-staff': {
    title: 'Einsatz neuen Personals mitteilen',
    closedBy: 'Eingang der Mitteilung mit Einsatzort beim Landratsamt, schriftlich, per E-Mail oder Fax.',
    why: 'Nach Ziffer 4.3 teilt der Verband dem Landratsamt jeden neuen Einsatz innerhalb einer Woche mit Einsatzort mit.',
  },
};

/** German words for a duty of the table. A duty that a newer version dropped keeps its id as title. */
export function dutyLabel(id: string): DutyLabel {
  return Object.hasOwn(DUTY_LABELS, id)
    ? DUTY_LABELS[id as EmploymentDutyId]
    : { title: id, closedBy: 'Eingang des Nachweises.', why: 'Die Pflicht folgt aus der Richtlinie.' };
}
