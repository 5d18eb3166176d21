import { dayOf } from '../../../domain/instant';
import { countingSentence } from '../../../texts/counting';
import { formatDate } from '../../../texts/format';
import { monthName } from '../../../texts/month-name';
import { countedApart, REHEARSAL, rateText } from '../../../texts/rehearsal';
import { metLateCell, occasions, REHEARSAL_PAGE } from '../../../texts/rehearsal-page';
import { dutyLabel, roleLabel } from '../../../texts/vocabulary';
import type { RehearsalEntry, RehearsalReport, RehearsedEntity } from '../report';
import { dayOfDuty, markLabel } from './duty-mark';
import { escaped, table } from './markup';

const { heads } = REHEARSAL_PAGE;

type Mail = Extract<RehearsalEntry, { kind: 'mail' | 'escalation' }>;

/** Month by month what was done, due, late and mailed. */
export function monthTable({ months }: RehearsalReport): string {
  const rows = months.map(({ month, steps, contacts, due, late, mails, escalations }) => [
    escaped(monthName(month)),
    ...[steps, contacts, due, late, mails, escalations].map(String),
  ]);
  return table(REHEARSAL.titles.months, REHEARSAL.heads.months, rows);
}

/** The share of dates that were kept, by provision. */
export function rateTable({ onTime }: RehearsalReport): string {
  const rows = [...onTime.byProvision, { ...onTime, provision: REHEARSAL.total }].map(({ provision, inTime, due }) => [
    escaped(provision),
    String(inTime),
    String(due),
    rateText(inTime, due),
  ]);
  const apart = countedApart(onTime.apart).map((line) => `<p class="note">${escaped(line)}</p>`);
  return [table(REHEARSAL.titles.onTime, REHEARSAL.heads.onTime, rows), ...apart].join('\n');
}

/** The dates that were missed, each with its counting. */
export function breachTable({ breaches, entities }: RehearsalReport): string {
  if (breaches.length === 0) return `<p>${escaped(REHEARSAL.titles.noBreaches)}</p>`;
  const rows = breaches.map(({ duty, reference, metOn, daysLate }) => [
    formatDate(dayOfDuty({ duty })),
    escaped(calledBy(entities, reference)),
    `${escaped(dutyLabel(duty.id).title)} (${escaped(duty.provision)})`,
    metOn === null ? REHEARSAL_PAGE.openAtEnd : escaped(metLateCell(metOn, daysLate, duty.fulfilment?.manner)),
    duty.receipt === undefined ? '' : escaped(countingSentence(duty.receipt, duty.provision)),
  ]);
  return table(REHEARSAL.titles.breaches, heads.breaches, rows);
}

/** The duties of a group of entities: what the picture shows, to be read. */
export function dutyTable(report: RehearsalReport, group: string, entities: readonly RehearsedEntity[]): string {
  const ids = new Set(entities.map(({ entityId }) => entityId));
  const rows = report.duties
    .filter(({ entityId }) => ids.has(entityId))
    .map((rehearsed) => [
      escaped(calledBy(entities, rehearsed.reference)),
      escaped(dutyLabel(rehearsed.duty.id).title),
      escaped(rehearsed.duty.provision),
      formatDate(dayOfDuty(rehearsed)),
      escaped(markLabel(rehearsed, report.to)),
    ]);
  return table(group, heads.duties, rows);
}

/** The mails, month by month. */
export function mailTables({ entries, months }: RehearsalReport): string {
  const mails = entries.filter((entry): entry is Mail => entry.kind === 'mail' || entry.kind === 'escalation');
  if (mails.length === 0) return `<p>${escaped(REHEARSAL_PAGE.noMails)}</p>`;
  return months
    .map(({ month }) => ({ month, sent: mails.filter(({ at }) => dayOf(at).startsWith(month)) }))
    .filter(({ sent }) => sent.length > 0)
    .map(({ month, sent }) => {
      const title = `${monthName(month)}: ${sent.length}`;
      const rows = sent.map((mail) => [
        formatDate(dayOf(mail.at)),
        escaped(`${roleLabel(mail.role)} (${mail.person})`),
        escaped(mail.subject),
        occasions(mail.rungs.length),
      ]);
      return `<details><summary>${escaped(title)}</summary>${table(title, heads.mails, rows)}</details>`;
    })
    .join('\n');
}

function calledBy(entities: readonly RehearsedEntity[], reference: string): string {
  const name = entities.find((entity) => entity.reference === reference)?.name ?? reference;
  return name === reference ? reference : `${name} · ${reference}`;
}
