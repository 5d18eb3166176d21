import { ABSENCE } from './rules/absence';
import { APPLICATIONS } from './rules/applications';
import { CARE_CASE } from './rules/care-case';
import { POSTS } from './rules/posts';
import { QUALIFICATION } from './rules/qualification';
import { REQUALIFICATION } from './rules/requalification';
import { type RuleText, rule } from './rules/rule-words';

export type { RuleText, ToldFinding } from './rules/rule-words';

const TEXTS: Readonly<Record<string, RuleText>> = {
  ...QUALIFICATION,
  ...REQUALIFICATION,
  ...POSTS,
  ...APPLICATIONS,
  ...ABSENCE,
  ...CARE_CASE,
};

/** German words for an eligibility rule; a rule of a newer version keeps its id as title. */
export function ruleText(id: string): RuleText {
  return Object.hasOwn(TEXTS, id) ? (TEXTS[id] as RuleText) : rule(id, '', 'nach der Richtlinie zu prüfen');
}
