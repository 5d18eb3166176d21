import type { EmploymentEvent, Linked } from '../../../domain/employment';
import { absenceSums } from '../employment/absence-sums';
import { type EmploymentFacts, employmentFacts } from '../employment/facts';
import { lastDayOf } from '../employment/last-day';
import type { ToldFact } from './told-fact';

/**
 * What an employment tells the absences of its person: its last day once it has ended or where it was agreed, and how many days all absences of twelve months
 * make together, where there are several (Q28).
 */
export function toldByEmployment(_: string, events: readonly EmploymentEvent[]): readonly ToldFact[] {
  const facts = employmentFacts(events);
  return facts === null ? [] : [...ends(facts), ...sums(facts)];
}

/** The absences in which the person stands in. */
export function asReplacement(events: readonly EmploymentEvent[]): readonly Linked[] {
  return (employmentFacts(events)?.links ?? []).filter(({ data }) => data.as === 'replacement');
}

function ends(facts: EmploymentFacts): readonly ToldFact[] {
  const lastDay = facts.started === undefined ? undefined : lastDayOf(facts);
  if (lastDay === undefined) return [];
  const absences = facts.links.filter(({ data }) => data.as === 'absence').map(({ data }) => data.entity);
  return [...new Set(absences)].map((to) => ({ to, type: 'employmentEnded', about: 'end', content: { lastDay } }));
}

function sums(facts: EmploymentFacts): readonly ToldFact[] {
  return absenceSums(facts)
    .filter(({ several }) => several)
    .map(({ absence: to, upTo, days }) => ({ to, type: 'absenceSumChanged', about: 'sum', content: { upTo, days } }));
}
