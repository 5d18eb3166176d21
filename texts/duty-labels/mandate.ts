import type { DutyLabel } from '../duty-label';

/** The duties of a mandate, by the row of the duty table. */
export const MANDATE_DUTY_LABELS: Readonly<Record<string, DutyLabel>> = {
  '2.3-staff-list': {
    title: 'Eingesetztes Personal schriftlich bekannt geben',
    closedBy: 'Eingang der vollständigen schriftlichen Aufstellung beim Landratsamt: Personal, Gemeinden und Umfang.',
    why: 'Nach Ziffer 2.3 gibt der Verband dem Landratsamt unverzüglich schriftlich bekannt, wer in welchen Gemeinden und in welchem Umfang eingesetzt wird.',
  },
  '4.1-reasons-for-gap': {
    title: 'Gründe für die Unterbrechung der Dienstleistung mitteilen',
    closedBy: 'Eingang der schriftlichen Begründung beim Landratsamt.',
    why: 'Nach Ziffer 4.1 muss der Verband dem Landratsamt die Gründe unverzüglich schriftlich mitteilen, wenn die Dienstleistung nicht ununterbrochen zur Verfügung steht.',
  },
};
