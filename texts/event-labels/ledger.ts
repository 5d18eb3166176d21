import type { LedgerEventType } from '../../domain/ledger-events';

/** What happened to the record or to a duty of any entity. */
export const LEDGER_EVENT_LABELS: Readonly<Record<LedgerEventType, string>> = {
  corrected: 'Eintrag berichtigt',
  voided: 'Eintrag für ungültig erklärt',
  extended: 'Frist verlängert',
  suspended: 'Pflicht ausgesetzt',
  resumed: 'Pflicht wieder aufgenommen',
  waived: 'Verzicht auf eine Pflicht vorgeschlagen',
  overruled: 'Abweichende Entscheidung vorgeschlagen',
  confirmed: 'Vorschlag durch eine zweite Person geprüft',
  reopened: 'Nachweis zurückgewiesen, Pflicht wieder offen',
  handedOver: 'Zuständigkeit übergeben',
  introduced: 'Bei der Einführung übernommen',
  factWithdrawn: 'Angabe aus einer anderen Akte zurückgenommen',
};
