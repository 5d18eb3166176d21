/** Words of the list of staff. */
export const STAFF = {
  title: 'Personal',
  heading: (count: number) => (count === 1 ? '1 Beschäftigungsverhältnis' : `${count} Beschäftigungsverhältnisse`),
  caption: 'Beschäftigungsverhältnisse',
  columns: ['Akte', 'Person', 'Verband', 'Prüfergebnis', 'Nächste Frist', 'Offene Pflichten'],
  empty: 'Noch kein Beschäftigungsverhältnis erfasst.',
  emptyHelp:
    'Mit der Einstellung beginnt die Akte: Fristwerk prüft die Förderfähigkeit und leitet alle Pflichten daraus ab.',
  hire: 'Einstellung erfassen',
  nameErased: 'Name nicht mehr gespeichert',
  noDecision: 'noch nicht geprüft',
  noDeadline: 'keine',
  openDuties: (open: number, overdue: number) =>
    overdue === 0 ? String(open) : `${open}, davon ${overdue} überschritten`,
} as const;
