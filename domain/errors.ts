/**
 * Every refusal that Fristwerk can give: code and HTTP status.
 * The German sentences stand in `texts/errors.ts`, the reader's list in `docs/errors.md`; a test holds the three together.
 */
export const ERROR_CODES = {
  INVALID_INPUT: 422,
  UNKNOWN_FIELD: 422,
  REQUIRED_FIELD: 422,
  INVALID_TYPE: 422,
  INVALID_CHOICE: 422,
  INVALID_DATE: 422,
  INVALID_AMOUNT: 422,
  INVALID_SHARE: 422,
  INVALID_TEXT: 422,
  DATE_ORDER: 422,
  DATE_IN_FUTURE: 422,
  SHARES_DO_NOT_ADD_UP: 422,
  OUTSIDE_VALIDITY: 422,
  UNKNOWN_READING: 422,
  UNREADABLE_FILE: 422,
  DOCUMENT_TOO_LARGE: 413,
  STEP_NOT_REFUSED: 422,
  REQUEST_ID_REUSED: 409,
  DUTY_NOT_OPEN: 409,
  DUTY_BEING_PROVED: 409,
  SECOND_PERSON_REQUIRED: 409,
  ENTITY_ENDED: 409,
  ENCLOSURE_MISSING: 409,
  NOTHING_TO_CONFIRM: 409,
  PROPOSAL_OUTDATED: 409,
  INTRODUCTION_UNFINISHED: 409,
  UNKNOWN_ENTITY: 404,
  UNKNOWN_DUTY: 404,
  UNKNOWN_EVENT: 404,
  UNKNOWN_ACTOR: 403,
  ACTOR_NOT_ENTITLED: 403,
  FOREIGN_REQUEST: 403,
  UNKNOWN_ORGANISATION: 404,
  NOT_FOUND: 404,
  NOT_RUNNING: 503,
  ENGINE_UNREACHABLE: 503,
  NO_ANSWER_IN_TIME: 504,
  SCHEMA_VERSION: 503,
  RULES_INVALID: 500,
  INTERNAL: 500,
} as const;

export type ErrorCode = keyof typeof ERROR_CODES;

/** What was wrong with one value: which field, which value, and the numbers the German sentence needs. */
export interface Fault {
  readonly code: ErrorCode;
  /** Dotted path of the field, e.g. `contract.municipalities.0.share`. */
  readonly field?: string | undefined;
  /** Entity and event whose field it is, e.g. `absence.reported`; left out where the field's name says enough. */
  readonly form?: string | undefined;
  readonly value?: unknown;
  /** Limits and choices that the sentence names, e.g. `{ min: 0, max: 1 }`. */
  readonly details?: Readonly<Record<string, unknown>> | undefined;
}

/** Thrown when something is refused. Carries one fault or, for a form, all of them. */
export class FristwerkError extends Error {
  readonly code: ErrorCode;
  readonly faults: readonly Fault[];

  constructor(code: ErrorCode, fault: Omit<Fault, 'code'> & { cause?: unknown; faults?: readonly Fault[] } = {}) {
    super(code, fault.cause === undefined ? undefined : { cause: fault.cause });
    this.name = 'FristwerkError';
    this.code = code;
    this.faults = fault.faults ?? [
      { code, field: fault.field, value: fault.value, details: fault.details, ...formOf(fault) },
    ];
  }

  /** HTTP status of the refusal. */
  get status(): number {
    return ERROR_CODES[this.code];
  }
}

function formOf({ form }: Pick<Fault, 'form'>): Pick<Fault, 'form'> {
  return form === undefined ? {} : { form };
}
