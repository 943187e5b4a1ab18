import { type FieldCode, PROBLEMS, type ProblemCode, type ProblemKind } from './problems';

/** Figures and names that a sentence about the problem needs; never a secret, never somebody else's personal data. */
export type ProblemParams = Readonly<Record<string, string | number | boolean>>;

/** One field of a request that is wrong; `field` is a path such as `grants.0.role`. */
export interface FieldProblem {
  readonly field: string;
  readonly code: FieldCode;
  readonly params?: ProblemParams;
}

export interface DomainErrorDetails {
  readonly params?: ProblemParams;
  readonly errors?: readonly FieldProblem[];
  /** The row as it stands now, for a change that came too late. */
  readonly current?: unknown;
  readonly cause?: unknown;
}

/**
 * Something that a rule forbids or that is not there, as a fact: a code and its parameters.
 * The one problem filter turns it into words and a status; nothing below speaks HTTP.
 */
export class DomainError extends Error {
  readonly params: ProblemParams;
  readonly errors: readonly FieldProblem[];
  readonly current: unknown;

  constructor(
    readonly code: ProblemCode,
    { params = {}, errors = [], current, cause }: DomainErrorDetails = {},
  ) {
    super(code, { cause });
    this.name = 'DomainError';
    this.params = params;
    this.errors = errors;
    this.current = current;
  }

  get kind(): ProblemKind {
    return PROBLEMS[this.code];
  }
}
