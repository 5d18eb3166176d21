import type { RehearsalReport, RehearsedDuty } from '../client/rehearsal/report';
import { closingManner } from '../texts/closing-manner';
import { formatDate } from '../texts/format';
import { monthName } from '../texts/month-name';
import { countedApart, REHEARSAL, rateText } from '../texts/rehearsal';
import { dutyLabel } from '../texts/vocabulary';
import { formatTable, wrap } from './table';

const { heads, titles } = REHEARSAL;

/** What a rehearsal came to, in tables: month by month, the share of dates that were kept, each date that was not. */
export function rehearsalYear(report: RehearsalReport, width: number): string[] {
  const { breaches, onTime } = report;
  const rates = [...onTime.byProvision, { ...onTime, provision: REHEARSAL.total }];
  return [
    ...['', titles.months, '', formatTable(heads.months, months(report), width)],
    ...['', titles.onTime, ''],
    formatTable(
      heads.onTime,
      rates.map(({ provision, inTime, due }) => [provision, String(inTime), String(due), rateText(inTime, due)]),
      width,
    ),
    ...countedApart(onTime.apart).flatMap((line) => wrap(line, width)),
    ...['', titles.breaches, ''],
    breaches.length === 0 ? titles.noBreaches : formatTable(heads.breaches, breachRows(report), width),
    '',
  ];
}

function months({ months: all }: RehearsalReport): string[][] {
  return all.map(({ month, steps, contacts, due, late, mails, escalations }) => [
    monthName(month),
    ...[steps, contacts, due, late, mails, escalations].map(String),
  ]);
}

function breachRows({ breaches }: RehearsalReport): string[][] {
  return breaches.map(({ duty, reference, organisation, metOn, daysLate }) => [
    duty.due === undefined ? '' : formatDate(duty.due),
    reference,
    duty.provision,
    dutyLabel(duty.id).title,
    duty.owedBy ?? organisation,
    metOn === null ? REHEARSAL.stillOpen : `${formatDate(metOn)} (+${daysLate})${endedWords(duty)}`,
  ]);
}

/** `, beendet durch Rückkehr`: the breach ended, though what was owed did not come. */
function endedWords({ fulfilment }: RehearsedDuty['duty']): string {
  return fulfilment?.manner === undefined ? '' : `, ${closingManner(fulfilment.manner)}`;
}
