import {
  isGrpcDeadlineError,
  isGrpcServiceError,
  WorkflowNotFoundError,
  WorkflowUpdateFailedError,
  WorkflowUpdateRPCTimeoutOrCancelledError,
} from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import { ERROR_CODES, type ErrorCode, type Fault, FristwerkError } from '../domain/errors';

/** gRPC status of a server that cannot be reached. */
const GRPC_UNAVAILABLE = 14;

/** The refusal or fault behind what the engine threw; errors of our own pass unchanged. */
export function commandFailure(error: unknown, entityId: string): FristwerkError {
  if (error instanceof FristwerkError) return error;
  if (error instanceof WorkflowUpdateFailedError) return refusalOf(error);
  if (error instanceof WorkflowNotFoundError)
    return new FristwerkError('UNKNOWN_ENTITY', { value: entityId, cause: error });
  if (error instanceof WorkflowUpdateRPCTimeoutOrCancelledError || isGrpcDeadlineError(error))
    return new FristwerkError('NO_ANSWER_IN_TIME', { value: entityId, cause: error });
  if (isGrpcServiceError(error) && error.code === GRPC_UNAVAILABLE)
    return new FristwerkError('ENGINE_UNREACHABLE', { cause: error });
  return new FristwerkError('INTERNAL', { cause: error });
}

/** An Update's validator says code, field and value; the German sentence is made where it is shown. */
function refusalOf(error: WorkflowUpdateFailedError): FristwerkError {
  const cause = error.cause;
  if (!(cause instanceof ApplicationFailure) || !isErrorCode(cause.type))
    return new FristwerkError('INTERNAL', { cause: error });
  const fault = (cause.details?.[0] ?? {}) as Omit<Fault, 'code'> & { readonly faults?: readonly Fault[] };
  return new FristwerkError(cause.type, { ...fault, cause: error });
}

function isErrorCode(code: unknown): code is ErrorCode {
  return typeof code === 'string' && code in ERROR_CODES;
}
