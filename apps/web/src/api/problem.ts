import type { components } from './schema';

/** What the server says when it refuses (RFC 9457); `detail` is a sentence in the reader's language. */
export type Problem = components['schemas']['Problem'];

/** The server answered, and the answer was no. */
export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.title);
    this.name = 'ProblemError';
  }
}

/** No answer came: no network, or a server that is restarting. Whether the request was carried out is not known. */
export class NoAnswerError extends Error {
  constructor(options?: ErrorOptions) {
    super('The server did not answer', options);
    this.name = 'NoAnswerError';
  }
}

export const isProblem = (error: unknown, ...codes: readonly Problem['code'][]): error is ProblemError =>
  error instanceof ProblemError && (codes.length === 0 || codes.includes(error.problem.code));
