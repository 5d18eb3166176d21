/** Words of the list of duties. */
export const DUTIES = {
  title: 'Fristen',
  heading: (soon: number, overdue: number, prompt: number) =>
    [counted(soon), overdue > 0 ? `${overdue} überschritten` : '', prompt > 0 ? `${prompt} unverzüglich` : '']
      .filter((part) => part !== '')
      .join(', '),
  caption: 'Pflichten, nach Fälligkeit geordnet',
  columns: ['Pflicht', 'Fällig', 'Verbindlichkeit', 'Stand', 'Pflichtiger', 'Verband', 'Akte'],
  filters: 'Auswahl',
  status: 'Stand',
  everyStatus: 'alle',
  bearer: 'Pflichtiger',
  everyBearer: 'alle',
  dueBefore: 'Fällig vor dem (TT.MM.JJJJ)',
  apply: 'Anzeigen',
  reset: 'Auswahl aufheben',
  listed: (count: number) => (count === 1 ? '1 Pflicht in dieser Auswahl' : `${count} Pflichten in dieser Auswahl`),
  empty: 'Keine Pflicht in dieser Auswahl.',
  emptyHelp:
    'Pflichten entstehen aus dem, was erfasst wird: Eine Einstellung zum Beispiel löst die Mitteilung nach Ziffer 4.3 aus.',
  hire: 'Einstellung erfassen',
  dueSoon: 'bald fällig',
  dueToday: 'heute fällig',
  alarm: 'interner Zielwert überschritten',
  promptSince: (since: string) => `offen ${since}`,
  met: (day: string) => `am ${day}`,
  metLate: (day: string, days: number) => `am ${day}, ${days === 1 ? '1 Tag' : `${days} Tage`} verspätet`,
} as const;

function counted(soon: number): string {
  if (soon === 0) return 'Keine Frist in den nächsten 7 Tagen';
  return soon === 1 ? '1 Frist in den nächsten 7 Tagen' : `${soon} Fristen in den nächsten 7 Tagen`;
}
