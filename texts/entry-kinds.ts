/** What kinds of entry a history has, the same on pages and on the command line. */
export const ENTRY_KINDS = {
  event: 'Ereignis',
  intervention: 'Eingriff',
  decision: 'Prüfergebnis',
  deadline: 'Frist',
  reminder: 'Erinnerung',
  proof: 'Nachweis',
  delivery: 'Versand',
  technical: 'Ablauf',
} as const;
