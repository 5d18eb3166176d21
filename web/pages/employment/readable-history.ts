import type { HistoryEntry } from '../../../client/fristwerk';
import { asRefusal } from '../../refusals';
import type { PageDependencies } from '../page-answer';

/** The life of a file; null while the engine is away, since the store still knows what is owed. */
export async function readableHistory(
  deps: PageDependencies,
  reference: string,
): Promise<readonly HistoryEntry[] | null> {
  try {
    return await deps.fristwerk.history(reference);
  } catch (error) {
    const { code } = asRefusal(error);
    if (code === 'ENGINE_UNREACHABLE' || code === 'NO_ANSWER_IN_TIME') return null;
    throw error;
  }
}
