import type { DomainError, FieldProblem, Language, ProblemCode, ProblemParams } from '@resolute/domain';
import { statusOf } from './status';
import { fieldDetail, problemWords } from './words';

/** One field of the request that is wrong, with the sentence for it. */
export interface FieldAnswer {
  readonly field: string;
  readonly code: string;
  readonly detail: string;
  readonly params: ProblemParams;
}

/** A problem as it is answered: RFC 9457, with a stable code, its parameters, and words in the language asked for. */
export interface Problem {
  readonly type: `urn:resolute:problem:${ProblemCode}`;
  readonly title: string;
  readonly status: number;
  readonly code: ProblemCode;
  readonly detail: string;
  readonly params: ProblemParams;
  readonly requestId: string;
  readonly errors?: readonly FieldAnswer[];
  /** The row as it stands now, for a change that came too late. */
  readonly current?: unknown;
}

/** The answer to `error`. Its cause and its stack stay out of it. */
export function problemOf(error: DomainError, language: Language, requestId: string): Problem {
  const { code, params, errors, current } = error;
  return {
    type: `urn:resolute:problem:${code}`,
    ...problemWords(code, language, { ...params, requestId }),
    status: statusOf(error),
    code,
    params,
    requestId,
    ...(errors.length > 0 && { errors: errors.map((each) => fieldAnswer(each, language)) }),
    ...(current !== undefined && { current }),
  };
}

const fieldAnswer = ({ field, code, params = {} }: FieldProblem, language: Language): FieldAnswer => ({
  field,
  code,
  detail: fieldDetail(code, language, params),
  params,
});
