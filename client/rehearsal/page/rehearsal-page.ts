import { ENTITY_TYPES, type EntityType } from '../../../domain/case-event';
import { formatDate } from '../../../texts/format';
import { REHEARSAL, rateText } from '../../../texts/rehearsal';
import { REHEARSAL_PAGE } from '../../../texts/rehearsal-page';
import type { RehearsalReport } from '../report';
import { escaped } from './markup';
import { monthCalendar } from './month-calendar';
import { PAGE_STYLE } from './page-style';
import { breachTable, dutyTable, mailTables, monthTable, rateTable } from './page-tables';
import { legend, timeLine } from './time-line';

const { titles, figures, groups } = REHEARSAL_PAGE;

/**
 * A rehearsal as one HTML page that needs nothing else: no script, no resource from elsewhere. Every picture has a table
 * beside it that says the same.
 */
export function rehearsalPage(report: RehearsalReport): string {
  return `<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(report.title)}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<header>
<h1>${escaped(report.title)}</h1>
<p class="period">${formatDate(report.from)} bis ${formatDate(report.to)}</p>
<p class="note">${escaped(REHEARSAL_PAGE.note)}</p>
</header>
<main>
${section(titles.overview, overview(report))}
${section(REHEARSAL.titles.breaches, breachTable(report))}
${section(titles.timeLine, [legend(), ...ENTITY_TYPES.map((type) => groupOf(report, type))].join('\n'))}
${section(titles.calendar, monthCalendar(report))}
${section(titles.mails, mailTables(report))}
</main>
</body>
</html>
`;
}

function section(title: string, content: string): string {
  return `<section>\n<h2>${escaped(title)}</h2>\n${content}\n</section>`;
}

function overview(report: RehearsalReport): string {
  const { summary, onTime, breaches, entities } = report;
  const shown = [
    [figures.rate, rateText(onTime.inTime, onTime.due)],
    [figures.breaches, String(breaches.length)],
    [figures.entities, String(entities.length)],
    [figures.duties, String(summary.duties)],
    [figures.mails, String(summary.mails)],
    [figures.escalations, String(summary.escalations)],
    [figures.contacts, String(summary.contacts)],
  ];
  const items = shown
    .map(([label = '', value = '']) => `<li><strong>${value}</strong> ${escaped(label)}</li>`)
    .join('');
  return `<ul class="figures">${items}</ul>\n${rateTable(report)}\n${monthTable(report)}`;
}

function groupOf(report: RehearsalReport, type: EntityType): string {
  const entities = report.entities.filter(({ entityType }) => entityType === type);
  if (entities.length === 0) return '';
  const name = groups[type];
  const summary = `${name} ${titles.table}`;
  return [
    `<h3>${escaped(name)}</h3>`,
    timeLine(report, name, entities),
    `<details><summary>${escaped(summary)}</summary>${dutyTable(report, summary, entities)}</details>`,
  ].join('\n');
}
