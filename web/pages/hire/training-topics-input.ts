import { TRAINING_TOPICS } from '../../../domain/employment';
import type { FormFields } from '../forms/form-fields';

/** The list of topics that a requalification covered (3.3.1). */
export const TRAINING_TOPICS_LIST = 'qualification.requalification.topics';

/** One box for each of the nine topics. */
export const TRAINING_TOPIC_FIELDS: FormFields = Object.fromEntries(
  TRAINING_TOPICS.map((topic) => [boxOf(topic), 'text' as const]),
);

/** The input of a form with the topics that were ticked; without any it says nothing of them: unknown is not "none". */
export function withTrainingTopics(input: unknown, values: Readonly<Record<string, string>>): unknown {
  const topics = TRAINING_TOPICS.filter((topic) => values[boxOf(topic)] === 'yes');
  if (topics.length === 0) return input;
  const { qualification, ...rest } = input as { readonly qualification?: { readonly requalification?: object } };
  const requalification = { ...qualification?.requalification, topics };
  return { ...rest, qualification: { ...qualification, requalification } };
}

function boxOf(topic: string): string {
  return `${TRAINING_TOPICS_LIST}.${topic}`;
}
