import { ActivityFailure, ApplicationFailure } from '@temporalio/workflow';
import type { ErrorCode } from '../domain/errors';

/** A refusal that its sender is told: code, field and value; the German sentence is made where it is shown. */
export function refusal(code: ErrorCode, field: string, value: unknown, details?: object): ApplicationFailure {
  return ApplicationFailure.nonRetryable(code, code, { field, value, details });
}

/** The refusal of the rules behind a failed assessment; null for every other failure. */
export function refusalBehind(error: unknown): ApplicationFailure | null {
  const cause = causeOf(error);
  return cause instanceof ApplicationFailure && cause.nonRetryable === true ? cause : null;
}

/** Whether an activity failed with the application's own failure of this type. */
export function isFailure(error: unknown, type: string): boolean {
  const cause = causeOf(error);
  return cause instanceof ApplicationFailure && cause.type === type;
}

/** The code of a failure of the application's own; undefined for every other one. */
export function failureCode(error: unknown): string | undefined {
  return error instanceof ApplicationFailure ? (error.type ?? undefined) : undefined;
}

/** A local activity fails with the application's failure itself, any other one with a failure around it. */
function causeOf(error: unknown): unknown {
  return error instanceof ActivityFailure ? error.cause : error;
}
