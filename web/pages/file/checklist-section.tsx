import type { EntityView } from '../../../client/entities/entities';
import { checklistStanding } from '../../../texts/calculators/plan-standing';
import { checklistLabel } from '../../../texts/checklist-label';
import { EMPLOYMENT, FILE } from '../../../texts/pages';
import type { AlertTone } from '../kern/alert';
import { Badge } from '../kern/badge';
import { DataTable } from '../kern/data-table';

type Entry = EntityView['checklist'][number];

const TONES: Readonly<Record<Entry['status'], AlertTone | 'plain'>> = {
  open: 'info',
  done: 'success',
  notOwed: 'plain',
  notAssessable: 'warning',
};

/** What the guideline asks for without a date, and whether it is done; nothing where it asks for nothing. */
export function ChecklistSection({ checklist }: { checklist: readonly Entry[] }) {
  if (checklist.length === 0) return null;
  return (
    <section class="fw-section" aria-labelledby="pruefpunkte">
      <h2 class="kern-heading-medium" id="pruefpunkte">
        {FILE.checklist}
      </h2>
      <DataTable
        caption={FILE.checklist}
        columns={FILE.checklistColumns}
        rows={checklist.map(({ id, provision, status, closing }) => ({
          cells: [
            checklistLabel(id),
            EMPLOYMENT.provision(provision),
            <Badge tone={TONES[status]} label={checklistStanding(status, closing?.on)} />,
          ],
        }))}
      />
    </section>
  );
}
