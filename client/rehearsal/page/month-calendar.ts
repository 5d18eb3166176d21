import { dayOf } from '../../../domain/instant';
import { daysInMonth, type LegalDate, weekdayOf } from '../../../domain/legal-date';
import { monthName } from '../../../texts/month-name';
import { calendarDay, REHEARSAL_PAGE } from '../../../texts/rehearsal-page';
import type { RehearsalReport } from '../report';
import { fellDue } from '../year';
import { escaped } from './markup';

interface DayCounts {
  readonly due: number;
  readonly late: number;
  readonly mails: number;
}

/** The months of a rehearsal as calendar sheets: on each day the dates of the guideline, those missed, the mails. */
export function monthCalendar(report: RehearsalReport): string {
  const counts = countsOf(report);
  return `<p class="note">${escaped(REHEARSAL_PAGE.calendarLegend)}</p>\n<div class="months">${report.months.map(({ month }) => sheet(month, counts)).join('\n')}</div>`;
}

function countsOf({ duties, entries, to }: RehearsalReport): (day: LegalDate) => DayCounts {
  const due = new Map<string, DayCounts>();
  const add = (day: string, more: Partial<DayCounts>) => {
    const known = due.get(day) ?? { due: 0, late: 0, mails: 0 };
    due.set(day, {
      due: known.due + (more.due ?? 0),
      late: known.late + (more.late ?? 0),
      mails: known.mails + (more.mails ?? 0),
    });
  };
  for (const { duty } of fellDue(duties, to)) add(duty.due ?? '', { due: 1, late: duty.status === 'met' ? 0 : 1 });
  for (const { kind, at } of entries) if (kind === 'mail' || kind === 'escalation') add(dayOf(at), { mails: 1 });
  return (day) => due.get(day) ?? { due: 0, late: 0, mails: 0 };
}

function sheet(month: string, counts: (day: LegalDate) => DayCounts): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  const first = weekdayOf(`${month}-01` as LegalDate) - 1;
  const days = Array.from({ length: daysInMonth(year, number) }, (_, index) => index + 1);
  const cells = [...Array.from({ length: first }, () => '<td></td>'), ...days.map((day) => cell(month, day, counts))];
  const weeks = Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) => cells.slice(7 * week, 7 * week + 7));
  const head = REHEARSAL_PAGE.weekdays.map((name) => `<th scope="col">${name}</th>`).join('');
  const body = weeks.map((week) => `<tr>${week.join('')}</tr>`).join('');
  return `<table class="month"><caption>${escaped(monthName(month))}</caption><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
}

function cell(month: string, number: number, counts: (day: LegalDate) => DayCounts): string {
  const day = `${month}-${String(number).padStart(2, '0')}` as LegalDate;
  const { due, late, mails } = counts(day);
  const told = escaped(calendarDay(day, due, late, mails));
  const inTime = due - late;
  const marks = [
    inTime > 0 ? `<b class="met">●${inTime}</b>` : '',
    late > 0 ? `<b class="late">▲${late}</b>` : '',
    mails > 0 ? `<i>${mails}</i>` : '',
  ].join(' ');
  return `<td title="${told}"><span class="day" aria-hidden="true">${number}</span><span class="hidden">${told}</span><span aria-hidden="true">${marks}</span></td>`;
}
