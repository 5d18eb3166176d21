import type { DutyLabel } from '../duty-label';

/** The duties of an employment, by the row of the duty table. */
export const EMPLOYMENT_DUTY_LABELS = {
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
  '3.3.2-proof-of-beginning-to-authority': {
    title: 'Nachweis über den Beginn der Nachqualifizierung weitergeben',
    closedBy: 'Eingang des Nachweises über den Beginn bei der Bewilligungsstelle.',
    why: 'Nach Ziffer 3.3.2 ist der Nachweis unverzüglich bei der Bewilligungsstelle nachzureichen; nach der Auslegung Q52 gibt das Landratsamt weiter, was der Verband vorlegt.',
  },
  '3.3.2-proof-of-completion': {
    title: 'Nachweis über den Abschluss der Nachqualifizierung nachreichen',
    closedBy:
      'Eingang der Bescheinigung über den Abschluss beim Landratsamt, das sie an die Bewilligungsstelle weitergibt.',
    why: 'Nach Ziffer 3.3.2 ist der Nachweis unverzüglich bei der Bewilligungsstelle (Regierungspräsidium Stuttgart) nachzureichen; nach der Auslegung Q52 gehört dazu auch der Nachweis über den Abschluss.',
  },
  '3.3.2-proof-of-completion-to-authority': {
    title: 'Nachweis über den Abschluss der Nachqualifizierung weitergeben',
    closedBy: 'Eingang der Bescheinigung über den Abschluss bei der Bewilligungsstelle.',
    why: 'Nach Ziffer 3.3.2 ist der Nachweis unverzüglich bei der Bewilligungsstelle nachzureichen; nach der Auslegung Q52 gibt das Landratsamt weiter, was der Verband vorlegt.',
  },
  '3.5-suitability-check': {
    title: 'Eignung vor dem Einsatz prüfen',
    closedBy: 'Angabe, wann und wie geprüft wurde und ob sich etwas ergeben hat; nie der Inhalt.',
    why: 'Nach Ziffer 3.5 muss der Verband in geeigneter Weise prüfen, ob die Person mit rechts- oder linksextremen, ausländerfeindlichen oder islamistischen Verhaltensweisen oder entsprechenden Straftaten in Erscheinung getreten ist; einen Tag nennt die Ziffer nicht.',
  },
  '3.5-suitability-recheck': {
    title: 'Eignung erneut prüfen',
    closedBy: 'Angabe, wann und wie erneut geprüft wurde und ob sich etwas ergeben hat; nie der Inhalt.',
    why: 'Nach Ziffer 3.5 prüft der Verband die in seiner Verantwortung tätigen Personen; den Abstand legt das Haus fest.',
  },
  '4.3-notice-of-new-staff': {
    title: 'Einsatz neuen Personals mitteilen',
    closedBy: 'Eingang der Mitteilung mit Einsatzort beim Landratsamt, schriftlich, per E-Mail oder Fax.',
    why: 'Nach Ziffer 4.3 muss der Verband dem Landratsamt den Einsatz neuer Mitarbeiter innerhalb einer Woche mitteilen und dabei den Einsatzort nennen.',
  },
  '4.4-notice-of-change': {
    title: 'Veränderung im Personal mitteilen',
    closedBy:
      'Eingang der Mitteilung beim Landratsamt, schriftlich, per E-Mail oder Fax; mit dem neuen Einsatzort, falls er sich ändert.',
    why: 'Nach Ziffer 4.4 muss der Verband dem Landratsamt Veränderungen im Personal innerhalb einer Woche mitteilen.',
  },
} as const satisfies Readonly<Record<string, DutyLabel>>;
