import type { ProvisionReading } from '../../../client/guideline/provision-readings';
import type { ProvisionDuty, ProvisionView } from '../../../client/guideline/view-provision';
import { periodKind, periodSentence, periodWords } from '../../../texts/duty-period';
import { GUIDELINE } from '../../../texts/pages';
import { readingAlternative, readingAnswer, readingQuestion } from '../../../texts/readings/readings';
import { dutyLabel, dutyParties } from '../../../texts/vocabulary';
import { DutyKindMark } from '../duties/duty-kind';
import { DataTable } from '../kern/data-table';
import { Lines, PassageSection } from './passage-section';

/** The duties that arise from the passage, each with its period, and the periods that it names besides. */
export function DutySection({ view: { duties, periods } }: { view: ProvisionView }) {
  if (duties.length === 0 && periods.length === 0) return null;
  return (
    <PassageSection id="pflichten" title={GUIDELINE.duties}>
      {duties.length === 0 ? null : (
        <DataTable
          caption={GUIDELINE.duties}
          columns={GUIDELINE.dutyColumns}
          rows={duties.map((duty) => ({ cells: dutyCells(duty) }))}
        />
      )}
      {periods.map((period) => (
        <p class="kern-body">{periodSentence(period.name, period)}</p>
      ))}
    </PassageSection>
  );
}

function dutyCells(duty: ProvisionDuty) {
  return [
    dutyLabel(duty.id).title,
    <DutyKindMark kind={periodKind(duty.period)} />,
    periodWords(duty.period),
    dutyParties(duty),
  ];
}

/** Where the passage is silent or ambiguous: what holds, and what a county may set instead. */
export function ReadingSection({ view: { readings } }: { view: ProvisionView }) {
  if (readings.length === 0) return null;
  return (
    <PassageSection id="auslegung" title={GUIDELINE.readings}>
      <p class="kern-body">{GUIDELINE.readingsLead}</p>
      <DataTable
        caption={GUIDELINE.readings}
        columns={GUIDELINE.readingColumns}
        rows={readings.map((reading) => ({ cells: readingCells(reading) }))}
      />
    </PassageSection>
  );
}

function readingCells({ number, key, default: answer, alternatives }: ProvisionReading) {
  return [
    `${readingQuestion(key)} (${number})`,
    readingAnswer(key, answer),
    alternatives.length === 0 ? (
      GUIDELINE.noAlternative
    ) : (
      <Lines lines={alternatives.map((alternative) => readingAlternative(key, alternative))} />
    ),
  ];
}
