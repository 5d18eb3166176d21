import { dayOf } from '../../../domain/instant';
import { daysBetween, type LegalDate } from '../../../domain/legal-date';
import { formatDate } from '../../../texts/format';
import { monthName } from '../../../texts/month-name';
import { REHEARSAL_PAGE, timeLineDescription } from '../../../texts/rehearsal-page';
import { dutyLabel } from '../../../texts/vocabulary';
import type { RehearsalReport, RehearsedEntity } from '../report';
import { dayOfDuty, MARKS, markLabel, markOf, shapeOf } from './duty-mark';
import { escaped } from './markup';

const LABELS = 210;
const WIDTH = 1180;
const LANE = 20;
const TOP = 26;

/** Mails of an entity on a day. */
interface MailDay {
  readonly day: LegalDate;
  readonly escalated: boolean;
}

/** The picture of a group of entities: a lane each, its due days, mails and what came late. */
export function timeLine(report: RehearsalReport, group: string, entities: readonly RehearsedEntity[]): string {
  const { from, to } = report;
  const height = TOP + entities.length * LANE + 6;
  const mails = mailDays(report);
  const lanes = entities.map((entity, index) => lane(report, entity, TOP + index * LANE + LANE / 2, mails));
  const description = timeLineDescription(group, entities.length, from, to);
  return [
    `<div class="scroll" tabindex="0" role="region" aria-label="${escaped(group)}">`,
    `<svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${escaped(description)}">`,
    grid(report, height),
    ...lanes,
    '</svg></div>',
  ].join('\n');
}

/** What the marks of the picture mean. */
export function legend(): string {
  const { marks } = REHEARSAL_PAGE;
  const duties = MARKS.map((mark) => entry(shapeOf(mark, 9, 9, 6), marks[mark]));
  const mails = [
    entry('<path class="mail" d="M9 4V14"/>', marks.mail),
    entry('<path class="escalation" d="M9 2V16"/>', marks.escalation),
  ];
  return `<ul class="legend">${[...duties, ...mails].join('')}</ul><p class="note">${escaped(marks.smaller)}</p>`;
}

function entry(shape: string, label: string): string {
  return `<li><svg viewBox="0 0 18 18" width="18" height="18" aria-hidden="true">${shape}</svg> ${escaped(label)}</li>`;
}

function placeOf({ from, to }: Pick<RehearsalReport, 'from' | 'to'>, day: LegalDate): number {
  const share = daysBetween(from, day) / Math.max(1, daysBetween(from, to));
  return Math.round((LABELS + 8 + share * (WIDTH - LABELS - 20)) * 10) / 10;
}

function grid(report: RehearsalReport, height: number): string {
  return report.months
    .map(({ month }, index) => {
      const x = placeOf(report, index === 0 ? report.from : (`${month}-01` as LegalDate));
      const [name = '', year = ''] = monthName(month).split(' ');
      const label = `${name.slice(0, 3)}${index === 0 || month.endsWith('-01') ? ` ${year}` : ''}`;
      return `<path class="grid" d="M${x} 18V${height}"/><text class="month" x="${x + 2}" y="12">${escaped(label)}</text>`;
    })
    .join('');
}

function lane(
  report: RehearsalReport,
  entity: RehearsedEntity,
  y: number,
  mails: ReadonlyMap<string, readonly MailDay[]>,
): string {
  const begin = placeOf(report, entity.from);
  const label = entity.name === entity.reference ? entity.reference : `${entity.name} · ${entity.reference}`;
  return [
    `<text class="label" x="0" y="${y + 4}">${escaped(label)}</text>`,
    `<path class="life" d="M${begin} ${y}H${placeOf(report, report.to)}"/>`,
    ...(mails.get(entity.entityId) ?? []).map((mail) => mailMark(report, mail, y)),
    ...report.duties.filter(({ entityId }) => entityId === entity.entityId).map((duty) => dutyMark(report, duty, y)),
  ].join('');
}

function mailMark(report: RehearsalReport, { day, escalated }: MailDay, y: number): string {
  const reach = escalated ? 7 : 4;
  return `<path class="${escalated ? 'escalation' : 'mail'}" d="M${placeOf(report, day)} ${y - reach}V${y + reach}"/>`;
}

function dutyMark(report: RehearsalReport, rehearsed: RehearsalReport['duties'][number], y: number): string {
  const mark = markOf(rehearsed, report.to);
  const day = dayOfDuty(rehearsed);
  if (mark === null || day < report.from || day > report.to) return '';
  const size = rehearsed.duty.kind === 'statutory' ? 5.5 : 3.5;
  const { title } = dutyLabel(rehearsed.duty.id);
  const told = `${formatDate(day)}: ${title} (${rehearsed.duty.provision}), ${markLabel(rehearsed, report.to)}`;
  return `<g>${shapeOf(mark, placeOf(report, day), y, size)}<title>${escaped(told)}</title></g>`;
}

/** A rung begins with the id of its entity. */
function mailDays({ entries, entities }: RehearsalReport): ReadonlyMap<string, readonly MailDay[]> {
  const known = new Set(entities.map(({ entityId }) => entityId));
  const days = new Map<string, Map<LegalDate, boolean>>();
  for (const entry of entries) {
    if (entry.kind !== 'mail' && entry.kind !== 'escalation') continue;
    for (const rung of entry.rungs) {
      const entityId = rung.split('/').slice(0, 3).join('/');
      if (!known.has(entityId)) continue;
      const ofEntity = days.get(entityId) ?? new Map<LegalDate, boolean>();
      const day = dayOf(entry.at);
      ofEntity.set(day, (ofEntity.get(day) ?? false) || entry.kind === 'escalation');
      days.set(entityId, ofEntity);
    }
  }
  return new Map([...days].map(([id, held]) => [id, [...held].map(([day, escalated]) => ({ day, escalated }))]));
}
